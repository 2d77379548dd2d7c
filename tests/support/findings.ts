import { ruleById } from '../../src/clearing-house/checks/catalogue';
import { Checker } from '../../src/clearing-house/checks/checker';
import { plainContext, type CheckContext } from '../../src/clearing-house/checks/context';
import type { LocatedFinding, Mend } from '../../src/clearing-house/checks/finding';
import type { WorkbookReading } from '../../src/clearing-house/checks/workbook-reading';
import type { CellValue } from '../../src/clearing-house/sheet/sheet-plan';
import { readTable, type TableReading } from '../../src/clearing-house/tables/read-table';
import type { TemplateRequest } from '../../src/clearing-house/tables/template-layout';
import { bulgaria, identityOf } from './table-cells';

export const editing: CheckContext = plainContext(2026);
export const sending: CheckContext = { ...editing, stage: 'submission' };

/** A sheet of a table: its cells, and what it was made for. */
export interface TestSheet {
  readonly cells: CellValue[][];
  readonly request?: TemplateRequest;
}

export const read = ({ cells, request = bulgaria }: TestSheet): TableReading => readTable(identityOf(request), cells)!;

/** A workbook of some tables; their sheets are known by their places, counted from 0. */
export const workbookOf = (...sheets: TestSheet[]): WorkbookReading => ({
  tables: sheets.map((sheet, index) => ({ id: String(index), name: `Sheet ${index}`, reading: read(sheet) })),
  metadata: [],
  unknown: [],
});

/** What one rule finds in a workbook. */
export const findingsOf = (rule: string, workbook: WorkbookReading, context = editing): LocatedFinding[] => [
  ...new Checker([ruleById(rule)]).check(workbook, context).findings,
];

/** What one rule finds in a table. */
export const foundIn = (rule: string, cells: CellValue[][], request = bulgaria, context = editing): LocatedFinding[] =>
  findingsOf(rule, workbookOf({ cells, request }), context);

/** The cells after a mend, formulas left out. */
export function mended(cells: readonly CellValue[][], { writes }: Pick<Mend, 'writes'>): CellValue[][] {
  const after = cells.map((row) => [...row]);
  for (const { row, column, input } of writes) after[row]![column] = input ?? after[row]![column]!;
  return after;
}
