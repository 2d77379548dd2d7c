import { rules } from '../../../src/clearing-house/checks/catalogue';
import { Checker } from '../../../src/clearing-house/checks/checker';
import { figureId, type CheckContext } from '../../../src/clearing-house/checks/context';
import type { LocatedFinding } from '../../../src/clearing-house/checks/finding';
import type { WorkbookReading } from '../../../src/clearing-house/checks/workbook-reading';
import { LANGUAGES } from '../../../src/clearing-house/messages/language';
import { message } from '../../../src/clearing-house/messages/message';
import { STATELESS_CODE } from '../../../src/clearing-house/tables/conditional-parts';
import { editionOf } from '../../../src/clearing-house/tables/editions';
import { generatedRound, METADATA_ID, readRound, sendingContext } from '../../support/generated-round';
import { PlantedRound } from '../../support/violations/planted-round';

const made = generatedRound({ reporter: 'BG', edition: editionOf(2025), seed: 5 });
const [before, year] = [2023, 2024] as const;
let round: PlantedRound;
beforeEach(() => (round = PlantedRound.copyOf(made)));

const checkWorkbook = (workbook: WorkbookReading, context: Partial<CheckContext> = {}): readonly LocatedFinding[] =>
  new Checker().check(workbook, { ...sendingContext(), ...context }).findings;
const check = (context: Partial<CheckContext> = {}) => checkWorkbook(readRound(round.round), context);
const keys = (findings: readonly LocatedFinding[]) =>
  findings.map(({ sheet, rule, severity, message: { key } }) => [sheet, rule, severity, key]);
const said = ([finding]: readonly LocatedFinding[]) => message('en', finding!.message.key, finding!.message.values);
const total = (table: string) => round.figure(table, 'TOTAL', year);
const en = (value: number) => value.toLocaleString('en');

describe('totals that must agree', () => {
  test('a difference names both figures, and the cells of both sheets', () => {
    round.addToTable('4.1', 'NAT', year, { F: 30 });
    const findings = check();
    expect(keys(findings)).toEqual([['3', 'B02', 'error', 'agreement.differs']]);
    expect(said(findings)).toBe(
      `All countries, 2024: ${en(total('3'))} here, but ${en(total('3') + 30)} in table 4.1 (All immigrants). `
        + 'Both count the same people, so correct the one that is wrong.',
    );
    expect(findings[0]!.cells).toEqual([round.cell('3', 'TOTAL', year, 'T'), round.cell('3', 'TOTAL', year, 'F')]);
    expect(findings[0]!.elsewhere).toEqual([
      { sheet: '4.1', cells: [round.cell('4.1', 'TOTAL', year, 'T'), round.cell('4.1', 'TOTAL', year, 'F')] },
    ]);
  });

  test.each(['SOURCE', 'AGENCY', 'REFERENCE'] as const)(
    'is a warning where the metadata say that %s differs',
    (field) => {
      round.addToTable('2.1', 'NAT', year, { M: 1 });
      for (const each of [before, year]) round.setMetadata(round.metadataCell('2.1', each, field), 'census');
      expect(keys(check())).toEqual([['1.1', 'B01', 'warning', 'agreement.other-source']]);
    },
  );

  test('nothing is said while one of the two is missing', () => {
    round.addToTable('4.1', 'NAT', year, { F: 30 });
    const { tables, ...rest } = readRound(round.round);
    expect(checkWorkbook({ ...rest, tables: tables.filter(({ id }) => id !== '4.1') })).toEqual([]);
    for (const sex of ['T', 'M', 'F'] as const) round.set('3', round.cell('3', 'TOTAL', year, sex), ':');
    expect(check().filter(({ rule }) => rule === 'B02')).toEqual([]);
  });

  test('tables of another country are not compared', () => {
    round.addToTable('4.1', 'NAT', year, { F: 30 });
    const { tables, ...rest } = readRound(round.round);
    const foreign = tables.map((sheet) =>
      sheet.id === '4.1' ? { ...sheet, reading: { ...sheet.reading, reporter: 'RO' } } : sheet,
    );
    expect(checkWorkbook({ ...rest, tables: foreign }).filter(({ rule }) => rule === 'B02')).toEqual([]);
  });
});

