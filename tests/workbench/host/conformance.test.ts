import '../../../src/workbench/host/excel/excel-host';
import { declaredClasses, type HostClass } from '../../../src/workbench/host/kernel/host-class';
import { readLibrarySurface, type LibraryClass } from '../../../src/workbench/host/library-surface';

const library = readLibrarySurface();
const classes = [...declaredClasses.values()];

/** What the kernel gives every collection, whether the library's class has all of it or not. */
const COLLECTION_METHODS = ['GetCount', 'GetItem', 'GetItemAt', 'GetItemOrNullObject'];

const libraryClass = ({ name }: HostClass): LibraryClass => {
  const found = library.get(name);
  if (!found) throw new Error(`The library has no class ${name}.`);
  return found;
};

test('every declared class is a class of the library', () => {
  expect(classes.map(({ name }) => name).filter((name) => !library.has(name))).toEqual([]);
  expect(classes.length).toBeGreaterThan(50);
});

describe.each(classes.map((hostClass) => [hostClass.name, hostClass] as const))('%s', (_name, hostClass) => {
  const { scalars, navigations, methods, events, setNames } = libraryClass(hostClass);

  test('has properties that the library has, and names the rest as absent', () => {
    const known = [...scalars.map(({ wire }) => wire), ...navigations];
    const declared = [...Object.keys(hostClass.scalars), ...Object.keys(hostClass.navigations)];
    expect([...declared, ...hostClass.absent].sort()).toEqual(known.sort());
  });

  test('sets what the library lets add-ins set', () => {
    const writable = scalars.filter((scalar) => scalar.writable && scalar.wire in hostClass.scalars);
    const settable = Object.entries(hostClass.scalars).filter(([, scalar]) => 'set' in scalar);
    expect(settable.map(([name]) => name).sort()).toEqual(writable.map(({ wire }) => wire).sort());
    expect(Object.keys(hostClass.aliases).filter((alias) => !setNames.includes(alias))).toEqual([]);
  });

  test('has methods and events that the library calls', () => {
    const own = Object.keys(hostClass.methods).filter((name) => !hostClass.items || !COLLECTION_METHODS.includes(name));
    expect(own.filter((name) => !methods.includes(name))).toEqual([]);
    expect(hostClass.eventNames.filter((name) => !events.includes(`on${name}`))).toEqual([]);
  });
});
