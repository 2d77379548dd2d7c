/** What a client accepts, as one entry of the header Accept says it. */
export interface AcceptedRange {
  /** A type in lower case, or a range of them. */
  readonly type: string;
  readonly version?: string;
  /** From 0 (not at all) to 1. */
  readonly quality: number;
  /** All other parameters, their names in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
}

const ANYTHING: AcceptedRange = { type: '*/*', quality: 1, parameters: new Map() };
const QUALITY = /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/;
/** Entries without end are nobody's wish; so many are read. */
const MOST_ENTRIES = 50;

/** Reads the header Accept. Without it, or with nothing in it, anything is accepted; entries that are no types are passed over. */
export function readAccept(header: string | null): AcceptedRange[] {
  if (header === null || header.trim() === '') return [ANYTHING];
  return header.split(',').slice(0, MOST_ENTRIES).flatMap(readEntry);
}

function readEntry(entry: string): AcceptedRange[] {
  const [written = '', ...rest] = entry.split(';').map((part) => part.trim());
  const type = written === '*' ? '*/*' : written.toLowerCase();
  if (!/^[^/\s]+\/[^/\s]+$/.test(type)) return [];
  const parameters = new Map(rest.map(readParameter));
  const [version, weight] = [parameters.get('version'), parameters.get('q')];
  parameters.delete('version');
  parameters.delete('q');
  const quality = weight !== undefined && QUALITY.test(weight) ? Number(weight) : 1;
  return [{ type, quality, parameters, ...(version === undefined ? {} : { version }) }];
}

function readParameter(text: string): [name: string, value: string] {
  const [name = '', ...value] = text.split('=');
  return [
    name.trim().toLowerCase(),
    value
      .join('=')
      .trim()
      .replace(/^"(.*)"$/, '$1'),
  ];
}
