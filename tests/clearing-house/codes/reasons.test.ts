import { reasonByCode, reasons } from '../../../src/clearing-house/codes/reasons';
import { expectNames } from './names';

test('offers 18 reasons, each code once, the open one last', () => {
  expect(new Set(reasons.map((reason) => reason.code)).size).toBe(18);
  expect(reasons.at(-1)?.code).toBe('OTHER');
});

test('names are complete and no two alike', () => {
  reasons.forEach(({ names }) => expectNames(names));
  for (const language of ['en', 'fr', 'ru'] as const) {
    expect(new Set(reasons.map(({ names }) => names[language])).size).toBe(reasons.length);
  }
});

test('explanations are one sentence in every language', () => {
  for (const { explanation } of reasons) {
    expectNames(explanation);
    for (const sentence of Object.values(explanation)) expect(sentence).toMatch(/^\p{Lu}[^.!?]*\.$/u);
  }
});

test('finds a reason by its code as written', () => {
  expect(reasonByCode('DUR')?.names.fr).toBe('Seuil de durée de séjour');
  expect(reasonByCode('dur')).toBeUndefined();
});
