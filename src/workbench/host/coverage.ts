import type { HostClass } from './kernel/host-class';
import { apiName } from './kernel/query';
import type { LibraryClass } from './library-surface';

/** What the host has of one class, in the names of the API. */
export interface ClassCoverage {
  readonly name: string;
  readonly implemented: readonly string[];
  readonly missing: readonly string[];
}

/** The page that says, class by class, what of the library's surface the host implements. */
export function coverageReport(
  library: ReadonlyMap<string, LibraryClass>,
  declared: ReadonlyMap<string, HostClass>,
): string {
  const rows = [...declared.values()]
    .flatMap((hostClass) => classCoverage(hostClass, library.get(hostClass.name)) ?? [])
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const implemented = rows.reduce((sum, row) => sum + row.implemented.length, 0);
  const all = rows.reduce((sum, row) => sum + row.implemented.length + row.missing.length, 0);
  const lines = [
    '# What the workbench has of Excel',
    '',
    'Made from the class declarations in `src/workbench/host/excel` and from the installed `@microsoft/office-js`;',
    'a test keeps it true. A member that is missing answers `ApiNotFound` and names itself; so does every class that is',
    'not listed.',
    '',
    `${rows.length} of the library's ${library.size} classes, ${implemented} of the ${all} members of these.`,
    '',
    '| Class | Members | Missing |',
    '| --- | --- | --- |',
    ...rows.map(rowOf),
    '',
  ];
  return lines.join('\n');
}

const rowOf = ({ name, implemented, missing }: ClassCoverage): string =>
  `| ${name} | ${implemented.length} of ${implemented.length + missing.length} | ${missing.map((member) => `\`${member}\``).join(', ')} |`;

/** `undefined` for a class that is not of `Excel`: a service of Office. Methods have `()` behind their names. */
export function classCoverage(hostClass: HostClass, library: LibraryClass | undefined): ClassCoverage | undefined {
  if (!library) return undefined;
  const members = [
    ...library.scalars.map(({ wire }) => [apiName(wire), wire in hostClass.scalars] as const),
    ...library.navigations.map((wire) => [apiName(wire), wire in hostClass.navigations] as const),
    ...library.methods.map((wire) => [`${apiName(wire)}()`, wire in hostClass.methods] as const),
    ...library.events.map((event) => [event, hasEvent(hostClass, event)] as const),
  ].filter(([name]) => !name.startsWith('_'));
  const names = (wanted: boolean): string[] => members.filter(([, has]) => has === wanted).map(([name]) => name);
  return { name: hostClass.name, implemented: names(true), missing: names(false) };
}

/** Two events are older than the rich API: the library registers for them without a class of the host. */
const OUTSIDE_THE_CLASSES: readonly string[] = ['Workbook.onSelectionChanged', 'SettingCollection.onSettingsChanged'];

const hasEvent = ({ name, eventNames }: HostClass, event: string): boolean =>
  eventNames.includes(event.slice('on'.length)) || OUTSIDE_THE_CLASSES.includes(`${name}.${event}`);
