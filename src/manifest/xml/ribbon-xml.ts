import type { MessageKey } from '../../clearing-house/messages/catalogue';
import { message } from '../../clearing-house/messages/message';
import { addresses, ICON_SIZES } from '../addresses';
import {
  ribbonGroups,
  TAB_ID,
  type RibbonAction,
  type RibbonButton,
  type RibbonGroup,
  type RibbonMenu,
} from '../ribbon';
import type { ManifestTarget } from '../target';
import type { Resources } from './resources';
import { element, type XmlNode } from './xml-tree';

/** One pane for all buttons: another button changes what is in it. */
const PANE_ID = 'ClearingHouse.Pane';

/** The tab of the ribbon; what it names goes to the resources. */
export function ribbonTab({ origin, named }: ManifestTarget, resources: Resources): XmlNode {
  const at = addresses(origin);

  const label = (key: MessageKey): string => resources.short(key, (language) => message(language, key));
  const tip = (key: MessageKey): string => resources.long(key, (language) => message(language, key));

  const icon = (name: string): XmlNode =>
    element(
      'Icon',
      {},
      ...ICON_SIZES.map((size) =>
        element('bt:Image', {
          size: String(size),
          resid: resources.image(`Icon.${name}.${size}`, at.icon(name, size)),
        }),
      ),
    );

  const action = (does: RibbonAction): XmlNode =>
    'run' in does
      ? element('Action', { 'xsi:type': 'ExecuteFunction' }, element('FunctionName', {}, does.run))
      : element(
          'Action',
          { 'xsi:type': 'ShowTaskpane' },
          element('TaskpaneId', {}, PANE_ID),
          element('SourceLocation', { resid: resources.url(`Pane.${does.show}`, at.pane(does.show)) }),
        );

  const head = ({ label: key, icon: name }: RibbonButton | RibbonMenu): XmlNode[] => [
    element('Label', { resid: label(key) }),
    element(
      'Supertip',
      {},
      element('Title', { resid: label(key) }),
      element('Description', { resid: tip(`${key}.tip`) }),
    ),
    icon(name),
  ];

  const control = (shown: RibbonButton | RibbonMenu): XmlNode =>
    'items' in shown
      ? element(
          'Control',
          { 'xsi:type': 'Menu', id: shown.id },
          ...head(shown),
          element(
            'Items',
            {},
            ...shown.items.map((item) => element('Item', { id: item.id }, ...head(item), action(item.action))),
          ),
        )
      : element('Control', { 'xsi:type': 'Button', id: shown.id }, ...head(shown), action(shown.action));

  const group = ({ id, label: key, icon: name, controls }: RibbonGroup): XmlNode =>
    element('Group', { id }, element('Label', { resid: label(key) }), icon(name), ...controls.map(control));

  const name = resources.short('ribbon.tab', (language) => named(message(language, 'ribbon.tab'), language));
  return element('CustomTab', { id: TAB_ID }, ...ribbonGroups.map(group), element('Label', { resid: name }));
}
