import { CommandType, type ICommandInfo, ICommandService, type IRange } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  FormulaResultStatus,
  LexerTreeBuilder,
  OtherFormulaBizType,
  RegisterOtherFormulaService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetWorksheetNameMutation } from '@univerjs/sheets';
import { ConditionalFormattingRuleModel } from '@univerjs/sheets-conditional-formatting';
import type { UniverBook } from './book';
import { LazyFormula } from './lazy-formula';
import { type Asking, askingNow, forgetCells } from './rule-asking';
import { type CalculationResults, type CalculationStart, RuleChanges } from './rule-changes';
import { RuleFormula } from './rule-formula';
import { RuleOrigin } from './rule-origin';

/** What Univer keeps of a formula of a conditional format or validation; `result` is asked by row and column. */
interface Item {
  readonly formulaId: string;
  readonly extra: unknown;
  readonly callbacks: Set<never>;
  readonly status: FormulaResultStatus;
  readonly result: object;
  readonly formula: LazyFormula;
  readonly kind: string;
}
type BySheet = Map<string, Map<string, Item>>;
/** The private members of Univer 0.25.1's service that are used here. */
interface Service {
  _createFormulaId(unitId: string, sheetId: string, kind: string, rule: string): string;
  _ensureCacheMap(unitId: string, sheetId: string): Map<string, Item>;
  readonly _formulaCacheMap: Map<string, BySheet>;
  readonly _formulaResult$: { next(results: Record<string, Record<string, Item[]>>): void };
  registerFormulaWithRange(
    unitId: string,
    sheetId: string,
    formula: string,
    ranges?: readonly IRange[],
    extra?: unknown,
    kind?: string,
    rule?: string,
  ): string;
  markFormulaDirty(unitId: string, sheetId: string, formulaId: string): void;
}
const MEMBERS = ['_createFormulaId', '_ensureCacheMap', '_formulaCacheMap', '_formulaResult$'];

/** What a parsed formula has looked up, and does not look up again: names, and the sheets that they name. */
const RENAMING: ReadonlySet<string> = new Set([
  SetDefinedNameMutation.id,
  RemoveDefinedNameMutation.id,
  SetWorksheetNameMutation.id,
]);

/** Told of cells of a sheet for which conditional formats may come to something else. @returns whether any of them was known */
type Forgotten = (sheetId: string, cells: readonly IRange[] | undefined) => boolean;

/**
 * Calculates formulas of conditional formats and validations when a cell is looked at, and anew only when something has
 * changed that its result depends on. Univer 0.25.1 makes a formula of its own of each cell of a rule and goes through all
 * of them at every edit: half a millisecond a cell.
 */
export class RuleFormulas {
  private readonly service: Service;
  private isCalculating = false;
  private readonly changes = new RuleChanges();
  private readonly fresh = new Set<Item>();
  private readonly formats = new Map<string, Item>();
  private readonly origins = new Map<string, RuleOrigin>();
  private readonly listeners: Forgotten[] = [];
  private current: Asking | undefined;

  constructor(private readonly book: UniverBook) {
    const service: object = book.get(RegisterOtherFormulaService);
    this.service = service as Service;
    if (MEMBERS.every((member) => member in service)) this.replace(this.service);
  }

  /** The formula of a conditional format, if Univer has asked for it. */
  ofFormat(sheetId: string, ruleId: string): LazyFormula | undefined {
    const item = this.formats.get(ruleId);
    const items = this.service._ensureCacheMap(this.book.unitId, sheetId);
    return item && items.get(item.formulaId) === item ? item.formula : undefined;
  }

  /** Lets whoever remembers what conditional formats come to know when to forget it; all cells of a sheet if none are named. */
  onForgotten(listener: Forgotten): void {
    this.listeners.push(listener);
  }

