import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { countries, uneceMembers } from '../../../src/clearing-house/codes/countries';
import { readDurationsFile } from '../../../src/service/figures/durations-file';
import { filesOf } from '../../../src/service/figures/figures-folder';
import { type FlowRow, flowRows } from '../../../src/service/figures/flows-file';
import { readSourcesFile } from '../../../src/service/figures/sources-file';
import { SAMPLE_FIGURES } from '../temporary-folder';

const files = filesOf(SAMPLE_FIGURES);
const FACTS = resolve('../shared/facts/flows_2024.csv');
const FIGURE_SOURCES = new Set(['eurostat-migr_imm5prv', 'eurostat-migr_emi3nxt']);
const members = new Set(uneceMembers().map((country) => country.iso2));
const names = new Map(countries.map((country) => [country.iso2, country.names.en]));

let flows: FlowRow[];
beforeAll(async () => {
  flows = [];
  for await (const { row } of flowRows(files.flows, FIGURE_SOURCES)) flows.push(row);
});

const partnersOf = (table: string, reporter: string): Set<string> =>
  new Set(flows.filter((row) => row.table === table && row.reporter === reporter).map((row) => row.partner));
const reporters = (table: string): Set<string> =>
  new Set(flows.filter((row) => row.table === table).map((row) => row.reporter));

describe('the flows of 2024', () => {
  test('are all there, each once', () => {
    expect(flows).toHaveLength(820);
    expect(flows.filter((row) => row.table === '3')).toHaveLength(452);
    expect(flows.filter((row) => row.table === '5')).toHaveLength(368);
    const keys = flows.map((row) => `${row.table} ${row.reporter} ${row.partner} ${row.sex} ${row.year}`);
    expect(new Set(keys).size).toBe(820);
  });

  test('are between members of UNECE, for both sexes of 2024, each with its source', () => {
    for (const row of flows) {
      expect(members).toContain(row.reporter);
      expect(members).toContain(row.partner);
      expect(row).toMatchObject({ year: 2024, sex: 'T', status: '' });
      expect(row.source).toBe(row.table === '3' ? 'eurostat-migr_imm5prv' : 'eurostat-migr_emi3nxt');
    }
  });

  test('both sides report 228 of them', () => {
    const emigration = new Set(flows.filter((row) => row.table === '5').map((row) => `${row.reporter} ${row.partner}`));
    const both = flows.filter((row) => row.table === '3' && emigration.has(`${row.partner} ${row.reporter}`));
    expect(both).toHaveLength(228);
  });

  test('are as their sources describe them', async () => {
    const sources = await readSourcesFile(files.sources);
    for (const { table, below } of sources.flatMap((source) => source.omissions)) {
      expect(flows.filter((row) => row.table === table && Number(row.value) < below)).toEqual([]);
    }
    for (const country of ['PL', 'DK', 'IE', 'GR', 'PT', 'CH', 'GB']) {
      expect(reporters('3')).not.toContain(country);
      expect(reporters('5')).not.toContain(country);
      const name = names.get(country)!.replace(/ of Great Britain.*/, '');
      for (const source of sources.filter(({ kind }) => kind === 'figures'))
        expect(source.notes.join()).toContain(name);
    }
    for (const country of ['CZ', 'FR']) {
      expect(reporters('3')).toContain(country);
      expect(reporters('5')).not.toContain(country);
    }
    for (const outside of ['CH', 'GB', 'IS', 'NO']) expect(partnersOf('3', 'FR')).not.toContain(outside);
    for (const unnamed of ['AT', 'EE', 'HR', 'IS', 'SI', 'SK']) {
      expect(partnersOf('3', 'ES')).not.toContain(unnamed);
      expect(partnersOf('5', 'ES')).not.toContain(unnamed);
    }
  });

  (existsSync(FACTS) ? test : test.skip)('are the ones handed over', () => {
    const given = parse<Record<string, string>>(readFileSync(FACTS), { columns: true });
    const own = flows.map(({ year, table, reporter, partner, sex, value }) => ({
      year: String(year),
      table,
      reporter,
      partner,
      sex,
      value,
    }));
    expect(own).toEqual(given);
  });
});

describe('the minimum durations of stay', () => {
  test('are known for 32 countries, in both directions, from 2002 to 2021 without a gap', async () => {
    const definitions = await readDurationsFile(files.durations, new Set(['undercount-migration-scores']));
    const byCountry = new Map<string, typeof definitions>();
    for (const definition of definitions) {
      const key = `${definition.country} ${definition.direction}`;
      byCountry.set(key, [...(byCountry.get(key) ?? []), definition]);
    }
    expect(byCountry.size).toBe(64);
    for (const spans of byCountry.values()) {
      expect(spans[0]!.fromYear).toBe(2002);
      expect(spans.at(-1)!.toYear).toBe(2021);
      spans.slice(1).forEach((span, index) => expect(span.fromYear).toBe(spans[index]!.toYear + 1));
    }
  });

  test('hold what explains gaps: Germany counts nearly everyone, Slovakia only who comes or goes for good', async () => {
    const definitions = await readDurationsFile(files.durations, new Set(['undercount-migration-scores']));
    const of = (country: string) =>
      definitions
        .filter((definition) => definition.country === country)
        .map(({ direction, fromYear, toYear, months, otherMonths }) => [
          direction,
          fromYear,
          toYear,
          months,
          otherMonths,
        ]);
    expect(of('DE')).toEqual([
      ['immigration', 2002, 2021, 1.25, undefined],
      ['emigration', 2002, 2021, 0, undefined],
    ]);
    expect(of('SK').map(([, , , months]) => months)).toEqual(['permanent', 'permanent']);
    expect(of('DK')[0]).toEqual(['immigration', 2002, 2007, 3, 6]);
    expect(of('BG')[2]).toEqual(['emigration', 2002, 2008, 'permanent', undefined]);
    // After 2012 no other country departs from 12 months.
    const other = definitions.filter(({ toYear, months }) => toYear > 2012 && months !== 12);
    expect(new Set(other.map(({ country }) => country))).toEqual(new Set(['DE', 'SK']));
  });
});

test('the folder says where everything comes from', () => {
  const readme = readFileSync(join(SAMPLE_FIGURES, 'README.md'), 'utf8');
  expect(readme).toContain('2011/833/EU');
  expect(readme).toContain('11d43aa');
});
