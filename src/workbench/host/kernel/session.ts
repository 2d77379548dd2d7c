import { MessageCategory, type PushEntry, type RequestBody, type ResponseBody } from '../protocol/rich-api';
import { HostError } from './errors';
import { executeRequest } from './executor';
import type { HostObject } from './host-class';

/** What a session needs of the host that it belongs to. */
export interface SessionHost {
  /** The root of ordinary requests: the workbook. */
  readonly root: HostObject;
  /** Roots of requests whose custom data names another partition, such as `WacPartition`. */
  readonly partitions: Readonly<Record<string, HostObject>>;
  /** Objects reached by their service name (object path type 2). */
  service(name: string, session: Session): HostObject | undefined;
  /** Opens the scope in which one request runs. */
  openBatch(session: Session): BatchScope;
  /** Runs the requests of all sessions one after the other. */
  enqueue<T>(work: () => Promise<T>): Promise<T>;
}

/** One request in progress: what it changes belongs together and to one author. */
export interface BatchScope {
  /** Runs work whose changes belong to this request. It must be synchronous. */
  do<T>(work: () => T): T;
  /** Resolves when formulas are up to date, so that a read sees results. */
  settle(): Promise<void>;
  /** Closes the request: events go out, the changes become one undo step. */
  end(): void;
}

/** How many ranges handed out in event arguments stay valid: office.js never releases them. */
const EVENT_REFERENCES = 256;

/** One connected runtime (a pane, the commands page, a test): its references, its subscriptions, its way back. */
export class Session {
  private readonly references = new Map<string, HostObject>();
  private readonly referenceIds = new Map<unknown, string>();
  private readonly subscriptions = new Map<string, number>();
  private readonly eventReferences: string[] = [];
  private readonly outbox: (() => void)[] = [];
  private nextReference = 1;

  /** Where pushed messages go; set by the transport. */
  onPush: (entries: readonly PushEntry[]) => void = () => undefined;
  /** The two events that are older than the rich API (`documentSelectionChanged`, `settingsChanged`); set by the transport. */
  onDocumentEvent: (name: 'documentSelectionChanged' | 'settingsChanged') => void = () => undefined;
  /** Sees every request before it runs; counting round trips hangs on it. */
  onRequest: (body: RequestBody) => void = () => undefined;

  /** Hears of every event that the add-in registers for. */
  onSubscribe: (type: number) => void = () => undefined;

  /** `user` tells co-authors apart: changes of another user's session arrive with source "Remote". */
  constructor(
    readonly host: SessionHost,
    readonly user = 'me',
  ) {}

  /** Runs one request after those already waiting. `partition` is the custom data that came with it. */
  execute(body: RequestBody, partition = ''): Promise<ResponseBody> {
    this.onRequest(body);
    const root = this.host.partitions[partition] ?? this.host.root;
    return this.host.enqueue(() => executeRequest(this, body, root));
  }

  /** Keeps an object beyond its request and answers the id under which it is found again. */
  keep(object: HostObject): string {
    const known = this.referenceIdOf(object);
    if (known) return known;
    const id = `{r${this.nextReference++}}`;
    this.referenceIds.set(object.self, id);
    this.references.set(id, object);
    return id;
  }

  /** Keeps the range of an event's arguments; only the latest few stay, since nobody releases them. */
  keepForEvent(object: HostObject): string {
    const id = this.keep(object);
    this.eventReferences.push(id);
    if (this.eventReferences.length > EVENT_REFERENCES) this.release(this.eventReferences.shift()!);
    return id;
  }

  /** The id of an object that is kept, if it is. A range's format has the range's model but is another object. */
  referenceIdOf({ self, hostClass }: HostObject): string | undefined {
    const id = this.referenceIds.get(self);
    return id !== undefined && this.references.get(id)?.hostClass === hostClass ? id : undefined;
  }

  release(id: string): void {
    const object = this.references.get(id);
    if (!object) return;
    this.references.delete(id);
    this.referenceIds.delete(object.self);
  }

  releaseAll(): void {
    this.references.clear();
    this.referenceIds.clear();
    this.eventReferences.length = 0;
  }

  /** The object kept under an id, unless it was released. */
  find(id: string): HostObject | undefined {
    return this.references.get(id);
  }

  byReference(id: string): HostObject {
    const object = this.references.get(id);
    if (!object) throw new HostError('InvalidObjectPath', 'The object path is not valid: its reference was released.');
    return object;
  }

  get referenceCount(): number {
    return this.references.size;
  }

  /** Every kept object, so that ranges can move along when rows are inserted above them. */
  kept(): Iterable<HostObject> {
    return this.references.values();
  }

  subscribe(type: number, target: string): void {
    const key = `${type}|${target}`;
    this.subscriptions.set(key, (this.subscriptions.get(key) ?? 0) + 1);
    this.onSubscribe(type);
  }

  unsubscribe(type: number, target: string): void {
    const key = `${type}|${target}`;
    const left = (this.subscriptions.get(key) ?? 0) - 1;
    if (left > 0) this.subscriptions.set(key, left);
    else this.subscriptions.delete(key);
  }

  /** Pushes one event to those of the targets that this session has registered for. The message is made only if needed. */
  emit(type: number, targets: readonly string[], message: () => unknown): void {
    const registered = targets.filter((target) => this.subscriptions.has(`${type}|${target}`));
    if (registered.length === 0) return;
    const text = JSON.stringify(message());
    const entries = registered.map((targetId) => ({ category: MessageCategory.Event, type, targetId, message: text }));
    this.post(() => this.onPush(entries));
  }

  /** Tells of a change of the selection or of the settings, in order with the other events. */
  raise(name: 'documentSelectionChanged' | 'settingsChanged'): void {
    this.post(() => this.onDocumentEvent(name));
  }

  /** Events follow the answer to the request that caused them, as Excel's do: a handler added in it must not miss them. */
  private post(send: () => void): void {
    if (this.outbox.push(send) > 1) return;
    setTimeout(() => {
      for (const each of this.outbox.splice(0)) each();
    });
  }
}
