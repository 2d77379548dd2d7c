import { invalidArgument } from '../kernel/errors';
import { defineClass } from '../kernel/host-class';

/** Which controls of the add-in's ribbon are enabled and which of its tabs are shown. */
export class RibbonState {
  private readonly disabled = new Set<string>();
  private readonly hiddenTabs = new Set<string>();
  private readonly listeners = new Set<() => void>();
  private tabs: ReadonlySet<string> = new Set();
  private controls: ReadonlySet<string> = new Set();

  /** Names what the manifest declares, with the ids that start disabled. Only these can be changed. */
  declare(tabs: Iterable<string>, controls: Iterable<string>, disabled: Iterable<string>): void {
    this.tabs = new Set(tabs);
    this.controls = new Set(controls);
    for (const id of disabled) this.disabled.add(id);
  }

  isEnabled(controlId: string): boolean {
    return !this.disabled.has(controlId);
  }

  isTabVisible(tabId: string): boolean {
    return !this.hiddenTabs.has(tabId);
  }

  setEnabled(controlId: string, enabled: boolean): void {
    this.setMember(this.disabled, controlId, !enabled);
  }

  setTabVisible(tabId: string, visible: boolean): void {
    this.setMember(this.hiddenTabs, tabId, !visible);
  }

  control(id: unknown): string {
    return known(this.controls, id, 'control');
  }

  tab(id: unknown): string {
    return known(this.tabs, id, 'tab');
  }

  /** Calls back after every change. @returns a function that ends it */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private setMember(set: Set<string>, id: string, present: boolean): void {
    if (set.has(id) === present) return;
    if (present) set.add(id);
    else set.delete(id);
    for (const listener of this.listeners) listener();
  }
}

function known(ids: ReadonlySet<string>, id: unknown, what: string): string {
  if (typeof id === 'string' && ids.has(id)) return id;
  throw invalidArgument(`The manifest has no ribbon ${what} '${String(id)}'.`);
}

interface RibbonPart {
  readonly ribbon: RibbonState;
  readonly id: string;
}

const RibbonButton = defineClass<RibbonPart>({
  name: 'RibbonButton',
  id: ({ id }) => id,
  scalars: {
    Id: { get: ({ id }) => id },
    Enabled: {
      get: ({ ribbon, id }) => ribbon.isEnabled(id),
      set: ({ ribbon, id }, enabled) => ribbon.setEnabled(id, Boolean(enabled)),
    },
  },
});

const RibbonTab = defineClass<RibbonPart>({
  name: 'RibbonTab',
  id: ({ id }) => id,
  scalars: { Id: { get: ({ id }) => id } },
  methods: { SetVisibility: ({ ribbon, id }, [visible]) => ribbon.setTabVisible(id, Boolean(visible)) },
});

/** `Office.ribbon.requestUpdate`. */
export const DynamicRibbon = defineClass<RibbonState>({
  name: 'DynamicRibbon',
  methods: {
    GetButton: (ribbon, [id]) => RibbonButton({ ribbon, id: ribbon.control(id) }),
    GetTab: (ribbon, [id]) => RibbonTab({ ribbon, id: ribbon.tab(id) }),
  },
});
