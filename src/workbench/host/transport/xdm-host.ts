import type { Session } from '../kernel/session';
import { appContext, type AddinEnvironment } from '../office/app-context';
import type { AddinRuntime } from '../office/addin-runtime';
import type { DocumentSettings } from '../office/document-settings';
import type { OfficeShell } from '../office/office-shell';
import {
  notificationText,
  parseNotification,
  parseRequest,
  responseText,
  ResponseType,
  XdmAction,
  XdmMethod,
  XdmStatus,
  OfficeError,
  type XdmRequest,
} from '../protocol/xdm';
import { executeMethod } from './execute-method';
import { failed, type MethodAnswer } from './method-answer';
import { PageLoad } from './page-load';
import type { PanePort } from './pane-port';
import type { Refuse } from './rich-api-calls';
import { windowName } from './window-name';

export interface XdmHostOptions {
  readonly port: PanePort;
  /** The origin of the page that the host runs in. */
  readonly hostOrigin: string;
  readonly paneUrl: string;
  readonly environment: AddinEnvironment;
  readonly shell: OfficeShell;
  readonly settings: DocumentSettings;
  /** Opens a session with the workbook; called once for every load of the pane's page. */
  readonly connect: () => Session;
  /** Ends a session when its page is reloaded or closed. */
  readonly disconnect?: (session: Session) => void;
  /** Hears what the pane reports of focus and keys (`HostAction`). */
  readonly onNotify?: (action: number, detail: unknown) => void;
  /** Shows or hides the pane on the add-in's demand (`Office.addin.showAsTaskpane` and `hide`). */
  readonly onVisibilityDemand?: (visible: boolean) => void;
  /** The size of the window that the pane is part of, in pixels; dialogs are centred in it. */
  readonly windowSize?: () => { readonly width: number; readonly height: number };
}

const DEFAULT_WINDOW = { width: 1280, height: 800 };

/**
 * The parent's half of the conversation that office.js holds with Excel on the web, for one pane.
 * It hears only its own conversation and answers every call, so that office.js never waits in vain.
 */
export class XdmHost {
  /** New for every pane: office.js caches document settings under it. A reload of the pane keeps it. */
  readonly conversationId = crypto.randomUUID();
  readonly addinId = `addin-${this.conversationId}`;

  /** Refuses requests as Excel does in cell edit mode, in a lost session and so on; for tests and for the page. */
  refuse: Refuse = () => undefined;

  private load: PageLoad;
  private nextNotification = 0;
  private readonly stop: () => void;

  constructor(private readonly options: XdmHostOptions) {
    this.load = this.newLoad();
    this.stop = options.port.listen((text) => this.receive(text));
  }

  /** The name that the pane's window must bear before its page loads. */
  get windowName(): string {
    const { hostOrigin, environment } = this.options;
    return windowName({ conversationId: this.conversationId, addinId: this.addinId, hostOrigin, ...environment });
  }

  /** The session of the page that is loaded now. */
  get session(): Session {
    return this.load.session;
  }

  get runtime(): AddinRuntime {
    return this.load.runtime;
  }

  /** Resolves when the page that is loading, or loaded, can take commands. */
  get ready(): Promise<void> {
    return this.load.ready;
  }

  /**
   * Runs a function of the page as a ribbon button does.
   * @returns the event object when the function has called `event.completed()`; rejects with a `CommandError`
   */
  async invokeCommand(functionName: string, controlId: string): Promise<unknown> {
    const { load } = this;
    await load.ready;
    return load.commands.invoke(functionName, controlId);
  }

  /** Tells the pane something (`HostAction`), such as to take the focus. */
  notify(action: number, ...detail: unknown[]): void {
    const id = this.nextNotification++;
    const text = notificationText(this.conversationId, this.options.hostOrigin, id, [action, ...detail]);
    this.options.port.post(text);
  }

  dispose(): void {
    this.stop();
    this.endLoad();
  }

  private newLoad(): PageLoad {
    const { connect, shell, onVisibilityDemand } = this.options;
    const session = connect();
    const runtime = shell.runtime(session);
    if (onVisibilityDemand) runtime.onVisibilityDemand = onVisibilityDemand;
    return new PageLoad(session, runtime, (name, correlationId, data) =>
      this.respond(name, correlationId, data, ResponseType.Event),
    );
  }

  private endLoad(): void {
    this.load.end();
    this.options.disconnect?.(this.load.session);
  }

  private receive(text: string): void {
    const request = parseRequest(text);
    if (request?._conversationId !== this.conversationId) return;
    const { _actionType: type, _actionName: name, _correlationId: id } = request;
    switch (type) {
      case XdmAction.Register:
        this.load.register(name, id);
        return this.respond(name, id, { Error: OfficeError.None });
      case XdmAction.Unregister:
        this.load.unregister(name);
        return this.respond(name, id, { Error: OfficeError.None });
      case XdmAction.Invoke:
        return this.invoke(request);
    }
  }

  private invoke({ _actionName: name, _correlationId: id, _data: data }: XdmRequest): void {
    switch (name) {
      case XdmMethod.GetAppContext:
        return this.respond(name, id, this.beginLoad());
      case XdmMethod.NotifyHost: {
        this.respond(name, id, null);
        const notification = parseNotification(data);
        if (notification) this.options.onNotify?.(notification.action, notification.detail);
        return;
      }
      case XdmMethod.ExecuteMethod: {
        const { load } = this;
        // After a reload the page counts its calls from nought again: an answer to the former page would hit a new call.
        const reply = (answer: MethodAnswer): void => {
          if (load === this.load) this.respond(name, id, answer);
        };
        void executeMethod(data, { load, settings: this.options.settings, refuse: this.refuse }).then(
          reply,
          (error: unknown) => {
            reply(failed(OfficeError.Internal));
            throw error; // a fault of the host: it must be seen
          },
        );
        return;
      }
      default:
        return this.respond(name, id, null, ResponseType.Reply, XdmStatus.ErrorHandlingRequest);
    }
  }

  /** A page has begun to run office.js; if one had before, it was reloaded. */
  private beginLoad(): Record<string, unknown> {
    if (this.load.started) {
      this.endLoad();
      this.load = this.newLoad();
    }
    this.load.started = true;
    const { environment, paneUrl, settings, windowSize } = this.options;
    return appContext(environment, this.addinId, paneUrl, settings.entries(), windowSize?.() ?? DEFAULT_WINDOW);
  }

  private respond(
    name: string,
    correlationId: number,
    data: unknown,
    kind: (typeof ResponseType)[keyof typeof ResponseType] = ResponseType.Reply,
    status: (typeof XdmStatus)[keyof typeof XdmStatus] = XdmStatus.Ok,
  ): void {
    const response = { name, correlationId, kind, status, data };
    this.options.port.post(responseText(this.conversationId, this.options.hostOrigin, response));
  }
}
