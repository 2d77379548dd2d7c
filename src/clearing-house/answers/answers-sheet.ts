import { reasonByCode, reasonNamed } from '../codes/reasons';
import { justificationByCode, justificationNamed, justifications } from '../codes/justifications';
import { type Language, languageFor } from '../messages/language';
import { translator } from '../messages/message';
import { area, type CellPosition } from '../sheet/area';
import { listPage } from '../sheet/list-page';
import { palette } from '../sheet/palette';
import type { CellInput, CellValue, SheetPlan } from '../sheet/sheet-plan';
import type { Answer } from './answer';
import { isMirrorKey, MIRROR_RULE, type MirrorAnswer, type WrittenMirrorAnswer } from './mirror-answer';

/** The custom properties by which the sheet of answers is known. */
export const ANSWERS_PROPERTY = { answers: 'clearing-house.answers', language: 'clearing-house.language' } as const;
const VERSION = '1';

/** The columns from left to right; the keys stand in a hidden row above the answers. */
const COLUMNS = ['RULE', 'TABLE', 'WHERE', 'FOUND', 'REASON', 'COMMENT', 'BY', 'AT', 'KEY', 'FINGERPRINT'] as const;
type Column = (typeof COLUMNS)[number];

const HEAD = { title: 0, help: 1, headings: 2, keys: 3, rows: 4 } as const;
/** How many answers the sheet is formatted for at first. */
const ROWS = 500;
export const ANSWER_FORMAT = '@';
/** Widths in points. */
const WIDTH: Readonly<Record<Column, number>> = {
  RULE: 40,
  TABLE: 90,
  WHERE: 60,
  FOUND: 320,
  REASON: 170,
  COMMENT: 240,
  BY: 110,
  AT: 110,
  KEY: 150,
  FINGERPRINT: 120,
};

/** Which language the sheet of answers with these properties is in; undefined if it is no such sheet. */
export function answersLanguage(properties: ReadonlyMap<string, string>): Language | undefined {
  if (!properties.has(ANSWERS_PROPERTY.answers)) return undefined;
  return languageFor(properties.get(ANSWERS_PROPERTY.language) ?? '');
}

/** Plans the sheet that holds the answers to findings: readable and printable by itself, and sent with the tables. */
export function answersPlan(language: Language): SheetPlan {
  const t = translator(language);
  const whole = (row: number, rows = 1) => area(row, 0, rows, COLUMNS.length);
  const column = (name: Column) => area(HEAD.rows, COLUMNS.indexOf(name), ROWS);
  return {
    name: t('answers.sheet'),
    tabColor: palette.quiet,
    properties: { [ANSWERS_PROPERTY.answers]: VERSION, [ANSWERS_PROPERTY.language]: language },
    cells: [
      rowOf([t('answers.title')]),
      rowOf([t('answers.explanation')]),
      COLUMNS.map((name) => t(`answers.${name}`)),
      [...COLUMNS],
    ],
    // Everything is text: a fingerprint such as 1|2 must not become a date.
    numberFormats: [{ area: whole(HEAD.rows, ROWS), format: ANSWER_FORMAT }],
    formats: [
      { area: whole(0, HEAD.rows + ROWS), format: { color: palette.ink, vertical: 'Top' } },
      { area: whole(HEAD.title), format: { bold: true, size: 14, color: palette.accent } },
      { area: whole(HEAD.help), format: { color: palette.quiet } },
      { area: whole(HEAD.headings), format: { bold: true, fill: palette.heading } },
      { area: area(HEAD.rows, 3, ROWS, 3), format: { wrap: true } },
      { area: area(HEAD.rows, 4, ROWS, 2), format: { fill: palette.answer } },
      { area: area(HEAD.rows, 8, ROWS, 2), format: { size: 8, color: palette.quiet } },
    ],
    borders: [],
    columnWidths: COLUMNS.map((name, index) => ({ column: index, columns: 1, width: WIDTH[name] })),
    rowHeights: [{ row: HEAD.title, rows: 1, height: 24 }],
    hiddenRows: [HEAD.keys],
    merges: [],
    validations: [
      {
        area: column('REASON'),
        rule: { type: 'list', items: justifications.map(({ names }) => names[language]) },
        prompt: { title: t('answers.reason-prompt.title'), message: t('answers.reason-prompt.message') },
      },
    ],
    conditionalFormats: [],
    names: [],
    page: listPage({ row: 0, rows: HEAD.rows }),
    freeze: { rows: HEAD.rows, columns: 0 },
  };
}

const rowOf = (values: CellInput[]): CellInput[] => COLUMNS.map((_, index) => values[index] ?? '');

