import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { NOTHING_BESIDE } from '../../../src/clearing-house/mirror/companion-request';
import { highlightPlans } from '../../../src/clearing-house/mirror/highlight-plan';
import { direction, verdict } from '../../../src/clearing-house/mirror/measures/bands';
import { DEFAULT_COMPARISON } from '../../../src/clearing-house/mirror/measures/settings';
import type { MirrorFigures } from '../../../src/clearing-house/mirror/mirror-figure';
import { verdictStyle } from '../../../src/clearing-house/mirror/verdict-style';
import { cellAddress } from '../../../src/clearing-house/sheet/a1';
import type { MirrorKind } from '../../../src/clearing-house/tables/definition';
import { readTable } from '../../../src/clearing-house/tables/read-table';
import { bulgaria, columnsOf, identityOf, rowOf, tableCells } from '../../support/table-cells';

const mirrorOf = (kind: MirrorKind): MirrorFigures => ({
  mirrorTable: '3',
  kind,
  figure: () => ({
    state: 'value',
    value: 100,
    statuses: [],
    source: undefined,
    omittedBelow: undefined,
    partnerStay: undefined,
    others: [],
    nearest: undefined,
    copied: false,
  }),
  counted: [{ year: 2024, sex: 'T' }],
  published: () => [],
  ownStay: () => undefined,
  ownMetadata: () => new Map(),
  partnerMetadata: () => new Map(),
  sources: [],
  fetched: '2026-11-22T10:00:00.000Z',
  moment: 1,
});

const first = cellAddress({ row: rowOf('AL'), column: columnsOf(2024).T });

type Rules = readonly { readonly formula: string; readonly style: unknown }[];
const planned = new Map<string, Rules>();

function rules(kind: MirrorKind, floor: number): Rules {
  const known = planned.get(`${kind} ${floor}`);
  if (known) return known;
  const plans = highlightPlans({
    table: readTable(identityOf(bulgaria), tableCells())!,
    sheetName: 'Table 5 BG',
    id: 'abcdef',
    mirror: mirrorOf(kind),
    answer: {},
    settings: { ...DEFAULT_COMPARISON, floor },
    language: 'en',
    answers: new Map(),
    beside: NOTHING_BESIDE,
  });
  const found = plans.map(({ rule, style }) => ({ formula: rule.type === 'formula' ? rule.formula : '', style }));
  planned.set(`${kind} ${floor}`, found);
  return found;
}

/** The looks that show, by the formulas: their few functions, and their operators in the words of JavaScript. */
function shown(kind: MirrorKind, floor: number, own: number, partner: number): unknown[] {
  const { max: MAX, min: MIN, sqrt: SQRT } = Math;
  const AND = (...all: boolean[]) => all.every(Boolean);
  const names = { AND, MAX, MIN, SQRT, N: () => 0, ISNUMBER: () => true, O: own, P: partner };
  const script = rules(kind, floor)
    .map(({ formula }) => formula.slice(1))
    .map((formula) => formula.replace(/VLOOKUP\([^()]*MATCH\([^()]*\),0\)/g, 'P').replaceAll(first, 'O'))
    .map((formula) => formula.replace(/([^<>=])=([^=])/g, '$1===$2'))
    .join(',');
  const holds = runInNewContext(`[${script}]`, names) as boolean[];
  return rules(kind, floor).flatMap(({ style }, index) => (holds[index] ? [style] : []));
}

const count = fc.oneof(fc.nat(10_000_000), fc.nat(200), fc.constant(0));
const floor = fc.constantFrom(10, 50, 1000);

test('the highlights show what the verdict says, whatever the counts and the floor', () => {
  fc.assert(
    fc.property(count, count, floor, (own, partner, least) => {
      const said = verdict({ own, partner }, least);
      const expected = verdictStyle(said, direction({ own, partner }));
      const styles = shown('mirror', least, own, partner);
      expect(styles).toEqual(styles.map(() => expected));
      expect(styles.length > 0).toBe(said !== 'too-small');
    }),
  );
});

test('of a soft bound only what exceeds it shows', () => {
  fc.assert(
    fc.property(count, count, floor, (own, partner, least) => {
      const said = verdict({ own, partner }, least);
      const styles = shown('soft-bound', least, own, partner);
      const expected = own <= partner ? verdictStyle('match', 'equal') : verdictStyle(said, 'own-higher');
      expect(styles).toEqual(styles.map(() => expected));
      expect(styles.length > 0).toBe(said !== 'too-small');
    }),
  );
});

test('stocks are not judged', () => {
  expect(rules('diaspora', 50)).toEqual([]);
});
