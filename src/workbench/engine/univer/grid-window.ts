import { ICommandService } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY, type IRender } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { SheetId } from '../engine';
import type { UniverBook } from './book';

/** What of a sheet is on the screen. All measures are CSS pixels as they are drawn, the zoom included. */
export interface GridView {
  readonly sheet: SheetId;
  /** 1 for 100 %. */
  readonly zoom: number;
  /** The headings above and beside the cells. */
  readonly headings: { readonly width: number; readonly height: number };
  /** The rows and columns that stay, and how much they take. */
  readonly frozen: { readonly rows: number; readonly columns: number; readonly width: number; readonly height: number };
  /** How far the other cells are scrolled. */
  readonly scroll: { readonly x: number; readonly y: number };
  /** From the first column to the left edge of another; hidden ones take no room. */
  readonly columnStart: (column: number) => number;
  readonly rowStart: (row: number) => number;
}

/** The window through which the page shows the grid, for what is laid over its cells. */
export class GridWindow {
  constructor(private readonly book: UniverBook) {}

  /** The element that the grid is drawn in, from the corner of its headings on; undefined until it is drawn. */
  get element(): HTMLElement | undefined {
    return this.render?.engine.getCanvasElement().parentElement ?? undefined;
  }

  /** What is shown now; undefined until the grid is drawn. */
  view(): GridView | undefined {
    const { render, book } = this;
    const sheet = book.workbook.getActiveSheet();
    const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    if (!render || !main || !skeleton) return undefined;
    const zoom = render.scene.getAncestorScale().scaleX;
    const { xSplit, ySplit } = sheet.getFreeze();
    const { columnWidthAccumulation, rowHeightAccumulation, rowHeaderWidth, columnHeaderHeight } = skeleton;
    const columnStart = (column: number): number => before(columnWidthAccumulation, column) * zoom;
    const rowStart = (row: number): number => before(rowHeightAccumulation, row) * zoom;
    return {
      sheet: sheet.getSheetId(),
      zoom,
      headings: { width: rowHeaderWidth * zoom, height: columnHeaderHeight * zoom },
      frozen: { rows: ySplit, columns: xSplit, width: columnStart(xSplit), height: rowStart(ySplit) },
      scroll: { x: main.viewportScrollX * zoom, y: main.viewportScrollY * zoom },
      columnStart,
      rowStart,
    };
  }

  /** Calls back whenever what is shown may have moved. @returns a function that ends it */
  onMoved(listener: () => void): () => void {
    const subscription = this.book.get(ICommandService).onCommandExecuted(listener);
    const sizes = new ResizeObserver(listener);
    if (this.element) sizes.observe(this.element);
    return () => {
      subscription.dispose();
      sizes.disconnect();
    };
  }

  private get render(): IRender | undefined {
    return this.book.get(IRenderManagerService).getRenderById(this.book.unitId) ?? undefined;
  }
}

/** The sum of the sizes before an index; `sums` has the sum up to and with each. Beyond it everything is like the last. */
function before(sums: readonly number[], index: number): number {
  if (index <= 0) return 0;
  const known = sums[index - 1];
  if (known !== undefined) return known;
  const last = sums.at(-1) ?? 0;
  return last + (index - sums.length) * (last - (sums.at(-2) ?? 0));
}
