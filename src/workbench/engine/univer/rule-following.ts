import {
  DataValidationType,
  type ICommandInfo,
  type IDataValidationRule,
  type IMutationInfo,
  type IRange,
  isFormulaString,
  isRangesEqual,
  Rectangle,
  toDisposable,
} from '@univerjs/core';
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from '@univerjs/data-validation';
import {
  type EffectRefRangeParams,
  EffectRefRangId,
  handleCommonDefaultRangeChangeWithEffectRefCommands,
  SheetInterceptorService,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { FormulaRefRangeService } from '@univerjs/sheets-formula';
import type { SheetId } from '../engine';
import type { Step, UniverBook } from './book';
import { conditionalRules, setConditionalRules } from './conditional-mutations';
import { fromTop, mapFormulas } from './conditional-rules';
import { joined } from './formula-rewriting';
import { FormulaMoves } from './formula-moves';

/** What moves cells. Sorting does not move the rules that lie on them. */
const MOVES: ReadonlySet<string> = new Set(
  Object.values(EffectRefRangId).filter((id) => id !== EffectRefRangId.ReorderRangeCommandId),
);

/** Validations of which Univer moves the areas itself; their formulas it does not. */
const MOVED_BY_UNIVER: ReadonlySet<string> = new Set([DataValidationType.LIST, DataValidationType.LIST_MULTIPLE]);

/**
 * Lets validations and conditional formats follow when rows, columns or cells are put in, taken out or moved. Univer
 * 0.25.1 does so in the page only, loses absolute references and ranges that grow, and looks at the active sheet alone;
 * so its own way of following formulas is switched off.
 */
export function followMoves(book: UniverBook): void {
  const univers = book.get(FormulaRefRangeService);
  univers.registerRangeFormula = () => toDisposable(() => undefined);
  univers.registerFormula = () => toDisposable(() => undefined);
  book.get(SheetInterceptorService).interceptCommand({
    getMutations: (command) => (MOVES.has(command.id) ? follow(book, command) : { redos: [], undos: [] }),
  });
}

function follow(book: UniverBook, command: ICommandInfo): Step {
  const params = (command.params ?? {}) as {
    subUnitId?: SheetId;
    fromSubUnitId?: SheetId;
    toSubUnitId?: SheetId;
    range?: IRange;
  };
  if (params.fromSubUnitId !== params.toSubUnitId) return { redos: [], undos: [] };
  const changed = params.subUnitId ?? params.fromSubUnitId ?? book.workbook.getActiveSheet().getSheetId();
  const range = params.range ?? book.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  const move = { id: command.id, params: { ...params, range } } as EffectRefRangeParams;
  const formulas = new FormulaMoves(book, changed, move);
  const sheets = book.workbook.getSheets().map((sheet) => sheet.getSheetId());
  return joined(
    sheets.flatMap((sheet) => {
      const areas = sheet === changed ? (ranges: IRange[]) => movedRanges(ranges, move) : undefined;
      return [followValidations(book, sheet, formulas, areas), followConditionalFormats(book, sheet, formulas, areas)];
    }),
  );
}

type MoveRanges = ((ranges: IRange[]) => IRange[]) | undefined;

function movedRanges(ranges: IRange[], move: EffectRefRangeParams): IRange[] {
  const moved = ranges.flatMap((range) => handleCommonDefaultRangeChangeWithEffectRefCommands(range, move));
  return Rectangle.mergeRanges(moved).sort(fromTop);
}

function followConditionalFormats(book: UniverBook, sheet: SheetId, formulas: FormulaMoves, areas: MoveRanges): Step {
  const before = conditionalRules(book, sheet);
  const after = before.flatMap((stored) => {
    const ranges = areas ? areas(stored.ranges) : stored.ranges;
    if (ranges.length === 0) return [];
    const rule = mapFormulas(stored.rule, (formula) =>
      areas ? formulas.followRule(formula, stored.ranges, ranges) : formulas.follow(formula, sheet),
    );
    const isSame = isRangesEqual(ranges, stored.ranges) && JSON.stringify(rule) === JSON.stringify(stored.rule);
    return [isSame ? stored : { ...stored, ranges, rule }];
  });
  const isSame = after.length === before.length && after.every((rule, index) => rule === before[index]);
  return isSame ? { redos: [], undos: [] } : setConditionalRules(book, sheet, after);
}

function followValidations(book: UniverBook, sheet: SheetId, formulas: FormulaMoves, areas: MoveRanges): Step {
  const rules = book.get(SheetDataValidationModel).getRules(book.unitId, sheet);
  return joined(rules.map((rule) => followValidation(book, sheet, rule, formulas, areas)));
}

function followValidation(
  book: UniverBook,
  sheet: SheetId,
  rule: IDataValidationRule,
  formulas: FormulaMoves,
  areas: MoveRanges,
): Step {
  const at = { ...book.at(sheet), ruleId: rule.uid };
  const before = [...(rule.ranges as IRange[])];
  const movesHere = areas && !MOVED_BY_UNIVER.has(rule.type);
  const ranges = movesHere ? areas(before) : before;
  if (ranges.length === 0) {
    const index = book.get(SheetDataValidationModel).getRuleIndex(book.unitId, sheet, rule.uid);
    return {
      redos: [{ id: RemoveDataValidationMutation.id, params: at }],
      undos: [{ id: AddDataValidationMutation.id, params: { ...book.at(sheet), rule, index } }],
    };
  }
  const moved = (formula: string | undefined): string | undefined => {
    if (!isFormulaString(formula)) return formula;
    return movesHere ? formulas.followRule(formula!, before, ranges) : formulas.follow(formula!, sheet);
  };
  const { formula1, formula2 } = rule;
  const after = { formula1: moved(formula1), formula2: moved(formula2) };
  const isSame = isRangesEqual(ranges, before) && after.formula1 === formula1 && after.formula2 === formula2;
  if (isSame) return { redos: [], undos: [] };
  // Where Univer moves the area, only the formulas are changed here; the area that it sets is not undone by that.
  const update = (to: { formula1?: string; formula2?: string }, onto: IRange[]): IMutationInfo => ({
    id: UpdateDataValidationMutation.id,
    params: {
      ...at,
      payload: movesHere
        ? { type: UpdateRuleType.ALL, payload: { ...to, ranges: onto } }
        : { type: UpdateRuleType.SETTING, payload: { ...rule, ...to } },
    },
  });
  return { redos: [update(after, ranges)], undos: [update({ formula1, formula2 }, before)] };
}
