import type { RowProblem, SourceItem } from '../source-row';
import { isProblem } from '../source-row';
import type { Tally } from '../tally';

// Files of offices have some ten thousand rows. In larger ones the store finds what comes twice.
const MOST_REMEMBERED = 200_000;

/** Finds rows with the same table, reporter, partner, year, sex and age as an earlier one. */
export class Duplicates {
  private readonly lines = new Map<string, number>();

  /** Puts problems in the place of those items from an index on that came before. */
  replace(items: SourceItem[], from: number, tally: Tally): void {
    for (let index = from; index < items.length; index++) {
      const problem = this.find(items[index]!); // the index lies within the list
      if (!problem) continue;
      items[index] = problem;
      tally.rows--;
      tally.problems++;
    }
  }

  private find(item: SourceItem): RowProblem | undefined {
    if (isProblem(item)) return undefined;
    const key = [item.table, item.reporter, item.partner, item.year, item.sex, item.age].join(' ');
    const earlier = this.lines.get(key);
    if (earlier === undefined) {
      if (this.lines.size < MOST_REMEMBERED) this.lines.set(key, item.line ?? 0);
      return undefined;
    }
    return {
      ...(item.line === undefined ? {} : { line: item.line }),
      column: 'row',
      value: key,
      reason: `has the same table, reporter, partner, year, sex and age as line ${earlier}`,
      whatToDo: 'Keep the one that is right.',
    };
  }
}
