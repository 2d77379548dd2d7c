import JSZip from 'jszip';
import { RELATIONSHIPS, XML_HEAD } from '../package-names';
import { escapeXml } from '../text';

/** An archive of parts that is being completed: parts, what they are, and how they are known to each other. */
export class Archive {
  private readonly overrides: string[] = [];
  private readonly relations = new Map<string, string[]>();

  private constructor(private readonly zip: JSZip) {}

  static async open(bytes: Uint8Array | ArrayBuffer): Promise<Archive> {
    return new Archive(await JSZip.loadAsync(bytes));
  }

  /** Rewrites a part that must be there. */
  async change(path: string, work: (xml: string) => string): Promise<void> {
    const part = this.zip.file(path);
    if (!part) throw new Error(`There is no part ${path}.`);
    this.zip.file(path, work(await part.async('string')));
  }

  /** Adds a part; what is not told from its ending needs its content type. */
  add(path: string, content: string | Uint8Array, contentType?: string): void {
    this.zip.file(path, content);
    if (contentType) this.overrides.push(`<Override PartName="/${path}" ContentType="${contentType}"/>`);
  }

  /**
   * Makes a part known to another, or to the whole package if `from` is `''`.
   * @returns the id under which it is known
   */
  relate(from: string, type: string, target: string): string {
    const path = relationsOf(from);
    const added = this.relations.get(path) ?? [];
    this.relations.set(path, added);
    const id = `rIdCh${added.length + 1}`;
    added.push(`<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"/>`);
    return id;
  }

  /** The archive with everything in it, compressed. */
  async bytes(): Promise<Uint8Array> {
    await this.change('[Content_Types].xml', (xml) => xml.replace('</Types>', `${this.overrides.join('')}</Types>`));
    for (const [path, added] of this.relations) {
      const before = await this.zip.file(path)?.async('string');
      const xml = before ?? `${XML_HEAD}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
      this.zip.file(path, xml.replace('</Relationships>', `${added.join('')}</Relationships>`));
    }
    return this.zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', mimeType: MIME_TYPE });
  }
}

export const MIME_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function relationsOf(part: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}
