import { XMLBuilder } from 'fast-xml-parser';

/** An element as fast-xml-parser builds it where the order of elements counts. */
export type XmlNode = Readonly<Record<string, unknown>>;

type Attributes = Readonly<Record<string, string>>;

/** An element with attributes, holding other elements, or a text. */
export const element = (
  name: string,
  attributes: Attributes = {},
  ...children: readonly (XmlNode | string)[]
): XmlNode => ({
  [name]: children.map((child) => (typeof child === 'string' ? { '#text': child } : child)),
  ':@': attributes,
});

const builder = new XMLBuilder({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  format: true,
  indentBy: '  ',
  suppressEmptyNode: true,
});

/** The text of a document with this element at its root. */
export const xmlDocument = (root: XmlNode): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build([root]).trim()}\n`;
