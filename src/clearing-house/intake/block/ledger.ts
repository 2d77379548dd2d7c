import type { CellPosition } from '../../sheet/area';
import type {
  Dimension,
  IgnoredCell,
  IgnoredReason,
  LabelReason,
  RecognisedLabel,
  UnrecognisedCell,
  ValueReason,
} from './block';
import { isBlank, textOf, upTo, type Grid } from './grid';

/** What became of a cell. Figures are kept apart, by their place. */
type Fate =
  | { readonly list: 'recognised'; readonly entry: RecognisedLabel }
  | { readonly list: 'unrecognised'; readonly entry: UnrecognisedCell }
  | { readonly list: 'ignored'; readonly entry: IgnoredCell }
  | { readonly list: 'figures' };

/** What has become of each cell of a block: of each exactly one thing, the first that was said of it. */
export class Ledger {
  private readonly fates = new Map<string, Fate>();

  constructor(private readonly grid: Grid) {}

  recognise(row: number, column: number, entry: Omit<RecognisedLabel, 'label' | 'from'>): void {
    this.settle(row, column, (from, label) => ({ list: 'recognised', entry: { ...entry, label, from } }));
  }

  /** @param candidates codes that the label may mean */
  doubt(
    row: number,
    column: number,
    reason: LabelReason,
    dimension?: Dimension,
    candidates: readonly string[] = [],
  ): void {
    this.settle(row, column, (from, label) => ({
      list: 'unrecognised',
      entry: { kind: 'label', label, dimension, reason, candidates, from },
    }));
  }

  refuse(row: number, column: number, reason: ValueReason): void {
    this.settle(row, column, (from, label) => ({
      list: 'unrecognised',
      entry: { kind: 'value', label, reason, from },
    }));
  }

  ignore(row: number, column: number, reason: IgnoredReason): void {
    this.settle(row, column, (from, label) => ({ list: 'ignored', entry: { label, reason, from } }));
  }

  takeAsFigure(row: number, column: number): void {
    this.settle(row, column, () => ({ list: 'figures' }));
  }

  /** What became of the cells, in the order of the block; of those not spoken of, that they have no place in it. */
  close(): { recognised: RecognisedLabel[]; unrecognised: UnrecognisedCell[]; ignored: IgnoredCell[] } {
    for (const row of upTo(this.grid.rows)) {
      for (const column of upTo(this.grid.columns)) this.refuse(row, column, 'not-placed');
    }
    const fates = [...this.fates.values()];
    const inOrder = <T extends { from: CellPosition }>(entries: T[]): T[] =>
      entries.sort((a, b) => a.from.row - b.from.row || a.from.column - b.from.column);
    return {
      recognised: inOrder(fates.flatMap((fate) => (fate.list === 'recognised' ? [fate.entry] : []))),
      unrecognised: inOrder(fates.flatMap((fate) => (fate.list === 'unrecognised' ? [fate.entry] : []))),
      ignored: inOrder(fates.flatMap((fate) => (fate.list === 'ignored' ? [fate.entry] : []))),
    };
  }

  private settle(row: number, column: number, fate: (from: CellPosition, label: string) => Fate): void {
    const key = `${row},${column}`;
    const value = this.grid.at(row, column);
    if (isBlank(value) || this.fates.has(key)) return;
    this.fates.set(key, fate(this.grid.place(row, column), textOf(value)));
  }
}
