import { CommandType, type ICommand, ICommandService, type IMutationInfo } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { SheetId } from '../engine';
import type { Step, UniverBook } from './book';

interface OrderParams {
  readonly unitId: string;
  readonly subUnitId: string;
  /** The ids of all rules, the first to be applied first. */
  readonly order: readonly string[];
}

/** What puts the conditional formats of a sheet in another order. */
export const ORDERING = 'workbench.mutation.order-conditional-rules';

/** Puts the conditional formats of a sheet in order; Univer's own move tells places by neighbours, and not all of them. */
const OrderConditionalRulesMutation: ICommand<OrderParams> = {
  id: ORDERING,
  type: CommandType.MUTATION,
  handler: (accessor, params) => {
    if (!params) return false;
    const { unitId, subUnitId, order } = params;
    const rules = accessor.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, subUnitId) ?? [];
    rules.sort((one, other) => order.indexOf(one.cfId) - order.indexOf(other.cfId));
    const shown = accessor.get(ConditionalFormattingViewModel);
    rules.forEach((rule) => shown.markRuleDirty(unitId, subUnitId, rule.cfId));
    return true;
  },
};

export function registerConditionalOrder(book: UniverBook): void {
  book.get(ICommandService).registerCommand(OrderConditionalRulesMutation);
}

/** The rules of a sheet, the first to be applied first. */
export const conditionalRules = (book: UniverBook, sheet: SheetId): readonly IConditionFormattingRule[] =>
  book.get(ConditionalFormattingRuleModel).getSubunitRules(book.unitId, sheet) ?? [];

export const orderConditionalRules = (book: UniverBook, sheet: SheetId, order: readonly string[]): IMutationInfo => ({
  id: OrderConditionalRulesMutation.id,
  params: { ...book.at(sheet), order },
});

/**
 * Turns the rules of a sheet into others. A rule that changes is taken out and put in anew, since Univer goes on
 * calculating the formulas of one that is changed in place.
 */
export function setConditionalRules(
  book: UniverBook,
  sheet: SheetId,
  after: readonly IConditionFormattingRule[],
): Step {
  const before = [...conditionalRules(book, sheet)];
  return { redos: between(book, sheet, before, after), undos: between(book, sheet, after, before) };
}

function between(
  book: UniverBook,
  sheet: SheetId,
  before: readonly IConditionFormattingRule[],
  after: readonly IConditionFormattingRule[],
): IMutationInfo[] {
  const at = book.at(sheet);
  const gone = before.filter((rule) => !after.includes(rule));
  const fresh = after.filter((rule) => !before.includes(rule));
  return [
    ...gone.map(({ cfId }) => ({ id: DeleteConditionalRuleMutation.id, params: { ...at, cfId } })),
    ...fresh.map((rule) => ({ id: AddConditionalRuleMutation.id, params: { ...at, rule } })),
    orderConditionalRules(
      book,
      sheet,
      after.map((rule) => rule.cfId),
    ),
  ];
}
