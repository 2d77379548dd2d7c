import type { ConditionalFormat } from '../../../engine/engine';
import { contains, intersect, type Rect } from '../../../engine/geometry';
import { shiftFormula } from '../../../../clearing-house/sheet/formula-references';
import type { Block } from './block';
import type { Sheet } from './sheet';

/** The conditional formats that touch a block, the first to be applied first. */
export const conditionalFormatsOf = ({ sheet, areas }: Block): readonly ConditionalFormat[] =>
  sheet.book.engine.conditionalFormats
    .list(sheet.id)
    .filter((format) => format.areas.some((own) => areas.some((area) => intersect(own, area))));

/** Takes an area out of every conditional format on it; a format that has no cells left goes. */
export function clearConditionalFormats(sheet: Sheet, area: Rect): void {
  const { conditionalFormats } = sheet.book.engine;
  for (const format of conditionalFormatsOf({ sheet, areas: [area] })) {
    const areas = format.areas.flatMap((own) => without(own, area));
    if (areas.length > 0) conditionalFormats.update(sheet.id, onAreas(format, areas));
    else conditionalFormats.remove(sheet.id, format.id);
  }
}

/**
 * The same format on other areas. Its formulas are relative to the first cell of the first area: when that one changes,
 * they are rewritten so that every cell keeps its condition.
 */
export function onAreas(format: ConditionalFormat, areas: readonly Rect[]): ConditionalFormat {
  const [from, to] = [format.areas[0]!, areas[0]!];
  const shift = (formula: string): string => shiftFormula(formula, to.row - from.row, to.column - from.column);
  const { rule } = format;
  if (rule.type === 'Custom') return { ...format, areas, rule: { ...rule, formula: shift(rule.formula) } };
  if (rule.type !== 'CellValue') return { ...format, areas };
  const formula2 = rule.formula2 === undefined ? undefined : shift(rule.formula2);
  return { ...format, areas, rule: { ...rule, formula1: shift(rule.formula1), formula2 } };
}

/** The up to four rectangles that are left of one when another is cut out of it. */
export function without(whole: Rect, cut: Rect): Rect[] {
  const hole = intersect(whole, cut);
  if (!hole) return [whole];
  if (contains(hole, whole)) return [];
  const end = { row: whole.row + whole.rows, column: whole.column + whole.columns };
  const holeEnd = { row: hole.row + hole.rows, column: hole.column + hole.columns };
  return [
    { ...whole, rows: hole.row - whole.row },
    { ...whole, row: holeEnd.row, rows: end.row - holeEnd.row },
    { ...hole, column: whole.column, columns: hole.column - whole.column },
    { ...hole, column: holeEnd.column, columns: end.column - holeEnd.column },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
