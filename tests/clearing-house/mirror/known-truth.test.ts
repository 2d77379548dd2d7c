import { harmonise } from '../../../src/clearing-house/mirror/harmonised/harmonise';
import { OBJECTIVES } from '../../../src/clearing-house/mirror/harmonised/method';
import { DEFAULT_COMPARISON } from '../../../src/clearing-house/mirror/measures/settings';
import { rankDiscrepancies } from '../../../src/clearing-house/mirror/ranking/rank';
import { errorsAgainstTruth, knownWorld, referencesOf } from '../../support/flows/known-world';
import { plantedTable } from '../../support/flows/plant';

const { world, flows, random } = knownWorld({ seed: 2025, countries: 30, years: [2019, 2020, 2021, 2022, 2023, 2024] });

test.each(OBJECTIVES)(
  'by the %s objective, harmonised estimates are nearer to the truth than either side',
  (objective) => {
    const chosen = flows.filter(({ year }) => year === 2024);
    const result = harmonise({
      flows: chosen,
      method: { objective, constraint: 'total' },
      references: referencesOf(world),
    });
    expect(result.components.map(({ level, solved }) => ({ level, solved }))).toEqual([
      { level: 'references', solved: true },
    ]);
    const { harmonised, immigration, emigration } = errorsAgainstTruth(chosen, result.estimates);
    for (const kind of ['median', 'total'] as const) {
      expect(harmonised[kind]).toBeLessThan(0.8 * immigration[kind]);
      expect(harmonised[kind]).toBeLessThan(0.8 * emigration[kind]);
    }
  },
);

test('what is unexpected is mostly what was planted', () => {
  for (const { country } of world.reporters.filter((_, index) => index % 6 === 4)) {
    const table = plantedTable(flows, world.reporters, country, 2, random);
    const planted = table.filter((flow) => flow.planted).length;
    const hits = (ranking: 'unexpected' | 'gap') =>
      rankDiscrepancies(table, { ...DEFAULT_COMPARISON, ranking })
        .slice(0, planted)
        .filter(({ flow }) => flow.planted).length / planted;
    expect(hits('unexpected')).toBeGreaterThanOrEqual(0.7);
    expect(hits('unexpected')).toBeGreaterThan(hits('gap'));
  }
});
