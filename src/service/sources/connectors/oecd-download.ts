import type { Collector } from '../books/collector';
import { oecdBook } from '../books/oecd-book';
import type { OecdDataSet } from '../books/oecd-data-sets';
import { contentOf } from '../files/open-bytes';
import { sdmxCsv } from '../files/sdmx-csv';
import { headOf, textOf } from '../http/body';
import { DownloadCache } from '../http/download-cache';
import { HttpClient } from '../http/http-client';
import { SourceError } from '../source-error';
import type { SourceItem } from '../source-row';
import type { DownloadOptions } from './download-options';
import { type SdmxStructure, sdmxStructure } from './sdmx-structure';
import { cellsOf, fitting, halved, type Slice } from './slices';
import { type DescribedDimension, wantedCodes } from './wanted';

const BASE = 'https://sdmx.oecd.org/public/rest';
/** 60 downloads an hour are allowed. */
const LIMIT = { calls: 60, milliseconds: 60 * 60_000 };
// The OECD states no limit of size; with so few calls an hour large ones are better.
const MOST_CELLS = 5_000_000;
const LONGEST_URL = 2_000;
const CSV = 'application/vnd.sdmx.data+csv;version=1.0.0';
const SDMX_ML = 'application/vnd.sdmx.structure+xml;version=2.1';

/** In dimensions that the tables do not have: not applicable, all, persons; the first that there is. */
const NEUTRAL = ['_Z', '_T', 'PS', 'A'];

/** Downloads a series of the OECD's International Migration Database: its structure first, then the figures. */
export async function* oecdDownload(
  dataSet: OecdDataSet,
  options: DownloadOptions,
  collector: Collector,
): AsyncGenerator<readonly SourceItem[], void, undefined> {
  const base = (options.baseAddress ?? BASE).replace(/\/$/, '');
  const client = await HttpClient.open({ ...options, limit: LIMIT });
  const cache = new DownloadCache(options.cacheFolder);
  try {
    const structure = await structureOf(client, base, dataSet);
    collector.tally.lastUpdate = structure.lastUpdate;
    const book = oecdBook(dataSet, options, othersOf(structure, dataSet));
    const { slice, problems } = wantedCodes(describe(structure, options), book, options, collector);
    if (problems.length > 0) yield problems;
    const order = ['TIME_PERIOD', 'REF_AREA', dataSet.partner];
    const { agency, id, version } = dataSet.flow;
    const urlOf = (part: Slice, key = keyOf(structure, part)): string => {
      const years = part.get('TIME_PERIOD') ?? [];
      return `${base}/data/${agency},${id},${version}/${key}?startPeriod=${years[0]}&endPeriod=${years.at(-1)}&dimensionAtObservation=AllDimensions&format=csvfile`;
    };
    const parts = fitting(slice, (part) => cellsOf(part) <= MOST_CELLS && urlOf(part).length <= LONGEST_URL, order).map(
      (part) => ({ part, url: urlOf(part) }),
    );
    let isAnyFound = false;
    for (let next = parts.shift(); next; next = parts.shift()) {
      const { part, url } = next;
      options.report?.(`${dataSet.id}: ${parts.length} parts to come`);
      const cached = await cache.find(url, structure.lastUpdate);
      const answer = cached === undefined ? await download(client, url) : { kind: 'file' as const, path: cached };
      if (answer.kind === 'too-big') {
        const halves = halved(part, order);
        if (!halves) throw new SourceError('The OECD finds even one year of one reporter too large.');
        parts.unshift(...halves.map((half) => ({ part: half, url: urlOf(half) })));
      } else if (answer.kind === 'file') {
        isAnyFound = true;
        if (cached === undefined) await cache.keep(url, structure.lastUpdate, answer.path);
        yield* sdmxCsv(contentOf(answer.path), ',', { flags: 'sdmx', book: () => book }, collector);
      } else if (parts.length === 0 && !isAnyFound && !url.includes('/all?')) {
        // Some of the OECD's flows answer every key with "nothing found"; all of it they do give.
        parts.push({ part: slice, url: urlOf(slice, 'all') });
      }
    }
  } finally {
    await client.close();
  }
}