describe('non-citizens', () => {
  /** Answers where table 2.1 counts stateless persons, whatever it was. */
  const stateless = (answer: string) => {
    const row = round.row('2.1', STATELESS_CODE);
    for (const each of round.years) round.set('2.1', { row, column: round.block('2.1', each).sexes.T! }, answer);
  };

  test.each([
    ['beside non-citizens', 'within non-citizens'],
    ['within non-citizens', 'beside non-citizens'],
  ])('%s is what the figures say, %s is not', (right, wrong) => {
    const seed = [1, 2, 3, 4, 5, 6].find((each) => {
      const candidate = generatedRound({ reporter: 'BG', edition: editionOf(2025), seed: each });
      round = PlantedRound.copyOf(candidate);
      const { row } = round.table('2.1').layout.rows.find(({ code }) => code === STATELESS_CODE)!;
      const answer = round.get('2.1', { row, column: round.block('2.1', year).sexes.T! }) || 'beside non-citizens';
      return answer === right;
    });
    expect(seed).toBeDefined();
    stateless(right);
    expect(check()).toEqual([]);
    stateless(wrong);
    const findings = check();
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['C07', 'C08']));
    expect(findings.filter(({ rule }) => rule === 'C08').every(({ sheet }) => sheet === '2.2')).toBe(true);
  });

  test('while stateless persons are not known, the others must not be more than all', () => {
    stateless('beside non-citizens');
    for (const each of round.years) {
      round.set('2.1', round.cell('2.1', 'STLS', each, 'T'), ':');
      for (const sex of ['M', 'F'] as const) round.set('2.1', round.cell('2.1', 'STLS', each, sex), '');
    }
    expect(check().filter(({ rule }) => rule === 'C08')).toEqual([]);
    round.move('2.1', 'NAT', 'FOR', year, { M: total('2.2') });
    expect(keys(check()).filter(([, rule]) => rule === 'C08')).toEqual([['2.2', 'C08', 'error', 'agreement.at-least']]);
  });
});

test('acquisitions are held against the stock of the year before, also where it stands in the round before', () => {
  const { code } = round.countries('7').find((row) => round.figure('2.2', row.code, before) === 0)!;
  round.addToTable('7', code, before, { M: 5 });
  expect(check()).toEqual([]); // nothing is known of 2022
  const earlier = generatedRound({ reporter: 'BG', edition: editionOf(2023), years: [2021, 2022], seed: 5 });
  const stock = readRound({ ...earlier, tables: new Map([['2.2', earlier.tables.get('2.2')!]]) });
  const workbook = readRound(round.round);
  const tables = [...workbook.tables, ...stock.tables.map((sheet) => ({ ...sheet, id: '2.2 of 2023' }))];
  const metadata = [...workbook.metadata, ...stock.metadata.map((sheet) => ({ ...sheet, id: 'metadata of 2023' }))];
  const [finding, ...more] = checkWorkbook({ ...workbook, tables, metadata }).filter(({ rule }) => rule === 'B04');
  const known = PlantedRound.copyOf(earlier).figure('2.2', code, 2022);
  expect(more).toEqual([]);
  expect(known).toBe(0);
  expect(finding).toMatchObject({ sheet: '7', severity: 'warning', elsewhere: [{ sheet: '2.2 of 2023' }] });
});

test('the population is out of balance by more than the limit only', () => {
  const cell = round.metadataCell('1.1', before, 'BIRTHS');
  const births = Number(round.round.metadata.cells[cell.row]![cell.column]);
  const population = round.figure('1.1', 'TOTAL', before);
  round.setMetadata(cell, births + Math.floor(population * 0.0099));
  expect(check()).toEqual([]);
  round.setMetadata(cell, births + Math.ceil(population * 0.0101));
  const findings = check();
  expect(keys(findings)).toEqual([['1.1', 'B05', 'information', 'B05.unbalanced']]);
  expect(findings[0]!.elsewhere!.map(({ sheet }) => sheet)).toEqual([METADATA_ID, '3', '5']);
  expect(check({ parameters: new Map([['B05.gap', 2]]) })).toEqual([]);
  round.setMetadata(cell, ''); // not known
  expect(check()).toEqual([]);
});

