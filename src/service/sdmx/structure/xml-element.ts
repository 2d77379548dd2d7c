import { attributeText, elementText } from '../xml-text';

/** What is in an element: attributes under names with an @, elements under theirs, text under #text. */
export interface XmlContent {
  readonly [name: string]: XmlValue;
}
type XmlValue = string | number | boolean | undefined | XmlContent | readonly (string | XmlContent)[];

/** Writes an element; several of the same name if there is a list of contents, none if there is nothing. */
export function xmlElement(name: string, value: XmlValue): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.map((one: string | XmlContent) => xmlElement(name, one)).join('');
  if (typeof value !== 'object') return tag(name, '', elementText(String(value)));
  let attributes = '';
  let inside = '';
  for (const [key, part] of Object.entries(value as XmlContent)) {
    if (key.startsWith('@')) attributes += ` ${key.slice(1)}="${attributeText(textOf(part))}"`;
    else if (key === '#text') inside += elementText(textOf(part));
    else inside += xmlElement(key, part);
  }
  return tag(name, attributes, inside);
}

const textOf = (value: XmlValue): string => (typeof value === 'object' ? '' : String(value ?? ''));

const tag = (name: string, attributes: string, inside: string): string =>
  inside === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inside}</${name}>`;
