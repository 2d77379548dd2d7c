import { IRenderManagerService } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { SheetId } from '../engine';
import type { Rect } from '../geometry';
import type { Autofit } from './autofit';
import type { UniverBook } from './book';
import { toRange } from './ranges';

/** Sizes as the grid measures them on the screen. */
export class ScreenAutofit implements Autofit {
  constructor(private readonly book: UniverBook) {}

  columnWidths(sheet: SheetId, area: Rect): Record<number, number> {
    const found = this.skeleton(sheet)?.calculateAutoWidthInRange([toRange(area)]) ?? [];
    return Object.fromEntries(found.flatMap(({ col, width }) => (width === undefined ? [] : [[col, width]])));
  }

  rowHeights(sheet: SheetId, area: Rect): Record<number, number> {
    const found = this.skeleton(sheet)?.calculateAutoHeightInRange([toRange(area)]) ?? [];
    return Object.fromEntries(
      found.flatMap(({ row, autoHeight }) => (autoHeight === undefined ? [] : [[row, autoHeight]])),
    );
  }

  private skeleton(sheet: SheetId) {
    const manager = this.book
      .get(IRenderManagerService)
      .getRenderById(this.book.unitId)
      ?.with(SheetSkeletonManagerService);
    return manager?.ensureSkeleton(sheet);
  }
}
