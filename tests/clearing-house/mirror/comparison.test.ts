import { hiddenPart } from '../../../src/clearing-house/mirror/companion-hidden';
import { COMPANION_HEAD } from '../../../src/clearing-house/mirror/companion-layout';
import { companionPlan } from '../../../src/clearing-house/mirror/companion-plan';
import { readCompanion } from '../../../src/clearing-house/mirror/companion-reading';
import { listedFlows } from '../../../src/clearing-house/mirror/companion-request';
import { readKeptAnswer } from '../../../src/clearing-house/mirror/companion-store';
import { DEFAULT_COMPARISON } from '../../../src/clearing-house/mirror/measures/settings';
import { highlightPlans, isHighlight } from '../../../src/clearing-house/mirror/highlight-plan';
import type { MirrorFigure } from '../../../src/clearing-house/mirror/mirror-figure';
import { flowLines } from '../../../src/clearing-house/mirror/flow-lines';
import { isOf, isShown, type LineFilter } from '../../../src/clearing-house/mirror/line-filter';
import { summariseFlows } from '../../../src/clearing-house/mirror/ranking/summary';
import { tableFlows } from '../../../src/clearing-house/mirror/table-flows';
import { area } from '../../../src/clearing-house/sheet/area';
import { readTable } from '../../../src/clearing-house/tables/read-table';
import { mirrorFigures, partnerFigure } from '../../support/mirror-figures';
import { bulgaria, columnsOf, identityOf, rowOf, tableCells } from '../../support/table-cells';

const none = partnerFigure(undefined);
const figure = (value: number) =>
  partnerFigure(value, { source: 'Eurostat migr_imm5prv, mid-2026', partnerStay: { months: 1.25, asOf: 2021 } });
const partners: Record<string, MirrorFigure> = {
  DE: figure(22_785),
  FR: figure(700),
  AT: figure(0),
  ES: figure(9_000),
  SK: { ...none, state: 'partner-reports-but-not-this-country', omittedBelow: 50 },
};
const mirror = mirrorFigures({
  figure: (partner, year, sex) => (year === 2024 && sex === 'T' ? (partners[partner] ?? none) : none),
  ownStay: () => ({ months: 12, asOf: undefined }),
  sources: ['Eurostat migr_imm5prv, mid-2026'],
});
const entered = { DE: { T: 2_191 }, FR: { T: 693 }, AT: { T: 800 }, SK: { T: 20 }, PL: { T: 4 }, IT: { T: ':M' } };
const table = readTable(identityOf(bulgaria), tableCells(entered))!;
const flows = tableFlows(table, mirror);
const lines = flowLines(flows, DEFAULT_COMPARISON, false);
const of = (code: string) => lines.find(({ flow }) => flow.country === code)!;

test('every country row is set beside its partner’s figure, with the state of a missing one', () => {
  expect(flows).toHaveLength(248);
  expect(of('DE')).toMatchObject({
    key: 'DE|2024|T',
    kind: 'discrepancy',
    flow: { cell: { row: rowOf('DE'), column: columnsOf(2024).T } },
    measured: { own: 2_191, difference: -20_594, verdict: 'extreme', direction: 'own-lower' },
  });
  expect(of('DE').measured!.ratio).toBeCloseTo(22_785 / 2_191, 10);
  expect(of('SK')).toMatchObject({
    kind: 'partner-missing',
    measured: undefined,
    flow: { counts: { own: 20 }, other: { state: 'partner-reports-but-not-this-country' } },
  });
  expect(of('PL').flow.other.state).toBe('partner-does-not-report');
  expect(of('ES')).toMatchObject({ kind: 'own-missing', measured: undefined, flow: { counts: { partner: 9_000 } } });
});

test('the list begins with the largest gap, and holds nothing of which nobody knows anything', () => {
  expect(lines.map(({ flow }) => flow.country)).toEqual(['DE', 'AT', 'ES', 'FR', 'SK', 'PL']);
  expect(of('DE').share).toBeCloseTo(20_594 / 21_394, 10);
  expect(of('FR')).toMatchObject({ kind: 'agrees', share: undefined });
});