/** An answer with the words that make it readable in the sheet. */
export interface WrittenAnswer extends Answer {
  readonly rule: string;
  /** The table's sheet. */
  readonly table: string;
  /** The address of the first cell. */
  readonly where: string;
  /** The sentence of the finding. */
  readonly found: string;
}

/** The answers of a sheet, and where each stands. */
export interface AnswersReading {
  readonly answers: readonly (Answer & { readonly row: number })[];
  /** Answers to discrepancies between own and partners' figures. */
  readonly mirrorAnswers: readonly (MirrorAnswer & { readonly row: number })[];
  /** The row of keys; undefined if it is gone. */
  readonly columns: ReadonlyMap<Column, number> | undefined;
  /** The first row below everything. */
  readonly nextRow: number;
}

/** Reads the sheet of answers; a reason may stand in any language. Rows without a reason or a key are no answers. */
export function readAnswers(cells: readonly (readonly CellValue[])[]): AnswersReading {
  const keyRow = cells.findIndex((row) => row.includes('KEY') && row.includes('FINGERPRINT'));
  if (keyRow < 0) return { answers: [], mirrorAnswers: [], columns: undefined, nextRow: cells.length };
  const columns = new Map(
    COLUMNS.flatMap((name): [Column, number][] => {
      const at = cells[keyRow]!.indexOf(name);
      return at < 0 ? [] : [[name, at]];
    }),
  );
  const rows = cells.slice(keyRow + 1).map((values, index) => {
    const text = (name: Column) => {
      const at = columns.get(name);
      return at === undefined ? '' : String(values[at] ?? '');
    };
    const said = { key: text('KEY'), fingerprint: text('FINGERPRINT'), comment: text('COMMENT') };
    return { ...said, row: keyRow + 1 + index, reason: text('REASON'), by: text('BY'), at: text('AT') };
  });
  const answers = rows.flatMap((row) => {
    const reason = justificationNamed(row.reason);
    return row.key === '' || isMirrorKey(row.key) || !reason ? [] : [{ ...row, reason }];
  });
  const mirrorAnswers = rows.flatMap((row) => {
    const reason = reasonNamed(row.reason);
    return isMirrorKey(row.key) && reason ? [{ ...row, reason }] : [];
  });
  return { answers, mirrorAnswers, columns, nextRow: Math.max(cells.length, keyRow + 1) };
}

/**
 * The cells of a sheet of answers to write for some answers: over the earlier answer to the same finding, else below.
 * They must have the format of text: a comment is no formula, whatever it begins with.
 */
export const answerWrites = (
  reading: AnswersReading,
  given: readonly WrittenAnswer[],
  language: Language,
): (CellPosition & { readonly input: CellInput })[] =>
  rowWrites(
    reading,
    given.map((answer) => ({
      ...answer,
      reason: justificationByCode(answer.reason)?.names[language] ?? answer.reason,
    })),
  );

/** The same for answers to discrepancies between own and partners' figures. */
export const mirrorAnswerWrites = (
  reading: AnswersReading,
  given: readonly WrittenMirrorAnswer[],
  language: Language,
): (CellPosition & { readonly input: CellInput })[] =>
  rowWrites(
    reading,
    given.map((answer) => ({
      ...answer,
      rule: MIRROR_RULE,
      reason: reasonByCode(answer.reason)?.names[language] ?? answer.reason,
    })),
  );

type AnswerRow = Omit<WrittenAnswer, 'reason'> & { readonly reason: string };

function rowWrites(
  reading: AnswersReading,
  given: readonly AnswerRow[],
): (CellPosition & { readonly input: CellInput })[] {
  const { columns } = reading;
  if (!columns) return [];
  let next = reading.nextRow;
  return given.flatMap((answer) => {
    const row = rowOfKey(reading, answer.key) ?? next++;
    const texts: Record<Column, string> = {
      RULE: answer.rule,
      TABLE: answer.table,
      WHERE: answer.where,
      FOUND: answer.found,
      REASON: answer.reason,
      COMMENT: answer.comment,
      BY: answer.by,
      AT: answer.at,
      KEY: answer.key,
      FINGERPRINT: answer.fingerprint,
    };
    return [...columns].map(([name, column]) => ({ row, column, input: texts[name] }));
  });
}

const rowOfKey = ({ answers, mirrorAnswers }: AnswersReading, key: string): number | undefined =>
  [...answers, ...mirrorAnswers].findLast((answer) => answer.key === key)?.row;

/** The cells to empty so that an answer is withdrawn. */
export function withdrawalWrites(
  reading: AnswersReading,
  key: string,
): (CellPosition & { readonly input: CellInput })[] {
  const row = rowOfKey(reading, key);
  return row === undefined ? [] : [...(reading.columns?.values() ?? [])].map((column) => ({ row, column, input: '' }));
}
