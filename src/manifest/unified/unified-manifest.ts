import { metadata } from '../../functions/metadata/metadata';
import { addresses } from '../addresses';
import { OFFICE_LOCALES, TRANSLATIONS } from '../languages';
import { FUNCTIONS_NAMESPACE, PROVIDER } from '../names';
import { REQUIREMENT_SETS } from '../requirements';
import { ribbonButtons, ribbonGroups, shownViews, TAB_ID, type RibbonAction } from '../ribbon';
import type { ManifestTarget } from '../target';
import { SCHEMA, SCHEMA_VERSION } from './schema-version';
import { words } from './words';

/** The sizes of which an icon here has exactly these. */
const SIZES = [16, 32, 80];
const ACCENT_COLOR = '#1F5C99';

/** The file of the texts in one of Office's languages. */
export const localeFile = (locale: string): string => `${locale.toLowerCase()}.json`;

/** The unified manifest of Microsoft 365 for a target, as the value of manifest.json. */
export function unifiedManifest(target: ManifestTarget) {
  const { id, version, origin, domains } = target;
  const at = addresses(origin);
  const text = words(target, 'en');
  return {
    $schema: `${SCHEMA}/MicrosoftTeams.schema.json`,
    manifestVersion: SCHEMA_VERSION,
    version,
    id,
    developer: {
      name: PROVIDER,
      websiteUrl: at.support('en'),
      privacyUrl: at.privacy('en'),
      termsOfUseUrl: `${at.support('en')}#terms`,
    },
    name: text.name,
    description: text.description,
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: ACCENT_COLOR,
    localizationInfo: {
      defaultLanguageTag: 'en-us',
      additionalLanguages: TRANSLATIONS.flatMap((language) =>
        OFFICE_LOCALES[language].map((locale) => ({ languageTag: locale.toLowerCase(), file: localeFile(locale) })),
      ),
    },
    validDomains: [origin, ...domains].map((domain) => new URL(domain).host),
    authorization: {
      permissions: { resourceSpecific: [{ name: 'Document.ReadWrite.User', type: 'Delegated' }] },
    },
    extensions: [
      {
        requirements: {
          scopes: ['workbook'],
          capabilities: REQUIREMENT_SETS.map((set) => ({ name: set.name, minVersion: set.version })),
        },
        getStartedMessages: [{ ...text.started, learnMoreUrl: at.support('en') }],
        runtimes: runtimes(target),
        ribbons: [{ contexts: ['default'], tabs: [{ id: TAB_ID, ...text.tab, groups: groups(target) }] }],
      },
    ],
  };
}

/** The page of commands and functions, and one of the pane for each view. */
function runtimes(target: ManifestTarget) {
  const at = addresses(target.origin);
  const text = words(target, 'en');
  const commands = ribbonButtons.flatMap(({ action }) => ('run' in action ? [action.run] : []));
  return [
    {
      id: 'Commands',
      type: 'general',
      code: { page: at.commands, script: at.functionsScript },
      lifetime: 'long',
      actions: commands.map((name) => ({ id: name, type: 'executeFunction' })),
      customFunctions: {
        namespace: { id: FUNCTIONS_NAMESPACE, ...text.namespace },
        functions: metadata('en').functions.map(({ id, parameters, result, options }, index) => ({
          id,
          ...text.functions[index],
          parameters: parameters.map(({ type, dimensionality, optional }, place) => ({
            ...text.functions[index]!.parameters[place],
            type,
            dimensionality,
            optional,
          })),
          result: { dimensionality: result.dimensionality },
          cancelable: options.cancelable,
        })),
      },
    },
    ...shownViews.map((view) => ({
      id: `Pane.${view}`,
      type: 'general',
      code: { page: at.pane(view) },
      lifetime: 'short',
      actions: [{ id: `show.${view}`, type: 'openPage', view: 'ClearingHouse.Pane' }],
    })),
  ];
}

function groups(target: ManifestTarget) {
  const at = addresses(target.origin);
  const text = words(target, 'en').groups;
  const icons = (name: string) => SIZES.map((size) => ({ size, url: at.icon(name, size) }));
  return ribbonGroups.map(({ id, icon, controls }, place) => ({
    id,
    label: text[place]!.label,
    icons: icons(icon),
    controls: controls.map((shown, index) => {
      const { items: saidOfItems, ...said } = text[place]!.controls[index]!;
      if (!('items' in shown))
        return { id: shown.id, type: 'button', ...said, icons: icons(shown.icon), actionId: actionId(shown.action) };
      const items = shown.items.map((item, nth) => ({
        id: item.id,
        type: 'menuItem',
        ...saidOfItems[nth]!,
        icons: icons(item.icon),
        actionId: actionId(item.action),
      }));
      return { id: shown.id, type: 'menu', ...said, icons: icons(shown.icon), items };
    }),
  }));
}

const actionId = (action: RibbonAction): string => ('run' in action ? action.run : `show.${action.show}`);
