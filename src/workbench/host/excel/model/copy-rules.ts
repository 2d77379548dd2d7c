import { intersect, rect, type Rect } from '../../../engine/geometry';
import { shiftFormula } from '../../../../clearing-house/sheet/formula-references';
import { conditionalFormatsOf, onAreas } from './conditional-formats';
import type { Sheet } from './sheet';

/**
 * Copies the conditional formats of an area, and if asked its validations, to where the area's cells were copied. A
 * target larger than the source gets them once for each repetition.
 */
export function copyRules(
  from: Sheet,
  source: Rect,
  to: Sheet,
  target: Rect,
  { validations }: { readonly validations: boolean },
): void {
  const tiles = tilesOf(source, target);
  const { engine } = from.book;
  for (const format of conditionalFormatsOf({ sheet: from, areas: [source] })) {
    const copied = tiles.flatMap((tile) => placed(format.areas, source, tile));
    if (from.id === to.id) {
      engine.conditionalFormats.update(to.id, { ...format, areas: [...format.areas, ...copied] });
    } else {
      engine.conditionalFormats.add(to.id, onAreas(format, copied));
    }
  }
  if (!validations) return;
  const found = engine.validations.in(from.id, source);
  engine.validations.clear(to.id, target);
  for (const { areas, ...validation } of found) {
    const origin = areas[0]!;
    for (const area of tiles.flatMap((tile) => placed(areas, source, tile))) {
      const { rule } = validation;
      const moved = rule.type === 'Custom' && {
        ...rule,
        formula: shiftFormula(rule.formula, area.row - origin.row, area.column - origin.column),
      };
      engine.validations.set(to.id, area, moved ? { ...validation, rule: moved } : validation);
    }
  }
}

function tilesOf(source: Rect, target: Rect): Rect[] {
  const tiles: Rect[] = [];
  for (let row = 0; row < target.rows; row += source.rows) {
    for (let column = 0; column < target.columns; column += source.columns) {
      tiles.push(rect(target.row + row, target.column + column, source.rows, source.columns));
    }
  }
  return tiles;
}

/** The parts of some areas inside the source, as they lie in a copy of it. */
const placed = (areas: readonly Rect[], source: Rect, tile: Rect): Rect[] =>
  areas.flatMap((area) => {
    const part = intersect(area, source);
    if (!part) return [];
    return [{ ...part, row: part.row + tile.row - source.row, column: part.column + tile.column - source.column }];
  });