async function structureOf(client: HttpClient, base: string, { flow, title }: OecdDataSet): Promise<SdmxStructure> {
  const answer = await client.get(`${base}/dataflow/${flow.agency}/${flow.id}/${flow.version}?references=all`, SDMX_ML);
  if (answer.status === 200) return sdmxStructure([await textOf(answer)]);
  throw new SourceError(
    `The OECD does not describe ${title} (${answer.status}): "${(await headOf(answer)).slice(0, 120)}".`,
  );
}

/** The code wanted of each dimension that plays no part; that of the measure is looked up by its name. */
function othersOf({ dimensions, codeLists, occurring }: SdmxStructure, dataSet: OecdDataSet): Record<string, string> {
  const others: Record<string, string> = {};
  for (const { id, codeList } of dimensions) {
    if (['REF_AREA', dataSet.partner, 'SEX', 'AGE'].includes(id)) continue;
    const names = codeLists.get(codeList ?? '') ?? new Map<string, string>();
    const codes = occurring.get(id) ?? [...names.keys()];
    const found =
      id === 'MEASURE'
        ? codes.find((code) => dataSet.measure.test(names.get(code) ?? ''))
        : codes.length === 1
          ? codes[0]
          : NEUTRAL.find((code) => codes.includes(code));
    if (found === undefined) {
      const held = codes.map((code) => `${code} ${names.get(code) ?? ''}`.trim()).join(', ');
      throw new SourceError(
        `It cannot be told which code of ${id} is meant for "${dataSet.title}". There are ${held}.`,
      );
    }
    others[id] = found;
  }
  return others;
}

function describe(
  { dimensions, codeLists, occurring }: SdmxStructure,
  { years }: DownloadOptions,
): DescribedDimension[] {
  const asked = years
    ? Array.from({ length: years.to - years.from + 1 }, (_, index) => String(years.from + index))
    : [];
  const time = occurring.get('TIME_PERIOD') ?? asked;
  if (time.length === 0)
    throw new SourceError('The OECD does not say which years there are. Say which are wanted: --years 2015-2024.');
  return [...dimensions, { id: 'TIME_PERIOD', codeList: undefined }].map(({ id, codeList }) => {
    const codes =
      id === 'TIME_PERIOD'
        ? [...time].sort()
        : (occurring.get(id) ?? [...(codeLists.get(codeList ?? '')?.keys() ?? [])]);
    return { id, codes: codes.map((code) => ({ code, read: code })) };
  });
}

function keyOf({ dimensions, occurring, codeLists }: SdmxStructure, part: Slice): string {
  return dimensions
    .map(({ id, codeList }) => {
      const codes = part.get(id) ?? [];
      const all = occurring.get(id)?.length ?? codeLists.get(codeList ?? '')?.size;
      return codes.length === all ? '' : codes.join('+');
    })
    .join('.');
}

type Download =
  { readonly kind: 'file'; readonly path: string } | { readonly kind: 'nothing' } | { readonly kind: 'too-big' };

async function download(client: HttpClient, url: string): Promise<Download> {
  const answer = await client.get(url, CSV);
  const head = await headOf(answer);
  if (answer.status === 413 || answer.status === 414) return { kind: 'too-big' };
  if (answer.status === 404 || answer.status === 204 || /^No(Records|Results)Found/i.test(head.trim()))
    return { kind: 'nothing' };
  if (answer.status !== 200)
    throw new SourceError(`The OECD refuses the request (${answer.status}): "${head.slice(0, 120)}".`);
  if (/^\uFEFF?"?(DATAFLOW|STRUCTURE)\b/.test(head)) return { kind: 'file', path: answer.path };
  throw new SourceError(
    `The OECD answered with something that is no SDMX-CSV: "${head.slice(0, 120)}". Try again later.`,
  );
}
