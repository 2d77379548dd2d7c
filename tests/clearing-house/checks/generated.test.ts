import fc from 'fast-check';
import { uneceMembers } from '../../../src/clearing-house/codes/countries';
import { Checker } from '../../../src/clearing-house/checks/checker';
import type { Finding } from '../../../src/clearing-house/checks/finding';
import { LANGUAGES } from '../../../src/clearing-house/messages/language';
import { message } from '../../../src/clearing-house/messages/message';
import { editionOf, rounds } from '../../../src/clearing-house/tables/editions';
import { generatedRound, readRound, sendingContext, type RoundRequest } from '../../support/generated-round';

const said = ({ rule, message: { key, values } }: Finding) => `${rule}: ${message('en', key, values)}`;

function expectNoFinding(request: RoundRequest): void {
  const { findings, counts } = new Checker().check(readRound(generatedRound(request)), sendingContext());
  expect(findings.map((each) => `${each.sheet} ${said(each)}`)).toEqual([]);
  expect([...counts.values()].every(({ filled, passing }) => filled > 0 && filled === passing)).toBe(true);
}

test.each(rounds(2025))('every table of round %i, filled consistently, passes all checks with no finding', (round) => {
  expectNoFinding({ reporter: 'BG', edition: editionOf(round), seed: round });
});

test('and so it does with age groups', () => {
  expectNoFinding({ reporter: 'KG', edition: editionOf(2025), seed: 1, ages: true, language: 'ru' });
});

test('and so it does whatever country, language, years and figures', () => {
  const request = fc.record({
    reporter: fc.constantFrom(...uneceMembers().map(({ iso2 }) => iso2)),
    edition: fc.constantFrom(...rounds(2025)).map(editionOf),
    language: fc.constantFrom(...LANGUAGES),
    seed: fc.nat(),
    partners: fc.double({ min: 0.1, max: 1, noNaN: true }),
  });
  const longSeries = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.nat()).map(([count, seed]): RoundRequest => ({
    reporter: 'BG',
    edition: editionOf(2025),
    years: Array.from({ length: count }, (_, index) => 2025 - count + index),
    seed,
  }));
  fc.assert(fc.property(fc.oneof(request, longSeries), expectNoFinding), { numRuns: 12, endOnFailure: true });
});
