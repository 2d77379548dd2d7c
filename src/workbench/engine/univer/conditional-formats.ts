import { BooleanNumber, isRangesEqual, Rectangle } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import {
  ConditionalFormattingService,
  createCfId,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { ConditionalFormat, ConditionalFormatsPort, ConditionalStyle, SheetId } from '../engine';
import type { Rect } from '../geometry';
import type { UniverBook } from './book';
import { conditionalRules, setConditionalRules } from './conditional-mutations';
import { fromTop, mapFormulas, toConditionalFormat, toStoredRule } from './conditional-rules';
import type { Grid } from './grid';
import type { NameScopes } from './name-scopes';
import { toRange, toRect } from './ranges';

/** Conditional formats. Univer's rules are the truth: they move with rows and columns, are copied and undone with them. */
export class UniverConditionalFormats implements ConditionalFormatsPort {
  constructor(
    private readonly book: UniverBook,
    private readonly grid: Grid,
    private readonly scopes: NameScopes,
  ) {}

  list(id: SheetId): readonly ConditionalFormat[] {
    return conditionalRules(this.book, id).map((stored) => this.format(id, stored));
  }

  get(sheet: SheetId, id: string): ConditionalFormat | undefined {
    const stored = conditionalRules(this.book, sheet).find(({ cfId }) => cfId === id);
    return stored && this.format(sheet, stored);
  }

  add(sheet: SheetId, format: Omit<ConditionalFormat, 'id'>): string {
    const id = createCfId();
    this.change(sheet, (rules) => [this.stored(sheet, { ...format, id }), ...rules]);
    return id;
  }

  update(sheet: SheetId, format: ConditionalFormat): void {
    const fresh = this.stored(sheet, format);
    this.change(sheet, (rules) => rules.map((rule) => (rule.cfId === format.id ? fresh : rule)));
  }

  remove(sheet: SheetId, id: string): void {
    this.change(sheet, (rules) => rules.filter((rule) => rule.cfId !== id));
  }

  reorder(sheet: SheetId, id: string, position: number): void {
    this.change(sheet, (rules) => {
      const moved = rules.filter((rule) => rule.cfId === id);
      const others = rules.filter((rule) => rule.cfId !== id);
      return [...others.slice(0, position), ...moved, ...others.slice(position)];
    });
  }

  shown(sheet: SheetId, row: number, column: number): ConditionalStyle {
    const composed = this.book.get(ConditionalFormattingService).composeStyle(this.book.unitId, sheet, row, column);
    const style = composed?.style;
    return {
      ...(style?.bg?.rgb && { fill: style.bg.rgb }),
      ...(style?.cl?.rgb && { fontColor: style.cl.rgb }),
      ...(style?.bl === BooleanNumber.TRUE && { bold: true }),
      ...(style?.it === BooleanNumber.TRUE && { italic: true }),
      ...(style?.st?.s === BooleanNumber.TRUE && { strikethrough: true }),
      ...(style?.n && { numberFormat: style.n.pattern }),
    };
  }

  /** Takes an area out of all conditional formats. */
  clear(sheet: SheetId, area: Rect): void {
    const cleared = toRange(this.grid.clip(sheet, area) ?? area);
    if (conditionalRules(this.book, sheet).length === 0) return;
    this.change(sheet, (rules) => rules.flatMap((rule) => this.without(rule, cleared)));
  }

  private without(rule: IConditionFormattingRule, area: ReturnType<typeof toRange>): IConditionFormattingRule[] {
    const ranges = Rectangle.subtractMulti(rule.ranges, [area]).sort(fromTop);
    const [first, before] = [ranges[0], rule.ranges[0]!];
    if (!first) return [];
    if (isRangesEqual(ranges, rule.ranges)) return [rule];
    const lexer = this.book.get(LexerTreeBuilder);
    const [right, down] = [first.startColumn - before.startColumn, first.startRow - before.startRow];
    const moved = mapFormulas(rule.rule, (formula) => lexer.moveFormulaRefOffset(formula, right, down));
    return [{ ...rule, ranges, rule: moved }];
  }

  private change(
    sheet: SheetId,
    to: (rules: readonly IConditionFormattingRule[]) => readonly IConditionFormattingRule[],
  ): void {
    this.book.apply(setConditionalRules(this.book, sheet, to(conditionalRules(this.book, sheet))));
  }

  private format(sheet: SheetId, stored: IConditionFormattingRule): ConditionalFormat {
    const worksheet = this.book.sheet(sheet);
    const rule = mapFormulas(stored.rule, (formula) => this.scopes.shown(sheet, formula));
    return {
      id: stored.cfId,
      areas: stored.ranges.map((range) => toRect(range, worksheet)),
      ...toConditionalFormat({ ...stored, rule }),
    };
  }

  private stored(sheet: SheetId, format: ConditionalFormat): IConditionFormattingRule {
    for (const area of format.areas) this.grid.makeRoom(sheet, area);
    const areas = format.areas.map((area) => toRange(this.grid.clip(sheet, area) ?? area));
    const stored = toStoredRule(this.book.get(LexerTreeBuilder), format, areas);
    const rule = mapFormulas(stored.rule, (formula) => this.scopes.qualified(sheet, formula));
    return { ...stored, rule, cfId: format.id };
  }
}
