import {
  CellValueType,
  DataValidationErrorStyle,
  type ICellData,
  type IDataValidationRule,
  type IRange,
  isFormulaString,
  isTextFormat,
  type Nullable,
} from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import type { SheetId } from '../engine';
import type { UniverBook } from './book';
import type { Calculation } from './calculation';
import { valueOf } from './cell-data';
import type { FormulaProbe } from './formula-probe';
import type { Grid } from './grid';
import { coerce } from './input';
import type { NameScopes } from './name-scopes';
import type { ValidationCheck } from './validation-check';

/** Where a user's entry was refused, and by which validation. */
export interface Refusal {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  readonly rule: IDataValidationRule;
}

/**
 * Looks at what users type before it goes into a cell. What a "stop" validation forbids never gets there: Univer would
 * put it in, tell everybody, and take it back; Excel says nothing to anybody but the user.
 */
export class Entry {
  constructor(
    private readonly book: UniverBook,
    private readonly grid: Grid,
    private readonly scopes: NameScopes,
    private readonly check: ValidationCheck,
    private readonly probe: FormulaProbe,
    private readonly calculation: Calculation,
    private readonly onRefused: (refusal: Refusal) => void,
  ) {}

  /** Takes part in every edit that ends in the cell editor or the formula bar, after number formats were recognized. */
  attach(): { dispose(): void } {
    const dispose = this.book.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: -0.5,
      handler: (typed, { worksheet, row, col }, next) => {
        const sheet = worksheet.getSheetId();
        const cell = isTextFormat(this.grid.numberFormat(sheet, row, col)) ? asText(typed) : typed;
        const rule = cell && this.refusedBy(sheet, row, col, cell);
        if (rule) {
          this.onRefused({ sheet, row, column: col, rule });
          // An edit that leaves the cell as it is, is none.
          return next(worksheet.getCellRaw(row, col));
        }
        return next(cell?.f ? { ...cell, f: this.scopes.qualified(sheet, cell.f) } : cell);
      },
    });
    return { dispose: () => dispose() };
  }

  private refusedBy(sheet: SheetId, row: number, column: number, cell: ICellData): IDataValidationRule | undefined {
    const rule = this.book.get(SheetDataValidationModel).getRuleByLocation(this.book.unitId, sheet, row, column);
    if (rule?.errorStyle !== DataValidationErrorStyle.STOP) return undefined;
    // The result of a formula is not known yet; it is marked if it turns out to be wrong.
    if (isFormulaString(cell.f)) return undefined;
    const data = entered(cell);
    const accepted = this.check.accepts(sheet, row, column, rule, valueOf(data));
    return (accepted ?? this.satisfies(sheet, row, column, rule, data)) ? undefined : rule;
  }

  private satisfies(sheet: SheetId, row: number, column: number, rule: IDataValidationRule, data: ICellData): boolean {
    // The formula engine can do one thing at a time; what slips through is taken back by Univer.
    if (this.calculation.isRunning) return true;
    const [first] = rule.ranges as IRange[];
    const origin = { row: first!.startRow, column: first!.startColumn };
    const value = this.probe.calculate(sheet, { row, column }, data, rule.formula1 ?? '', origin);
    return value === true || (typeof value === 'number' && value !== 0);
  }
}

/** The cell's content as it will be kept; Univer still has numbers as text here. */
function entered(cell: Nullable<ICellData>): ICellData {
  const isRawText =
    typeof cell?.v === 'string' && cell.t !== CellValueType.FORCE_STRING && cell.t !== CellValueType.STRING;
  return isRawText ? coerce(cell.v as string).content : { ...cell };
}

/** What was typed, kept as text; the editor does so itself only where the cell, and not its column, has the format. */
function asText(cell: Nullable<ICellData>): Nullable<ICellData> {
  const typed = cell?.f ?? cell?.v;
  return cell && typeof typed === 'string' && typed !== '' ? { ...cell, ...coerce(typed, '@').content } : cell;
}
