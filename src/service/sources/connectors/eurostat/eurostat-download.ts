import type { Collector } from '../../books/collector';
import { eurostatBook } from '../../books/eurostat-book';
import type { EurostatDataSet } from '../../books/eurostat-data-sets';
import { contentOf } from '../../files/open-bytes';
import { sdmxCsv } from '../../files/sdmx-csv';
import { DownloadCache } from '../../http/download-cache';
import { HttpClient } from '../../http/http-client';
import { SourceError } from '../../source-error';
import type { SourceItem } from '../../source-row';
import type { DownloadOptions } from '../download-options';
import type { SdmxStructure } from '../sdmx-structure';
import { cellsOf, fitting, halved, type Slice } from '../slices';
import { type DescribedDimension, wantedCodes } from '../wanted';
import { eurostatStructure } from './eurostat-structure';
import { extraction } from './extraction';

const BASE = 'https://ec.europa.eu/eurostat/api/dissemination';
/** Up to here Eurostat answers at once. */
const MOST_CELLS = 500_000;
/** Appliances on the way refuse longer addresses. */
const LONGEST_URL = 2_000;

/**
 * Downloads a data set of Eurostat: its structure first, then the codes that the tables have, by years and if need be by
 * reporters and partners, so that each request stays under the limit of what is answered at once.
 */
export async function* eurostatDownload(
  dataSet: EurostatDataSet,
  options: DownloadOptions,
  collector: Collector,
): AsyncGenerator<readonly SourceItem[], void, undefined> {
  const base = (options.baseAddress ?? BASE).replace(/\/$/, '');
  const client = await HttpClient.open(options);
  const cache = new DownloadCache(options.cacheFolder);
  try {
    const structure = await eurostatStructure(client, base, dataSet.id);
    collector.tally.lastUpdate = structure.lastUpdate;
    const book = eurostatBook(dataSet, options);
    const { slice, problems } = wantedCodes(describe(structure, options), book, options, collector);
    if (problems.length > 0) yield problems;
    const order = ['TIME_PERIOD', 'geo', dataSet.partner, 'age'];
    const urlOf = (part: Slice): string => dataUrl(base, dataSet.id, structure, part);
    const fits = (part: Slice): boolean => cellsOf(part) < MOST_CELLS && urlOf(part).length <= LONGEST_URL;
    const parts = fitting(slice, fits, order);
    for (let part = parts.shift(); part; part = parts.shift()) {
      const url = urlOf(part);
      options.report?.(
        `${dataSet.id} ${yearsOf(part).join('–')}: up to ${cellsOf(part)} cells, ${parts.length} parts to come`,
      );
      let path = await cache.find(url, structure.lastUpdate);
      if (path === undefined) {
        const result = await extraction(client, base, url);
        if (result.kind === 'nothing') continue;
        if (result.kind === 'too-big') {
          const halves = halved(part, order);
          if (!halves)
            throw new SourceError(
              `Eurostat finds even one year of one reporter and partner too large: "${result.text}".`,
            );
          parts.unshift(...halves);
          continue;
        }
        path = result.path;
        await cache.keep(url, structure.lastUpdate, path);
      }
      yield* sdmxCsv(contentOf(path), ',', { flags: 'eurostat', book: () => book }, collector);
    }
  } finally {
    await client.close();
  }
}

/** The dimensions with the codes that occur in the data, the time among them. */
function describe(
  { dimensions, occurring, codeLists }: SdmxStructure,
  { years }: DownloadOptions,
): DescribedDimension[] {
  const asked = years
    ? Array.from({ length: years.to - years.from + 1 }, (_, index) => String(years.from + index))
    : [];
  const time = occurring.get('TIME_PERIOD') ?? asked;
  if (time.length === 0)
    throw new SourceError('Eurostat does not say which years there are. Say which are wanted: --years 2015-2024.');
  const codesOf = (id: string, codeList: string | undefined): readonly string[] =>
    occurring.get(id) ?? [...(codeLists.get(codeList ?? '')?.keys() ?? [])];
  return [
    ...dimensions.map(({ id, codeList }) => ({
      id,
      codes: codesOf(id, codeList).map((code) => ({ code, read: code })),
    })),
    { id: 'TIME_PERIOD', codes: [...time].sort().map((code) => ({ code, read: code })) },
  ];
}

function dataUrl(base: string, dataSet: string, { dimensions, occurring }: SdmxStructure, part: Slice): string {
  const key = dimensions.map(({ id }) => {
    const codes = part.get(id) ?? [];
    return codes.length === occurring.get(id)?.length ? '' : codes.join('+');
  });
  const [from, to] = yearsOf(part);
  return `${base}/sdmx/2.1/data/${dataSet}/${key.join('.')}?startPeriod=${from}&endPeriod=${to}&format=SDMX-CSV&compressed=true`;
}

function yearsOf(part: Slice): [from: string, to: string] {
  const years = part.get('TIME_PERIOD') ?? [];
  return [years[0] ?? '', years.at(-1) ?? ''];
}
