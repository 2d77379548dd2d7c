import { contains, intersect, type Rect } from '../../../engine/geometry';
import { SheetAreas } from './block';
import type { BookState } from './book-state';
import { without } from './conditional-formats';
import type { Sheet } from './sheet';

/** Where a link leads and what is said of it, as `Excel.RangeHyperlink`. */
export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

interface PlacedLink {
  readonly cells: SheetAreas;
  readonly link: Hyperlink;
}

/** The hyperlinks of a workbook. They move with their cells; the engine knows nothing of them. */
export class Hyperlinks {
  private placed: PlacedLink[] = [];

  constructor(private readonly anchors: BookState['anchors']) {}

  /** The link that all cells of an area have, if they have one. */
  at(sheet: Sheet, area: Rect): Hyperlink | undefined {
    const found = this.on(sheet).find(({ cells }) => cells.areas.some((own) => contains(own, area)));
    return found?.link;
  }

  /** How many there are on a sheet. */
  count(sheet: Sheet): number {
    return this.on(sheet).length;
  }

  set(sheet: Sheet, area: Rect, link: Hyperlink): void {
    this.clear(sheet, area);
    this.place(sheet, [area], link);
  }

  clear(sheet: Sheet, area: Rect): void {
    for (const old of this.on(sheet)) {
      if (!old.cells.areas.some((own) => intersect(own, area))) continue;
      this.placed = this.placed.filter((each) => each !== old);
      this.anchors.delete(old.cells);
      const left = old.cells.areas.flatMap((own) => without(own, area));
      if (left.length > 0) this.place(sheet, left, old.link);
    }
  }

  copy(from: Sheet, to: Sheet): void {
    for (const { cells, link } of this.on(from)) this.place(to, cells.areas, link);
  }

  private on(sheet: Sheet): PlacedLink[] {
    this.placed = this.placed.filter(({ cells }) => cells.isAlive);
    return this.placed.filter(({ cells }) => cells.sheet.id === sheet.id);
  }

  private place(sheet: Sheet, areas: readonly Rect[], link: Hyperlink): void {
    const cells = new SheetAreas(sheet, areas);
    this.placed.push({ cells, link });
    this.anchors.add(cells);
  }
}
