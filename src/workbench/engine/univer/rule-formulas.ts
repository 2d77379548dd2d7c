import {
  CommandType,
  type ICommandInfo,
  ICommandService,
  type IObjectMatrixPrimitiveType,
  type IRange,
  ObjectMatrix,
} from '@univerjs/core';
import {
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaExecutedStateType,
  FormulaResultStatus,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  LexerTreeBuilder,
  RegisterOtherFormulaService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetWorksheetNameMutation } from '@univerjs/sheets';
import type { UniverBook } from './book';
import { type Found, type Place, RuleFormula, type RuleResult } from './rule-formula';

/** What Univer keeps of a formula of a conditional format or validation; `result` is asked by row and column. */
interface Item {
  readonly formulaId: string;
  readonly extra: unknown;
  readonly callbacks: Set<never>;
  readonly status: FormulaResultStatus;
  readonly result: object;
  readonly formula: LazyFormula;
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

interface Start {
  readonly forceCalculation?: boolean;
  readonly dirtyRanges?: readonly Place[];
  readonly dirtyNameMap?: object;
  readonly dirtyDefinedNameMap?: object;
  readonly dirtySuperTableMap?: object;
  readonly clearDependencyTreeCache?: object;
}

/** What a parsed formula has looked up, and does not look up again: names, and the sheets that they name. */
const RENAMING: ReadonlySet<string> = new Set([
  SetDefinedNameMutation.id,
  RemoveDefinedNameMutation.id,
  SetWorksheetNameMutation.id,
]);

/** From so many changed places of a sheet on, what lies between them counts as changed, too. */
const MANY = 40;

/**
 * Calculates formulas of conditional formats and validations when a cell is looked at, and anew only when something has
 * changed that its result depends on. Univer 0.25.1 makes a formula of its own of each cell of a rule and goes through all
 * of them at every edit: half a millisecond a cell.
 */
export function calculateRulesWhenSeen(book: UniverBook): void {
  const service: object = book.get(RegisterOtherFormulaService);
  if (MEMBERS.every((member) => member in service)) new RuleFormulas(book, service as Service);
}

class RuleFormulas {
  private isCalculating = false;
  private everything = false;
  private readonly changed = new Map<string, IRange[]>();
  private readonly fresh = new Set<Item>();
  private found: Found | undefined;

  constructor(
    private readonly book: UniverBook,
    private readonly service: Service,
  ) {
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
        () => new RuleFormula(book, sheetId, text, { row, column }),
        () => this.looking(),
      );
      const status = FormulaResultStatus.SUCCESS;
      const item: Item = { formulaId, extra, callbacks: new Set(), status, result: formula.results, formula };
      service._ensureCacheMap(unitId, sheetId).set(formulaId, item);
      if (this.fresh.size === 0) queueMicrotask(() => this.tellOfFresh());
      this.fresh.add(item);
      return formulaId;
    };
    service.markFormulaDirty = (unitId, sheetId, formulaId) =>
      service._ensureCacheMap(unitId, sheetId).get(formulaId)?.formula.forget();
    const commands = book.get(ICommandService);
    commands.beforeCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.begin(command.params as Start);
    });
    commands.onCommandExecuted((command) => this.follow(command));
  }

  /** What lookups have found since something changed; undefined while Univer calculates, which must not be disturbed. */
  private looking(): Found | undefined {
    if (this.isCalculating) return undefined;
    if (this.found) return this.found;
    forgetCells();
    const config = this.book.get(IFormulaCurrentConfigService);
    config.loadDataLite();
    config.setExecuteUnitId(this.book.unitId);
    this.book.get(IFormulaRuntimeService).reset();
    return (this.found = new Map());
  }

  private begin(start: Start): void {
    this.isCalculating = true;
    this.found = undefined;
    forgetCells();
    const { forceCalculation, dirtyRanges = [], dirtyNameMap, dirtyDefinedNameMap, dirtySuperTableMap } = start;
    const maps = [dirtyNameMap, dirtyDefinedNameMap, dirtySuperTableMap, start.clearDependencyTreeCache];
    if (forceCalculation || maps.some((map) => holdsAnything(map))) this.everything = true;
    for (const { sheetId, range } of dirtyRanges) this.note(sheetId, range);
  }

  private follow(command: Readonly<ICommandInfo>): void {
    if (command.type === CommandType.MUTATION) this.found = undefined;
    if (RENAMING.has(command.id)) this.parseAnew();
    if (command.id === SetFormulaCalculationResultMutation.id) this.noteResults(command.params as Results);
    if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
    const { functionsExecutedState: state } = command.params as { functionsExecutedState?: FormulaExecutedStateType };
    // A calculation that was stopped begins again by itself.
    if (state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
    this.isCalculating = false;
    this.spread();
  }

  /** Univer keeps what it has parsed by the text of the formula, with the cells that names meant then. */
  private parseAnew(): void {
    this.everything = true;
    this.book.get(LexerTreeBuilder).dispose(); // nothing but its caches
  }

  private noteResults({ unitData }: Results): void {
    for (const [sheetId, cells] of Object.entries(unitData?.[this.book.unitId] ?? {})) {
      const { startRow, endRow, startColumn, endColumn } = new ObjectMatrix(cells ?? {}).getDataRange();
      if (endRow >= 0) this.note(sheetId, { startRow, endRow, startColumn, endColumn });
    }
  }

  private note(sheetId: string, range: IRange): void {
    const ranges = this.changed.get(sheetId) ?? [];
    this.changed.set(sheetId, ranges.length < MANY ? [...ranges, range] : [around([...ranges, range])]);
  }

  /** Lets the formulas forget what depends on what has changed, and tells who shows it. */
  private spread(): void {
    const places = [...this.changed].flatMap(([sheetId, ranges]) => ranges.map((range) => ({ sheetId, range })));
    const { everything } = this;
    this.changed.clear();
    this.everything = false;
    this.tell((item) => (everything ? item.formula.forget() : item.formula.forgetWhatDependsOn(places)));
  }

  private tellOfFresh(): void {
    const fresh = new Set(this.fresh);
    this.fresh.clear();
    this.tell((item) => fresh.has(item));
  }

  private tell(isTold: (item: Item) => boolean): void {
    const results: Record<string, Record<string, Item[]>> = {};
    for (const [unitId, sheets] of this.service._formulaCacheMap) {
      for (const [sheetId, items] of sheets) {
        const told = [...items.values()].filter(isTold);
        if (told.length > 0) (results[unitId] ??= {})[sheetId] = told;
      }
    }
    if (holdsAnything(results)) this.service._formulaResult$.next(results);
  }
}

