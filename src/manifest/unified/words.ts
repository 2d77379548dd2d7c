import type { Language } from '../../clearing-house/messages/language';
import { message } from '../../clearing-house/messages/message';
import { metadata } from '../../functions/metadata/metadata';
import { FUNCTIONS_NAMESPACE } from '../names';
import { ribbonGroups, type RibbonButton, type RibbonMenu } from '../ribbon';
import type { ManifestTarget } from '../target';
import { firstSentences } from './first-sentences';

/** Letters that the help of a function or argument may have here; functions.json may say more. */
const HELP = 128;

/** The texts of the app in one language, in the shape of the manifest's parts that hold them. */
export function words({ named }: ManifestTarget, language: Language) {
  const say = (key: Parameters<typeof message>[1]): string => message(language, key);
  const control = ({ label }: RibbonButton | RibbonMenu) => ({
    label: say(label),
    supertip: { title: say(label), description: say(`${label}.tip`) },
  });
  return {
    name: { short: named(say('ribbon.tab'), language), full: named(say('pane.title'), language) },
    description: { short: say('addin.summary'), full: say('addin.description') },
    tab: { label: named(say('ribbon.tab'), language) },
    groups: ribbonGroups.map(({ label, controls }) => ({
      label: say(label),
      controls: controls.map((shown) => ({
        ...control(shown),
        items: 'items' in shown ? shown.items.map(control) : [],
      })),
    })),
    started: { title: say('addin.started'), description: say('addin.started.text') },
    functions: metadata(language).functions.map(({ name, description, parameters }) => ({
      name,
      description: firstSentences(description, HELP),
      parameters: parameters.map((each) => ({
        name: each.name,
        description: firstSentences(each.description, HELP),
      })),
    })),
    namespace: { name: FUNCTIONS_NAMESPACE },
  };
}
