import { tableOfTitle } from '../../books/pxweb-book';
import type { HttpClient } from '../../http/http-client';
import { SourceError } from '../../source-error';
import { folder, type PxWebEntry } from './pxweb-service';

/** The folder of the Clearing House on Migration Statistics. */
const FOLDER = '30-GE/99-MCH_1';
const DEEPEST = 3;

/** A table of the database: where it is, and when it was last changed if the service says. */
export interface FoundTable {
  readonly url: string;
  readonly updated: string | undefined;
}

/**
 * Looks for a standard table in the folder of the clearing house: by its title, or by its file name
 * (`062_en_MCH_T6_2_LTEmiCoC_r.px` is table 6.2).
 */
export async function findTable(client: HttpClient, base: string, table: string): Promise<FoundTable> {
  const seen: string[] = [];
  const search = async (url: string, depth: number): Promise<FoundTable | undefined> => {
    const entries = await folder(client, url);
    const found = entries.find((entry) => entry.type === 't' && numberOf(entry) === table);
    if (found) return { url: `${url}/${found.id}`, updated: found.updated };
    seen.push(...entries.filter(({ type }) => type === 't').map(({ text }) => text));
    if (depth === DEEPEST) return undefined;
    for (const { id, type } of entries) {
      const below = type === 'l' ? await search(`${url}/${id}`, depth + 1) : undefined;
      if (below) return below;
    }
    return undefined;
  };
  const found = await search(`${base}/${FOLDER}`, 0);
  if (found) return found;
  throw new SourceError(
    `The UNECE database has no table ${table} in the folder ${FOLDER}. It has ${seen.join('; ') || 'none'}.`,
  );
}

function numberOf({ id, text }: PxWebEntry): string | undefined {
  const titled = tableOfTitle(text);
  if (titled !== undefined) return titled;
  const named = /_MCH_T(S?\d)_(\d)_/.exec(id);
  if (!named) return undefined;
  // Tables 3 and 5 have no parts; their files are numbered as if they had (T3_2).
  return /^S?[357]$/.test(named[1]!) ? named[1] : `${named[1]}.${named[2]}`;
}
