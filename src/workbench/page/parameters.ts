/** What the address of the page may set. */
export interface PageParameters {
  /** The language of the user interface, `?locale=fr-FR`. */
  readonly locale: string;
  /** The regional settings of the document, `?contentLocale=de-DE`; as the interface if left out. */
  readonly contentLocale: string;
  /** The file name of the workbook, `?name=Tables.xlsx`. */
  readonly documentName: string;
}

const DEFAULT_LOCALE = 'en-US';

/** Reads the query of the page's address. A locale that is not well-formed counts as left out. */
export function pageParameters(search: string): PageParameters {
  const query = new URLSearchParams(search);
  const locale = localeOf(query.get('locale')) ?? DEFAULT_LOCALE;
  return {
    locale,
    contentLocale: localeOf(query.get('contentLocale')) ?? locale,
    documentName: query.get('name') ?? 'Book1.xlsx',
  };
}

function localeOf(text: string | null): string | undefined {
  try {
    return text ? new Intl.Locale(text).toString() : undefined;
  } catch {
    return undefined;
  }
}
