import { OFFICE_LOCALES, TRANSLATIONS } from './languages';
import type { ManifestTarget } from './target';
import { translation } from './unified/translation';
import { localeFile, unifiedManifest } from './unified/unified-manifest';
import { xmlManifest } from './xml/xml-manifest';

/** Texts of files, by their names. */
type Files = Readonly<Record<string, string>>;

/** The manifests of a target. */
export interface ManifestFiles {
  /** The add-in only manifest, manifest.xml. */
  readonly xml: string;
  /** What an app package of Microsoft 365 holds besides its two icons. */
  readonly unified: Files;
}

/** Makes the manifests of a target. */
export const manifestFiles = (target: ManifestTarget): ManifestFiles => ({
  xml: xmlManifest(target),
  unified: {
    'manifest.json': json(unifiedManifest(target)),
    ...Object.fromEntries(
      TRANSLATIONS.flatMap((language) =>
        OFFICE_LOCALES[language].map((locale) => [localeFile(locale), json(translation(target, language))]),
      ),
    ),
  },
});

const json = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;
