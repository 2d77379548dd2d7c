import type { Said } from './said';
import { nearSexes } from '../labels/near-sexes';
import { isBlank, textOf, upTo } from './grid';
import { saysList } from './account';
import type { Ledger } from './ledger';
import type { RowsView } from './row-facts';
import type { StubLabel } from './stub';

/**
 * What rows without figures say for the rows below: `Males` in the middle of a table, `2023` in the corner above it, `Sex:
 * total` among its titles. It holds until another row says otherwise, or until a new heading after figures.
 */
export class Sections {
  private holding: Said = {};
  private sinceFigures: Said = {};
  /** Dimensions whose last label was not understood; nothing holds for them until another is. */
  private readonly doubtful = new Set<keyof Said>();

  constructor(
    private readonly view: RowsView,
    private readonly stub: readonly StubLabel[],
    private readonly ledger: Ledger,
  ) {}

  get says(): Said {
    return this.holding;
  }

  figuresFollow(): void {
    this.sinceFigures = {};
  }

  /** A heading begins a new part of the block; what was said for the part before does not hold for it. */
  newPart(): void {
    this.holding = this.sinceFigures;
    this.doubtful.clear();
  }

  /** Takes what a row says for the rows below it. Its labels of partners and in columns of years … are not its business. */
  read(row: number): void {
    const { grid, columns, reader } = this.view;
    const filled = upTo(grid.columns).filter((column) => !isBlank(grid.at(row, column)));
    const named = filled.flatMap((column) => reader.heading(grid.at(row, column))?.word ?? []);
    for (const column of filled) {
      if (['year', 'sex', 'age', 'code', 'reporter'].includes(columns.roles[column]!)) continue;
      const stub = this.stub[row]!;
      const value = grid.at(row, column);
      if (column === columns.partner && (stub.kind === 'partner' || stub.kind === 'says')) {
        if (stub.kind === 'says') this.say(stub.says);
        continue;
      }
      const heading = reader.heading(value);
      if (!heading || heading.rest !== undefined) continue;
      if (heading.doubt) {
        const { reason, dimension, candidates } = heading.doubt;
        this.ledger.doubt(row, column, reason, dimension, candidates);
        this.forget(dimension);
        continue;
      }
      const says = this.inStatement(heading, named);
      const list = saysList(says);
      if (list.length === 0) continue;
      this.say(says);
      this.ledger.recognise(row, column, { says: list, how: heading.how, exact: heading.exact });
    }
  }

  /** A label alone in its row that is nearly `males`: what it says must be asked, and nothing holds in its stead. */
  doubtMisspelled(row: number): void {
    const { grid } = this.view;
    const [column, ...others] = upTo(grid.columns).filter((each) => !isBlank(grid.at(row, each)));
    if (column === undefined || others.length > 0) return;
    const candidates = nearSexes(textOf(grid.at(row, column)));
    if (candidates.length === 0) return;
    this.ledger.doubt(row, column, 'unknown-label', 'sex', candidates);
    this.forget('sex');
  }

  /** Whether figures wait for a label that was not understood, since nothing else says what it would. */
  leavesOpen(said: Said): boolean {
    return [...this.doubtful].some((dimension) => said[dimension] === undefined);
  }

  private forget(dimension: keyof Said): void {
    this.holding = { ...this.holding, [dimension]: undefined };
    this.doubtful.add(dimension);
  }

  /** `Sex | Total`: beside the word for a dimension, a total is one of it. */
  private inStatement(
    { year, sex, age, bare }: Said & { readonly bare?: 'total' | 'unknown' },
    named: readonly string[],
  ): Said {
    return {
      ...(year !== undefined && { year }),
      ...(sex && { sex }),
      ...(age !== undefined && { age }),
      ...(bare === 'total' && named.includes('sex') && { sex: 'T' as const }),
      ...(bare === 'total' && named.includes('age') && { age: 'TOTAL' }),
    };
  }

  /** From here on this holds. */
  say(says: Said): void {
    for (const dimension of Object.keys(says) as (keyof Said)[]) this.doubtful.delete(dimension);
    this.holding = { ...this.holding, ...says };
    this.sinceFigures = { ...this.sinceFigures, ...says };
  }
}
