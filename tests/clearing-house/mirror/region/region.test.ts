import fc from 'fast-check';
import { DEFAULT_COMPARISON, readComparisonSettings } from '../../../../src/clearing-house/mirror/measures/settings';
import { harmonise, harmoniseSteps } from '../../../../src/clearing-house/mirror/harmonised/harmonise';
import type { DoubleEntry } from '../../../../src/clearing-house/mirror/harmonised/double-entry';
import { chooseSource } from '../../../../src/clearing-house/mirror/ranking/choose-source';
import { diagnosis } from '../../../../src/clearing-house/mirror/region/diagnosis';
import {
  estimatesRequest,
  uncounted,
  type EstimatesChoice,
} from '../../../../src/clearing-house/mirror/region/estimates';
import { withOwnFigures } from '../../../../src/clearing-house/mirror/region/own-figures';
import {
  flowsAmong,
  LARGEST_PARTNERS,
  regionCountries,
} from '../../../../src/clearing-house/mirror/region/region-countries';
import { sourceChoice, withSource } from '../../../../src/clearing-house/mirror/source-choice';
import { translator } from '../../../../src/clearing-house/messages/message';
import { estimatedFlows } from '../../../../src/clearing-house/pictures/estimated-flows';

const flow = (origin: string, destination: string, immigration?: number, emigration?: number): DoubleEntry => ({
  origin,
  destination,
  year: 2024,
  immigration,
  emigration,
});

const choice = (more: Partial<EstimatesChoice> = {}): EstimatesChoice => ({
  method: { objective: 'raw', constraint: 'total' },
  countries: ['BG', 'DE', 'RO'],
  years: [2024],
  references: [],
  ...more,
});

describe('the source that is compared', () => {
  const eurostat = { source: 'eurostat-x', provider: 'eurostat', vintage: '2026', value: 10 } as const;
  const oecd = { source: 'oecd-x', provider: 'oecd', vintage: '2026', value: 12 } as const;
  const silent = { ...oecd, value: undefined };

  test('of a pair holds even without a figure; of a table only where there is one', () => {
    expect(chooseSource([eurostat, oecd])).toBe(eurostat);
    expect(chooseSource([eurostat, oecd], undefined, 'oecd-x')).toBe(oecd);
    expect(chooseSource([eurostat, silent], undefined, 'oecd-x')).toBe(eurostat);
    expect(chooseSource([eurostat, silent], 'oecd-x')).toBe(silent);
    expect(chooseSource([eurostat, oecd], 'nobody', 'nobody')).toBe(eurostat);
  });

  test('is kept with the settings, for a table and for a partner in it, and taken back', () => {
    const table = withSource(DEFAULT_COMPARISON, '5', undefined, 'oecd-x');
    const pair = withSource(table, '5', 'DE', 'eurostat-x');
    const kept = readComparisonSettings(JSON.stringify(pair));
    expect(sourceChoice(kept, '5', 'DE')).toEqual({ pair: 'eurostat-x', table: 'oecd-x' });
    expect(sourceChoice(kept, '5', 'ES')).toEqual({ pair: undefined, table: 'oecd-x' });
    expect(sourceChoice(kept, '3', 'DE')).toEqual({ pair: undefined, table: undefined });
    expect(sourceChoice(withSource(kept, '5', 'DE', undefined), '5', 'DE').pair).toBeUndefined();
  });
});

describe('the figures of the workbook in the matrix', () => {
  const reported = [flow('BG', 'DE', 22_785, 2_000), flow('BG', 'ES', undefined, 5), flow('DE', 'BG', 4, 9)];

  test('stand in for what is published of the own side only; an empty cell is a missing figure', () => {
    const own = new Map([['DE', 2_191], ['ES', undefined], ['RO', 7]]); // prettier-ignore
    const put = withOwnFigures(reported, { reporter: 'BG', side: 'emigration', year: 2024 }, own);
    expect(new Set(put)).toEqual(
      new Set([flow('DE', 'BG', 4, 9), flow('BG', 'DE', 22_785, 2_191), flow('BG', 'RO', undefined, 7)]),
    );
  });

  test('change nothing if the sheet has none', () => {
    expect(withOwnFigures(reported, { reporter: 'BG', side: 'emigration', year: 2024 }, new Map())).toEqual(reported);
  });
});

