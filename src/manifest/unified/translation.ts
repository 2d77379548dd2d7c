import type { Language } from '../../clearing-house/messages/language';
import { addresses } from '../addresses';
import type { ManifestTarget } from '../target';
import { SCHEMA } from './schema-version';
import { words } from './words';

/** What a translated text replaces: the path of a value in the manifest, as `extensions[0].ribbons[0].tabs[0].label`. */
type Translation = Readonly<Record<string, string>>;

/** The texts of a unified manifest in another language, as the value of its file. */
export function translation(target: ManifestTarget, language: Language): Translation {
  const { name, description, tab, groups, started, functions, namespace } = words(target, language);
  const extension = 'extensions[0]';
  const at = `${extension}.ribbons[0].tabs[0]`;
  const custom = `${extension}.runtimes[0].customFunctions`;
  return {
    $schema: `${SCHEMA}/MicrosoftTeams.Localization.schema.json`,
    ...paths('name', name),
    ...paths('description', description),
    ...paths(at, tab),
    ...paths(`${at}.groups`, groups),
    ...paths(`${extension}.getStartedMessages[0]`, started),
    [`${extension}.getStartedMessages[0].learnMoreUrl`]: addresses(target.origin).support(language),
    ...paths(`${custom}.functions`, functions),
    ...paths(`${custom}.namespace`, namespace),
  };
}

type Words = string | readonly Words[] | { readonly [name: string]: Words };

/** Every text by its path. */
function paths(at: string, value: Words): Translation {
  if (typeof value === 'string') return { [at]: value };
  const parts = Array.isArray(value)
    ? (value as readonly Words[]).map((each, index) => paths(`${at}[${index}]`, each))
    : Object.entries(value).map(([name, each]) => paths(`${at}.${name}`, each));
  return Object.assign({}, ...parts) as Translation;
}
