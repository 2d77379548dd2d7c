import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, runInContext } from 'node:vm';

/** A scalar property as the library has it. */
export interface LibraryScalar {
  /** The name on the wire. */
  readonly wire: string;
  readonly writable: boolean;
}

/** The members of one `Excel.*` class, read off the library's own prototypes. */
export interface LibraryClass {
  readonly scalars: readonly LibraryScalar[];
  /** PascalCase, as on the wire. */
  readonly navigations: readonly string[];
  /** The names of methods on the wire, those of registrations included. */
  readonly methods: readonly string[];
  /** `onChanged` and so on. */
  readonly events: readonly string[];
  /** The names under which the library sets properties where they differ from the property's own. */
  readonly setNames: readonly string[];
}

/** Runs inside the library's realm: what it finds must survive JSON. */
const READ = `(() => {
  const found = {};
  for (const [name, type] of Object.entries(Excel)) {
    if (typeof type !== 'function' || !(type.prototype instanceof OfficeExtension.ClientObject)) continue;
    const own = Object.getOwnPropertyDescriptors(type.prototype);
    const list = (key) => (own[key] ? own[key].get.call({}) : []);
    const wire = list('_scalarPropertyOriginalNames');
    const writable = list('_scalarPropertyUpdateable');
    const called = (text) =>
      [...text.matchAll(/_(?:invokeMethod|create\\w*MethodObject)\\((?:[\\w.]+, )?(?:this|_this|thisObj), "(\\w+)"/g)].map((m) => m[1]);
    const set = (text) => [...text.matchAll(/_invokeSetProperty\\((?:this|thisObj), "(\\w+)"/g)].map((m) => m[1]);
    const custom = Object.entries(Excel._CC ?? {}).filter(([key, value]) => key.startsWith(name + '_') && typeof value === 'function');
    const bodies = [...Object.values(own).flatMap((d) => [d.value, d.set]), ...custom.map(([, value]) => value)]
      .filter((value) => typeof value === 'function' && value !== type)
      .map(String);
    found[name] = {
      scalars: list('_scalarPropertyNames').map((api, i) => ({ wire: wire[i] ?? api, writable: !!writable[i] })),
      navigations: list('_navigationPropertyNames').map((api) => api[0].toUpperCase() + api.slice(1)),
      methods: [...new Set(bodies.flatMap(called))],
      events: Object.keys(own).filter((key) => key.startsWith('on') && own[key].get),
      setNames: [...new Set(bodies.flatMap(set))],
    };
  }
  return JSON.stringify(found);
})()`;

/** Reads the surface of every `Excel.*` class from the installed `@microsoft/office-js`. */
export function readLibrarySurface(): ReadonlyMap<string, LibraryClass> {
  const file = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');
  const window: Record<string, unknown> = { navigator: { userAgent: '' }, setTimeout, clearTimeout };
  window.window = window;
  const context = createContext(window);
  runInContext(readFileSync(file, 'utf8'), context, { filename: file });
  const surface = JSON.parse(runInContext(READ, context) as string) as Record<string, LibraryClass>;
  return new Map(Object.entries(surface));
}
