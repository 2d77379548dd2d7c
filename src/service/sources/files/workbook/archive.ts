import type { Readable } from 'node:stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';

/** The parts of a zip archive by their names, each read when it is asked for, in any order and as often as wanted. */
export class Archive {
  readonly #file: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;

  private constructor(file: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#file = file;
    this.#entries = entries;
  }

  /** Rejects if there is no such file, or if it is no whole archive: its list of parts stands at its end. */
  static async open(path: string): Promise<Archive> {
    const file = await openPromise(path, { autoClose: false });
    try {
      const entries = new Map<string, Entry>();
      for await (const entry of file.eachEntry()) entries.set(entry.fileName, entry);
      return new Archive(file, entries);
    } catch (error) {
      file.close();
      throw error;
    }
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** A part, unpacked; reading it rejects if its length is not the one the archive says. Rejects if there is no such part. */
  async part(name: string): Promise<Readable> {
    const entry = this.#entries.get(name);
    if (!entry) throw new Error(`its part ${name} is missing`);
    return this.#file.openReadStreamPromise(entry);
  }

  close(): void {
    this.#file.close();
  }
}
