import type { Collector } from '../../books/collector';
import { pxWebBook } from '../../books/pxweb-book';
import { pxWebFigure } from '../../codes/pxweb-figure';
import { jsonStatBatches } from '../../files/json-stat';
import { parseJsonStat } from '../../files/json-stat-data';
import { contentOf } from '../../files/open-bytes';
import { wholeText } from '../../files/whole-text';
import { DownloadCache } from '../../http/download-cache';
import { HttpClient } from '../../http/http-client';
import { SourceError } from '../../source-error';
import type { SourceItem } from '../../source-row';
import type { DownloadOptions } from '../download-options';
import { cellsOf, fitting, halved, type Slice } from '../slices';
import { wantedCodes } from '../wanted';
import { findTable } from './find-table';
import { metadata, type PxWebLimits, type PxWebMetadata, refusal, statedLimits } from './pxweb-service';

const BASE = 'https://w3.unece.org/PXWeb2015/api/v1/en/STAT';
/** The documented limits: 10 calls in 10 seconds, 100,000 values a call. */
const LIMITS: PxWebLimits = { cells: 100_000, calls: 10, milliseconds: 10_000 };
const TOO_LARGE = new Set([403, 413]);

/** Downloads a standard table from the UNECE Statistical Database (PxWeb, version 1 of its interface). */
export async function* uneceDownload(
  table: string,
  options: DownloadOptions,
  collector: Collector,
): AsyncGenerator<readonly SourceItem[], void, undefined> {
  const base = (options.baseAddress ?? BASE).replace(/\/$/, '');
  const client = await HttpClient.open({ ...options, limit: LIMITS });
  const cache = new DownloadCache(options.cacheFolder);
  try {
    const stated = await statedLimits(client, base);
    if (stated) client.keepTo(stated);
    const mostCells = Math.min(LIMITS.cells, stated?.cells ?? Infinity);
    const { url, updated } = await findTable(client, base, table);
    collector.tally.lastUpdate = updated;
    const described = await metadata(client, url);
    const book = pxWebBook(table, options);
    const dimensions = described.variables.map(({ code, text, values, valueTexts }) => ({
      id: code,
      label: text,
      codes: values.map((value, index) => ({ code: value, read: valueTexts[index]! })), // as many, metadata looked
    }));
    const { slice, problems } = wantedCodes(dimensions, book, options, collector);
    if (problems.length > 0) yield problems;
    const order = orderOf(described, book.roleOf);
    const parts = fitting(slice, (part) => cellsOf(part) <= mostCells, order);
    for (let part = parts.shift(); part; part = parts.shift()) {
      options.report?.(`table ${table}: ${cellsOf(part)} cells, ${parts.length} parts to come`);
      const query = queryOf(described, part);
      const key = `${url}#${JSON.stringify(query)}`;
      let path = await cache.find(key, updated);
      if (path === undefined) {
        const answer = await client.post(url, query);
        if (TOO_LARGE.has(answer.status)) {
          const halves = halved(part, order);
          if (!halves) throw await refusal(answer);
          parts.unshift(...halves);
          continue;
        }
        if (answer.status !== 200) throw await refusal(answer);
        path = answer.path;
        await cache.keep(key, updated, path);
      }
      const data = parseJsonStat(await wholeText(contentOf(path)));
      yield* jsonStatBatches(data, { book, reads: 'labels', figure: pxWebFigure }, collector);
      collector.tally.lastUpdate = updated ?? data.updated;
    }
  } finally {
    await client.close();
  }
}

type RoleOf = ReturnType<typeof pxWebBook>['roleOf'];

/** The variables in the order in which a query is divided: years, reporters, partners, all others. */
function orderOf({ variables }: PxWebMetadata, roleOf: RoleOf): string[] {
  const withRole = variables.map(({ code, text }) => ({ code, role: roleOf({ id: code, label: text }) }));
  const first = ['year', 'reporter', 'partner'].map((role) => {
    const found = withRole.find((each) => each.role === role);
    if (!found) {
      const named = variables.map(({ text }) => text).join(', ');
      throw new SourceError(`It cannot be told which variable is the ${role}. There are ${named}.`);
    }
    return found.code;
  });
  return [...first, ...withRole.map(({ code }) => code).filter((code) => !first.includes(code))];
}

const queryOf = ({ variables }: PxWebMetadata, part: Slice) => ({
  query: variables.map(({ code }) => ({ code, selection: { filter: 'item', values: part.get(code) ?? [] } })),
  response: { format: 'json-stat2' },
});
