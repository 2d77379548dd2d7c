import { type DurationDefinition, durationDefinitionSchema, durationInYear } from '../../src/contract/duration';

const definition = (
  country: string,
  fromYear: number,
  toYear: number,
  months: DurationDefinition['months'],
): DurationDefinition =>
  durationDefinitionSchema.parse({ country, direction: 'emigration', fromYear, toYear, months, source: 'scores' });

const definitions = [
  definition('BG', 2009, 2021, 12),
  definition('BG', 2002, 2008, 'permanent'),
  definition('DE', 2002, 2021, 0),
];

describe('the definition that explains a figure', () => {
  test('is the one known for its year', () => {
    expect(durationInYear(definitions, 'BG', 2008)?.months).toBe('permanent');
    expect(durationInYear(definitions, 'BG', 2009)?.months).toBe(12);
    expect(durationInYear(definitions, 'DE', 2009)?.months).toBe(0);
  });

  test('is the last one known before it, which says until when it is known', () => {
    expect(durationInYear(definitions, 'BG', 2024)).toMatchObject({ months: 12, toYear: 2021 });
  });

  test('is never one of a later year, nor of another country', () => {
    expect(durationInYear(definitions, 'BG', 2001)).toBeUndefined();
    expect(durationInYear(definitions, 'FR', 2009)).toBeUndefined();
  });
});

test('a span of years that ends before it begins is refused', () => {
  const wrong = { country: 'BG', direction: 'emigration', fromYear: 2009, toYear: 2008, months: 12, source: 'scores' };
  expect(durationDefinitionSchema.safeParse(wrong).success).toBe(false);
});
