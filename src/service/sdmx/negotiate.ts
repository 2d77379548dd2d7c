import { Refusal } from '../http/refusal';
import { type AcceptedRange, readAccept } from './accept';
import { isVersionPattern, matchesVersion } from './version';

/** A format that an answer can have. */
export interface Format {
  /** `application/vnd.sdmx.structure+json` */
  readonly type: string;
  /** `2.0.0`; left out where the type has none, as text/csv. */
  readonly version?: string;
  /** Other types under which it is given as well, as application/json. */
  readonly otherTypes?: readonly string[];
  /** What the parameter `format` calls it, besides its type, as jsondata. */
  readonly shortNames?: readonly string[];
}

/** The format that an answer has. */
export interface Negotiated<F extends Format> {
  readonly format: F;
  /** What the client said about the format besides its version, as `labels` → `name`; names in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** What an address says of the format; it goes before the header. */
export interface AskedFormat {
  /** A short name of a format, or a media type. */
  readonly format?: string | undefined;
  readonly formatVersion?: string | undefined;
}

/**
 * Chooses the format that a client likes best (RFC 9110, section 12.5.1), among equals the one that it names more exactly,
 * then the earlier one. Throws a Refusal (406) that lists the formats if it takes none of them.
 *
 * @param accept the header Accept; null: anything
 * @param formats all that there are, the preferred one first
 * @param asked what the address says, which goes before the header
 */
export function negotiate<F extends Format>(
  accept: string | null,
  formats: readonly F[],
  asked: AskedFormat = {},
): Negotiated<F> {
  const ranges = asked.format === undefined ? readAccept(accept) : askedRanges(asked.format, asked, formats);
  let best: (Negotiated<F> & { readonly quality: number; readonly exactness: number }) | undefined;
  for (const format of formats) {
    const range = rangeOf(format, ranges);
    if (range === undefined || range.quality === 0) continue;
    const { quality, parameters } = range;
    const exactness = exactnessOf(range);
    if (best && (best.quality > quality || (best.quality === quality && best.exactness >= exactness))) continue;
    best = { format, parameters, quality, exactness };
  }
  if (best) return { format: best.format, parameters: best.parameters };
  const known = formats.map(contentTypeOf).join(', ');
  throw new Refusal('not-acceptable', `None of the formats that you accept can be had. There are: ${known}.`, {
    headers: { Vary: 'Accept' },
  });
}

/** The media type of a format, with its version and further parameters. */
export const contentTypeOf = ({ type, version }: Format): string =>
  version === undefined ? type : `${type};version=${version}`;

/** Says of which type an answer is, and that it depends on the header Accept; 304 and 204 have no type. */
export function inFormat(response: Response, contentType: string): Response {
  if (response.status === 200) response.headers.set('Content-Type', contentType);
  response.headers.append('Vary', 'Accept');
  return response;
}

/** What `format` and `formatVersion` ask for, as ranges of Accept. A plus sign may have become a space on its way. */
function askedRanges(name: string, { formatVersion }: AskedFormat, formats: readonly Format[]): AcceptedRange[] {
  const named = formats.find(({ shortNames }) => shortNames?.includes(name.toLowerCase()));
  const ranges = named
    ? [{ type: named.type, quality: 1, parameters: new Map<string, string>() }]
    : readAccept(name.trim().replace(/ (?=json|xml|csv)/gi, '+'));
  if (formatVersion === undefined) return ranges;
  const version = formatVersion.replaceAll(' ', '+');
  return ranges.map((range) => ({ ...range, version }));
}

/** The most exact range that a format is in; what it says holds for the format. */
function rangeOf(format: Format, ranges: readonly AcceptedRange[]): AcceptedRange | undefined {
  const own = ranges.filter((range) => isIn(format, range));
  return own.sort((one, other) => exactnessOf(other) - exactnessOf(one))[0];
}

function isIn({ type, version, otherTypes = [] }: Format, range: AcceptedRange): boolean {
  const types = [type, ...otherTypes];
  const [main] = type.split('/');
  if (range.type !== '*/*' && range.type !== `${main}/*` && !types.includes(range.type)) return false;
  if (range.version === undefined || version === undefined) return true;
  return isVersionPattern(range.version) && matchesVersion(range.version, version);
}

const exactnessOf = ({ type, version }: AcceptedRange): number => {
  if (type === '*/*') return 0;
  if (type.endsWith('/*')) return 1;
  return version === undefined ? 2 : 3;
};