describe('revisions', () => {
  const sentBefore = (value: number) => new Map([[figureId('1.1', 'NATIVE', year, 'T', 'TOTAL'), value]]);
  const native = () => round.figure('1.1', 'NATIVE', year);

  test.each([
    [0.95, 0],
    [0.85, 1],
    [1.05, 0],
    [1.2, 1],
  ])('a figure that was %f times as large makes %i findings', (factor, count) => {
    const found = check({ previous: sentBefore(Math.round(native() * factor)) });
    expect(found.filter(({ rule }) => rule === 'B06')).toHaveLength(count);
  });

  test('small changes can be left out, and limits hold the user’s within their bounds', () => {
    const previous = sentBefore(native() - 200_000);
    const rulesFound = (parameters: [string, number][]) =>
      check({ previous, parameters: new Map(parameters) }).map(({ rule }) => rule);
    const all: [string, number] = ['B07.share', 100];
    expect(rulesFound([all, ['B06.change', 1]])).toEqual(['B06']);
    expect(rulesFound([all, ['B06.change', 1], ['B06.persons', 10_000_000]])).toEqual(['B06']); // at most 10,000
    expect(rulesFound([all, ['B06.change', 100]])).toEqual([]);
  });

  test('a figure that is gone counts as revised', () => {
    const previous = new Map(
      (['T', 'M', 'F'] as const).map((sex) => [figureId('7', 'DE', year, sex, 'TOTAL'), 100] as const),
    );
    for (const sex of ['T', 'M', 'F'] as const)
      round.set('7', round.cell('7', 'DE', year, sex), sex === 'T' ? ':' : '');
    expect(check({ previous }).filter(({ rule }) => rule === 'B07')).toMatchObject([
      { message: { values: { known: 3, revised: 3, share: 1 } } },
    ]);
  });
});

describe('metadata', () => {
  const withoutSheet = () => ({ ...readRound(round.round), metadata: [] });

  test('no metadata sheet is asked for when tables are sent, once for each of them', () => {
    const findings = checkWorkbook(withoutSheet());
    expect(keys(findings)).toEqual([...made.tables.keys()].map((id) => [id, 'B08', 'warning', 'B08.no-sheet']));
    expect(checkWorkbook(withoutSheet(), { stage: 'editing' })).toEqual([]);
  });

  test('a row or column that is gone is named at the table', () => {
    const { row } = round.metadataCell('3', year, 'SOURCE');
    round.round.metadata.cells.splice(row, 1);
    const findings = check();
    expect(keys(findings)).toEqual([['3', 'B08', 'warning', 'B08.no-row']]);
    expect(findings[0]!.cells).toEqual([round.statusCell('3', 'TOTAL', year)]);
    const { column } = round.metadataCell('3', before, 'DURATION');
    for (const values of round.round.metadata.cells) values.splice(column, 1);
    expect(check().some(({ message: { key } }) => key === 'B08.no-column')).toBe(true);
  });

  test('a year without figures needs none', () => {
    round.setMetadata(round.metadataCell('7', year, 'SOURCE'), '');
    expect(keys(check())).toEqual([[METADATA_ID, 'B08', 'warning', 'B08.no-answer']]);
    for (const { row, kind } of round.table('7').layout.rows) {
      if (kind !== 'question')
        for (const column of Object.values(round.block('7', year).sexes)) round.set('7', { row, column }, '');
    }
    expect(check().filter(({ rule }) => rule === 'B08')).toEqual([]);
  });

  test('a change of definition is a break, which the metadata or a figure may declare', () => {
    round.setMetadata(round.metadataCell('3', year, 'DURATION'), 6);
    round.setMetadata(round.metadataCell('3', year, 'STUDENTS'), 'no');
    const findings = check();
    expect(keys(findings)).toEqual([[METADATA_ID, 'B09', 'warning', 'B09.changed']]);
    expect(said(findings)).toBe(
      'Table 3: the minimum duration of stay changed from “12” in 2023 to “6” in 2024, and so did one more answer. '
        + 'Answer “yes” to the break in the series, or give the figures status B.',
    );
    const declared = round.metadataCell('3', year, 'BREAK');
    round.setMetadata(declared, 'yes');
    expect(check()).toEqual([]);
    round.setMetadata(declared, 'no');
    round.set('3', round.statusCell('3', 'TOTAL', year), 'B');
    expect(check()).toEqual([]);
  });

  test('a territory that is left out for the first time is a change, an empty answer to another question none', () => {
    round.setMetadata(round.metadataCell('3', year, 'STAY'), '');
    expect(check()).toEqual([]);
    round.setMetadata(round.metadataCell('3', year, 'TERRITORY'), 'islands');
    expect(said(check())).toContain('the territory left out changed from “–” in 2023 to “islands” in 2024.');
  });

  test('answers in other languages are the same answers', () => {
    round.setMetadata(round.metadataCell('3', year, 'SOURCE'), 'регистр населения');
    expect(check()).toEqual([]);
  });
});

test('parameters have labels, and their initial values lie within their bounds', () => {
  for (const { id, parameters = [] } of rules) {
    for (const { name, initial, minimum, maximum } of parameters) {
      expect(minimum <= initial && initial <= maximum).toBe(true);
      for (const language of LANGUAGES) expect(message(language, `${id}.${name}` as 'B05.gap')).not.toBe('');
    }
  }
});
