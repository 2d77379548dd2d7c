import { area, type Area } from './area';
import type { CellInput, SheetPlan, ValidationPlan } from './sheet-plan';

/** Excel takes so many letters of a list that stands in the validation itself; commas part its items. */
const LONGEST_LIST = 255;

/**
 * The plan with every list that a validation cannot hold itself in cells of its own: in hidden rows below everything
 * else, in the first column, where neither sorting nor deleting the rows and columns of the table reaches them.
 * Lists that are alike share their cells. Excel and files are written from such a plan alike.
 */
export function withListsInCells(plan: SheetPlan): SheetPlan {
  const placed = new Map<string, Area>();
  const columns = plan.cells[0]?.length ?? 1;
  const added: CellInput[][] = [];
  const place = (items: readonly string[]): Area => {
    const key = items.join('\n');
    let cells = placed.get(key);
    if (!cells) {
      cells = area(plan.cells.length + added.length, 0, items.length);
      added.push(...items.map((item) => [item, ...Array.from({ length: columns - 1 }, () => null)]));
      placed.set(key, cells);
    }
    return cells;
  };
  const validations = plan.validations.map((validation): ValidationPlan => {
    const { rule } = validation;
    return rule.type === 'list' && !fits(rule.items)
      ? { ...validation, rule: { type: 'list-in-cells', cells: place(rule.items) } }
      : validation;
  });
  if (added.length === 0) return plan;
  const first = plan.cells.length;
  return {
    ...plan,
    cells: [...plan.cells, ...added],
    numberFormats: [...plan.numberFormats, { area: area(first, 0, added.length), format: '@' }],
    hiddenRows: [...plan.hiddenRows, ...added.map((_, index) => first + index)],
    validations,
  };
}

/** Whether Excel reads the items back as they are: short enough, none with a comma, a blank at its ends, or like a formula. */
const fits = (items: readonly string[]): boolean =>
  items.join(',').length <= LONGEST_LIST
  && items.every((item) => item !== '' && !item.includes(',') && item.trim() === item)
  && !items[0]?.startsWith('=');
