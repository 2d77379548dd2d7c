import { itemNotFound } from './errors';
import type { Session } from './session';

/** A scalar property. Without `set` it is read-only. */
export interface Scalar<Self> {
  get(self: Self, session: Session): unknown;
  set?(self: Self, value: unknown, session: Session): void;
  /** Left out of a load without a select list, because it is costly or because Excel leaves it out. */
  onDemand?: boolean;
}

/** An event: the number of its messages and the id of the object they are addressed to. */
export interface EventSource<Self> {
  readonly type: number;
  target(self: Self): string;
  /** The stem of `_Register…` and `_Unregister…` where it is not the event's key plus "Event". */
  readonly register?: string;
}

export type Scalars<Self> = Readonly<Record<string, Scalar<Self>>>;
export type Navigations<Self> = Readonly<Record<string, (self: Self, session: Session) => MaybeObject>>;
export type Methods<Self> = Readonly<
  Record<string, (self: Self, args: readonly unknown[], session: Session) => unknown>
>;

/**
 * The wire surface of one `Excel.*` class over a model object of type `Self`.
 * Keys are the PascalCase names that office.js sends.
 */
export interface ClassSpec<Self> {
  readonly name: string;
  readonly scalars?: Scalars<Self>;
  readonly navigations?: Navigations<Self>;
  readonly methods?: Methods<Self>;
  readonly events?: Readonly<Record<string, EventSource<Self>>>;
  /** Properties that Excel has here and this host has not: to load one is `ApiNotFound`, not a typing error. */
  readonly absent?: readonly string[];
  /** Other names under which office.js sends a property when it is set. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Methods whose answer depends on the results of formulas; they wait until those are calculated. */
  readonly afterCalculation?: readonly string[];
  /** Identity inside its collection. */
  readonly id?: (self: Self) => string | number;
  /** Present on a collection: its items, in order. */
  readonly items?: (self: Self, session: Session) => readonly HostObject[];
  /** The indexer of a collection; `undefined` means there is no such item. */
  readonly item?: (self: Self, key: unknown, session: Session) => HostObject | undefined;
  /** Whether `context.trackedObjects` and `Excel.run` may keep a reference to objects of this class. */
  readonly tracked?: boolean;
}

/** A class as the executor uses it: every table present, members found by any capitalisation. */
export interface HostClass {
  readonly name: string;
  readonly scalars: Scalars<unknown>;
  readonly navigations: Navigations<unknown>;
  readonly methods: Methods<unknown>;
  readonly eventNames: readonly string[];
  readonly absent: readonly string[];
  readonly aliases: Readonly<Record<string, string>>;
  readonly id: ((self: unknown) => string | number) | undefined;
  readonly items: ((self: unknown, session: Session) => readonly HostObject[]) | undefined;
  readonly item: ((self: unknown, key: unknown, session: Session) => HostObject | undefined) | undefined;
  readonly tracked: boolean;
  /** Finds a scalar or navigation property by its name in lower case. */
  readonly property: ReadonlyMap<string, { readonly kind: 'scalar' | 'navigation'; readonly name: string }>;
}

/** A model object seen through its class. */
export interface HostObject {
  readonly hostClass: HostClass;
  readonly self: unknown;
}

/** The null object of the protocol: what `…OrNullObject` answers when there is nothing. */
export const NULL_OBJECT = Symbol('null object');
export type MaybeObject = HostObject | typeof NULL_OBJECT;

/** Makes host objects of one class, and recognises them among arguments. */
export interface HostClassFactory<Self> {
  (self: Self): HostObject;
  readonly hostClass: HostClass;
  /** The model object behind a host object of this class; `undefined` for anything else. */
  unwrap(value: unknown): Self | undefined;
}

const declared = new Map<string, HostClass>();

const calculationMethods = new Set<string>();

/** Whether some class answers a method of this name from the results of formulas. */
export const needsCalculation = (method: string): boolean => calculationMethods.has(method);

/** Every class declared so far, by name; the conformance tests compare them with the library. */
export const declaredClasses: ReadonlyMap<string, HostClass> = declared;

/**
 * Declares one class of the host. Collections get `GetItem`, `GetItemAt`, `GetItemOrNullObject` and `GetCount`,
 * and events their `_Register…` and `_Unregister…` methods, from the declaration itself.
 */
export function defineClass<Self>(spec: ClassSpec<Self>): HostClassFactory<Self> {
  const property = new Map<string, { kind: 'scalar' | 'navigation'; name: string }>();
  for (const name of Object.keys(spec.scalars ?? {})) property.set(name.toLowerCase(), { kind: 'scalar', name });
  for (const name of Object.keys(spec.navigations ?? {}))
    property.set(name.toLowerCase(), { kind: 'navigation', name });
  for (const [alias, name] of Object.entries(spec.aliases ?? {}))
    property.set(alias.toLowerCase(), { kind: 'scalar', name });
  for (const name of spec.afterCalculation ?? []) calculationMethods.add(name);

  const hostClass = {
    name: spec.name,
    scalars: spec.scalars ?? {},
    navigations: spec.navigations ?? {},
    methods: { ...collectionMethods(spec), ...eventMethods(spec), ...spec.methods },
    eventNames: Object.keys(spec.events ?? {}),
    absent: spec.absent ?? [],
    aliases: spec.aliases ?? {},
    id: spec.id,
    items: spec.items,
    item: spec.item,
    tracked: spec.tracked ?? false,
    property,
    // The tables are only ever called with objects made by this class's own factory.
  } as unknown as HostClass;
  declared.set(spec.name, hostClass);

  const make = (self: Self): HostObject => ({ hostClass, self });
  const unwrap = (value: unknown): Self | undefined =>
    isHostObject(value) && value.hostClass === hostClass ? (value.self as Self) : undefined;
  return Object.assign(make, { hostClass, unwrap });
}

/** Whether an argument is an object of the host rather than a plain value. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'hostClass' in value && 'self' in value;
}

function collectionMethods<Self>(spec: ClassSpec<Self>): Methods<Self> {
  const { items, item } = spec;
  if (!items) return {};
  const found = (object: HostObject | undefined): HostObject => {
    if (!object) throw itemNotFound();
    return object;
  };
  return {
    GetCount: (self, _args, session) => items(self, session).length,
    GetItemAt: (self, [index], session) => found(items(self, session)[Number(index)]),
    ...(item && {
      GetItem: (self, [key], session) => found(item(self, key, session)),
      GetItemOrNullObject: (self, [key], session) => item(self, key, session) ?? NULL_OBJECT,
    }),
  };
}

function eventMethods<Self>(spec: ClassSpec<Self>): Methods<Self> {
  const methods: Record<string, Methods<Self>[string]> = {};
  for (const [name, event] of Object.entries(spec.events ?? {})) {
    const stem = event.register ?? `${name}Event`;
    methods[`_Register${stem}`] = (self, _args, session) => session.subscribe(event.type, event.target(self));
    methods[`_Unregister${stem}`] = (self, _args, session) => session.unsubscribe(event.type, event.target(self));
  }
  return methods;
}

/** A read-only scalar. */
export const readOnly = <Self>(get: (self: Self, session: Session) => unknown): Scalar<Self> => ({ get });
