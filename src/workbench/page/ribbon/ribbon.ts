import type { RibbonState } from '../../host/office/ribbon-service';
import { element } from '../dom';
import type { Manifest, RibbonControl, RibbonGroup, RibbonTab } from './manifest';
import { ribbonButton } from './ribbon-button';
import { ribbonMenu } from './ribbon-menu';
import { rovingFocus } from './roving-focus';

/** The add-in's tabs, groups and buttons, drawn from its manifest and following `Office.ribbon.requestUpdate`. */
export class Ribbon {
  private readonly tabs = new Map<string, { readonly button: HTMLButtonElement; readonly panel: HTMLElement }>();
  private readonly buttons = new Map<string, HTMLButtonElement>();

  /** `press` is called with the control of a button or menu item that was chosen. */
  constructor(
    private readonly root: HTMLElement,
    manifest: Manifest,
    private readonly state: RibbonState,
    private readonly press: (control: RibbonControl) => void,
  ) {
    const controls = manifest.tabs.flatMap(({ groups }) => groups.flatMap((group) => group.controls));
    const all = controls.flatMap((control) => [control, ...control.items]);
    state.declare(
      manifest.tabs.map(({ id }) => id),
      all.map(({ id }) => id),
      all.filter(({ enabled }) => !enabled).map(({ id }) => id),
    );
    this.draw(manifest.tabs);
    state.onChange(() => this.update());
    this.update();
  }

  /** Takes the focus to the selected tab. */
  focus(): void {
    this.root.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  }

  private draw(tabs: readonly RibbonTab[]): void {
    const list = element('div', { class: 'ribbon-tabs', role: 'tablist', 'aria-label': 'Ribbon tabs' });
    for (const tab of tabs) {
      const panelId = `panel-${tab.id}`;
      const button = element(
        'button',
        { type: 'button', role: 'tab', id: `tab-${tab.id}`, 'aria-controls': panelId, class: 'ribbon-tab' },
        tab.label,
      );
      const panel = this.panel(tab, panelId);
      button.addEventListener('click', () => this.select(tab.id));
      this.tabs.set(tab.id, { button, panel });
      list.append(button);
    }
    this.root.replaceChildren(list, ...[...this.tabs.values()].map(({ panel }) => panel));
    const first = tabs[0];
    if (first) this.select(first.id);
    const visible = (): HTMLElement[] => [...this.tabs.values()].flatMap(({ button }) => (button.hidden ? [] : button));
    rovingFocus(list, visible, 'horizontal', (button) => button.click());
  }

  private panel(tab: RibbonTab, id: string): HTMLElement {
    const stops: HTMLElement[] = [];
    const toolbar = element(
      'div',
      { class: 'ribbon-toolbar', role: 'toolbar', 'aria-label': tab.label },
      ...tab.groups.map((group) => this.group(group, stops)),
    );
    rovingFocus(toolbar, () => stops, 'horizontal');
    return element('div', { class: 'ribbon-panel', role: 'tabpanel', id, 'aria-labelledby': `tab-${tab.id}` }, toolbar);
  }

  private group(group: RibbonGroup, stops: HTMLElement[]): HTMLElement {
    const controls = group.controls.map((control) => {
      if (control.items.length > 0) {
        const { root, opener, items } = ribbonMenu(control, this.press);
        control.items.forEach((item, index) => this.buttons.set(item.id, items[index]!));
        this.buttons.set(control.id, opener);
        stops.push(opener);
        return root;
      }
      const button = ribbonButton(control, () => this.press(control));
      this.buttons.set(control.id, button);
      stops.push(button);
      return button;
    });
    return element(
      'div',
      { class: 'ribbon-group', role: 'group', 'aria-label': group.label },
      element('div', { class: 'ribbon-controls' }, ...controls),
      element('div', { class: 'ribbon-group-label', 'aria-hidden': 'true' }, group.label),
    );
  }

  private select(id: string): void {
    for (const [tabId, { button, panel }] of this.tabs) {
      button.setAttribute('aria-selected', String(tabId === id));
      panel.hidden = tabId !== id;
    }
  }

  private update(): void {
    for (const [id, button] of this.buttons) button.setAttribute('aria-disabled', String(!this.state.isEnabled(id)));
    for (const [id, { button, panel }] of this.tabs) {
      const visible = this.state.isTabVisible(id);
      button.hidden = !visible;
      if (!visible && !panel.hidden) this.selectFirstVisible();
    }
  }

  private selectFirstVisible(): void {
    const [id] = [...this.tabs].find(([tabId]) => this.state.isTabVisible(tabId)) ?? [];
    this.select(id ?? '');
  }
}
