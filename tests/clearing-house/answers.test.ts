import fc from 'fast-check';
import {
  answersPlan,
  answerWrites,
  readAnswers,
  withdrawalWrites,
  type WrittenAnswer,
} from '../../src/clearing-house/answers/answers-sheet';
import { findingKey, fingerprint } from '../../src/clearing-house/answers/finding-key';
import { readSettings, writeSettings } from '../../src/clearing-house/answers/settings';
import { mayBeSent, settle, standing } from '../../src/clearing-house/answers/settle';
import type { LocatedFinding, Severity } from '../../src/clearing-house/checks/finding';
import { justifications } from '../../src/clearing-house/codes/justifications';
import { LANGUAGES } from '../../src/clearing-house/messages/language';
import type { CellPosition } from '../../src/clearing-house/sheet/area';
import type { CellInput, CellValue } from '../../src/clearing-house/sheet/sheet-plan';
import { readTable } from '../../src/clearing-house/tables/read-table';
import { bulgaria, columnsOf, identityOf, rowOf, tableCells, type EnteredFigures } from '../support/table-cells';

const read = (entered: EnteredFigures) => readTable(identityOf(bulgaria), tableCells(entered))!;
const { T } = columnsOf(2024);

const findingAt = (code: string, severity: Severity = 'warning'): LocatedFinding => ({
  sheet: 'sheet',
  rule: 'C13',
  severity,
  message: { key: 'C01.negative', values: { value: 1 } },
  cells: [{ row: rowOf(code), column: T }],
});

const said = (finding: LocatedFinding, table = read({ DE: { T: 100 } })): WrittenAnswer => ({
  key: findingKey(finding, table),
  fingerprint: fingerprint(finding, table),
  reason: 'EVENT',
  comment: 'new agreement',
  by: 'A. Compiler',
  at: '2026-11-22T10:00:00.000Z',
  rule: finding.rule,
  table: 'Table 5 BG',
  where: 'C20',
  found: 'a sentence',
});

test('an answered warning is settled until its value changes', () => {
  const table = read({ DE: { T: 100 } });
  const finding = findingAt('DE');
  const answers = [said(finding, table)];
  const [settled] = settle([finding], answers, () => table);
  expect(settled).toMatchObject({ answer: { reason: 'EVENT' }, outdated: undefined });
  const [reopened] = settle([finding], answers, () => read({ DE: { T: 101 } }));
  expect(reopened).toMatchObject({ answer: undefined, outdated: { reason: 'EVENT' } });
});

test('an answer follows its figure when rows are inserted above', () => {
  const table = read({ DE: { T: 100 } });
  const cells = tableCells({ DE: { T: 100 } });
  cells.splice(3, 0, [], []);
  const moved = readTable(identityOf(bulgaria), cells)!;
  const finding = findingAt('DE');
  const below = { ...finding, cells: [{ row: finding.cells[0].row + 2, column: T }] as const };
  expect(settle([below], [said(finding, table)], () => moved)[0]!.answer).toBeDefined();
});

test('errors cannot be answered, and stand in the way of sending like open warnings do', () => {
  const table = read({ DE: { T: 100 } });
  const [error, open, info] = [findingAt('DE', 'error'), findingAt('FR'), findingAt('KZ', 'information')];
  const found = settle([error, open, info], [said(error, table), said(info, table)], () => table);
  expect(found.map(({ answer }) => answer !== undefined)).toEqual([false, false, true]);
  expect(standing(found)).toEqual({ errors: 1, warnings: 1, information: 0, settled: 1 });
  expect(mayBeSent(standing(found))).toBe(false);
  expect(mayBeSent(standing(settle([open, info], [said(open, table)], () => table)))).toBe(true);
});

test('another reason without words does not settle', () => {
  const table = read({ DE: { T: 100 } });
  const finding = findingAt('DE');
  const answer = { ...said(finding, table), reason: 'OTHER' as const, comment: ' ' };
  expect(settle([finding], [answer], () => table)[0]!.answer).toBeUndefined();
});

/** What the sheet holds after some writes into cells of text. */
function written(
  cells: CellValue[][],
  writes: readonly (CellPosition & { readonly input: CellInput })[],
): CellValue[][] {
  const after = cells.map((row) => [...row]);
  for (const { row, column, input } of writes) {
    while (after.length <= row) after.push([]);
    after[row]![column] = String(input);
  }
  return after.map((row) => Array.from({ length: 10 }, (_, column) => row[column] ?? ''));
}

test.each(LANGUAGES)('answers written into the sheet in %s are read back as they were', (language) => {
  const text = fc
    .string({ minLength: 1 })
    .map((each) => each.trim())
    .filter((each) => each !== '');
  const answer = fc.record({
    key: fc.uuid(),
    fingerprint: text,
    reason: fc.constantFrom(...justifications.map(({ code }) => code)),
    comment: fc.oneof(fc.constant(''), text, fc.constant('=1+1'), fc.constant("'quoted'")),
    by: text,
    at: fc.constant('2026-11-22T10:00:00.000Z'),
    rule: fc.constant('C13'),
    table: text,
    where: fc.constant('C20'),
    found: text,
  });
  fc.assert(
    fc.property(fc.uniqueArray(answer, { selector: ({ key }) => key, maxLength: 5 }), (given) => {
      const sheet = answersPlan(language).cells as CellValue[][];
      const after = written(sheet, answerWrites(readAnswers(sheet), given, language));
      const { answers } = readAnswers(after);
      expect(answers).toMatchObject(
        given.map(({ key, fingerprint: values, reason, comment, by, at }) => ({
          key,
          fingerprint: values,
          reason,
          comment,
          by,
          at,
        })),
      );
      const [first] = given;
      if (!first) return;
      const again = written(after, answerWrites(readAnswers(after), [{ ...first, comment: 'other' }], language));
      expect(readAnswers(again).answers).toHaveLength(given.length);
      const without = written(again, withdrawalWrites(readAnswers(again), first.key));
      expect(readAnswers(without).answers).toHaveLength(given.length - 1);
    }),
  );
});

test('settings are read back; what somebody else wrote is no setting', () => {
  const settings = { parameters: { 'C09.lowest': 5 }, signs: { '-': { kind: 'zero' as const } } };
  expect(readSettings(writeSettings(settings))).toEqual(settings);
  for (const text of [undefined, '', '{', '{"parameters":{"a":"b"}}', 'null'])
    expect(readSettings(text)).toEqual({ parameters: {}, signs: {} });
});
