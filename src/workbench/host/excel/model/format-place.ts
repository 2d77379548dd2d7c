import type { ConditionalFormat, ConditionalStyle } from '../../../engine/engine';
import { itemNotFound } from '../../kernel/errors';
import { requireUnprotected } from './protection';
import type { Sheet } from './sheet';

/** A conditional format, by its sheet and id. */
export interface FormatPlace {
  readonly sheet: Sheet;
  readonly id: string;
}

/** @throws ItemNotFound once the format is deleted */
export function formatOf({ sheet, id }: FormatPlace): ConditionalFormat {
  const format = sheet.book.engine.conditionalFormats.get(sheet.id, id);
  if (!format) throw itemNotFound();
  return format;
}

export function updateFormat(place: FormatPlace, change: Partial<ConditionalFormat>): void {
  const { sheet } = place;
  requireUnprotected(sheet);
  sheet.book.engine.conditionalFormats.update(sheet.id, { ...formatOf(place), ...change });
}

/** Sets parts of a style; `undefined` takes a part out. */
export function updateStyle(
  place: FormatPlace,
  change: { [K in keyof ConditionalStyle]: ConditionalStyle[K] | undefined },
): void {
  const merged = Object.entries({ ...formatOf(place).style, ...change }).filter(([, value]) => value !== undefined);
  updateFormat(place, { style: Object.fromEntries(merged) });
}