test('the floor and the tolerance that were set hold', () => {
  const strict = flowLines(flows, { ...DEFAULT_COMPARISON, tolerance: 0, floor: 1_000 }, false);
  expect(strict.filter(({ kind }) => kind === 'too-small').map(({ flow }) => flow.country)).toEqual(['AT', 'FR']);
  expect(strict[0]!.measured!.verdict).toBe('extreme');
});

test('the summary tells how much agrees and how few make up the gap', () => {
  expect(summariseFlows(flows, DEFAULT_COMPARISON)).toMatchObject({
    compared: 3,
    agreeing: 1,
    discrepancies: 2,
    gap: 20_594 + 800,
    leading: 1,
    leadingShare: 20_594 / 21_394,
    noMirror: 1,
    partnerMissing: 1,
    ownMissing: 1,
  });
});

test('the same number on both sides is no agreement to be proud of', () => {
  const same = readTable(identityOf(bulgaria), tableCells({ DE: { T: 22_785 } }))!;
  const [first] = flowLines(tableFlows(same, mirror), DEFAULT_COMPARISON, false).filter(({ measured }) => measured);
  expect(first).toMatchObject({ kind: 'copied', flow: { country: 'DE' }, measured: { verdict: 'match' } });
});

test('stocks are set beside each other and not judged, those furthest apart first', () => {
  const beside = flowLines(flows, DEFAULT_COMPARISON, true);
  expect(beside.filter(({ kind }) => kind === 'beside').map(({ flow }) => flow.country)).toEqual(['DE', 'AT', 'FR']);
  expect(beside.every(({ share }) => share === undefined)).toBe(true);
});

test('lines are found by what is asked for', () => {
  const filter: Omit<LineFilter, 'shown'> = { year: undefined, sex: undefined, partner: '' };
  const partners = (partner: string) =>
    lines.filter((line) => isOf(line, { ...filter, partner })).map(({ flow }) => flow.country);
  expect(partners('áustri')).toEqual(['AT']);
  expect(partners(' de ')).toEqual(['DE']);
  expect(lines.some((line) => isOf(line, { ...filter, year: 2023 }))).toBe(false);
  expect(lines.some((line) => isOf(line, { ...filter, sex: 'M' }))).toBe(false);
  const shown = (which: LineFilter['shown']) =>
    lines.filter((line) => isShown(line, which, line.key === 'AT|2024|T')).map(({ flow }) => flow.country);
  expect(shown('discrepancies')).toEqual(['DE']);
  expect(shown('answered')).toEqual(['AT']);
  expect(shown('missing')).toEqual(['ES', 'SK', 'PL']);
  expect(shown('all')).toHaveLength(lines.length);
});

