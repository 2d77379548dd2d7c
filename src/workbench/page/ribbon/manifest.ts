/** What the page needs of an add-in's XML manifest, in one language. Addresses are absolute. */
export interface Manifest {
  readonly displayName: string;
  /** Where the pane begins if no button says otherwise. */
  readonly sourceLocation: string;
  /** The page in which the functions of buttons run. */
  readonly functionFile: string | undefined;
  /** The page that is a long-lived runtime for whatever names it: pane, commands, custom functions. */
  readonly sharedRuntime: string | undefined;
  readonly customFunctions: CustomFunctionsSource | undefined;
  readonly tabs: readonly RibbonTab[];
}

/** Where the custom functions of an add-in come from. They run in the page of the function file. */
export interface CustomFunctionsSource {
  /** The address of functions.json. */
  readonly metadata: string;
  /** What stands before their names in formulas. */
  readonly namespace: string;
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export interface RibbonControl {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly description: string };
  /** The address of its icon: that of 32 pixels, or the next best. */
  readonly icon: string | undefined;
  readonly enabled: boolean;
  /** A button has an action, a menu has items. */
  readonly action: RibbonAction | undefined;
  readonly items: readonly RibbonControl[];
}

export type RibbonAction =
  | { readonly type: 'ExecuteFunction'; readonly functionName: string }
  | { readonly type: 'ShowTaskpane'; readonly taskpaneId: string; readonly url: string };

/** A manifest that the page cannot use. */
export class ManifestError extends Error {
  constructor(message: string) {
    super(`manifest.xml: ${message}`);
    this.name = 'ManifestError';
  }
}

/** Excel's own tabs that an add-in may put its groups on. */
const OFFICE_TABS: Readonly<Record<string, string>> = {
  TabHome: 'Home',
  TabInsert: 'Insert',
  TabPageLayoutExcel: 'Page Layout',
  TabFormulas: 'Formulas',
  TabData: 'Data',
  TabReview: 'Review',
  TabView: 'View',
  TabAddIns: 'Add-ins',
};

const ICON_SIZE = '32';

/** Reads a parsed manifest for Excel. `locale` picks among its translations, as in `fr-FR`. */
export function readManifest(xml: Document, locale: string): Manifest {
  const app = xml.documentElement;
  if (app.localName !== 'OfficeApp') throw new ManifestError('the root element is not OfficeApp.');
  const displayName = optional(app, 'DisplayName');
  const sourceLocation = optional(app, 'DefaultSettings', 'SourceLocation');
  const overrides = workbookOverrides(app);
  return {
    displayName: displayName ? localized(displayName, 'DefaultValue', locale) : 'Add-in',
    sourceLocation: sourceLocation ? localized(sourceLocation, 'DefaultValue', locale) : '',
    ...(overrides
      ? new OverridesReader(overrides, locale).read()
      : { functionFile: undefined, sharedRuntime: undefined, customFunctions: undefined, tabs: [] }),
  };
}

/** The newest `VersionOverrides` for Excel: a newer one is nested in the older. */
function workbookOverrides(app: Element): Element | undefined {
  return [...app.getElementsByTagName('*')].filter((e) => e.localName === 'VersionOverrides' && workbookHost(e)).at(-1);
}

function workbookHost(overrides: Element): Element | undefined {
  const hosts = optional(overrides, 'Hosts');
  return hosts && all(hosts, 'Host').find((host) => typeOf(host) === 'Workbook');
}

class OverridesReader {
  constructor(
    private readonly overrides: Element,
    private readonly locale: string,
  ) {}

  read(): Pick<Manifest, 'functionFile' | 'sharedRuntime' | 'customFunctions' | 'tabs'> {
    const host = workbookHost(this.overrides)!;
    const desktop = optional(host, 'DesktopFormFactor');
    const functionFile = desktop && optional(desktop, 'FunctionFile');
    const runtime = optional(host, 'Runtimes', 'Runtime');
    const sharedRuntime = runtime?.getAttribute('lifetime') === 'long' ? runtime : undefined;
    const functions = optional(host, 'AllFormFactors', 'ExtensionPoint');
    const surfaces = (desktop ? all(desktop, 'ExtensionPoint') : []).filter(
      (point) => typeOf(point) === 'PrimaryCommandSurface',
    );
    return {
      functionFile: functionFile && this.resource('Urls', functionFile),
      sharedRuntime: sharedRuntime && this.resource('Urls', sharedRuntime),
      customFunctions: functions && this.customFunctions(functions, [sharedRuntime, functionFile]),
      tabs: surfaces.flatMap((surface) => [...surface.children].map((tab) => this.tab(tab))),
    };
  }

