import {
  addresses,
  elements,
  localizedElements,
  named,
  nameOf,
  placeOf,
  textsOf,
  typedName,
} from './manifest-document';
import {
  CHILDREN,
  CULTURE,
  GUID,
  ICON_SIZES,
  LOCALES,
  LONG_STRING,
  REFERENCE_ID,
  RESOURCE_LISTS,
  SHORT_STRING,
  VERSION,
} from './schema';

/** Says what a manifest has wrong, a sentence each. */
type Rule = (manifest: Document) => string[];

const order: Rule = (manifest) =>
  elements(manifest).flatMap((element) => {
    const children = [...element.children].map(typedName);
    const wanted = CHILDREN[typedName(element)] ?? [];
    if (orderPattern(wanted).test(children.map((name) => `${name};`).join(''))) return [];
    return [
      `${placeOf(element)} holds ${children.join(', ') || 'nothing'}; Office wants ${wanted.join(', ') || 'nothing'}`,
    ];
  });

/** `['A', 'B?']` as a pattern of the names with a semicolon after each. */
function orderPattern(wanted: readonly string[]): RegExp {
  const parts = wanted.map((part) => {
    const [, names = '', count = ''] = /^(.+?)([?*+]?)$/.exec(part)!;
    return `(?:${names.replace(/[[\]]/g, '\\$&')};)${count}`;
  });
  return new RegExp(`^${parts.join('')}$`);
}

const form: Rule = (manifest) => {
  const wrong = (name: string, pattern: RegExp): string[] =>
    named(manifest, name)
      .map((element) => element.textContent)
      .filter((text) => !pattern.test(text))
      .map((text) => `<${name}> is '${text}'`);
  return [
    ...wrong('Id', GUID),
    ...wrong('Version', VERSION),
    ...wrong('DefaultLocale', CULTURE),
    ...wrong('Permissions', /^(Restricted|ReadDocument|ReadAllDocument|WriteDocument|ReadWriteDocument)$/),
  ];
};

/** The greatest length of the texts of an element. */
function lengthOf(element: Element): number | undefined {
  switch (nameOf(element)) {
    case 'DisplayName':
      return SHORT_STRING;
    case 'Description':
      return LONG_STRING;
    case 'bt:String':
      return nameOf(element.parentElement!) === 'bt:ShortStrings' ? SHORT_STRING : LONG_STRING;
    default:
      return undefined;
  }
}

const lengths: Rule = (manifest) =>
  elements(manifest).flatMap((element) => {
    const most = lengthOf(element);
    const texts = most === undefined ? [] : textsOf(element);
    const contents = ['ProviderName', 'v:TaskpaneId', 'v:FunctionName'].includes(nameOf(element))
      ? [element.textContent]
      : [];
    return [
      ...texts.filter((text) => text.length === 0 || text.length > most!),
      ...contents.filter((text) => text.length === 0 || text.length > SHORT_STRING),
      ...(element.id.length > SHORT_STRING ? [element.id] : []),
      ...((element.getAttribute('resid') ?? '').length > REFERENCE_ID ? [element.getAttribute('resid')!] : []),
    ].map((text) => `${placeOf(element)}: '${text}' has ${text.length} letters`);
  });

const ids: Rule = (manifest) => {
  const seen = new Set<string>();
  return elements(manifest)
    .map(({ id }) => id)
    .filter((id) => id !== '' && seen.size === seen.add(id).size)
    .map((id) => `the id '${id}' is there twice`);
};

const https: Rule = (manifest) =>
  addresses(manifest)
    .filter((address) => !URL.canParse(address) || new URL(address).protocol !== 'https:' || address.length > 2048)
    .map((address) => `'${address}' is no https address`);

const references: Rule = (manifest) =>
  elements(manifest).flatMap((element) => {
    const id = element.getAttribute('resid');
    if (id === null) return [];
    const list = RESOURCE_LISTS[nameOf(element)];
    const found = list && named(manifest, list).some((resources) => [...resources.children].some((r) => r.id === id));
    return found ? [] : [`${placeOf(element)} names '${id}', which is not in <${list}>`];
  });

const unused: Rule = (manifest) => {
  const used = new Set(elements(manifest).map((element) => element.getAttribute('resid')));
  return named(manifest, 'v:Resources')
    .flatMap((resources) => [...resources.children].flatMap((list) => [...list.children]))
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => `nothing names the resource '${id}'`);
};

const icons: Rule = (manifest) =>
  named(manifest, 'v:Icon').flatMap((icon) => {
    const sizes = [...icon.children].map((image) => image.getAttribute('size'));
    const absent = ICON_SIZES.filter((size) => !sizes.includes(size));
    return absent.length > 0 ? [`${placeOf(icon)} has no image of ${absent.join(', ')} pixels`] : [];
  });

/** Texts that are the same in every language. */
const SAME = ['Functions.Namespace'];

const languages: Rule = (manifest) =>
  localizedElements(manifest)
    .filter(({ id }) => !SAME.includes(id))
    .flatMap((element) => {
      const translated = [...element.children].map((child) => child.getAttribute('Locale'));
      return LOCALES.filter((locale) => !translated.includes(locale)).map(
        (locale) => `${placeOf(element)} has nothing for ${locale}`,
      );
    });

/** What Office demands of any manifest, as far as the file itself shows it. */
export const RULES = { order, form, lengths, ids, https, references, unused, icons, languages } satisfies Record<
  string,
  Rule
>;
