import { Losses } from '../../xlsx/loss';
import type { StyleTable } from '../../xlsx/style';
import type { ColumnRun, RowRun, XlsxConditionalFormat, XlsxSheet, XlsxValidation } from '../../xlsx/workbook';
import { MAX_COLUMNS, rect, type Rect } from '../engine/geometry';
import { WHOLE_SHEET } from '../host/excel/model/block';
import type { Sheet } from '../host/excel/model/sheet';
import { tablesOf } from '../host/excel/model/table';
import { linesAround, toStyle } from './cell-look';
import { pageOf } from './page-setup';

/** How far beyond the cells in use columns and rows are looked at. */
const MARGIN = 50;

/** A sheet of the workbench as a value that a file can be written from. */
export function sheetOf(sheet: Sheet, styles: StyleTable): XlsxSheet {
  const { engine } = sheet.book;
  const { id, info } = sheet;
  const used = engine.cells.used(id, false) ?? rect(0, 0, 0, 0);
  const whole = rect(0, 0, used.row + used.rows, used.column + used.columns);
  const isEmpty = whole.rows === 0;
  const values = isEmpty ? [] : engine.cells.values(id, whole);
  const entered = isEmpty ? [] : engine.cells.formulas(id, whole);
  const arrays = engine.cells.spills(id);
  return {
    name: info.name,
    visibility: info.visibility,
    tabColor: info.tabColor,
    showGridlines: info.showGridlines,
    values,
    // What is not its own value is a formula: a text may begin with an equals sign, too.
    formulas: entered.map((line, row) =>
      line.map((formula, column) => (typeof formula === 'string' && formula !== values[row]![column] ? formula : null)),
    ),
    styles: isEmpty ? [] : stylesOf(sheet, whole, styles),
    uncalculated: 0,
    arrays,
    columns: columnsOf(sheet, whole.columns + MARGIN),
    rows: rowsOf(sheet, whole.rows + MARGIN),
    merges: engine.cells.merged(id, WHOLE_SHEET),
    freeze: engine.view.frozen(id),
    validations: validationsOf(sheet),
    conditionalFormats: conditionalFormatsOf(sheet),
    properties: engine.sheets.properties(id),
    page: pageOf(sheet),
    lost: lossesOf(sheet),
  };
}

function stylesOf({ book, id }: Sheet, whole: Rect, styles: StyleTable): number[][] {
  const { cells, formats } = book.engine;
  return cells
    .numberFormats(id, whole)
    .map((line, row) =>
      line.map((numberFormat, column) =>
        styles.index(toStyle(formats.cell(id, row, column), numberFormat, linesAround(formats, id, row, column))),
      ),
    );
}

function columnsOf({ book, id }: Sheet, count: number): ColumnRun[] {
  const { formats } = book.engine;
  const plain = formats.columnWidth(id, MAX_COLUMNS - 1);
  return runs(count, (column) => {
    if (formats.columnHidden(id, column)) return { hidden: true };
    const width = formats.columnWidth(id, column);
    return width === plain ? {} : { width };
  }).map(({ first, count, value }) => ({ column: first, columns: count, ...value }));
}

function rowsOf({ book, id }: Sheet, count: number): RowRun[] {
  const { formats } = book.engine;
  return runs(count, (row) => {
    if (formats.rowHidden(id, row)) return { hidden: true };
    return formats.rowFits(id, row) ? {} : { height: formats.rowHeight(id, row) };
  }).map(({ first, count, value }) => ({ row: first, rows: count, ...value }));
}

/** Neighbours of which the same is to be said, without those of which nothing is. */
function runs<T extends object>(
  count: number,
  say: (index: number) => T,
): { first: number; count: number; value: T }[] {
  const found: { first: number; count: number; value: T; key: string }[] = [];
  for (let index = 0; index < count; index++) {
    const value = say(index);
    const key = JSON.stringify(value);
    const last = found.at(-1);
    if (last?.key === key && last.first + last.count === index) last.count += 1;
    else if (key !== '{}') found.push({ first: index, count: 1, value, key });
  }
  return found;
}

const validationsOf = ({ book, id }: Sheet): XlsxValidation[] =>
  book.engine.validations.in(id, WHOLE_SHEET).flatMap(({ areas, ...validation }) => {
    const [first, ...others] = areas;
    return first ? [{ ...validation, areas: [first, ...others] }] : [];
  });

const conditionalFormatsOf = ({ book, id }: Sheet): XlsxConditionalFormat[] =>
  book.engine.conditionalFormats.list(id).flatMap(({ areas, rule, style, stopIfTrue }) => {
    const [first, ...others] = areas;
    if (!first) return [];
    const { fontColor, underline, ...same } = style;
    return [
      {
        areas: [first, ...others],
        rule,
        style: {
          ...same,
          ...(fontColor !== undefined && { color: fontColor }),
          ...(underline !== undefined && underline !== 'None' && { underline }),
        },
        stopIfTrue,
      },
    ];
  });

function lossesOf(sheet: Sheet): XlsxSheet['lost'] {
  const { engine, state } = sheet.book;
  const losses = new Losses();
  losses.add('chart', state.charts.on(sheet).length);
  losses.add('comment', state.comments.list([sheet]).length);
  losses.add('hyperlink', state.hyperlinks.count(sheet));
  losses.add('table', tablesOf(sheet.book).filter((table) => table.sheet.id === sheet.id).length);
  if (state.sheet(sheet.id).autoFilter?.range.isAlive) losses.add('filter');
  if (engine.protection.isProtected(sheet.id)) losses.add('protection');
  return losses.list();
}
