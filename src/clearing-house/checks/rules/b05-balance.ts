import type { CellPosition } from '../../sheet/area';
import { isKnown, type TableReading } from '../../tables/read-table';
import { parameterOf, type CheckContext } from '../context';
import { columnsByYear, rowOfKey, sheetsWith } from '../figure-lookup';
import type { Finding } from '../finding';
import { metadataOf } from '../metadata-lookup';
import type { WorkbookRule } from '../rule';
import type { SheetReading, WorkbookReading } from '../workbook-reading';

const [POPULATION, IMMIGRATION, EMIGRATION] = ['1.1', '3', '5'];

/**
 * The population changes by births less deaths and immigration less emigration of the year (tables 1.1, 3 and 5, births
 * and deaths in the metadata). Nothing is said while any of them is unknown.
 */
export const balance: WorkbookRule = {
  id: 'B05',
  essType: 'VCO',
  level: 4,
  severity: 'information',
  parameters: [{ name: 'gap', unit: 'percent', initial: 1, minimum: 0.1, maximum: 20 }],
  reads: 'workbook',
  check: (workbook, context) =>
    workbook.tables
      .filter(({ reading }) => reading.definition.id === POPULATION)
      .flatMap((own) => [...columnsByYear(own.reading).keys()].flatMap((year) => gap(workbook, own, year, context))),
};

/** What the change of the population in a year lacks, if that is too much. */
function gap(
  workbook: WorkbookReading,
  own: SheetReading,
  year: number,
  context: CheckContext,
): (Finding & { sheet: string })[] {
  const next = year + 1;
  const after = totalIn(own, next);
  if (!after) return [];
  const total = (table: string) =>
    sheetsWith(workbook, own.reading, table, year)
      .map((sheet) => totalIn(sheet, year))
      .find((each) => each !== undefined);
  const [before, arrived, left] = [totalIn(own, year), total(IMMIGRATION), total(EMIGRATION)];
  const vital = before && arrived && left && vitalEvents(workbook, own.reading, year);
  if (!vital) return [];
  const change = after.value - before.value;
  const expected = vital.births - vital.deaths + arrived.value - left.value;
  const share = Math.abs(change - expected) / before.value;
  if (!(share > parameterOf(balance, 'gap', context) / 100)) return [];
  return [
    {
      rule: 'B05',
      sheet: own.id,
      severity: 'information',
      message: {
        key: 'B05.unbalanced',
        values: { year, next, change, expected, gap: Math.abs(change - expected), share },
      },
      cells: [after.cell, before.cell],
      elsewhere: [
        { sheet: vital.sheet, cells: vital.cells },
        ...[arrived, left].map(({ sheet, cell }) => ({ sheet, cells: [cell] })),
      ],
    },
  ];
}

interface Total {
  readonly sheet: string;
  readonly cell: CellPosition;
  readonly value: number;
}

/** The total of both sexes in a year. */
function totalIn({ id, reading }: SheetReading, year: number): Total | undefined {
  const row = rowOfKey(reading, 'TOTAL');
  const at = columnsByYear(reading).get(year)?.sexes.T;
  const value = at === undefined ? undefined : row?.numbers[at];
  if (!row || at === undefined || value === undefined || !isKnown(value)) return undefined;
  return { sheet: id, cell: { row: row.row, column: reading.columns[at]!.column }, value };
}

/** Live births and deaths of a year. */
function vitalEvents(workbook: WorkbookReading, table: TableReading, year: number) {
  const metadata = metadataOf(workbook, table, year);
  const [births, deaths] = metadata ? [metadata.answers.get('BIRTHS'), metadata.answers.get('DEATHS')] : [];
  if (!metadata || births?.value === undefined || deaths?.value === undefined) return undefined;
  const cells = [births, deaths].map(({ row, column }): CellPosition => ({ row, column }));
  return { births: births.value, deaths: deaths.value, sheet: metadata.sheet.id, cells };
}
