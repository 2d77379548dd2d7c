import type { Collector } from '../books/collector';
import { desaWorkbook } from '../files/desa-workbook';
import { packingOf } from '../files/open-bytes';
import { headOf } from '../http/body';
import { HttpClient } from '../http/http-client';
import { SourceError } from '../source-error';
import type { SourceItem } from '../source-row';
import type { DownloadOptions } from './download-options';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Fetches UN DESA's workbook from the address that is given, and reads it. There is no interface to ask, and the address
 * changes with each revision, so it must be said.
 */
export async function* undesaDownload(
  options: DownloadOptions,
  collector: Collector,
): AsyncGenerator<readonly SourceItem[], void, undefined> {
  if (options.address === undefined) {
    throw new SourceError(
      'Say where the workbook is: --address https://…/undesa_pd_2024_ims_stock_by_sex_destination_and_origin.xlsx. '
        + 'UN DESA lists it under International Migrant Stock.',
    );
  }
  const client = await HttpClient.open(options);
  try {
    const answer = await client.get(options.address, XLSX);
    if (answer.status !== 200)
      throw new SourceError(`${options.address} cannot be fetched (${answer.status}). Is the address right?`);
    const packing = await packingOf(answer.path).catch(() => 'plain' as const); // an empty answer is none
    if (packing !== 'zip') {
      const head = (await headOf(answer)).replace(/\s+/g, ' ').slice(0, 80);
      throw new SourceError(`${options.address} is no .xlsx workbook; it begins with "${head}".`);
    }
    collector.tally.lastUpdate = answer.headers.get('last-modified') ?? undefined;
    yield* desaWorkbook(answer.path, options, collector);
  } finally {
    await client.close();
  }
}
