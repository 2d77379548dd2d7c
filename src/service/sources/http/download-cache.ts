import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from '../../../clearing-house/zod';

const entrySchema = z.object({ url: z.string(), lastUpdate: z.string() });

/**
 * Keeps downloads by address and by what the source says of its last update; a new update takes the place of the old.
 * Without a folder nothing is kept.
 */
export class DownloadCache {
  constructor(private readonly folder: string | undefined) {}

  /** The file of a download that is still as the source has it. */
  async find(url: string, lastUpdate: string | undefined): Promise<string | undefined> {
    if (this.folder === undefined || lastUpdate === undefined) return undefined;
    const path = this.pathOf(url);
    const entry = await readFile(`${path}.json`, 'utf8').then(
      (text) => entrySchema.safeParse(parsed(text)).data,
      () => undefined,
    );
    return entry?.url === url && entry.lastUpdate === lastUpdate ? path : undefined;
  }

  /** Keeps a copy of a complete download. */
  async keep(url: string, lastUpdate: string | undefined, file: string): Promise<void> {
    if (this.folder === undefined || lastUpdate === undefined) return;
    await mkdir(this.folder, { recursive: true });
    const path = this.pathOf(url);
    // The note is written last: a download without it is none.
    await copyFile(file, `${path}.new`);
    await writeFile(`${path}.json`, '');
    await rename(`${path}.new`, path);
    await writeFile(`${path}.json.new`, JSON.stringify({ url, lastUpdate }));
    await rename(`${path}.json.new`, `${path}.json`);
  }

  private pathOf(url: string): string {
    return join(this.folder ?? '', createHash('sha256').update(url).digest('hex'));
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