  /** @param runtimes the elements that must name the same page as the functions */
  private customFunctions(point: Element, runtimes: readonly (Element | undefined)[]): CustomFunctionsSource {
    const page = required(required(point, 'Page'), 'SourceLocation').getAttribute('resid');
    if (runtimes.some((runtime) => runtime?.getAttribute('resid') !== page))
      throw new ManifestError('the workbench runs custom functions in one runtime with the function file only.');
    return {
      metadata: this.resource('Urls', required(required(point, 'Metadata'), 'SourceLocation')),
      namespace: this.text(point, 'Namespace'),
    };
  }

  private tab(tab: Element): RibbonTab {
    const id = tab.getAttribute('id') ?? '';
    return {
      id,
      label: tab.localName === 'OfficeTab' ? (OFFICE_TABS[id] ?? id) : this.text(tab, 'Label'),
      groups: all(tab, 'Group').map((group) => ({
        id: group.getAttribute('id') ?? '',
        label: this.text(group, 'Label'),
        controls: all(group, 'Control').map((control) => this.control(control)),
      })),
    };
  }

  private control(control: Element): RibbonControl {
    const action = optional(control, 'Action');
    const items = optional(control, 'Items');
    const tip = optional(control, 'Supertip');
    return {
      id: control.getAttribute('id') ?? '',
      label: this.text(control, 'Label'),
      tip: { title: tip ? this.text(tip, 'Title') : '', description: tip ? this.text(tip, 'Description') : '' },
      icon: this.icon(control),
      enabled: optional(control, 'Enabled')?.textContent?.trim() !== 'false',
      action: action && this.action(action),
      items: items ? all(items, 'Item').map((item) => this.control(item)) : [],
    };
  }

  private action(action: Element): RibbonAction {
    const type = typeOf(action);
    switch (type) {
      case 'ExecuteFunction':
        return { type, functionName: required(action, 'FunctionName').textContent.trim() };
      case 'ShowTaskpane':
        return {
          type,
          taskpaneId: optional(action, 'TaskpaneId')?.textContent?.trim() ?? '',
          url: this.resource('Urls', required(action, 'SourceLocation')),
        };
      default:
        throw new ManifestError(`there is no action of type '${type}'.`);
    }
  }

  private icon(control: Element): string | undefined {
    const icon = optional(control, 'Icon');
    const images = icon ? all(icon, 'Image') : [];
    const image = images.find((candidate) => candidate.getAttribute('size') === ICON_SIZE) ?? images.at(-1);
    return image && this.resource('Images', image);
  }

  private text(parent: Element, name: string): string {
    const element = required(parent, name);
    return this.resource(name === 'Description' ? 'LongStrings' : 'ShortStrings', element);
  }

  private resource(list: string, reference: Element): string {
    const id = reference.getAttribute('resid') ?? '';
    const resources = optional(this.overrides, 'Resources', list);
    const found = resources && [...resources.children].find((resource) => resource.getAttribute('id') === id);
    if (!found)
      throw new ManifestError(`<${reference.localName}> names the resource '${id}', which is not in ${list}.`);
    return localized(found, 'DefaultValue', this.locale);
  }
}

/** The value of an element with `Override` children for other languages; a language without a region fits too. */
function localized(element: Element, attribute: string, locale: string): string {
  const overrides = all(element, 'Override');
  const matches = (wanted: (of: string) => boolean): Element | undefined =>
    overrides.find((override) => wanted((override.getAttribute('Locale') ?? '').toLowerCase()));
  const exact = locale.toLowerCase();
  const language = exact.split('-')[0]!;
  const override = matches((of) => of === exact) ?? matches((of) => of.split('-')[0] === language);
  return override?.getAttribute('Value') ?? element.getAttribute(attribute) ?? '';
}

const all = (parent: Element, name: string): Element[] =>
  [...parent.children].filter((child) => child.localName === name);

function optional(parent: Element, ...path: readonly string[]): Element | undefined {
  let element: Element | undefined = parent;
  for (const name of path) element = element && all(element, name)[0];
  return element;
}

function required(parent: Element, name: string): Element {
  const element = optional(parent, name);
  if (!element) throw new ManifestError(`<${parent.localName} id="${parent.id}"> has no <${name}>.`);
  return element;
}

function typeOf(element: Element): string {
  return element.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type') ?? '';
}
