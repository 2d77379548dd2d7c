import type { LocatedFinding } from '../checks/finding';
import type { CellPosition } from '../sheet/area';
import { figureKey, statusKey } from '../tables/layout';
import type { TableReading } from '../tables/read-table';

/** How many cells of a finding its fingerprint looks at; a finding about many says how many in its message. */
const FINGERPRINT_CELLS = 12;

/**
 * Which finding it is, however rows and columns move: rule, reporter, table, and the figure by its codes.
 * @param table the table of the finding's sheet; undefined for sheets that are none
 */
export function findingKey(finding: LocatedFinding, table: TableReading | undefined): string {
  const [cell] = finding.cells;
  if (!table) {
    const values = Object.entries(finding.message.values).sort(([a], [b]) => (a < b ? -1 : 1));
    return [finding.rule, finding.message.key, ...values.map(([name, value]) => `${name}=${value}`)].join('|');
  }
  return [finding.rule, table.reporter, table.definition.id, rowKey(cell, table), columnKey(cell, table)].join('|');
}

const rowKey = ({ row }: CellPosition, table: TableReading): string =>
  table.rows.find((each) => each.row === row)?.key ?? `row ${row + 1}`;

function columnKey({ column }: CellPosition, table: TableReading): string {
  const figure = table.columns.find((each) => each.column === column);
  if (figure) return figureKey(figure.year, figure.sex, figure.age);
  const block = table.layout.years.find(({ status }) => status === column);
  return block ? statusKey(block.year) : column === table.layout.codeColumn ? 'code' : `column ${column + 1}`;
}

/** What was found: the cells' contents and the numbers of the sentence. Changes when any of them does. */
export function fingerprint(finding: LocatedFinding, table: TableReading | undefined): string {
  const cells = finding.cells
    .slice(0, FINGERPRINT_CELLS)
    .map(({ row, column }) => String(table?.cells[row]?.[column] ?? ''));
  const values = Object.values(finding.message.values).map(String);
  return [...cells, ...values].join('|');
}
