import { invalidArgument } from '../../kernel/errors';
import { textArgument } from '../../kernel/arguments';
import { parseReference } from '../address';
import { rangeOn, type SheetRange } from '../model/block';
import type { Chart, ChartWords } from '../model/charts/chart';

/** Lets words be those of a cell, as `=Sheet1!$A$1` names it. @throws InvalidArgument for any other formula */
export function setWordsFormula(chart: Chart, words: ChartWords, formula: unknown): void {
  words.cell = cellOf(chart, textArgument(formula));
  follow(chart);
}

/** Lets everything that a chart refers to move with its cells. */
export const follow = (chart: Chart): void => chart.sheet.book.state.charts.follow(chart);

function cellOf({ sheet }: Chart, formula: string): SheetRange {
  const reference = formula.startsWith('=') ? parseReference(formula.slice(1)) : undefined;
  const target = reference?.sheet === undefined ? sheet : sheet.book.sheetNamed(reference.sheet);
  if (!reference || !target) throw invalidArgument();
  return rangeOn(target, { ...reference.area, rows: 1, columns: 1 });
}
