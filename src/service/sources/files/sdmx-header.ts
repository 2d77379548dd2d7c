/** The parts of an SDMX-CSV header of version 1.0 or 2.x, and of Eurostat's and other services' kinds of it. */
export interface SdmxHeader {
  /** The ids of the columns, without labels (`geo: Geopolitical entity`) and without `[;]`. */
  readonly ids: readonly string[];
  /** Whether cells carry a label after the code, `DE: Germany`. */
  readonly isLabelled: boolean;
  /** What stands between several values of a cell: `STRUCTURE[|]`. */
  readonly separator: string;
  /** Where the data flow or structure is named, and where the action, the last update. */
  readonly structure: number;
  readonly action: number;
  readonly lastUpdate: number;
  readonly value: number;
  /** The columns that may be dimensions: those before the value that are not of the message itself. */
  readonly dimensions: readonly number[];
  /** The columns after the value. */
  readonly attributes: readonly number[];
}

const OF_THE_MESSAGE = new Set([
  'DATAFLOW',
  'STRUCTURE',
  'STRUCTURE_ID',
  'STRUCTURE_NAME',
  'ACTION',
  'SERIES_KEY',
  'OBS_KEY',
  'LAST UPDATE',
  'LAST_UPDATE',
]);

/** Whether a header is one of SDMX-CSV. */
export const isSdmxHeader = (fields: readonly string[]): boolean => {
  const first = idOf(fields[0] ?? '');
  return (first === 'DATAFLOW' || first === 'STRUCTURE') && fields.some((field) => idOf(field) === 'OBS_VALUE');
};

/** Reads a header. With `labels=name` a service repeats columns under names; those are no dimensions. */
export function sdmxHeader(fields: readonly string[]): SdmxHeader {
  const ids = fields.map(idOf);
  const at = (...names: string[]): number => ids.findIndex((id) => names.includes(id));
  const value = at('OBS_VALUE');
  const isOwn = (id: string, index: number): boolean => !OF_THE_MESSAGE.has(id) && ids.indexOf(id) === index;
  const indexes = ids.map((_, index) => index).filter((index) => isOwn(ids[index]!, index)); // its own index
  return {
    ids,
    isLabelled: fields.some((field) => field.includes(': ')),
    separator: /\[(.)/.exec(fields[0] ?? '')?.[1] ?? ';',
    structure: at('STRUCTURE_ID', 'DATAFLOW'),
    action: at('ACTION'),
    lastUpdate: at('LAST UPDATE', 'LAST_UPDATE'),
    value,
    dimensions: indexes.filter((index) => index < value),
    attributes: indexes.filter((index) => index > value),
  };
}

const idOf = (field: string): string =>
  field
    .split(': ')[0]!
    .replace(/\[.*\]$/, '')
    .trim(); // split gives one part at least

/** The code of a cell that carries its label: `DE: Germany` is DE. */
export const codeOf = (cell: string, isLabelled: boolean): string => {
  if (!isLabelled) return cell;
  const end = cell.indexOf(': ');
  return end === -1 ? cell : cell.slice(0, end);
};
