import JSZip from 'jszip';
import { XlsxError } from '../xlsx-error';
import type { ReadLimits } from './limits';
import { refuseOther } from './refuse-other';
import { attribute, children, parseXml, type Xml } from './xml';

/** How a part knows another. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`; the format has two sets of types that end alike. */
  readonly kind: string;
  /** The path of the part in the archive; outside of it, an address. */
  readonly target: string;
  readonly external: boolean;
}

/** The archive of parts that a workbook is. */
export class Package {
  private unpacked = 0;

  private constructor(
    private readonly zip: JSZip,
    private readonly limits: ReadLimits,
  ) {}

  /** @throws XlsxError if these bytes are none, or too many */
  static async open(bytes: Uint8Array, limits: ReadLimits): Promise<Package> {
    if (bytes.length > limits.file) {
      throw new XlsxError(
        'too-large',
        `The file is too large: ${megabytes(bytes.length)}, at most ${megabytes(limits.file)}.`,
      );
    }
    refuseOther(bytes);
    const zip = await JSZip.loadAsync(bytes).catch((cause: unknown) => {
      throw new XlsxError('broken', 'The file is damaged: its archive cannot be unpacked. Fetch or save it anew.', {
        cause,
      });
    });
    if (Object.keys(zip.files).length > limits.parts) {
      throw new XlsxError('too-large', `The file consists of more than ${limits.parts} parts, which no workbook does.`);
    }
    return new Package(zip, limits);
  }

  /** The paths of all parts. */
  get paths(): string[] {
    return Object.values(this.zip.files).flatMap(({ dir, name }) => (dir ? [] : [withoutSlash(name)]));
  }

  has(path: string): boolean {
    return this.find(path) !== undefined;
  }

  /** The content of a part. @throws XlsxError if it is missing, damaged or too large */
  async bytes(path: string): Promise<Uint8Array> {
    const file = this.find(path);
    if (!file)
      throw new XlsxError(
        'broken',
        `The file is damaged: the part ${path} is missing. Open it in Excel and save it anew.`,
      );
    const limit = Math.min(this.limits.part, this.limits.unpacked - this.unpacked);
    const bytes = await unpack(file, path, limit);
    this.unpacked += bytes.length;
    return bytes;
  }

  /** A part of XML, by the element that it consists of. */
  async xml(path: string, root: string): Promise<Xml> {
    return parseXml(decode(await this.bytes(path)), root, path);
  }

  /** What a part knows, or the whole package for `''`. */
  async relations(path: string): Promise<Relation[]> {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const file = `${folder}_rels/${path.slice(folder.length)}.rels`;
    if (!this.has(file)) return [];
    return children(await this.xml(file, 'Relationships'), 'Relationship').map((relation) => {
      const target = attribute(relation, 'Target') ?? '';
      const external = attribute(relation, 'TargetMode') === 'External';
      return {
        id: attribute(relation, 'Id') ?? '',
        kind: (attribute(relation, 'Type') ?? '').replace(/^.*\//, ''),
        target: external ? target : resolve(folder, target),
        external,
      };
    });
  }

  /** The first part of a kind among those that another knows; undefined if it knows none. */
  async related(relations: readonly Relation[], kind: string, root: string): Promise<Xml | undefined> {
    const relation = relations.find((each) => each.kind === kind && !each.external);
    return relation && this.has(relation.target) ? this.xml(relation.target, root) : undefined;
  }

  private find(path: string): JSZip.JSZipObject | undefined {
    // Names of parts do not differ by capitals, and some programs write a slash before them.
    this.byName ??= new Map(
      Object.values(this.zip.files).map((file) => [withoutSlash(file.name).toLowerCase(), file] as const),
    );
    return this.byName.get(path.toLowerCase());
  }

  private byName: Map<string, JSZip.JSZipObject> | undefined;
}

const withoutSlash = (path: string): string => path.replaceAll('\\', '/').replace(/^\//, '');
const megabytes = (bytes: number): string => `${Math.ceil(bytes / 2 ** 20)} MB`;

/** The path that a target means, seen from a folder of the archive. */
function resolve(folder: string, target: string): string {
  const parts = (target.startsWith('/') ? target : folder + target).split('/');
  const path: string[] = [];
  for (const part of parts) {
    if (part === '..') path.pop();
    else if (part !== '' && part !== '.') path.push(part);
  }
  return path.join('/');
}

/** What JSZip calls its own streams; its types leave them out. */
interface InternalStream {
  on(event: 'data', heard: (chunk: Uint8Array) => void): this;
  on(event: 'error', heard: (error: unknown) => void): this;
  on(event: 'end', heard: () => void): this;
  resume(): void;
  pause(): void;
}

/** Unpacks a part, but no more of it than allowed: what the archive says of its size may be a lie. */
function unpack(file: JSZip.JSZipObject, path: string, limit: number): Promise<Uint8Array> {
  const stream = (file as unknown as { internalStream(type: 'uint8array'): InternalStream }).internalStream(
    'uint8array',
  );
  const chunks: Uint8Array[] = [];
  let size = 0;
  return new Promise((done, failed) => {
    stream
      .on('data', (chunk) => {
        size += chunk.length;
        if (size <= limit) return void chunks.push(chunk);
        stream.pause();
        failed(
          new XlsxError(
            'too-large',
            `The file is too large when unpacked: its part ${path} has more than ${megabytes(limit)}.`,
          ),
        );
      })
      .on('error', (cause) =>
        failed(
          new XlsxError('broken', `The file is damaged: the part ${path} cannot be unpacked. Fetch or save it anew.`, {
            cause,
          }),
        ),
      )
      .on('end', () => done(joined(chunks, size)));
    stream.resume();
  });
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
