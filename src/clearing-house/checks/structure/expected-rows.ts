import { LANGUAGES } from '../../messages/language';
import type { TableDefinition } from '../../tables/definition';
import type { Edition } from '../../tables/editions';
import type { TableReading } from '../../tables/read-table';
import { tableRows, type TableRow } from '../../tables/table-rows';
import { editionIn, type CheckContext } from '../context';

/** The rows that a sheet must have. */
export interface ExpectedRows {
  readonly byCode: ReadonlyMap<string, TableRow>;
  /** Codes by label in lower case, of every language; worked out when it is first asked for. */
  readonly byLabel: () => ReadonlyMap<string, string>;
}

const known = new WeakMap<Edition, Map<string, WeakMap<TableDefinition, ExpectedRows>>>();

/** The rows that the sheet of a table must have, as its definition and the edition of its round say. */
export function expectedRows({ definition, reporter, round }: TableReading, context: CheckContext): ExpectedRows {
  const edition = editionIn(context, round);
  const reporters = known.get(edition) ?? new Map<string, WeakMap<TableDefinition, ExpectedRows>>();
  known.set(edition, reporters);
  const definitions = reporters.get(reporter) ?? new WeakMap<TableDefinition, ExpectedRows>();
  reporters.set(reporter, definitions);
  let found = definitions.get(definition);
  if (!found) definitions.set(definition, (found = index(tableRows(definition, reporter, edition))));
  return found;
}

function index(rows: readonly TableRow[]): ExpectedRows {
  let byLabel: ReadonlyMap<string, string> | undefined;
  return {
    byCode: new Map(rows.map((row) => [row.code, row])),
    byLabel: () =>
      (byLabel ??= new Map(
        rows.flatMap(({ code, labels }) =>
          LANGUAGES.map((language) => [labels[language].toLowerCase(), code] as const),
        ),
      )),
  };
}
