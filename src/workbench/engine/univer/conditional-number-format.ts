import { CellValueType, InterceptorEffectEnum, numfmt } from '@univerjs/core';
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, type ISheetLocation, SheetInterceptorService } from '@univerjs/sheets';
import { ConditionalFormattingService } from '@univerjs/sheets-conditional-formatting';
import type { UniverBook } from './book';

/** After the grid has applied number formats and then conditional styles, in which it forgets theirs. */
const AFTER_CONDITIONAL_FORMATS = 9.5;

type Location = Pick<ISheetLocation, 'unitId' | 'subUnitId' | 'row' | 'col'>;

/** Shows numbers in the number format of the conditional format that applies to them. */
export function showConditionalNumberFormats(book: UniverBook): void {
  const formats = book.get(ConditionalFormattingService);
  const interceptors = book.get(SheetInterceptorService);
  const patternAt = ({ unitId, subUnitId, row, col }: Location): string | undefined =>
    formats.composeStyle(unitId, subUnitId, row, col)?.style?.n?.pattern;
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_CONDITIONAL_FORMATS,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, location, next) => {
      const { rawData } = location;
      if (typeof rawData?.v !== 'number' || rawData.t !== CellValueType.NUMBER) return next(cell);
      const pattern = patternAt(location);
      if (!pattern) return next(cell);
      return next({ ...cell, v: numfmt.format(pattern, rawData.v, { throws: false }), t: CellValueType.NUMBER });
    },
  });
  // The editor starts from what the cell holds, not from what it shows.
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    handler: (cell, location, next) => {
      const raw = location.worksheet.getCellRaw(location.row, location.col);
      const isShownAsNumber = typeof raw?.v === 'number' && raw.t === CellValueType.NUMBER && patternAt(location);
      return next(isShownAsNumber ? { ...cell, v: raw.v, t: raw.t } : cell);
    },
  });
}
