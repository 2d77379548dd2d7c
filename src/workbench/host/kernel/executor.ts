import {
  ActionType,
  ObjectPathType,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from '../protocol/rich-api';
import { recordArgument } from './arguments';
import { assign, setProperty } from './assign';
import { apiNotFound, HostError, invalidArgument, itemNotFound } from './errors';
import { isHostObject, needsCalculation, NULL_OBJECT, type HostObject, type MaybeObject } from './host-class';
import { apiName, identity, located, query, queryAsJson } from './query';
import type { Session } from './session';

/**
 * Runs one request: its actions in order, stopping at the first error with everything before it done.
 * @returns the answer, an error included; it never rejects because of what the add-in asked for.
 */
export async function executeRequest(session: Session, body: RequestBody, root: HostObject): Promise<ResponseBody> {
  const paths = new ObjectPaths(session, body, root);
  const scope = session.host.openBatch(session);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  try {
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (reads(action, body)) await scope.settle();
        const value = scope.do(() => runAction(action, paths, session, body));
        if (action.ActionType === ActionType.Trace) traceIds.push(action.Id);
        results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        return { Results: results, TraceIds: traceIds, Error: responseError(error, index) };
      }
    }
    return { Results: results, TraceIds: traceIds };
  } finally {
    scope.end();
  }
}

/** Loads and results of methods must see calculated formulas; what only writes need not wait for them. */
function reads(action: Action, body: RequestBody): boolean {
  if (action.ActionType === ActionType.Query || action.ActionType === ActionType.QueryAsJson) return true;
  if (action.ActionType === ActionType.Method) return needsCalculation(action.Name);
  const path = action.ActionType === ActionType.Instantiate && body.ObjectPaths[action.ObjectPathId];
  return path && path.ObjectPathType === ObjectPathType.Method ? needsCalculation(path.Name) : false;
}

function responseError(error: unknown, index: number): NonNullable<ResponseBody['Error']> {
  const known =
    error instanceof HostError
      ? error
      : new HostError('GeneralException', `The host failed: ${describe(error)}`, undefined, 500);
  return {
    Code: known.code,
    Message: known.message,
    Location: known.location,
    ActionIndex: index,
    HttpStatusCode: known.httpStatusCode,
  };
}

const describe = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

function runAction(action: Action, paths: ObjectPaths, session: Session, body: RequestBody): unknown {
  const target = (): MaybeObject => paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.Instantiate: {
      const object = target();
      if (object === NULL_OBJECT) return null;
      const keeps = body.AutoKeepReference && object.hostClass.tracked && !paths.isUntracked(action.ObjectPathId);
      if (keeps) session.keep(object);
      return identity(object, session);
    }
    case ActionType.Query:
      return query(target(), action.QueryInfo ?? {}, session);
    case ActionType.QueryAsJson:
      return queryAsJson(target(), action.QueryInfo ?? {}, session);
    case ActionType.Method: {
      const result = callMethod(target(), action.Name, paths.arguments(action.ArgumentInfo), session);
      if (result === NULL_OBJECT) return { _IsNull: true };
      return isHostObject(result) ? identity(result, session) : result;
    }
    case ActionType.SetProperty:
      return setProperty(target(), action.Name, paths.arguments(action.ArgumentInfo)[0], session);
    case ActionType.Update:
      assign(target(), recordArgument(paths.value(action.ObjectState ?? {}, 0)), session);
      return null;
    case ActionType.Trace:
    case ActionType.EnsureUnchanged:
      return null;
    default:
      throw new HostError('InvalidRequest', `Action type ${action.ActionType} is not supported.`);
  }
}

function callMethod(target: MaybeObject, name: string, args: readonly unknown[], session: Session): unknown {
  if (target === NULL_OBJECT) return NULL_OBJECT; // a call on a null object does nothing
  if (name === '_KeepReference') {
    session.keep(target);
    return null;
  }
  const location = `${target.hostClass.name}.${apiName(name)}`;
  const method = target.hostClass.methods[name];
  if (!method) throw apiNotFound(missingMember(target.hostClass.name, name));
  return located(location, () => method(target.self, args, session));
}

/** The member that a method stands for: a registration that no class knows is the event's. */
function missingMember(className: string, method: string): string {
  const event = /^_(?:Unr|R)egister(?:Event(\w+)|(\w+)Event)$/.exec(method);
  return event ? `${className}.on${event[1] ?? event[2]}` : `${className}.${apiName(method)}()`;
}

/** The object paths of one request, each resolved once: an `Add` path must add only one thing. */
class ObjectPaths {
  private readonly resolved = new Map<number, MaybeObject>();
  private readonly untracked = new Set<number>();

  constructor(
    private readonly session: Session,
    private readonly body: RequestBody,
    private readonly root: HostObject,
  ) {}

  isUntracked(id: number): boolean {
    return this.untracked.has(id);
  }

  resolve(id: number): MaybeObject {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath', `The object path ${id} is unknown.`);
    if (path.D) this.untracked.add(id);
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    return (info?.Arguments ?? []).map((argument, index) =>
      this.value(argument, info?.ReferencedObjectPathIds?.[index]),
    );
  }

  /** A plain value with the objects in it resolved; `reference` is its place in ReferencedObjectPathIds. */
  value(value: unknown, reference: unknown): unknown {
    if (typeof reference === 'number' && reference !== 0) return this.resolve(reference);
    if (Array.isArray(value)) {
      return value.map((item: unknown, index) => this.value(item, Array.isArray(reference) ? reference[index] : 0));
    }
    if (typeof value !== 'object' || value === null) return value;
    if ('_ObjectPathId' in value && typeof value._ObjectPathId === 'number') return this.resolve(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.value(inner, 0)]));
  }

  private follow(path: ObjectPath): MaybeObject {
    switch (path.ObjectPathType) {
      case ObjectPathType.Global:
        return this.root;
      case ObjectPathType.NewObject: {
        const service = this.session.host.service(path.Name, this.session);
        if (!service) throw apiNotFound(`the service ${path.Name}`);
        return service;
      }
      case ObjectPathType.ReferenceId:
        return this.session.byReference(path.Name);
      case ObjectPathType.NullObject:
        return NULL_OBJECT;
      case ObjectPathType.Property:
        return this.property(path);
      case ObjectPathType.Indexer:
        return this.indexer(path);
      case ObjectPathType.Method: {
        const result = callMethod(this.parent(path), path.Name, this.arguments(path.ArgumentInfo), this.session);
        return isHostObject(result) ? result : NULL_OBJECT;
      }
      default:
        throw new HostError('InvalidObjectPath', `Object path type ${path.ObjectPathType} is not supported.`);
    }
  }

  private parent(path: ObjectPath): MaybeObject {
    if (path.ParentObjectPathId === undefined) throw invalidArgument(`The object path ${path.Id} has no parent.`);
    return this.resolve(path.ParentObjectPathId);
  }

  private property(path: ObjectPath): MaybeObject {
    const parent = this.parent(path);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    const location = `${parent.hostClass.name}.${apiName(path.Name)}`;
    const navigation = parent.hostClass.navigations[path.Name];
    if (!navigation) throw apiNotFound(location);
    return located(location, () => navigation(parent.self, this.session));
  }

  private indexer(path: ObjectPath): MaybeObject {
    const parent = this.parent(path);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    const { name, item } = parent.hostClass;
    return located(`${name}.getItem`, () => {
      if (!item) throw apiNotFound(`${name}.getItem()`);
      const found = item(parent.self, this.arguments(path.ArgumentInfo)[0], this.session);
      if (!found) throw itemNotFound();
      return found;
    });
  }
}
