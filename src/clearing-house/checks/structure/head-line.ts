import { countryByCode } from '../../codes/countries';
import { isKnown } from '../../intake/parties/party';
import { lookUpParty } from '../../intake/parties/recognise-party';
import type { CellPosition } from '../../sheet/area';
import type { TableReading } from '../../tables/read-table';

/** The line above a table that says whose it is: `Bulgaria (BG) · Round 2025 · …`. */
export interface HeadLine {
  readonly cell: CellPosition;
  readonly text: string;
  /** The country's name and code as the line has them. */
  readonly country: string;
  /** Whose table the line says it is; undefined if code and name are no country's. */
  readonly reporter: string | undefined;
  /** What follows the country. */
  readonly rest: string;
}

const LINE = /^(?<name>[^·]*?)\s*\((?<code>[A-Za-z]{2})\)(?<rest>\s*·.*)$/u;

const known = new WeakMap<TableReading, HeadLine | 'none'>();

/** The head line of a table; undefined if it is gone, or written in another way. */
export function headLine(table: TableReading): HeadLine | undefined {
  let found = known.get(table);
  if (found === undefined) known.set(table, (found = findHeadLine(table) ?? 'none'));
  return found === 'none' ? undefined : found;
}

function findHeadLine({ cells, layout, reporter }: TableReading): HeadLine | undefined {
  for (let row = 0; row < layout.keyRow; row++) {
    for (const [column, value] of cells[row]!.entries()) {
      const match = typeof value === 'string' ? LINE.exec(value)?.groups : undefined;
      if (!match) continue;
      const own = Object.values(countryByCode(reporter)!.names).includes(match.name!) ? reporter : undefined;
      const said = [countryByCode(match.code!)?.iso2, own ?? countryNamed(match.name!)];
      return {
        cell: { row, column },
        text: String(value),
        country: `${match.name} (${match.code})`,
        reporter:
          said.find((each) => each !== undefined && each !== reporter) ?? said.find((each) => each !== undefined),
        rest: match.rest!,
      };
    }
  }
  return undefined;
}

function countryNamed(name: string): string | undefined {
  const party = lookUpParty(name);
  return isKnown(party) ? countryByCode(party.code)?.iso2 : undefined;
}
