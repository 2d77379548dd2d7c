import type { Sex } from '../../codes/sex';
import { figureValue, type TableReading } from '../../tables/read-table';
import type { DoubleEntry, Role } from '../harmonised/double-entry';

/** The figures of a sheet for a year and sex, by partner: undefined where a cell has none; empty if the year has none at all. */
export function sheetFigures(table: TableReading, year: number, sex: Sex): ReadonlyMap<string, number | undefined> {
  const figures = new Map<string, number | undefined>();
  for (const { kind, issues, key, years } of table.rows) {
    if (kind !== 'country' || issues.length > 0) continue;
    const figure = years.find((block) => block.year === year)?.figures[sex];
    if (figure) figures.set(key, figureValue(figure));
  }
  return [...figures.values()].some((value) => value !== undefined) ? figures : new Map();
}

/**
 * Puts the figures of a country's own sheet in the place of those that are published of it: they are newer. A cell that is
 * empty in the sheet is a missing figure.
 * @param own by partner, of one year; nothing changes if it is empty
 */
export function withOwnFigures(
  flows: readonly DoubleEntry[],
  { reporter, side, year }: { readonly reporter: string; readonly side: Role['side']; readonly year: number },
  own: ReadonlyMap<string, number | undefined>,
): DoubleEntry[] {
  if (own.size === 0) return [...flows];
  const [here, there] =
    side === 'immigration' ? (['destination', 'origin'] as const) : (['origin', 'destination'] as const);
  const isOwn = (flow: DoubleEntry) => flow[here] === reporter && flow.year === year;
  const known = new Map(flows.filter(isOwn).map((flow) => [flow[there], flow]));
  const renewed = [...new Set([...known.keys(), ...own.keys()])].map((partner): DoubleEntry => {
    const [origin, destination] = side === 'immigration' ? [partner, reporter] : [reporter, partner];
    const flow = known.get(partner) ?? { origin, destination, year, immigration: undefined, emigration: undefined };
    return own.has(partner) ? { ...flow, [side]: own.get(partner) } : flow;
  });
  return [...flows.filter((flow) => !isOwn(flow)), ...renewed].filter(
    ({ origin, destination, immigration, emigration }) =>
      origin !== destination && (immigration ?? emigration) !== undefined,
  );
}
