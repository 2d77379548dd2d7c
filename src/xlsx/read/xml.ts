import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { unescapeXml } from '../text';
import { XlsxError } from '../xlsx-error';

/** An element: attributes by their names with `@` before, children by theirs, its text as `#text`. Prefixes are left out. */
export interface Xml {
  readonly [name: string]: XmlValue | undefined;
}
type XmlValue = string | Xml | readonly (string | Xml)[];

const TEXT = '#text';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: TEXT,
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  // The parser's own way stops after so many of them.
  processEntities: false,
  tagValueProcessor: (_, value) => unescapeXml(value),
  attributeValueProcessor: (_, value) => unescapeXml(value),
});

/** Reads the XML of a part; `root` is the element that it must consist of. @throws XlsxError `broken` */
export function parseXml(text: string, root: string, part: string): Xml {
  // Workbooks have none, and they can be made to grow without end.
  if (text.includes('<!DOCTYPE')) throw broken(part, 'it declares a document type, which workbooks do not');
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw broken(part, `line ${valid.err.line}: ${valid.err.msg}`);
  const document = parser.parse(text) as Xml;
  const found = document[root];
  if (found === undefined || Array.isArray(found)) throw broken(part, `it should hold ${root}`);
  return asElement(found as string | Xml);
}

const broken = (part: string, why: string): XlsxError =>
  new XlsxError(
    'broken',
    `The file is damaged: the part ${part} cannot be read (${why}). Open it in Excel and save it anew.`,
  );

const asElement = (value: string | Xml): Xml => (typeof value === 'string' ? { [TEXT]: value } : value);

/** The children of a name, in their order. */
export function children(element: Xml | undefined, name: string): Xml[] {
  const value = element?.[name];
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as (string | Xml)[]).map(asElement) : [asElement(value as string | Xml)];
}

/** The first child of a name, or of a path of names. */
export const child = (element: Xml | undefined, ...path: readonly string[]): Xml | undefined =>
  path.reduce<Xml | undefined>((at, name) => children(at, name)[0], element);

export function attribute(element: Xml | undefined, name: string): string | undefined {
  const value = element?.[`@${name}`];
  return typeof value === 'string' ? value : undefined;
}

/** Whether an attribute says yes. */
export function flag(element: Xml | undefined, name: string, otherwise = false): boolean {
  const value = attribute(element, name);
  return value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on';
}

/** A number in an attribute; undefined if it is none. */
export function numberIn(element: Xml | undefined, name: string): number | undefined {
  const value = attribute(element, name);
  const number = value === undefined || value.trim() === '' ? NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** The text of an element, `''` if it has none or is not there. */
export function textOf(element: Xml | undefined): string {
  const value = element?.[TEXT];
  return typeof value === 'string' ? value : '';
}
