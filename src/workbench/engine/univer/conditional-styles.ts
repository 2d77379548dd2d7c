import { ICommandService, type IRange, type IStyleBase } from '@univerjs/core';
import {
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  ConditionalFormattingService,
  ConditionalFormattingViewModel,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { UniverBook } from './book';
import { CellMemory } from './cell-memory';
import { ORDERING } from './conditional-mutations';
import { holdsCell } from './ranges';
import type { RuleFormulas } from './rule-formulas';

type Style = ReturnType<ConditionalFormattingService['composeStyle']>;
type Rule = IConditionFormattingRule;

/** The private members of Univer 0.25.1 that are used here. */
interface Results {
  _ensureCalculateUnitManager(
    unitId: string,
    sheetId: string,
  ): ReadonlyMap<string, { getCell(row: number, column: number): unknown }>;
}
interface Composing {
  _mergeComposeResult(composed: object, rule: Rule, result: unknown): void;
}

/**
 * Lets what conditional formats make of a cell be put together once, and again when a rule of the cell is another or comes to
 * something else. Univer 0.25.1 asks all rules each time that a cell is drawn.
 */
export function rememberConditionalStyles(book: UniverBook, formulas: RuleFormulas): void {
  const isKnown =
    '_mergeComposeResult' in book.get(ConditionalFormattingService)
    && '_ensureCalculateUnitManager' in book.get(ConditionalFormattingViewModel);
  if (isKnown) new ConditionalStyles(book, formulas);
}

class ConditionalStyles {
  private readonly sheets = new Map<string, SheetStyles>();
  private readonly rules: ConditionalFormattingRuleModel;

  constructor(
    private readonly book: UniverBook,
    private readonly formulas: RuleFormulas,
  ) {
    this.rules = book.get(ConditionalFormattingRuleModel);
    const service = book.get(ConditionalFormattingService);
    service.composeStyle = (_, sheetId, row, column) => this.style(sheetId, row, column);
    formulas.onForgotten((sheetId, cells) => this.sheets.get(sheetId)?.remembered.forget(cells) ?? false);
    this.rules.$ruleChange.subscribe(({ subUnitId }) => this.sheets.delete(subUnitId));
    book.get(ConditionalFormattingViewModel).markDirty$.subscribe(({ unitId, subUnitId, cfId }) => {
      // Of formulas it is told apart for which cells they come to something else.
      const rule = this.rules.getRule(unitId, subUnitId, cfId);
      if (!rule || !lookOf(rule)) this.sheets.delete(subUnitId);
    });
    // Univer tells nobody of a new order.
    book.get(ICommandService).onCommandExecuted(({ id, params }) => {
      if (id === ORDERING) this.sheets.delete((params as { subUnitId: string }).subUnitId);
    });
  }

  private style(sheetId: string, row: number, column: number): Style {
    const rules = this.rules.getSubunitRules(this.book.unitId, sheetId);
    if (!rules || rules.length === 0) return null;
    let sheet = this.sheets.get(sheetId);
    if (!sheet)
      this.sheets.set(
        sheetId,
        (sheet = { remembered: new CellMemory(), merged: new Map(), rules: rulesByColumn(rules) }),
      );
    const before = sheet.remembered.get(row, column);
    if (before !== undefined) return before;
    const { style, isFinal } = this.composed(sheetId, row, column, sheet);
    if (isFinal) sheet.remembered.set(row, column, style);
    return style;
  }

  /** Asks the rules from the first one on, as long as a further one can add anything. */
  private composed(sheetId: string, row: number, column: number, { rules, merged }: SheetStyles) {
    const applied: Applied[] = [];
    const said = new Set<string>();
    let isFinal = true;
    for (const { rule, ranges, look, says } of rules(column)) {
      if (!ranges.some((range) => holdsCell(range, row, column))) continue;
      if (look && !rule.stopIfTrue && says.every((part) => said.has(part))) continue;
      const holds = look && this.holds(sheetId, row, column, rule);
      const result = look ? (holds ? look : undefined) : this.calculating(sheetId, rule)?.getCell(row, column);
      if (look && holds === undefined) isFinal = false;
      if (!result) continue;
      applied.push({ rule, result, isLook: look !== undefined });
      says.forEach((part) => said.add(part));
      if (rule.stopIfTrue && (!look || says.length > 0)) break;
    }
    const key = applied.every(({ isLook }) => isLook) ? applied.map(({ rule }) => rule.cfId).join(' ') : undefined;
    const style = (key === undefined ? undefined : merged.get(key)) ?? this.merged(applied);
    if (key !== undefined) merged.set(key, style);
    return { style, isFinal };
  }

  private merged(applied: readonly Applied[]): Style {
    if (applied.length === 0) return null;
    const composing = this.book.get(ConditionalFormattingService) as object as Composing;
    const style = {};
    for (const { rule, result } of applied.toReversed()) composing._mergeComposeResult(style, rule, result);
    return style as Style;
  }

  /** Whether a formula holds for a cell; undefined while that cannot be told. */
  private holds(sheetId: string, row: number, column: number, rule: Rule): boolean | undefined {
    const formula = this.formulas.ofFormat(sheetId, rule.cfId);
    if (formula) return formula.holds(row, column);
    // It is known as soon as Univer calculates the rule.
    this.calculating(sheetId, rule)?.getCell(row, column);
    return this.formulas.ofFormat(sheetId, rule.cfId)?.holds(row, column);
  }

  private calculating(sheetId: string, { cfId }: Rule) {
    const results = this.book.get(ConditionalFormattingViewModel) as object as Results;
    return results._ensureCalculateUnitManager(this.book.unitId, sheetId).get(cfId);
  }
}

/** A rule that makes something of a cell. */
interface Applied {
  readonly rule: Rule;
  readonly result: unknown;
  /** Whether it is the same for all cells for which a formula holds. */
  readonly isLook: boolean;
}

interface SheetStyles {
  readonly remembered: CellMemory<Style>;
  /** What looks come to together, by the rules that give them. */
  readonly merged: Map<string, Style>;
  readonly rules: (column: number) => readonly RuleOfColumn[];
}

/** A rule of which some ranges reach a column. */
interface RuleOfColumn {
  readonly rule: Rule;
  readonly ranges: readonly IRange[];
  /** What it makes of a cell for which its formula holds; undefined if it is no formula. */
  readonly look: IStyleBase | undefined;
  /** What that look says something about. */
  readonly says: readonly string[];
}

function rulesByColumn(rules: readonly Rule[]): SheetStyles['rules'] {
  const known = new Map<number, RuleOfColumn[]>();
  return (column) => {
    const before = known.get(column);
    if (before) return before;
    const found = rules.flatMap((rule): RuleOfColumn[] => {
      const ranges = rule.ranges.filter((range) => column >= range.startColumn && column <= range.endColumn);
      const look = lookOf(rule);
      return ranges.length > 0 ? [{ rule, ranges, look, says: look ? partsOf(look) : [] }] : [];
    });
    known.set(column, found);
    return found;
  };
}

/** The look that a rule gives by a formula. */
const lookOf = ({ rule }: Rule): IStyleBase | undefined =>
  rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula ? rule.style : undefined;

/** The innermost parts of a look of which it says something, as `bg rgb`. */
const partsOf = (look: object): string[] =>
  Object.entries(look).flatMap(([key, value]: [string, unknown]) => {
    if (value === undefined) return [];
    return isObject(value) ? partsOf(value).map((part) => `${key} ${part}`) : [key];
  });

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
