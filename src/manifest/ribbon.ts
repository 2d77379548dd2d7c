import type { MessageKey } from '../clearing-house/messages/catalogue';

/** Functions that buttons run; `src/commands` has one of each name. */
export type CommandName = 'insertAgain' | 'checkAll' | 'nextFinding' | 'removeAllMarks' | 'compareActive' | 'showGuide';

/** Views that the pane can be opened at (`taskpane/shell/views.ts`). */
export type PaneView = 'tables' | 'checks' | 'mirrors' | 'send' | 'about';

/** Runs a function without the pane, or opens the pane at a view. */
export type RibbonAction = { readonly run: CommandName } | { readonly show: PaneView };

/** The key of a label; `….tip` is the key of its tip. */
type Labelled<Key = MessageKey> = Key extends `${infer Label}.tip` ? (Label extends MessageKey ? Label : never) : never;

export interface RibbonButton {
  readonly id: string;
  readonly label: Labelled;
  /** The name of its pictures in `assets/icons`. */
  readonly icon: string;
  readonly action: RibbonAction;
}

export interface RibbonMenu extends Omit<RibbonButton, 'action'> {
  readonly items: readonly RibbonButton[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: MessageKey;
  readonly icon: string;
  readonly controls: readonly (RibbonButton | RibbonMenu)[];
}

export const TAB_ID = 'ClearingHouse.Tab';

/** The tab of the add-in: in each group first the view of the pane for it, then what is done with one click. */
export const ribbonGroups: readonly RibbonGroup[] = [
  {
    id: 'ClearingHouse.Insert',
    label: 'ribbon.insert',
    icon: 'tables',
    controls: [
      { id: 'ClearingHouse.Tables', label: 'ribbon.tables', icon: 'tables', action: { show: 'tables' } },
      {
        id: 'ClearingHouse.InsertAgain',
        label: 'ribbon.insert-again',
        icon: 'insert-again',
        action: { run: 'insertAgain' },
      },
    ],
  },
  {
    id: 'ClearingHouse.Check',
    label: 'ribbon.check',
    icon: 'check-all',
    controls: [
      { id: 'ClearingHouse.Checks', label: 'ribbon.checks', icon: 'checks', action: { show: 'checks' } },
      { id: 'ClearingHouse.CheckAll', label: 'ribbon.check-all', icon: 'check-all', action: { run: 'checkAll' } },
      {
        id: 'ClearingHouse.NextFinding',
        label: 'ribbon.next-finding',
        icon: 'next-finding',
        action: { run: 'nextFinding' },
      },
      {
        id: 'ClearingHouse.RemoveMarks',
        label: 'ribbon.remove-marks',
        icon: 'remove-marks',
        action: { run: 'removeAllMarks' },
      },
    ],
  },
  {
    id: 'ClearingHouse.Compare',
    label: 'ribbon.compare',
    icon: 'compare',
    controls: [
      { id: 'ClearingHouse.Mirrors', label: 'ribbon.mirrors', icon: 'mirrors', action: { show: 'mirrors' } },
      {
        id: 'ClearingHouse.CompareActive',
        label: 'ribbon.compare-table',
        icon: 'compare',
        action: { run: 'compareActive' },
      },
    ],
  },
  {
    id: 'ClearingHouse.Sending',
    label: 'ribbon.sending',
    icon: 'send',
    controls: [{ id: 'ClearingHouse.Send', label: 'ribbon.send', icon: 'send', action: { show: 'send' } }],
  },
  {
    id: 'ClearingHouse.Helping',
    label: 'ribbon.help',
    icon: 'help',
    controls: [
      {
        id: 'ClearingHouse.Help',
        label: 'ribbon.help',
        icon: 'help',
        items: [
          { id: 'ClearingHouse.Guide', label: 'ribbon.guide', icon: 'guide', action: { run: 'showGuide' } },
          { id: 'ClearingHouse.About', label: 'ribbon.about', icon: 'about', action: { show: 'about' } },
        ],
      },
    ],
  },
];

/** Every button, those in menus too. */
export const ribbonButtons: readonly RibbonButton[] = ribbonGroups.flatMap(({ controls }) =>
  controls.flatMap((control) => ('items' in control ? control.items : [control])),
);

/** Every view that a button opens the pane at, each once. */
export const shownViews: readonly PaneView[] = [
  ...new Set(ribbonButtons.flatMap(({ action }) => ('show' in action ? [action.show] : []))),
];
