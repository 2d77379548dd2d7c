import { readMetadata } from '../../../src/clearing-house/metadata/read-metadata';
import { withOwnStay } from '../../../src/clearing-house/mirror/own-stay';
import {
  bulgarianMetadata,
  metadataCells,
  metadataIdentityOf,
  type EnteredAnswers,
} from '../../support/metadata-cells';
import { mirrorFigures } from '../../support/mirror-figures';
import { bulgaria, identityOf } from '../../support/table-cells';

const mirror = mirrorFigures({
  figure: () => {
    throw new Error('No figure is asked for.');
  },
  counted: [],
  ownStay: (year) => (year >= 2024 ? { months: 'permanent', asOf: 2021 } : undefined),
});
const table5 = identityOf(bulgaria);
const metadata = (entered: EnteredAnswers, identity = metadataIdentityOf(bulgarianMetadata)) =>
  readMetadata(identity, metadataCells(entered))!;

test('the compiler’s own minimum stay comes before the one that the service knows', () => {
  const { ownStay } = withOwnStay(mirror, table5, [metadata({ '5|2024': { DURATION: 12 } })]);
  expect(ownStay(2024)).toEqual({ months: 12, asOf: undefined });
  expect(ownStay(2025)).toEqual({ months: 'permanent', asOf: 2021 });
  expect(ownStay(2023)).toBeUndefined();
});

test('a stay of no months is an answer, what is no number of months is none', () => {
  expect(withOwnStay(mirror, table5, [metadata({ '5|2024': { DURATION: 0 } })]).ownStay(2024)?.months).toBe(0);
  expect(withOwnStay(mirror, table5, [metadata({ '5|2024': { DURATION: 'long' } })]).ownStay(2024)?.asOf).toBe(2021);
});

test('what is said of another table, country or round does not count', () => {
  const identity = metadataIdentityOf(bulgarianMetadata);
  const others = [
    metadata({ '3|2024': { DURATION: 3 } }),
    metadata({ '5|2024': { DURATION: 3 } }, { ...identity, reporter: 'KG' }),
    metadata({ '5|2024': { DURATION: 3 } }, { ...identity, round: 2023 }),
  ];
  expect(withOwnStay(mirror, table5, others).ownStay(2024)?.months).toBe('permanent');
});
