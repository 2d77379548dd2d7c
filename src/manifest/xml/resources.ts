import { LANGUAGES, type Language } from '../../clearing-house/messages/language';
import { OFFICE_LOCALES, TRANSLATIONS } from '../languages';
import { element, type XmlNode } from './xml-tree';

/** A text or address, by language or the same in all. */
export type Wording = string | ((language: Language) => string);

const wordings = (wording: Wording): Readonly<Record<Language, string>> =>
  Object.fromEntries(
    LANGUAGES.map((language) => [language, typeof wording === 'string' ? wording : wording(language)]),
  ) as Record<Language, string>;

/** An element of a text in English, with those of other languages within, where they differ. */
export function localized(name: string, wording: Wording, override = 'Override', id?: string): XmlNode {
  const words = wordings(wording);
  const overrides = TRANSLATIONS.flatMap((language) =>
    words[language] === words.en
      ? []
      : OFFICE_LOCALES[language].map((locale) => element(override, { Locale: locale, Value: words[language] })),
  );
  return element(name, { ...(id === undefined ? {} : { id }), DefaultValue: words.en }, ...overrides);
}

/** The texts, addresses and pictures of a manifest, which its elements name by id. */
export class Resources {
  private readonly lists = {
    'bt:Images': new Map<string, XmlNode>(),
    'bt:Urls': new Map<string, XmlNode>(),
    'bt:ShortStrings': new Map<string, XmlNode>(),
    'bt:LongStrings': new Map<string, XmlNode>(),
  };

  /** @returns the id of a picture */
  readonly image = (id: string, address: string): string => this.add('bt:Images', 'bt:Image', id, address);

  /** @returns the id of an address */
  readonly url = (id: string, address: Wording): string => this.add('bt:Urls', 'bt:Url', id, address);

  /** @returns the id of a text of 125 letters at most */
  readonly short = (id: string, text: Wording): string => this.add('bt:ShortStrings', 'bt:String', id, text);

  /** @returns the id of a text of 250 letters at most */
  readonly long = (id: string, text: Wording): string => this.add('bt:LongStrings', 'bt:String', id, text);

  /** The element that holds them all. */
  element(): XmlNode {
    return element(
      'Resources',
      {},
      ...Object.entries(this.lists).map(([name, list]) => element(name, {}, ...list.values())),
    );
  }

  private add(list: keyof Resources['lists'], name: string, id: string, wording: Wording): string {
    this.lists[list].set(id, localized(name, wording, 'bt:Override', id));
    return id;
  }
}
