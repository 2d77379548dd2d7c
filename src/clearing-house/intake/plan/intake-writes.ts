import { confidentialityOf } from '../../codes/confidentiality-status';
import { parseFlags } from '../../codes/flags';
import { withLetters } from '../../checks/entry-writes';
import type { CellPosition } from '../../sheet/area';
import type { CellInput } from '../../sheet/sheet-plan';
import type { Entry } from '../../tables/entry';
import type { Cells, TableReading } from '../../tables/read-table';
import { statusCell, tableTarget } from './table-target';
import type { PlannedEntry } from './intake-plan';

export interface IntakeWrites {
  readonly writes: readonly (CellPosition & { readonly input: CellInput })[];
  /** Figures that are written. */
  readonly written: readonly PlannedEntry[];
  /** Figures whose cell changed since the plan was made, or is gone; nothing is written for them. */
  readonly changed: readonly PlannedEntry[];
}

/**
 * What to write for entries that a person agreed to. Cells are found anew by partner, year, sex and age, so rows may have
 * moved since; one that holds something else than it did when the person saw it is left alone. Statuses go to the status
 * column, beside those that are there.
 * @param table as it is now
 * @param formulas of its sheet now, from A1 on
 */
export function intakeWrites(entries: readonly PlannedEntry[], table: TableReading, formulas: Cells): IntakeWrites {
  const { cellOf } = tableTarget(table, formulas);
  const writes: (CellPosition & { input: CellInput })[] = [];
  const written: PlannedEntry[] = [];
  const changed: PlannedEntry[] = [];
  for (const entry of entries) {
    const now = cellOf(entry.figure);
    if (now?.isFormula === entry.cell.isFormula && sameEntry(now.current, entry.cell.current)) {
      writes.push({ row: now.row, column: now.column, input: entry.input });
      written.push(entry);
    } else changed.push(entry);
  }
  return { writes: [...writes, ...statusWrites(written, table)], written, changed };
}

function sameEntry(a: Entry, b: Entry): boolean {
  if (a.kind === 'number') return b.kind === 'number' && a.value === b.value;
  if (a.kind === 'missing') return b.kind === 'missing' && a.letter === b.letter;
  if (a.kind === 'text') return b.kind === 'text' && a.text === b.text;
  return b.kind === 'blank';
}

/** One cell says the statuses of a partner’s figures of a year, so those of all its figures come together there. */
function statusWrites(written: readonly PlannedEntry[], table: TableReading): (CellPosition & { input: CellInput })[] {
  const cells = new Map<string, CellPosition & { before: string; text: string }>();
  for (const { figure } of written) {
    const { partner, year, statuses, confidentiality } = figure;
    // A missing figure says why in its own cell.
    if (statuses.length === 0 && confidentiality === undefined) continue;
    const key = `${partner}|${year}`;
    const found = cells.get(key);
    const place = found ?? statusCell(table, figure);
    if (!place) continue;
    const text = withFlags(place.text, statuses, confidentiality);
    cells.set(key, { row: place.row, column: place.column, before: found?.before ?? place.text, text });
  }
  return [...cells.values()]
    .filter(({ before, text }) => before !== text)
    .map(({ row, column, text }) => ({ row, column, input: text }));
}

/** Flags with more among them. A confidentiality that is there already stays. */
function withFlags(text: string, statuses: readonly string[], confidentiality: string | undefined): string {
  const more = statuses.length > 0 ? withLetters(text, statuses.join('')) : text;
  const there = parseFlags(text).confidentiality !== undefined;
  return confidentialityOf(confidentiality ?? '') && !there ? `${more}/${confidentiality}` : more;
}