interface Results {
  readonly unitData?: Record<string, Record<string, IObjectMatrixPrimitiveType<unknown> | null> | undefined>;
}

/** A formula that is parsed and calculated when somebody asks for a result. */
class LazyFormula {
  private formula: RuleFormula | undefined;
  private readonly known = new Map<number, Map<number, RuleResult | undefined>>();
  /** Whether somebody asked when nothing could be calculated. */
  private isWaited = false;
  /** The results by row and column, as Univer looks for them. */
  readonly results: object;

  constructor(
    private readonly parse: () => RuleFormula,
    private readonly looking: () => Found | undefined,
  ) {
    const numbered = (at: (index: number) => unknown) =>
      new Proxy(
        {},
        { get: (_, key) => (typeof key === 'string' && /^-?\d+$/.test(key) ? at(Number(key)) : undefined) },
      );
    const rows = new Map<number, object>();
    this.results = numbered((y) => {
      const row = rows.get(y) ?? numbered((x) => this.at(x, y));
      rows.set(y, row);
      return row;
    });
  }

  /** @returns whether there was anything to forget */
  forget(): boolean {
    const was = this.known.size > 0 || this.isWaited;
    this.formula = undefined;
    this.known.clear();
    this.isWaited = false;
    return was;
  }

  /** Forgets the results that depend on some cells. @returns whether there were any, or somebody waits for one */
  forgetWhatDependsOn(places: readonly Place[]): boolean {
    const { formula } = this;
    let was = this.isWaited;
    this.isWaited = false;
    if (!formula) return was;
    for (const [y, row] of this.known) {
      for (const x of row.keys()) {
        if (!places.some((place) => formula.dependsOn(x, y, place))) continue;
        row.delete(x);
        was = true;
      }
    }
    return was;
  }

  private at(x: number, y: number): RuleResult | undefined {
    const row = this.known.get(y) ?? new Map<number, RuleResult | undefined>();
    if (row.has(x)) return row.get(x);
    const found = this.looking();
    if (!found) {
      this.isWaited = true;
      return undefined;
    }
    this.formula ??= this.parse();
    const result = this.formula.calculate(x, y, found);
    this.known.set(y, row.set(x, result));
    return result;
  }
}

const FIRST: IRange = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };

const holdsAnything = (map: object | undefined): boolean =>
  map !== undefined && Object.values(map).some((value) => value !== undefined && value !== null);

const around = (ranges: readonly IRange[]): IRange => ({
  startRow: Math.min(...ranges.map(({ startRow }) => startRow)),
  startColumn: Math.min(...ranges.map(({ startColumn }) => startColumn)),
  endRow: Math.max(...ranges.map(({ endRow }) => endRow)),
  endColumn: Math.max(...ranges.map(({ endColumn }) => endColumn)),
});

/** What was read from cells before a calculation is not what they hold in it. */
function forgetCells(): void {
  FORMULA_REF_TO_ARRAY_CACHE.clear();
  CELL_INVERTED_INDEX_CACHE.clear();
}
