import fc from 'fast-check';
import { ruleById, rules } from '../../../src/clearing-house/checks/catalogue';
import { Checker } from '../../../src/clearing-house/checks/checker';
import type { LocatedFinding } from '../../../src/clearing-house/checks/finding';
import { message } from '../../../src/clearing-house/messages/message';
import { cellAddress } from '../../../src/clearing-house/sheet/a1';
import { editionOf } from '../../../src/clearing-house/tables/editions';
import { generatedRound, sendingContext, type GeneratedRound, type RoundRequest } from '../../support/generated-round';
import { randomFrom } from '../../support/round/random';
import { betweenViolations } from '../../support/violations/between';
import { contentViolations } from '../../support/violations/content';
import { PlantedRound } from '../../support/violations/planted-round';
import { structureViolations } from '../../support/violations/structure';
import type { Violations } from '../../support/violations/violation';

const violations: Violations = { ...structureViolations, ...contentViolations, ...betweenViolations };

/** How many different rounds things go wrong in, and how often. */
const ROUNDS = 3;
const RUNS = 4;

const rounds = new Map<string, GeneratedRound>();

function roundOf(seed: number, needs: Pick<RoundRequest, 'years' | 'ages'> = {}): GeneratedRound {
  const key = JSON.stringify([seed, needs]);
  let round = rounds.get(key);
  if (!round) rounds.set(key, (round = generatedRound({ reporter: 'BG', edition: editionOf(2025), seed, ...needs })));
  return round;
}

const said = ({ sheet, rule, message: { key, values }, cells: [cell] }: LocatedFinding): string =>
  `${sheet} ${cellAddress(cell)} ${rule}: ${message('en', key, values)}`;

test('every rule has a violation, and every violation a rule', () => {
  expect(Object.keys(violations).sort()).toEqual(rules.map(({ id }) => id).sort());
});

describe.each(rules.map(({ id }) => id))('%s', (id) => {
  test('what breaks it is found where it is, and nothing else is found', () => {
    const { needs, plant, implies = {} } = violations[id]!;
    const property = (seed: number, place: number) => {
      const planted = PlantedRound.copyOf(roundOf(seed, needs));
      const { sheet, cells, context, workbook = (same) => same } = plant(planted, randomFrom(place));
      const { findings } = new Checker().check(workbook(planted.read()), { ...sendingContext(), ...context });
      const own = findings.filter(({ rule }) => rule === id);
      expect(own.map((each) => `${each.sheet} ${cellAddress(each.cells[0])}`)).toEqual(
        cells.map((cell) => `${sheet} ${cellAddress(cell)}`),
      );
      expect(findings.filter(({ rule }) => rule !== id && !(rule in implies)).map(said)).toEqual([]);
      expect(findings.filter(({ rule, mends }) => mends && !ruleById(rule).mends)).toEqual([]);
    };
    fc.assert(fc.property(fc.integer({ min: 1, max: ROUNDS }), fc.nat(), property), {
      numRuns: RUNS,
      endOnFailure: true,
    });
  });
});
