import type { QueryInfo } from '../protocol/rich-api';
import { apiNotFound, HostError, invalidArgument } from './errors';
import { NULL_OBJECT, type HostClass, type HostObject, type MaybeObject } from './host-class';
import type { Session } from './session';

/** The properties asked for, as a tree: `format/fill/color` is three levels. */
interface SelectTree {
  all: boolean;
  readonly children: Map<string, SelectTree>;
}

const emptyTree = (): SelectTree => ({ all: false, children: new Map() });

/** Answers a `load()`: the values of the properties asked for, under their wire names. */
export function query(object: MaybeObject, info: QueryInfo, session: Session): unknown {
  return project(object, selectTree(info), session, info);
}

/** Answers a `retrieve()`: the same, under the names of the API. */
export function queryAsJson(object: MaybeObject, info: QueryInfo, session: Session): unknown {
  return toJsonNames(query(object, info, session));
}

/** What an instantiation answers: `null` means a null object, anything else how the proxy is found again. */
export function identity(object: HostObject, session: Session): Record<string, unknown> {
  const { hostClass, self } = object;
  const value: Record<string, unknown> = {};
  if (hostClass.id) value._Id = hostClass.id(self);
  const id = hostClass.scalars.Id;
  if (id) value.Id = id.get(self, session);
  const reference = session.referenceIdOf(object);
  if (reference) value._ReferenceId = reference;
  return value;
}

/** PascalCase on the wire, camelCase in the API; leading acronyms go down as a whole. */
export function apiName(wireName: string): string {
  return wireName.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (head) => head.toLowerCase());
}

function selectTree(info: QueryInfo): SelectTree | undefined {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? [])];
  if (paths.length === 0) return undefined;
  const root = emptyTree();
  for (const path of paths) {
    let node = root;
    for (const part of path.split(/[/.]/)) {
      const key = part.trim().toLowerCase();
      if (key === '*' || key === '$all') {
        node.all = true;
        break;
      }
      if (key === 'items') continue;
      let child = node.children.get(key);
      if (!child) node.children.set(key, (child = emptyTree()));
      node = child;
    }
  }
  return root;
}

function project(object: MaybeObject, tree: SelectTree | undefined, session: Session, info: QueryInfo = {}): unknown {
  if (object === NULL_OBJECT) return null;
  return object.hostClass.items ? projectCollection(object, tree, session, info) : projectItem(object, tree, session);
}

function projectItem(object: HostObject, tree: SelectTree | undefined, session: Session): Record<string, unknown> {
  const { hostClass, self } = object;
  const value = identity(object, session);
  if (!tree || tree.all || tree.children.size === 0) {
    for (const [name, scalar] of Object.entries(hostClass.scalars)) {
      if (!scalar.onDemand) value[name] = scalar.get(self, session);
    }
  }
  for (const [key, subtree] of tree?.children ?? []) {
    const property = hostClass.property.get(key);
    if (!property) throw unknownProperty(hostClass, key);
    const location = `${hostClass.name}.${apiName(property.name)}`;
    value[property.name] =
      property.kind === 'scalar'
        ? located(location, () => hostClass.scalars[property.name]!.get(self, session))
        : project(
            located(location, () => hostClass.navigations[property.name]!(self, session)),
            subtree.all || subtree.children.size > 0 ? subtree : undefined,
            session,
          );
  }
  return value;
}

function projectCollection(
  object: HostObject,
  tree: SelectTree | undefined,
  session: Session,
  info: QueryInfo,
): Record<string, unknown> {
  const { hostClass, self } = object;
  const own = identity(object, session);
  let itemTree = tree;
  if (!tree || tree.all || tree.children.size === 0) {
    for (const [name, scalar] of Object.entries(hostClass.scalars)) own[name] = scalar.get(self, session);
  } else {
    // A select on a collection may name the collection's own scalars (`count`) beside those of its items.
    const children = new Map(tree.children);
    for (const key of tree.children.keys()) {
      const property = hostClass.property.get(key);
      if (property?.kind !== 'scalar') continue;
      own[property.name] = hostClass.scalars[property.name]!.get(self, session);
      children.delete(key);
    }
    if (children.size === 0) return own;
    itemTree = { all: false, children };
  }
  const skip = info.Skip ?? 0;
  const items = hostClass.items!(self, session).slice(skip, info.Top === undefined ? undefined : skip + info.Top);
  return { ...own, _Items: items.map((item) => project(item, itemTree, session)) };
}

/** A property that Excel has and this host lacks says so by name; one that does not exist at all is the add-in's mistake. */
function unknownProperty({ name, absent }: HostClass, key: string): HostError {
  const lacking = absent.find((property) => property.toLowerCase() === key);
  if (lacking) return apiNotFound(`${name}.${apiName(lacking)}`);
  return invalidArgument(`The property '${key}' does not exist on ${name}.`).at(`${name}.load`);
}

/** Runs a step and gives an error that arises in it the member it arose in. */
export function located<T>(location: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw error instanceof HostError ? error.at(location) : error;
  }
}

function toJsonNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toJsonNames);
  if (typeof value !== 'object' || value === null) return value;
  if ('_Items' in value && Array.isArray(value._Items)) return { items: value._Items.map(toJsonNames) };
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.startsWith('_'))
      .map(([key, inner]) => [apiName(key), toJsonNames(inner)]),
  );
}
