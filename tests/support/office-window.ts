import { pathToFileURL } from 'node:url';
import { format } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { AddinEnvironment } from '../../src/workbench/host/office/app-context';
import type { PanePort } from '../../src/workbench/host/transport/pane-port';
import { XdmHost, type XdmHostOptions } from '../../src/workbench/host/transport/xdm-host';

const HOST_ORIGIN = 'https://localhost:8443';
const PANE_URL = `${HOST_ORIGIN}/taskpane.html`;

const officeJs = pathToFileURL(require.resolve('@microsoft/office-js/dist/office.js')).href;

export const TEST_ENVIRONMENT: AddinEnvironment = {
  locale: 'en-US',
  contentLocale: 'en-US',
  documentUrl: `${HOST_ORIGIN}/Book1.xlsx`,
  addinName: 'Test add-in',
  readOnly: false,
  sharedRuntime: false,
};

/** The globals of office.js, in a window of its own. */
export interface OfficeGlobals {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: {
    associate(id: string, implementation: (...args: never[]) => unknown): void;
    readonly Error: new (code: string, message?: string) => Error;
  };
}

export interface OfficeWindow extends OfficeGlobals {
  readonly host: XdmHost;
  readonly window: Window;
  /** Posts a text to the host as the pane's page would; for messages that office.js never sends. */
  post(text: string): void;
  /** Loads the page anew, in the window that bears the same name. The globals of the former page are dead. */
  reload(): Promise<OfficeWindow>;
  close(): void;
}

export type OfficeWindowOptions = Pick<
  XdmHostOptions,
  'shell' | 'settings' | 'connect' | 'disconnect' | 'onNotify' | 'onVisibilityDemand'
>
  & Partial<AddinEnvironment>;

/**
 * Opens a jsdom window with the whole, unmodified office.js, loaded by a script tag as in a pane's page, and joins it
 * to a host in this process. Resolves when `Office.onReady` does.
 */
export async function openOfficeWindow(options: OfficeWindowOptions): Promise<OfficeWindow> {
  const { shell, settings, connect, disconnect, onNotify, onVisibilityDemand, ...environment } = options;
  const wire = new Wire();
  const host = new XdmHost({
    port: wire,
    hostOrigin: HOST_ORIGIN,
    paneUrl: PANE_URL,
    environment: { ...TEST_ENVIRONMENT, ...environment },
    shell,
    settings,
    connect,
    disconnect,
    onNotify,
    onVisibilityDemand,
  });
  return load(host, wire);
}

/** Carries texts between the host and whatever window is plugged in; like `postMessage`, never within the call. */
class Wire implements PanePort {
  deliver: (text: string) => void = () => undefined;
  private handler: ((text: string) => void) | undefined;

  listen(handler: (text: string) => void): () => void {
    this.handler = handler;
    return () => (this.handler = undefined);
  }

  post(text: string): void {
    setImmediate(() => this.deliver(text));
  }

  toHost(text: string): void {
    setImmediate(() => this.handler?.(text));
  }
}

async function load(host: XdmHost, wire: Wire): Promise<OfficeWindow> {
  const report = (...what: unknown[]): void => void process.stderr.write(`${format(...what)}\n`);
  const virtualConsole = new VirtualConsole().on('jsdomError', report).on('error', report).on('warn', report);
  const { window } = new JSDOM(`<!doctype html><script src="${officeJs}"></script><body></body>`, {
    url: PANE_URL,
    runScripts: 'dangerously',
    resources: 'usable',
    pretendToBeVisual: true,
    virtualConsole,
    beforeParse: (opened) => prepare(opened as unknown as Window, host, wire),
  });
  await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
  const globals = window as unknown as OfficeGlobals;
  await globals.Office.onReady();
  const unload = (): void => {
    wire.deliver = () => undefined;
    window.close();
  };
  return {
    Office: globals.Office,
    Excel: globals.Excel,
    OfficeExtension: globals.OfficeExtension,
    CustomFunctions: globals.CustomFunctions,
    window: window as unknown as Window,
    host,
    post: (text) => wire.toHost(text),
    reload() {
      unload();
      return load(host, wire);
    },
    close() {
      unload();
      host.dispose();
    },
  };
}

/** Makes a jsdom window a pane: what jsdom lacks of a browser, and the parent that is the host. */
function prepare(window: Window, host: XdmHost, wire: Wire): void {
  const parent = {
    postMessage(text: string, targetOrigin: string) {
      if (targetOrigin === HOST_ORIGIN) wire.toHost(text);
    },
  };
  const { MessageEvent } = window as unknown as { MessageEvent: typeof globalThis.MessageEvent };
  wire.deliver = (text) => {
    const event = new MessageEvent('message', { data: text, origin: HOST_ORIGIN });
    Object.defineProperty(event, 'source', { value: parent });
    window.dispatchEvent(event);
  };
  window.name = host.windowName;
  Object.defineProperty(window, 'parent', { value: parent });
  Object.defineProperty(window.document, 'domain', { value: window.location.hostname });
  // In a browser the add-in and office.js share one realm: `error instanceof Error` must hold here too.
  Object.defineProperty(window, 'Error', { value: Error, writable: true, configurable: true });
}
