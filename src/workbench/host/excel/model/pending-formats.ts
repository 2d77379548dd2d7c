import type { CellFormat, SheetId } from '../../../engine/engine';
import { sameRect, type Rect } from '../../../engine/geometry';
import type { Block } from './block';

type Apply = (sheet: SheetId, area: Rect, change: Partial<CellFormat>) => void;

/**
 * What a request has set on the formats of one block and the engine has not seen. Add-ins set fill, font and alignment
 * one after the other; each change costs the engine as much as all of them together.
 */
export class PendingFormats {
  private sheet: SheetId | undefined;
  private areas: readonly Rect[] = [];
  private change: Partial<CellFormat> = {};

  constructor(private readonly apply: Apply) {}

  add({ sheet, areas }: Block, change: Partial<CellFormat>): void {
    if (!this.isOn(sheet.id, areas)) this.flush();
    this.sheet = sheet.id;
    this.areas = areas;
    this.change = { ...this.change, ...change };
  }

  /** Hands everything to the engine. */
  flush(): void {
    const { sheet, areas, change } = this;
    if (sheet === undefined) return;
    this.sheet = undefined;
    this.change = {};
    for (const area of areas) this.apply(sheet, area, change);
  }

  private isOn(sheet: SheetId, areas: readonly Rect[]): boolean {
    const same = (area: Rect, index: number): boolean => sameRect(area, this.areas[index]!);
    return sheet === this.sheet && areas.length === this.areas.length && areas.every(same);
  }
}
