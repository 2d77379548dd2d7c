import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { NOTHING_BESIDE } from '../../../src/clearing-house/mirror/companion-request';
import { highlightPlans } from '../../../src/clearing-house/mirror/highlight-plan';
import { type Agreement, agreementFormulas, agreementOf } from '../../../src/clearing-house/mirror/measures/agreement';
import { direction, verdict } from '../../../src/clearing-house/mirror/measures/bands';
import { DEFAULT_COMPARISON, JUDGING_MEASURES } from '../../../src/clearing-house/mirror/measures/settings';
import { verdictStyle } from '../../../src/clearing-house/mirror/verdict-style';
import { cellAddress } from '../../../src/clearing-house/sheet/a1';
import type { MirrorKind } from '../../../src/clearing-house/tables/definition';
import { readTable } from '../../../src/clearing-house/tables/read-table';
import { mirrorFigures, partnerFigure } from '../../support/mirror-figures';
import { bulgaria, columnsOf, identityOf, rowOf, tableCells } from '../../support/table-cells';

const mirrorOf = (kind: MirrorKind) => mirrorFigures({ kind, figure: () => partnerFigure(100) });

const first = cellAddress({ row: rowOf('AL'), column: columnsOf(2024).T });

type Rules = readonly { readonly formula: string; readonly style: unknown }[];
const planned = new Map<string, Rules>();

function rules(kind: MirrorKind): Rules {
  const known = planned.get(kind);
  if (known) return known;
  const plans = highlightPlans({
    table: readTable(identityOf(bulgaria), tableCells())!,
    sheetName: 'Table 5 BG',
    id: 'abcdef',
    mirror: mirrorOf(kind),
    answer: {},
    settings: DEFAULT_COMPARISON,
    language: 'en',
    answers: new Map(),
    beside: NOTHING_BESIDE,
  });
  const found = plans.map(({ rule, style }) => ({ formula: rule.type === 'formula' ? rule.formula : '', style }));
  planned.set(kind, found);
  return found;
}

interface Judged {
  readonly floor: number;
  readonly agreement: Agreement;
}

/** The looks that show, by the formulas: their few functions, and their operators in the words of JavaScript. */
function shown(kind: MirrorKind, { floor, agreement }: Judged, own: number, partner: number): unknown[] {
  const { max: MAX, min: MIN, sqrt: SQRT } = Math;
  const AND = (...all: boolean[]) => all.every(Boolean);
  const limits = { CHf_abcdef: floor, CHa_abcdef: agreement.above, CHb_abcdef: agreement.below };
  const names = { AND, MAX, MIN, SQRT, N: () => 0, ISNUMBER: () => true, O: own, P: partner, ...limits };
  const script = rules(kind)
    .map(({ formula }) => formula.slice(1))
    .map((formula) => formula.replace(/VLOOKUP\([^()]*MATCH\([^()]*\),0\)/g, 'P').replaceAll(first, 'O'))
    .map((formula) => formula.replace(/([^<>=])=([^=])/g, '$1===$2'))
    .join(',');
  const holds = runInNewContext(`[${script}]`, names) as boolean[];
  return rules(kind).flatMap(({ style }, index) => (holds[index] ? [style] : []));
}

const count = fc.oneof(fc.nat(10_000_000), fc.nat(200), fc.constant(0));
const judged = fc.record({
  floor: fc.constantFrom(10, 50, 1000),
  agreement: fc.constantFrom(
    ...[0, 0.1, 0.4, 1.5].flatMap((tolerance) => [
      agreementOf({ ...DEFAULT_COMPARISON, tolerance }),
      agreementOf({ ...DEFAULT_COMPARISON, measure: 'vmp', tolerance }),
    ]),
  ),
});

test('the highlights show what the verdict says, whatever the counts, the floor and the tolerance', () => {
  fc.assert(
    fc.property(count, count, judged, (own, partner, by) => {
      const said = verdict({ own, partner }, by.floor, by.agreement);
      const expected = verdictStyle(said, direction({ own, partner }));
      const styles = shown('mirror', by, own, partner);
      expect(styles).toEqual(styles.map(() => expected));
      expect(styles.length > 0).toBe(said !== 'too-small');
    }),
  );
});

test('of a soft bound only what exceeds it shows', () => {
  fc.assert(
    fc.property(count, count, judged, (own, partner, by) => {
      const said = verdict({ own, partner }, by.floor, by.agreement);
      const styles = shown('soft-bound', by, own, partner);
      const expected = own <= partner ? verdictStyle('match', 'equal') : verdictStyle(said, 'own-higher');
      expect(styles).toEqual(styles.map(() => expected));
      expect(styles.length > 0).toBe(said !== 'too-small');
    }),
  );
});

test('stocks are not judged', () => {
  expect(rules('diaspora')).toEqual([]);
});

test('the tolerance is the same ratio in the sheet as in the pane, by every measure', () => {
  const judging = fc.record({
    measure: fc.constantFrom(...JUDGING_MEASURES),
    tolerance: fc.double({ min: 0, max: 2, noNaN: true }),
    vmpDenominator: fc.constantFrom('own' as const, 'partner' as const),
  });
  fc.assert(
    fc.property(judging, (judged) => {
      const names = { IF: (when: boolean, then: number, otherwise: number) => (when ? then : otherwise) };
      const { above, below } = agreementFormulas(judged, 't');
      const values = runInNewContext(`[${above}, ${below}]`, { ...names, t: judged.tolerance }) as number[];
      const agreement = agreementOf(judged);
      expect(values).toEqual([agreement.above, agreement.below]);
    }),
  );
});
