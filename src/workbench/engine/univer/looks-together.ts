import {
  type ICellData,
  IUniverInstanceService,
  type Nullable,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { CellMatrix } from './grid';
import { ByLooks } from './looks';

const writeEach = SetRangeValuesMutation.handler.bind(SetRangeValuesMutation);

/** A cell whose look is to be what has come out of writing another one. */
interface Alike {
  readonly row: number;
  readonly column: number;
  readonly first: { readonly row: number; readonly column: number };
}

/**
 * Lets Univer work out a look once for all cells that have the same and get the same. Univer 0.25.1 copies, merges and
 * writes down as JSON the style of every cell of which it is told one.
 */
export function writeLooksTogether(): void {
  SetRangeValuesMutation.handler = (accessor, params) => {
    const book = accessor.get(IUniverInstanceService).getUnit<Workbook>(params.unitId, UniverInstanceType.UNIVER_SHEET);
    const matrix = book?.getSheetBySheetId(params.subUnitId)?.getCellMatrix();
    if (!matrix || !params.cellValue) return writeEach(accessor, params);
    const [there, written] = [matrix.getMatrix(), params.cellValue];
    const firsts = new ByLooks<{ row: number; column: number }>();
    const others: CellMatrix = {};
    const alike: Alike[] = [];
    for (const row of Object.keys(written).map(Number)) {
      for (const column of Object.keys(written[row]!).map(Number)) {
        const [cell, change] = [there[row]?.[column], written[row]![column]];
        const here = { row, column };
        const first = changesLookOnly(change, cell) ? firsts.get(cell?.s, change?.s, () => here) : here;
        if (first === here) (others[row] ??= {})[column] = change;
        else alike.push({ row, column, first });
      }
    }
    if (!writeEach(accessor, { ...params, cellValue: others })) return false;
    for (const { row, column, first } of alike) {
      const s = there[first.row]?.[first.column]?.s;
      const cell = there[row]?.[column];
      if (s !== undefined) matrix.setValue(row, column, Object.assign(cell ?? {}, { s }));
      else if (cell) {
        delete cell.s;
        if (Object.keys(cell).length === 0) matrix.realDeleteValue(row, column);
      }
    }
    return true;
  };
}

/** Whether nothing but a cell's look can come out differently; a look may decide what its value is taken for. */
function changesLookOnly(change: Nullable<ICellData>, cell: Nullable<ICellData>): boolean {
  if (!change || change.s === undefined || typeof cell?.s === 'object') return false;
  for (const key in change) if (key !== 's' && key !== 't') return false;
  if (!cell) return true;
  if (cell.p) return false;
  return cell.v === undefined ? true : cell.v !== null && !!change.t && change.t === cell.t;
}