describe('the companion sheet', () => {
  const request = {
    table,
    sheetName: "Bulgaria's 5",
    id: 'abcdef',
    mirror,
    answer: { figures: 'x'.repeat(70_000) },
    settings: DEFAULT_COMPARISON,
    language: 'en' as const,
    answers: new Map([['PL|2024|T', { reason: 'DUR' as const, comment: '=1+1' }]]),
    beside: { headings: ['Who asks'], notes: new Map([['SK|2024|T', ["'called", "'Ivan"]]]) },
  };
  const list = listedFlows(request);
  const hidden = hiddenPart(request, list.flows.length);
  const plan = companionPlan(request, list, hidden);
  const row = (code: string) => plan.cells.find((cells) => cells[1] === code)!;
  const headings = plan.cells[COMPANION_HEAD.headings]!.map(String);
  const at = (heading: string) => headings.indexOf(heading);

  test('names the comparison it belongs to, and its sources', () => {
    expect(plan.properties).toMatchObject({ 'clearing-house.companion-of': 'abcdef' });
    expect(plan.name).toBe("Bulgaria's 5 mirror");
    expect(plan.cells[2]![0]).toBe('Sources: Eurostat migr_imm5prv, mid-2026. Fetched 2026-11-22.');
  });

  test('lists the flows of which a side says something: discrepancies, then what is empty here, then what agrees', () => {
    expect(list.flows.map(({ country }) => country)).toEqual(['DE', 'AT', 'ES', 'FR', 'SK', 'PL']);
    expect(list.all).toBe(6);
  });

  test('holds the partner’s figure with its passport, or why there is none', () => {
    expect(row('DE')[at('Partner’s figure')]).toBe(22_785);
    expect(row('DE')[at('Source, as read')]).toBe('Eurostat migr_imm5prv, mid-2026');
    expect(row('DE')[at('Partner’s minimum stay')]).toBe('1.25 months (in 2021)');
    expect(row('DE')[at('Own minimum stay')]).toBe('12 months');
    expect(row('DE')[at('Why they may differ')]).toContain('1.25 months');
    expect(row('AT')[at('Partner’s figure')]).toBe(0);
    expect(row('SK')[at('Partner’s figure')]).toBe('none, or below 50');
    expect(row('PL')[at('Partner’s figure')]).toBe('does not report');
  });

  test('keeps answers and what was written beside the list, and takes none of it for a formula', () => {
    expect([row('PL')[at('Answer')], row('PL')[at('Comment')]]).toEqual(['Duration threshold', '=1+1']);
    expect(plan.numberFormats).toContainEqual({ area: area(COMPANION_HEAD.rows, at('Comment'), 6), format: '@' });
    expect([row('SK')[at('Own notes')], row('SK')[at('Who asks')]]).toEqual(["'called", "'Ivan"]);
    const shown = plan.cells.map((cells) => cells.map((cell) => (cell === null ? '' : String(cell).replace(/^'/, ''))));
    expect(readCompanion(shown)!.beside).toEqual({
      headings: ["'Who asks"],
      notes: new Map([['SK|2024|T', ["'called", "'Ivan"]]]),
    });
  });

  test('looks the own figure up by code and key, in a sheet whose name needs quotes', () => {
    const last = rowOf('TOTAL') + 1;
    const formula = String(row('DE')[at('Own figure')]);
    expect(formula).toContain(`MATCH($B8,'Bulgaria''s 5'!$B$1:$B$${last},0)`);
    expect(formula).toContain(`MATCH($E8,'Bulgaria''s 5'!$A$`);
  });

  test('keeps the answer of the service in cells that Excel can hold, and reads it from wherever it has moved to', () => {
    expect(hidden.kept.cells.every((cell) => String(cell).length <= 32_767)).toBe(true);
    const moved = [
      ['', 'x'],
      ['', '', '', ...hidden.kept.cells.map(String), ''],
    ];
    expect(readKeptAnswer(moved)).toEqual({ answer: request.answer, fetched: mirror.fetched });
    expect(readKeptAnswer([hidden.kept.cells.slice(0, 3).map(String)])).toBeUndefined();
  });

  test('the highlights find partners’ figures by code and key, and can be told from the user’s formats', () => {
    const highlights = highlightPlans(request);
    expect(highlights).toHaveLength(13);
    expect(highlights.every(({ rule }) => rule.type === 'formula' && isHighlight(rule.formula))).toBe(true);
    expect(highlights[0]!.areas).toEqual([
      { row: rowOf('AL'), column: columnsOf(2024).T, rows: rowOf('UZ') - rowOf('AL') + 1, columns: 1 },
    ]);
    expect(isHighlight('=C5>3')).toBe(false);
    const [keys, ...figures] = hidden.matrix!.cells;
    expect(keys).toEqual(['', '2024|T']);
    expect(new Map(figures as [string, number][])).toEqual(
      new Map([
        ['AT', 0],
        ['FR', 700],
        ['DE', 22_785],
        ['ES', 9_000],
      ]),
    );
  });
});
