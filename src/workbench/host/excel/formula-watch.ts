import type { Change, SheetId } from '../../engine/engine';
import { contains, rect, type Rect } from '../../engine/geometry';
import { formatArea } from './address';
import type { Book } from './model/book';
import { WHOLE_SHEET } from './model/block';
import { Content, isFormula } from './model/content';
import type { Sheet } from './model/sheet';

/** One entry of `WorksheetFormulaChangedEventArgs.formulaDetails`. */
export interface FormulaDetail {
  readonly cellAddress: string;
  readonly previousFormula: string;
}

interface KnownFormula {
  readonly cell: Rect;
  readonly formula: string;
}

/**
 * Remembers every formula of the book from the moment an add-in wants to hear of changed formulas: the engine tells
 * which cells changed, not what they held. A formula entered where there was none is no change, as in Excel.
 */
export class FormulaWatch {
  private known: Map<SheetId, readonly KnownFormula[]> | undefined;

  constructor(private readonly book: Book) {}

  start(): void {
    if (this.known) return;
    this.known = new Map();
    for (const sheet of this.book.sheets()) this.remember(sheet);
  }

  /** What a change did to formulas; what is remembered follows it. */
  changedBy(change: Change): readonly FormulaDetail[] {
    if (!this.known || !('sheet' in change)) return [];
    const sheet = this.book.sheetById(change.sheet);
    if (!sheet) {
      this.known.delete(change.sheet);
      return [];
    }
    const details = change.kind === 'cells' ? this.compare(sheet, change.area) : [];
    if (CHANGES_CONTENT.has(change.kind)) this.remember(sheet);
    return details;
  }

  private compare(sheet: Sheet, area: Rect): FormulaDetail[] {
    const now = new Content(sheet, area);
    return (this.known?.get(sheet.id) ?? [])
      .filter(({ cell, formula }) => contains(area, cell) && now.at(cell.row, cell.column) !== formula)
      .map(({ cell, formula }) => ({ cellAddress: formatArea(cell), previousFormula: formula }));
  }

  private remember(sheet: Sheet): void {
    const content = new Content(sheet, WHOLE_SHEET);
    const formulas: KnownFormula[] = [];
    const { row, column, rows, columns } = content.used ?? rect(0, 0, 0, 0);
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        const formula = content.at(r, c);
        if (isFormula(formula)) formulas.push({ cell: rect(r, c), formula });
      }
    }
    this.known?.set(sheet.id, formulas);
  }
}

const CHANGES_CONTENT: ReadonlySet<Change['kind']> = new Set<Change['kind']>([
  'cells',
  'inserted',
  'removed',
  'rowsSorted',
  'columnsSorted',
  'sheetAdded',
]);
