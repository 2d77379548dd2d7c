import * as z from '../../src/clearing-house/zod';
import { mirrorQuerySchema } from '../../src/contract/mirror';

/** Counts how often code is made from text while something runs. */
function compilationsDuring(work: () => void): number {
  const original = globalThis.Function;
  let count = 0;
  const refuse = (): never => {
    count += 1;
    throw new EvalError('refused, as by a content security policy without unsafe-eval');
  };
  globalThis.Function = new Proxy(original, { construct: refuse, apply: refuse });
  try {
    work();
  } finally {
    globalThis.Function = original;
  }
  return count;
}

test('schemas never try to make code from text, which the content security policy of the pane forbids and reports', () => {
  const parse = (): void => {
    expect(mirrorQuerySchema.parse({ reporter: 'BG', table: '5', years: '2024' }).years).toEqual([2024]);
  };
  expect(compilationsDuring(parse)).toBe(0);
});

test('without the setting they would try', () => {
  z.config({ jitless: false });
  try {
    expect(compilationsDuring(() => z.object({ a: z.string() }).parse({ a: '' }))).toBeGreaterThan(0);
  } finally {
    z.config({ jitless: true });
  }
});
