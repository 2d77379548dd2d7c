import { ruleById, rules } from '../../../src/clearing-house/checks/catalogue';
import { cellAddress } from '../../../src/clearing-house/sheet/a1';
import { editionOf } from '../../../src/clearing-house/tables/editions';
import { canonical, contentProblems, digestOf } from '../../../src/service/submissions/content';
import { judge, type Judged } from '../../../src/service/submissions/judge';
import { type Known, knownOf } from '../../../src/service/submissions/known';
import { IN_MEMORY, openStore } from '../../../src/service/store/open';
import { read } from '../../../src/service/store/revision';
import { observation, recordVintage } from '../store/store-data';
import { PROPERTY } from '../../../src/clearing-house/tables/sheet-identity';
import type { SubmissionContent } from '../../../src/contract/submission-content';
import { generatedRound, METADATA_ID } from '../../support/generated-round';
import { randomFrom } from '../../support/round/random';
import { rightRound, sentRound, sheetOf } from '../../support/sent-round';
import { betweenViolations } from '../../support/violations/between';
import { contentViolations } from '../../support/violations/content';
import { PlantedRound } from '../../support/violations/planted-round';
import { structureViolations } from '../../support/violations/structure';

const NOTHING: Known = { editions: new Map(), previous: undefined, published: undefined };
const judged = (content: SubmissionContent, known = NOTHING): Promise<Judged> => judge(canonical(content), known, 2026);

const { round } = rightRound('BG');

test('a round that is right may be sent', async () => {
  const sent = sentRound(round);
  expect(contentProblems(sent)).toEqual([]);
  expect(await judged(sent)).toMatchObject({
    edition: null,
    tables: [...round.tables.keys()],
    counts: { errors: 0, warnings: 0, settled: 0 },
    mayBeSent: true,
    toDo: [],
    problems: [],
  });
});

const violations = { ...structureViolations, ...contentViolations, ...betweenViolations };

describe('what the pane finds, the door finds, at the same cell', () => {
  // S01 is about sheets that were read otherwise; what breaks C10 a little is for information.
  const sendable = rules
    .map(({ id }) => id)
    .filter((id) => ruleById(id).severity !== 'information' && !['S01', 'C10'].includes(id));
  const made = new Map<string, ReturnType<typeof generatedRound>>();

  test.each(sendable)('%s', async (id) => {
    const { needs, plant } = violations[id]!;
    const key = JSON.stringify(needs);
    const right = made.get(key) ?? generatedRound({ reporter: 'BG', edition: editionOf(2025), seed: 2, ...needs });
    made.set(key, right);
    const planted = PlantedRound.copyOf(right);
    const { sheet, cells, context = {}, workbook } = plant(planted, randomFrom(8));
    if (workbook) return; // is about a sheet that was read otherwise
    const { previous, published, editions = NOTHING.editions } = context;
    const found = await judged(sentRound(planted.round), { editions, previous, published });
    expect(found.mayBeSent).toBe(false);
    const name = sheet === METADATA_ID ? 'Metadata' : sheetOf(sheet);
    expect(found.toDo.filter(({ rule }) => rule === id).map((each) => `${each.sheet} ${each.cell}`)).toEqual(
      cells.map((cell) => `${name} ${cellAddress(cell)}`),
    );
  });
});

test('totals are held against what the country has published elsewhere, as in the pane (X01)', async () => {
  const store = await openStore(IN_MEMORY);
  const content = sentRound(round, ['5']);
  const information = async (): Promise<number> => {
    const known = await read(store, (transaction) => knownOf(transaction, 'BG'));
    return (await judged(content, known)).counts.information;
  };
  const before = await information();
  const total = observation({ table: '5', reporter: 'BG', partner: 'TOTAL', year: 2024, value: 1 });
  await recordVintage(store, 'elsewhere', [total, { ...total, partner: 'DE' }, { ...total, reporter: 'RO', sex: 'M' }]);
  expect(await information()).toBe(before + 1);
  await recordVintage(store, 'elsewhere', [{ ...total, confidentiality: 'C' }]); // its own compilers see it
  expect(await information()).toBe(before + 1);
  await store.destroy();
});

describe('the digest', () => {
  const content = canonical(sentRound(round, ['3', '5']));

  test('does not change with names and order of sheets, blank cells at the end, and the order of properties', () => {
    const again = canonical({
      ...content,
      sheets: content.sheets
        .map(({ properties, cells }, index) => ({
          name: `Other ${index}`,
          properties: Object.fromEntries(Object.entries(properties).reverse()),
          cells: [...cells.map((row) => [...row, '', '']), ['', ''], []],
        }))
        .reverse(),
    });
    expect(digestOf(again, null)).toBe(digestOf(content, null));
  });

  test('changes with any cell, with the embargo, and with what is left out', () => {
    const other = structuredClone(content);
    other.sheets[0]!.cells[20]![3] = 77;
    const digests = [
      digestOf(content, null),
      digestOf(other, null),
      digestOf(content, '2030-01-01T00:00:00.000Z'),
      digestOf({ ...content, sheets: content.sheets.slice(1) }, null),
    ];
    expect(new Set(digests).size).toBe(digests.length);
  });
});

describe('content that is not one country’s tables of one round', () => {
  const sent = () => sentRound(round, ['3', '5']);

  test.each([
    ['sheets.0', (content: SubmissionContent) => (content.sheets[0]!.properties[PROPERTY.reporter] = 'RO'), /is of RO/],
    [
      'sheets.1',
      (content: SubmissionContent) => (content.sheets[1]!.properties[PROPERTY.round] = '2023'),
      /round 2023/,
    ],
    ['sheets.2', (content: SubmissionContent) => (content.sheets[2]!.properties = {}), /is no table/],
    ['sheets', (content: SubmissionContent) => content.sheets.splice(0, 2), /must hold a table/],
  ])('%s', (path, spoil, message) => {
    const content = sent();
    spoil(content);
    expect(contentProblems(content)).toEqual([{ path, message: expect.stringMatching(message) as string }]);
  });

  test('a table twice', async () => {
    const content = sent();
    content.sheets.push({ ...content.sheets[0]!, name: 'Copy' });
    expect((await judged(content)).problems).toEqual([
      { path: 'sheets', message: 'Table 3 of 2024 stands in Table 3 and in Copy. Send one of them.' },
    ]);
  });
});

test.each(['DE', 'UNK', 'TOTAL'])('a row that is there twice does not pass: %s', async (code) => {
  const content = sentRound(round, ['5']);
  const { cells } = content.sheets[0]!;
  const row = cells.findIndex((values) => values[1] === code);
  cells.splice(row, 0, [...cells[row]!]);
  const { counts, toDo } = await judged(content);
  expect(counts.errors).toBeGreaterThan(0);
  expect(toDo.map(({ rule }) => rule)).toContain('S04');
});

test('the service goes by its own definitions, not by those that a sheet brings along', async () => {
  const planted = PlantedRound.copyOf(round);
  planted.add('5', 'DE', 2024, { M: 5 }); // the total does not follow
  const content = sentRound(planted.round, ['5']);
  const { definition } = planted.table('5').request;
  const lax = { ...definition, rows: definition.rows.filter(({ kind }) => kind !== 'total'), agreements: [] };
  content.sheets[0]!.properties[PROPERTY.definition] = JSON.stringify(lax);
  expect(new Set((await judged(content)).toDo.map(({ rule }) => rule))).toEqual(new Set(['C04']));
});
