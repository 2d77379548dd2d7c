import type { Session } from '../kernel/session';
import type { AddinRuntime } from '../office/addin-runtime';
import { CommandCalls, CommandError } from './command-calls';
import { XdmEvent } from '../protocol/xdm';

/**
 * One load of the pane's page. A reload keeps window and conversation but starts everything else anew: the session
 * with the workbook, the registered events, the commands under way.
 */
export class PageLoad {
  /** office.js has asked for its app context: the page is running. */
  started = false;
  readonly commands: CommandCalls;
  /** Resolves when the page can take commands; rejects if it goes before. */
  readonly ready: Promise<void>;

  private readonly registrations = new Map<string, number>();
  private signalRegistered: () => void = () => undefined;
  private fail: (error: CommandError) => void = () => undefined;

  constructor(
    readonly session: Session,
    readonly runtime: AddinRuntime,
    private readonly sendEvent: (name: string, registration: number, data: unknown) => void,
  ) {
    this.commands = new CommandCalls((data) => this.raise(XdmEvent.AppCommandInvoked, data));
    const registered = new Promise<void>((resolve, reject) => {
      this.signalRegistered = resolve;
      this.fail = reject;
    });
    this.ready = Promise.all([registered, runtime.actionsReady]).then(() => undefined);
    this.ready.catch(() => undefined); // nobody may be waiting
    session.onPush = (entries) =>
      this.raise(XdmEvent.RichApiMessage, {
        ArrayData: entries.map(({ category, type, targetId, message }, id) => [category, type, targetId, message, id]),
      });
    session.onDocumentEvent = (name) => this.raise(name, {});
  }

  register(event: string, correlationId: number): void {
    this.registrations.set(event, correlationId);
    if (event === XdmEvent.AppCommandInvoked) this.signalRegistered();
  }

  unregister(event: string): void {
    this.registrations.delete(event);
  }

  /** Sends an event if the page has registered for it. */
  raise(event: string, data: unknown): void {
    const registration = this.registrations.get(event);
    if (registration !== undefined) this.sendEvent(event, registration, data);
  }

  /** Ends everything that belongs to this load. */
  end(): void {
    this.registrations.clear();
    this.session.onPush = () => undefined;
    this.session.onDocumentEvent = () => undefined;
    this.fail(new CommandError('The page was closed or reloaded before it was ready.'));
    this.commands.abandon();
    this.runtime.customFunctions.abandon();
  }
}
