import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { CellValue } from '../engine';

/** The value of a cell as Excel would answer it; Univer keeps booleans as 0 and 1, and results sometimes as text. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return '';
  const { v, t } = cell;
  if (v === undefined || v === null) return cell.p?.body?.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n') ?? '';
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === 'TRUE';
  if (t === CellValueType.NUMBER && typeof v === 'string' && v.trim() !== '') {
    const number = Number(v);
    return Number.isNaN(number) ? v : number;
  }
  return v;
}

/** Whether a cell holds something, be it only a formula without a result. */
export const isFilled = (cell: Nullable<ICellData>): boolean =>
  !!cell && ((cell.v !== undefined && cell.v !== null && cell.v !== '') || !!cell.f || !!cell.si || !!cell.p);

/** What takes all content out of a cell. */
export const EMPTY: ICellData = { v: null, t: null, f: null, si: null, p: null };
