import * as fc from 'fast-check';
import type { Sex } from '../../../src/clearing-house/tables/definition';
import { mirrorAnswerSchema } from '../../../src/contract/mirror';
import { mirrorFinding, type MirrorState } from '../../../src/contract/mirror-state';
import { ownSeries, partnerSeries } from '../../../src/contract/side-series';
import { reportedAnswerSchema } from '../../../src/contract/reported';
import { mirrorText } from '../../../src/service/answers/mirror-answer';
import { reportedAnswer } from '../../../src/service/answers/reported-answer';
import { IN_MEMORY, openStore } from '../../../src/service/store/open';
import { currentRevision, read } from '../../../src/service/store/revision';
import { ANYONE } from '../../../src/service/store/viewer';
import { observation, recordVintage } from '../store/store-data';

const COUNTRIES = ['BG', 'DE', 'ES'];
const YEARS = [2023, 2024];
const SEXES: Sex[] = ['T', 'M'];

interface Figure {
  readonly table: string;
  readonly reporter: string;
  readonly partner: string;
  readonly year: number;
  readonly sex: Sex;
  readonly value: number | null;
  readonly statuses: string;
  readonly confidentiality: string | null;
}

const anyFigure: fc.Arbitrary<Figure> = fc
  .record({
    table: fc.constantFrom('3', '5'),
    reporter: fc.constantFrom(...COUNTRIES),
    partner: fc.constantFrom(...COUNTRIES, 'FR'),
    year: fc.constantFrom(...YEARS),
    sex: fc.constantFrom(...SEXES),
    value: fc.oneof(fc.constant(null), fc.constant(0), fc.integer({ min: 1, max: 2_000_000_000 })),
    statuses: fc.constantFrom('', 'E', 'EP', 'Q'),
    confidentiality: fc.constantFrom(null, null, null, 'F', 'C'),
  })
  .filter(({ reporter, partner }) => reporter !== partner);

const keyOf = (figure: Figure): string =>
  [figure.table, figure.reporter, figure.partner, figure.year, figure.sex].join(' ');

/** Without the males beside a total where one of the two is confidential: the other would be withheld with it. */
const withoutTelltales = (figures: readonly Figure[]): Figure[] => {
  const flowOf = (figure: Figure): string => keyOf({ ...figure, sex: 'T' });
  const secret = new Set(figures.filter(({ confidentiality }) => confidentiality === 'C').map(flowOf));
  return figures.filter((figure) => figure.sex === 'T' || !secret.has(flowOf(figure)));
};

/** Vintages of one source, the earlier ones first. */
const anyVintages = fc.array(fc.uniqueArray(anyFigure, { selector: keyOf, maxLength: 12 }).map(withoutTelltales), {
  maxLength: 3,
});

/** What must be said of a flow, worked out the long way from the definition of the states. */
function expectedState(vintages: readonly Figure[][], table: string, partner: string, year: number, sex: Sex) {
  const isOf = (figure: Figure): boolean =>
    figure.table === table && figure.reporter === partner && figure.year === year;
  const inForce = [...vintages].reverse().find((vintage) => vintage.some(isOf)) ?? [];
  const free = inForce.filter((figure) => isOf(figure) && figure.sex === sex && figure.confidentiality !== 'C');
  const reports = free.some((figure) => figure.value !== null);
  const value = free.find((figure) => figure.partner === 'BG')?.value ?? null;
  const state: MirrorState = !reports
    ? 'partner-does-not-report'
    : value === null
      ? 'partner-reports-but-not-this-country'
      : value === 0
        ? 'zero'
        : 'value';
  return { state, value };
}

test('whatever the store holds, an answer fits the contract and tells the states apart', async () => {
  await fc.assert(
    fc.asyncProperty(anyVintages, fc.constantFrom('3', '5'), async (vintages, table) => {
      const store = await openStore(IN_MEMORY);
      try {
        for (const figures of vintages) await recordVintage(store, 'a', figures.map(observation));
        const query = { reporter: 'BG', table, years: YEARS };
        const text = await read(store, async (transaction) =>
          mirrorText(transaction, ANYONE, query, await currentRevision(transaction)),
        );
        const answer = mirrorAnswerSchema.parse(JSON.parse(text));
        expect(answer).toEqual(JSON.parse(text));
        for (const partner of ['DE', 'ES', 'FR']) {
          for (const year of YEARS) {
            for (const sex of SEXES) {
              const finding = mirrorFinding(answer, partner, year, sex);
              const expected = expectedState(vintages, answer.partners[0]!.table, partner, year, sex);
              const value = 'entry' in finding ? (finding.entry.value ?? null) : null;
              expect({ state: finding.state, value }).toEqual(expected);
            }
          }
        }
        // Each figure's source and vintage are among those the answer describes.
        const partners = partnerSeries(answer.partners[0]!.blocks, answer.years);
        for (const { source, vintages } of [...ownSeries(answer), ...partners]) {
          const described = answer.sources.find(({ id }) => id === source)?.vintages.map((known) => known.vintage);
          expect(described).toEqual(expect.arrayContaining(vintages.filter((number) => number !== null)));
        }
        const reported = await read(store, async (transaction) =>
          reportedAnswer(transaction, ANYONE, query, await currentRevision(transaction)),
        );
        expect(reportedAnswerSchema.parse(reported)).toEqual(reported);
      } finally {
        await store.destroy();
      }
    }),
    { numRuns: 60 },
  );
});
