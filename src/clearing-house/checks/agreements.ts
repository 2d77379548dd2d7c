import type { Agreement } from '../tables/definition';
import type { TableReading } from '../tables/read-table';
import { columnsByYear, sheetsWith } from './figure-lookup';
import { tableDifferences, type DifferencesByYear, type RowDifference } from './table-differences';
import type { SheetReading, WorkbookReading } from './workbook-reading';

/** Figures of a row that do not agree with those of another table. */
export interface Disagreement extends RowDifference {
  readonly own: SheetReading;
  readonly year: number;
  readonly other: SheetReading;
  readonly otherYear: number;
}

/**
 * Where the tables of a workbook do not agree as their definitions say under a rule: one entry for each row and year.
 * Where one of the two sides is missing, there is nothing to disagree with.
 */
export function disagreements(rule: string, workbook: WorkbookReading): Disagreement[] {
  const found: Disagreement[] = [];
  for (const own of workbook.tables) {
    for (const agreement of own.reading.definition.agreements) {
      if (agreement.rule !== rule) continue;
      for (const year of columnsByYear(own.reading).keys()) {
        const otherYear = year + agreement.years;
        for (const other of sheetsWith(workbook, own.reading, agreement.table, otherYear)) {
          for (const difference of knownDifferences(agreement, own.reading, other.reading).get(year)!) {
            found.push({ own, year, other, otherYear, ...difference });
          }
        }
      }
    }
  }
  return found;
}

/** By the two tables and the agreement: most edits are in neither table. */
const known = new WeakMap<TableReading, WeakMap<TableReading, Map<Agreement, DifferencesByYear>>>();

function knownDifferences(agreement: Agreement, own: TableReading, other: TableReading): DifferencesByYear {
  let ofOwn = known.get(own);
  if (!ofOwn) known.set(own, (ofOwn = new WeakMap<TableReading, Map<Agreement, DifferencesByYear>>()));
  let ofBoth = ofOwn.get(other);
  if (!ofBoth) ofOwn.set(other, (ofBoth = new Map<Agreement, DifferencesByYear>()));
  let found = ofBoth.get(agreement);
  if (!found) ofBoth.set(agreement, (found = tableDifferences(agreement, own, other)));
  return found;
}
