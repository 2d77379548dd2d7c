import { setImmediate } from 'node:timers/promises';
import { csvCell, LINE_END } from '../sdmx/data/csv-cells';
import type { FullObservation } from '../store/observations';

/** The columns of the plain CSV that the import reads (docs/sources.md), and where each figure comes from. */
export const FIGURES_CSV_HEADER = [
  ...['year', 'table', 'reporter', 'partner', 'sex', 'age', 'value', 'status', 'confidentiality', 'comment'],
  ...['source', 'vintage'],
] as const;

/** Figures as plain CSV, piece by piece, the header first; a missing figure has no value. */
export async function* figuresCsv(pieces: AsyncIterable<readonly FullObservation[]>): AsyncGenerator<string, void> {
  let head = FIGURES_CSV_HEADER.join(',') + LINE_END;
  for await (const piece of pieces) {
    let text = head;
    for (const row of piece) text += line(row);
    head = '';
    yield text;
    await setImmediate(); // other requests have their turn
  }
  if (head !== '') yield head;
}

const line = (row: FullObservation): string => {
  const { year, table, reporter, partner, sex, age, value, statuses, confidentiality, comment, source, vintage } = row;
  const said = `${statuses},${confidentiality ?? ''},${comment === null ? '' : csvCell(comment)}`;
  return `${year},${table},${reporter},${partner},${sex},${age},${value ?? ''},${said},${source},${vintage}${LINE_END}`;
};
