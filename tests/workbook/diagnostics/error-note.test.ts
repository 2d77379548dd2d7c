import fc from 'fast-check';
import { ServiceError } from '../../../src/contract/service-error';
import { errorNote } from '../../../src/workbook/diagnostics/error-note';
import { workbookError } from '../../../src/workbook/errors';

/** Figures and contents of cells, as they may get into the message of an error. */
const secret = fc.oneof(
  fc.integer({ min: 100_000, max: 9_999_999 }).map(String),
  fc.string({ minLength: 6, unit: 'grapheme' }).filter((text) => text.trim().length >= 6),
);

test('nothing of a message gets into a note, whatever kind of error it is and however its stack is written', () => {
  fc.assert(
    fc.property(secret, fc.constantFrom('x', 'service', 'excel', 'name', 'thrown', 'stack'), (text, kind) => {
      const errors: Record<typeof kind, unknown> = {
        x: new Error(`cell holds ${text}`),
        service: new ServiceError('refused', text),
        excel: workbookError(Object.assign(new Error(text), { code: text, debugInfo: { errorLocation: text } })),
        name: Object.assign(new Error('m'), { name: text }),
        thrown: text,
        stack: Object.assign(new Error(text), { stack: `at f (https://a.example/${text}.js:1:2)\n${text}` }),
      };
      // A word of letters alone, as a code or a name, says nothing of a cell.
      if (/^[A-Za-z.]+$/.test(text)) return;
      expect(errorNote(errors[kind])).not.toContain(text);
    }),
  );
});

test('kind, code and member of the API are told', () => {
  const cause = Object.assign(new Error('22785'), {
    code: 'ItemNotFound',
    debugInfo: { errorLocation: 'Range.values' },
  });
  expect(errorNote(workbookError(cause))).toMatch(/^WorkbookError sheet-gone ItemNotFound Range\.values/);
  expect(errorNote(new ServiceError('timeout', 'late'))).toMatch(/^ServiceError timeout/);
});
