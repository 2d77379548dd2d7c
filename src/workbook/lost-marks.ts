import { isMark, MARK_SIGN, markPlans } from '../clearing-house/checks/mark-plan';
import { parseAddress } from '../clearing-house/sheet/a1';
import type { Area } from '../clearing-house/sheet/area';
import type { TableReading } from '../clearing-house/tables/read-table';
import { batch } from './batch';

/** A block of a table's sheet that was changed at once. */
export interface PastedBlock {
  /** The sheet. */
  readonly id: string;
  readonly address: string;
  readonly reading: TableReading;
}

/**
 * Looks whether blocks still have the marks that they should: a paste that brings formats along takes them away. One request;
 * nothing is written.
 * @returns the ids of sheets that lack some
 * @throws WorkbookError
 */
export function lostMarks(blocks: readonly PastedBlock[]): Promise<string[]> {
  return batch(async (context) => {
    const asked = blocks.map((block) => {
      const formats = context.workbook.worksheets.getItem(block.id).getRange(block.address).conditionalFormats;
      formats.load('items/customOrNullObject/rule/formula');
      return { block, formats };
    });
    await context.sync();
    return asked
      .filter(({ block, formats }) => {
        const found = formats.items.flatMap(({ customOrNullObject: custom }) =>
          custom.isNullObject ? [] : [ruleOf(custom.rule.formula)],
        );
        return expectedMarks(block).some((rule) => !found.includes(rule));
      })
      .map(({ block }) => block.id);
  }, 'itself');
}

/** The rules that should have marks on a block. */
function expectedMarks({ address, reading }: PastedBlock): (string | undefined)[] {
  const block = parseAddress(address);
  if (!block) return [];
  return markPlans(reading).flatMap(({ areas, rule }) =>
    rule.type === 'formula' && areas.some((area) => overlap(area, block)) ? [ruleOf(rule.formula)] : [],
  );
}

/** The id of the rule that a mark is of; undefined for the user's own formats. */
const ruleOf = (formula: string): string | undefined =>
  isMark(formula) ? /^[^"]*/.exec(formula.slice(formula.indexOf(MARK_SIGN) + MARK_SIGN.length).trim())![0] : undefined;

const overlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows
  && b.row < a.row + a.rows
  && a.column < b.column + b.columns
  && b.column < a.column + a.columns;
