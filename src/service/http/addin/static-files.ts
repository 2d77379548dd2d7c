import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const gzipped = promisify(gzip);
/** Packed once and sent often. */
const LEVEL = 9;
/** Less is not worth the packing, in bytes. */
const LEAST = 1024;

/** A file as it is sent. */
export interface StaticFile {
  readonly body: Uint8Array<ArrayBuffer>;
  /** Packed with gzip; undefined where that is not worth it. */
  readonly packed: Uint8Array<ArrayBuffer> | undefined;
  readonly type: string;
  readonly tag: string;
}

/** The files of a folder, by their paths in an address; read at their first request, and kept. */
export type StaticFiles = ReadonlyMap<string, () => Promise<StaticFile>>;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Lists a folder once. Only what is in the list can be asked for, so that no path leads out of it; source maps are left out.
 * @param under what the paths begin with: `/office-js/`
 * @param edit changes the text of a page before it is sent
 */
export async function staticFiles(
  folder: string,
  under = '/',
  edit: (page: string) => string = (page) => page,
): Promise<StaticFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths
      .filter((path) => extname(path) in TYPES)
      .map((path) => {
        let file: Promise<StaticFile> | undefined;
        const name = under + relative(folder, path).split(sep).join('/');
        return [name, () => (file ??= load(path, edit))] as const;
      }),
  );
}

async function load(path: string, edit: (page: string) => string): Promise<StaticFile> {
  const extension = extname(path);
  const read = await readFile(path);
  const body = new Uint8Array(extension === '.html' ? Buffer.from(edit(read.toString('utf8'))) : read);
  const isText = extension !== '.png';
  return {
    body,
    packed: isText && body.byteLength >= LEAST ? await gzipped(body, { level: LEVEL }) : undefined,
    type: TYPES[extension]!,
    tag: createHash('sha256').update(body).digest('base64url').slice(0, 27),
  };
}
