import { JSDOM } from 'jsdom';
import { PREFIXES } from './schema';

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** Parses a manifest. @throws if it is not well-formed XML */
export const parseManifest = (text: string): Document =>
  new JSDOM(text, { contentType: 'application/xml' }).window.document;

/** Every element of the manifest, in document order. */
export const elements = (manifest: Document): Element[] => [...manifest.querySelectorAll('*')];

/** The elements of one name, written as in the schema: `v:Label`. */
export const named = (manifest: Document, name: string): Element[] =>
  elements(manifest).filter((element) => nameOf(element) === name);

/** The name of an element with the prefix of the schema, whatever prefix the file has. */
export const nameOf = (element: Element): string =>
  `${PREFIXES[element.namespaceURI ?? ''] ?? `{${element.namespaceURI}}`}${element.localName}`;

export const typeOf = (element: Element): string | null => element.getAttributeNS(XSI, 'type');

/** The name with the type, as the schema has it: `v:Action[ShowTaskpane]`. */
export function typedName(element: Element): string {
  const type = typeOf(element);
  return type === null ? nameOf(element) : `${nameOf(element)}[${type}]`;
}

/** Says where an element stands, for a person: `<Label> of <Control id="ClearingHouse.Tables">`. */
export function placeOf(element: Element): string {
  const owner = element.parentElement?.closest('[id]');
  return owner && element.id === '' ? `${tag(element)} of ${tag(owner)}` : tag(element);
}

const tag = (element: Element): string => `<${element.localName}${element.id && ` id="${element.id}"`}>`;

/** The texts of a localised element: its default and its translations. */
export const textsOf = (element: Element): string[] => [
  ...(element.getAttribute('DefaultValue') === null ? [] : [element.getAttribute('DefaultValue')!]),
  ...[...element.children].flatMap((child) => child.getAttribute('Value') ?? []),
];

/** Every element with texts of its own, which may have translations. */
export const localizedElements = (manifest: Document): Element[] =>
  elements(manifest).filter((element) =>
    ['DisplayName', 'Description', 'SupportUrl', 'bt:String'].includes(nameOf(element)),
  );

/** A resource of the manifest by its id. */
export const resource = (manifest: Document, id: string): Element | undefined =>
  elements(manifest).find(
    (element) => element.id === id && nameOf(element.parentElement!.parentElement!) === 'v:Resources',
  );

/** The addresses of the manifest: of icons, pages and origins. */
export const addresses = (manifest: Document): string[] =>
  elements(manifest).flatMap((element) => {
    if (nameOf(element) === 'AppDomain') return [element.textContent.trim()];
    return isAddress(element) ? textsOf(element) : [];
  });

const isAddress = (element: Element): boolean =>
  ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'bt:Image', 'bt:Url'].includes(nameOf(element));
