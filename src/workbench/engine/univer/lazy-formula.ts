import type { IRange } from '@univerjs/core';
import { CellMemory } from './cell-memory';
import type { Asking } from './rule-asking';
import type { RuleFormula, RuleResult } from './rule-formula';
import type { RuleOrigin } from './rule-origin';
import type { Place } from './rule-reach';

/** The formula of a rule, parsed and calculated when somebody asks for a result. */
export class LazyFormula {
  private formula: RuleFormula | undefined;
  private readonly known = new CellMemory<RuleResult | undefined>();
  /** Whether somebody asked when nothing could be calculated. */
  private isWaited = false;
  /** The results by row and column from the first cell on, as Univer looks for them. */
  readonly results: object;

  /** @param asking undefined while nothing can be calculated */
  constructor(
    private readonly origin: Pick<RuleOrigin, 'row' | 'column'>,
    private readonly parse: () => RuleFormula,
    private readonly asking: () => Asking | undefined,
  ) {
    const numbered = (at: (index: number) => unknown) =>
      new Proxy(
        {},
        { get: (_, key) => (typeof key === 'string' && /^-?\d+$/.test(key) ? at(Number(key)) : undefined) },
      );
    const rows = new Map<number, object>();
    this.results = numbered((y) => {
      const row = rows.get(y) ?? numbered((x) => this.result(x, y));
      rows.set(y, row);
      return row;
    });
  }

  /** Whether the formula of a conditional format holds for a cell; undefined while that cannot be told. It is not remembered. */
  holds(row: number, column: number): boolean | undefined {
    const { origin } = this;
    return this.ask((formula, asking) => formula.holds(column - origin.column, row - origin.row, asking));
  }

  /** The cells whose results depend on any of some others, as far as anybody has asked. */
  reached(places: readonly Place[]): readonly IRange[] {
    return this.formula?.reached(places) ?? [];
  }

  /**
   * Forgets the results for some cells; for all, the formula may mean something else as well.
   * @returns whether there were any, or somebody waits for one
   */
  forget(cells?: readonly IRange[]): boolean {
    const was = this.isWaited;
    this.isWaited = false;
    if (!cells) this.formula = undefined;
    return this.known.forget(cells) || was;
  }

  private result(x: number, y: number): RuleResult | undefined {
    const [row, column] = [this.origin.row + y, this.origin.column + x];
    if (this.known.has(row, column)) return this.known.get(row, column);
    return this.ask((formula, asking) => {
      const result = formula.calculate(x, y, asking);
      this.known.set(row, column, result);
      return result;
    });
  }

  private ask<T>(question: (formula: RuleFormula, asking: Asking) => T): T | undefined {
    const asking = this.asking();
    if (!asking) {
      this.isWaited = true;
      return undefined;
    }
    return question((this.formula ??= this.parse()), asking);
  }
}
