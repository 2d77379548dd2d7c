import { filledYears } from '../figure-lookup';
import type { Finding } from '../finding';
import type { WorkbookRule } from '../rule';
import { yearCell } from '../table-cell';
import type { SheetReading } from '../workbook-reading';

/**
 * A table and year stands in one sheet of a round. Sheets get copied, as a safeguard or to try something, and then nobody can
 * tell which of the two is to be sent. A copy without figures does no harm, nor does the same year in another round's table.
 */
export const twice: WorkbookRule = {
  id: 'S11',
  essType: 'RNR',
  level: 1,
  severity: 'error',
  reads: 'workbook',
  check: ({ tables }) =>
    tables.flatMap((sheet, index) => tables.slice(0, index).flatMap((earlier) => sharedYears(earlier, sheet))),
};

function sharedYears(first: SheetReading, second: SheetReading): (Finding & { readonly sheet: string })[] {
  const [one, other] = [first.reading, second.reading];
  const same =
    one.definition.id === other.definition.id && one.reporter === other.reporter && one.round === other.round;
  if (!same) return [];
  const filled = filledYears(one);
  return filledYears(other)
    .filter((year) => filled.includes(year))
    .map((year) => ({
      rule: 'S11',
      sheet: second.id,
      severity: 'error',
      message: { key: 'S11.twice', values: { table: other.definition.id, year, sheet: first.name } },
      cells: [yearCell(other, year)],
      elsewhere: [{ sheet: first.id, cells: [yearCell(one, year)] }],
    }));
}
