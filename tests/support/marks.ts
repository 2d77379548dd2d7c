import { cellAddress } from '../../src/clearing-house/sheet/a1';
import type { CellPosition } from '../../src/clearing-house/sheet/area';
import { checkTables } from '../../src/workbook/check-tables';
import { readAgain } from '../../src/workbook/read-tables';
import type { TableSheet } from '../../src/workbook/table-sheet';
import { shownStyle } from './engine';
import type { TestOffice } from './office';

const MARKED = /^(rgb\(249,\s?198,\s?198\)|#F9C6C6)$/i;

/** The cells that are wrong; what looks unusual, or is still blank, bears no mark. */
export async function wrongCells(table: TableSheet): Promise<Set<string>> {
  const { tables } = await readAgain({ tables: [table], metadata: [], answers: undefined });
  const { findings } = checkTables({ tables, metadata: [], unknown: [] });
  return new Set(
    findings.flatMap(({ rule, severity, cells }) =>
      severity !== 'error'
        ? []
        : // Of two rows with the same code the later one is marked; the finding names both.
          (rule === 'S04' ? cells.slice(0, 1) : cells).map(cellAddress),
    ),
  );
}

/** Those among some cells that Excel's own formulas mark, once they are calculated and shown. */
export async function markedCells(
  { engine }: TestOffice,
  { id }: TableSheet,
  cells: readonly CellPosition[],
  expected: ReadonlySet<string>,
): Promise<Set<string>> {
  await engine.calculated();
  const addresses = cells.map(cellAddress);
  const look = () => new Set(addresses.filter((address) => MARKED.test(shownStyle(engine, id, address).fill ?? '')));
  // Results reach the screen a tenth of a second later; more than that means that they differ.
  for (let waited = 0; waited < 1_000; waited += 20) {
    if (same(look(), expected)) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return look();
}

const same = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size === b.size && [...a].every((each) => b.has(each));
