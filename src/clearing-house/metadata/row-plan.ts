import type { Language } from '../messages/language';
import { message } from '../messages/message';
import { area, type Area } from '../sheet/area';
import { palette } from '../sheet/palette';
import type { BorderPlan, CellInput, RowsPlan } from '../sheet/sheet-plan';
import { metadataQuestions } from './fields';
import { columnCount, metadataCode, type MetadataColumns, type MetadataRow } from './layout';
import { answerValidations } from './validation';

/** Plans rows of a metadata sheet: what they say, what is to be answered in them, and how. */
export function metadataRowsPlan(
  row: number,
  rows: readonly MetadataRow[],
  columns: MetadataColumns,
  language: Language,
): RowsPlan {
  const runs = answerRuns(row, rows);
  return {
    row,
    cells: rows.map((each) => rowCells(each, columns, language)),
    numberFormats: numberFormats(row, rows.length, columns),
    formats: [
      {
        area: whole(row, rows.length, columns),
        format: { color: palette.ink, vertical: 'Center', horizontal: 'Left' },
      },
      {
        area: area(row, columns.code, rows.length),
        format: { color: palette.quiet, horizontal: 'Center', size: 8 },
      },
      ...runs.flatMap((run) => runFormats(run, columns)),
      ...rows.flatMap(({ kind }, index) =>
        kind === 'section'
          ? [
              {
                area: whole(row + index, 1, columns),
                format: { bold: true, fill: palette.section, color: palette.accent },
              },
            ]
          : [],
      ),
    ],
    borders: runs.flatMap((run) => runBorders(run, columns)),
    rowHeights: rows.flatMap(({ kind }, index) =>
      kind === 'section' ? [{ row: row + index, rows: 1, height: 18 }] : [],
    ),
    merges: [],
    validations: runs.flatMap((run) => answerValidations(run, columns, language)),
  };
}

/** Rows of answers of one table that follow each other. */
export interface AnswerRun {
  readonly row: number;
  readonly rows: number;
  readonly definition: MetadataRow['definition'];
}

function answerRuns(row: number, rows: readonly MetadataRow[]): AnswerRun[] {
  const runs: AnswerRun[] = [];
  for (const [index, { kind, definition }] of rows.entries()) {
    if (kind !== 'answers') continue;
    const last = runs.at(-1);
    const goesOn = last?.definition.id === definition.id && last.row + last.rows === row + index;
    if (goesOn) runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ row: row + index, rows: 1, definition });
  }
  return runs;
}

function rowCells(row: MetadataRow, columns: MetadataColumns, language: Language): CellInput[] {
  const cells = Array.from({ length: columnCount(columns) }, (): CellInput => '');
  const { id, title } = row.definition;
  const table = message(language, 'sheet.table', { id });
  cells[columns.label] = row.kind === 'section' ? `${table}. ${title[language]}` : `${table} · ${row.year}`;
  if (row.kind === 'answers') cells[columns.code] = metadataCode(id, row.year);
  return cells;
}

const whole = (row: number, rows: number, columns: MetadataColumns): Area => area(row, 0, rows, columnCount(columns));

function numberFormats(row: number, rows: number, { code, fields }: MetadataColumns): RowsPlan['numberFormats'] {
  return [
    { area: area(row, code, rows), format: '@' },
    ...[...fields].flatMap(([field, column]) => {
      const { kind } = metadataQuestions[field].answer;
      // As text, a date stays as it was written, and a telephone number keeps its zeros.
      if (kind === 'text') return [{ area: area(row, column, rows), format: '@' }];
      return kind === 'persons' ? [{ area: area(row, column, rows), format: '#,##0' }] : [];
    }),
  ];
}

/** The cells of the questions that are asked look as if to be filled in, the others closed. */
function runFormats({ row, rows, definition }: AnswerRun, columns: MetadataColumns): RowsPlan['formats'] {
  const asked = [...columns.fields].flatMap(([field, column]) => (definition.metadata.includes(field) ? column : []));
  return [
    ...strips([...columns.fields.values()]).map(({ first, length }) => ({
      area: area(row, first, rows, length),
      format: { fill: palette.closed, wrap: true },
    })),
    ...strips(asked).map(({ first, length }) => ({
      area: area(row, first, rows, length),
      format: { fill: palette.answer },
    })),
  ];
}

function runBorders({ row, rows }: AnswerRun, columns: MetadataColumns): BorderPlan[] {
  const edges = ['EdgeTop', 'EdgeBottom', 'InsideHorizontal', 'InsideVertical', 'EdgeLeft', 'EdgeRight'] as const;
  return strips([...columns.fields.values()]).flatMap(({ first, length }) =>
    edges
      .filter((edge) => (edge !== 'InsideHorizontal' || rows > 1) && (edge !== 'InsideVertical' || length > 1))
      .map((edge) => ({ area: area(row, first, rows, length), edge, color: palette.line, weight: 'Thin' as const })),
  );
}

/** Columns that stand side by side, together. */
export function strips(columns: readonly number[]): { first: number; length: number }[] {
  const found: { first: number; length: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && last.first + last.length === column) last.length++;
    else found.push({ first: column, length: 1 });
  }
  return found;
}
