import { createHash } from 'node:crypto';
import { sentAs, type SheetContents } from '../../clearing-house/answers/workbook-contents';
import type { CellValue } from '../../clearing-house/sheet/sheet-plan';
import { METADATA_PROPERTY } from '../../clearing-house/metadata/identity';
import { PROPERTY } from '../../clearing-house/tables/sheet-identity';
import type { ErrorDetail } from '../../contract/errors';
import type { SentSheet, SubmissionContent } from '../../contract/submission-content';

/** A sheet that was sent, as those that read sheets want it. */
export const sheetContents = ({ name, properties, cells }: SentSheet): SheetContents => ({
  name,
  properties: new Map(Object.entries(properties)),
  values: cells,
});

/** The content without what makes no difference: the order of properties, and blank cells behind and below everything. */
export const canonical = (content: SubmissionContent): SubmissionContent => ({
  reporter: content.reporter,
  round: content.round,
  sheets: content.sheets.map(({ name, properties, cells }) => ({
    name,
    properties: Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1))),
    cells: withoutEnd(
      cells.map((row) => withoutEnd(row, (cell) => cell === '')),
      (row: readonly CellValue[]) => row.length === 0,
    ),
  })),
});

function withoutEnd<T>(list: readonly T[], isBlank: (item: T) => boolean): T[] {
  let length = list.length;
  while (length > 0 && isBlank(list[length - 1]!)) length--;
  return list.slice(0, length);
}

/**
 * SHA-256 of a canonical content and its embargo, in hexadecimal digits. What the sheets are called and how they are ordered
 * does not matter.
 */
export function digestOf({ reporter, round, sheets }: SubmissionContent, embargoUntil: string | null): string {
  const parts = sheets.map(({ properties, cells }) => sha256(JSON.stringify([properties, cells]))).sort();
  return sha256(JSON.stringify([reporter, round, embargoUntil, ...parts]));
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What keeps a content from being one country's tables of one round: sheets of others, or that do not belong into it. */
export function contentProblems({ reporter, round, sheets }: SubmissionContent): ErrorDetail[] {
  const kinds = sheets.map((sheet) => sentAs(sheetContents(sheet)));
  const problems = sheets.flatMap(({ name, properties }, index): ErrorDetail[] => {
    const path = `sheets.${index}`;
    const problem = (message: string): ErrorDetail[] => [{ path, message: `${name} ${message}` }];
    const kind = kinds[index];
    if (kind === undefined) return problem('is no table, no metadata and no answers of the clearing house.');
    if (kind === 'answers') {
      return kinds.indexOf('answers') < index ? problem('is a second sheet of answers; there is one.') : [];
    }
    const theirs = properties[kind === 'table' ? PROPERTY.reporter : METADATA_PROPERTY.reporter];
    if (theirs !== reporter) return problem(`is of ${theirs ?? 'no country'}, the submission of ${reporter}.`);
    const its = properties[kind === 'table' ? PROPERTY.round : METADATA_PROPERTY.round];
    return Number(its) === round ? [] : problem(`is of round ${its ?? '?'}, the submission of round ${round}.`);
  });
  if (!kinds.includes('table')) problems.push({ path: 'sheets', message: 'must hold a table of the clearing house' });
  return problems;
}