test('the largest partners are those with the largest flows both ways; all are those of the region and who reports', () => {
  const flows = [flow('BG', 'DE', 10, 5), flow('RO', 'BG', 30), flow('UZ', 'JP', undefined, 3), flow('TH', 'DE', 8)];
  expect(regionCountries(flows, 'BG', 'largest')).toEqual(['BG', 'RO', 'DE']);
  // Uzbekistan is of the region; Japan and Thailand report nothing here.
  expect(regionCountries(flows, 'BG', 'all')).toEqual(['BG', 'DE', 'RO', 'UZ']);
  expect(flowsAmong(flows, ['BG', 'DE'])).toEqual([flow('BG', 'DE', 10, 5)]);
  const many = Array.from({ length: 40 }, (_, at) => flow('BG', `A${at}`, at));
  expect(regionCountries(many, 'BG', 'largest')).toHaveLength(LARGEST_PARTNERS + 1);
});

describe('estimates', () => {
  const flows = [
    flow('BG', 'DE', 2_000, 1_000),
    flow('DE', 'BG', 500, 1_000),
    flow('RO', 'BG', 300, 600),
    flow('BG', 'RO', 700, 700),
    flow('DE', 'RO', undefined, 40),
  ];
  const t = translator('en');

  test('leave out of the factors what was probably copied, and say so', () => {
    const made = harmonise(estimatesRequest(flows, choice()));
    expect(made.leftOut).toEqual({ missing: 1, zero: 0, apart: 1 });
    const words = diagnosis(made, choice(), t);
    expect(words.map(({ text }) => text)).toContain(
      'Without a say: 1 with one side missing, 0 with a 0 on one side, 1 with the same number on both sides.',
    );
    // Nobody counts from Romania to Germany.
    expect(uncounted(choice(), flows)).toBe(1);
  });

  test('say what limits them: no reference, groups that nothing connects, no flow to spare, factors held', () => {
    const kinds = (result: ReturnType<typeof harmonise>, chosen: EstimatesChoice) =>
      diagnosis(result, chosen, t).filter(({ kind }) => kind === 'doubt').map(({ text }) => text).join(' '); // prettier-ignore
    const plain = kinds(harmonise(estimatesRequest(flows, choice())), choice());
    expect(plain).toMatch(/groups there is no reference country/);
    expect(plain).toMatch(/No flow counted by both sides connects 2 groups/);
    expect(plain).toMatch(/fit perfectly and prove nothing/);
    const fixed = choice({ method: { objective: 'raw', constraint: 'fixed' }, references: ['DE'] });
    expect(kinds(harmonise(estimatesRequest(flows, fixed)), fixed)).toMatch(/drawn towards 0/);
    expect(kinds(harmonise(estimatesRequest([], choice())), choice())).toMatch(/nothing to estimate from/);
  });

  test('of the own flows are shown with the side that they rest on', () => {
    const made = harmonise(estimatesRequest(flows, choice()));
    const shown = estimatedFlows(made, { reporter: 'DE', side: 'emigration', year: 2024 }, (code) => code);
    expect(shown.map(({ code, own, partner, basis }) => [code, own, partner, basis])).toEqual([
      ['BG', 1_000, 500, 'both'],
      ['RO', 40, undefined, 'own'],
    ]);
  });

  test('are the same whether they are made at once or in steps', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5_000), fc.nat(5_000)), { minLength: 200, maxLength: 210 }), (figures) => {
        const many = figures.map(([immigration, emigration], at) => {
          const [origin, destination] = [Math.floor(at / 15), at % 15];
          return flow(`A${origin}`, `B${destination}`, immigration, emigration);
        });
        const request = estimatesRequest(many, choice());
        const steps = harmoniseSteps(request);
        let count = 0;
        let step = steps.next();
        for (; step.done !== true; step = steps.next()) count++;
        expect(count).toBeGreaterThan(0);
        expect(step.value).toEqual(harmonise(request));
      }),
      { numRuns: 5 },
    );
  });
});