  private replace(service: Service): void {
    service.registerFormulaWithRange = (
      unitId,
      sheetId,
      text,
      ranges = [FIRST],
      extra,
      kind = 'default',
      rule = '',
    ) => {
      const formulaId = service._createFormulaId(unitId, sheetId, kind, rule);
      const { startRow: row, startColumn: column } = ranges[0] ?? FIRST;
      const formula = new LazyFormula(
        { row, column },
        () => new RuleFormula(this.book, text, this.origin(sheetId, row, column)),
        () => this.asking(),
      );
      const status = FormulaResultStatus.SUCCESS;
      const item: Item = { formulaId, extra, callbacks: new Set(), status, result: formula.results, formula, kind };
      service._ensureCacheMap(unitId, sheetId).set(formulaId, item);
      if (kind === FORMAT) this.formats.set(rule, item);
      if (this.fresh.size === 0) queueMicrotask(() => this.tellOfFresh());
      this.fresh.add(item);
      return formulaId;
    };
    service.markFormulaDirty = (unitId, sheetId, formulaId) =>
      service._ensureCacheMap(unitId, sheetId).get(formulaId)?.formula.forget();
    const commands = this.book.get(ICommandService);
    commands.beforeCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.begin(command.params as CalculationStart);
    });
    commands.onCommandExecuted((command) => this.follow(command));
    // Univer asks for the formula of a rule that was changed in place when the rule is next calculated.
    this.book.get(ConditionalFormattingRuleModel).$ruleChange.subscribe(({ type, rule }) => {
      if (type === 'set') this.formats.delete(rule.cfId);
    });
  }

  private origin(sheetId: string, row: number, column: number): RuleOrigin {
    const key = `${sheetId} ${row} ${column}`;
    const origin = this.origins.get(key) ?? new RuleOrigin(sheetId, row, column);
    this.origins.set(key, origin);
    return origin;
  }

  /** What holds since something changed; undefined while Univer calculates, which must not be disturbed. */
  private asking(): Asking | undefined {
    if (this.isCalculating) return undefined;
    if (this.current) return this.current;
    return (this.current = askingNow(this.book));
  }

  private begin(start: CalculationStart): void {
    this.isCalculating = true;
    this.current = undefined;
    forgetCells();
    this.changes.begin(start);
  }

  private follow(command: Readonly<ICommandInfo>): void {
    if (command.type === CommandType.MUTATION) this.current = undefined;
    if (RENAMING.has(command.id)) this.parseAnew();
    if (command.id === SetFormulaCalculationResultMutation.id) {
      const { unitData } = command.params as { unitData?: Record<string, CalculationResults | undefined> };
      this.changes.results(unitData?.[this.book.unitId] ?? {});
    }
    if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
    const { functionsExecutedState: state } = command.params as { functionsExecutedState?: FormulaExecutedStateType };
    // A calculation that was stopped begins again by itself.
    if (state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
    this.isCalculating = false;
    this.spread();
  }

  /** Univer keeps what it has parsed by the text of the formula, with the cells that names meant then. */
  private parseAnew(): void {
    this.changes.everything();
    this.book.get(LexerTreeBuilder).dispose(); // nothing but its caches
  }

  /** Lets the formulas forget what depends on what has changed, and tells who shows it. */
  private spread(): void {
    const places = this.changes.take();
    if (!places) this.origins.clear();
    this.tell(({ formula, kind }, sheetId) => {
      const cells = places && formula.reached(places);
      const wasKnown = formula.forget(cells);
      const wasShown = kind === FORMAT && this.listeners.map((forget) => forget(sheetId, cells)).includes(true);
      return wasKnown || wasShown;
    });
  }

  private tellOfFresh(): void {
    const fresh = new Set(this.fresh);
    this.fresh.clear();
    this.tell((item) => fresh.has(item));
  }

  private tell(isTold: (item: Item, sheetId: string) => boolean): void {
    const results: Record<string, Record<string, Item[]>> = {};
    for (const [unitId, sheets] of this.service._formulaCacheMap) {
      for (const [sheetId, items] of sheets) {
        const told = [...items.values()].filter((item) => isTold(item, sheetId));
        if (told.length > 0) (results[unitId] ??= {})[sheetId] = told;
      }
    }
    if (Object.keys(results).length > 0) this.service._formulaResult$.next(results);
  }
}

const FORMAT: string = OtherFormulaBizType.CONDITIONAL_FORMATTING;
const FIRST: IRange = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
