import type { Engine } from '../../src/workbench/engine/engine';
import { createHeadlessEngine } from '../../src/workbench/engine/univer/headless';
import { ExcelHost } from '../../src/workbench/host/excel/excel-host';
import type { Session } from '../../src/workbench/host/kernel/session';
import type { AddinEnvironment } from '../../src/workbench/host/office/app-context';
import { DocumentSettings } from '../../src/workbench/host/office/document-settings';
import { OfficeShell } from '../../src/workbench/host/office/office-shell';
import type { RequestBody } from '../../src/workbench/host/protocol/rich-api';
import { isCleanUp } from '../../src/workbench/host/protocol/round-trips';
import type { Refuse } from '../../src/workbench/host/transport/rich-api-calls';
import { openOfficeWindow, TEST_ENVIRONMENT, type OfficeGlobals, type OfficeWindow } from './office-window';

export interface OfficeOptions extends Partial<AddinEnvironment> {
  /** Opens a second add-in on the workbook of another office: a co-author, if `user` differs. */
  readonly beside?: TestOffice;
  /** Who works in this office; changes of others arrive with source "Remote". */
  readonly user?: string;
}

/** An add-in's side of Excel in a test: the genuine office.js, joined to a workbook without a screen. */
export class TestOffice {
  private current: OfficeWindow | undefined;
  private log: RequestBody[] = [];

  private constructor(
    readonly engine: Engine,
    readonly host: ExcelHost,
    readonly shell: OfficeShell,
    private readonly ownsBook: boolean,
  ) {}

  /** Prefer {@link openOffice}. */
  static async open({ beside, user, ...environment }: OfficeOptions): Promise<TestOffice> {
    const shell = beside?.shell ?? new OfficeShell();
    const engine = beside?.engine ?? createHeadlessEngine();
    const host =
      beside?.host
      ?? new ExcelHost(engine, {
        services: shell.services,
        locale: environment.contentLocale ?? TEST_ENVIRONMENT.contentLocale,
      });
    const settings = new DocumentSettings(host.book.state.settings, () => host.book.settingsChanged());
    const office = new TestOffice(engine, host, shell, !beside);
    const connect = (): Session => {
      const session = host.connect(user);
      session.onRequest = (body) => void office.log.push(body);
      return session;
    };
    office.current = await openOfficeWindow({
      shell,
      settings,
      connect,
      disconnect: (session) => host.disconnect(session),
      ...environment,
    });
    await office.pane.ready;
    office.resetRequests();
    return office;
  }

  /** `Office`, `Excel` and the other globals of this office. */
  get globals(): OfficeGlobals {
    return this.window;
  }

  get session(): Session {
    return this.pane.session;
  }

  /** The bodies of all rich-API requests since the office was opened or `resetRequests()` was called. */
  get requests(): readonly RequestBody[] {
    return this.log;
  }

  resetRequests(): void {
    this.log = [];
  }

  /** Runs the work and counts the round trips it takes. The references that office.js releases afterwards are not counted. */
  async countRoundTrips(work: () => Promise<unknown>): Promise<number> {
    const before = this.log.length;
    await work();
    return this.log.slice(before).filter((body) => !isCleanUp(body)).length;
  }

  /** Runs a function that the code under test has associated, as a ribbon button does; resolves when it has completed. */
  invokeCommand(functionName: string, controlId = 'TestButton'): Promise<unknown> {
    return this.pane.invokeCommand(functionName, controlId);
  }

  /** Makes Office refuse requests, as in cell edit mode; `undefined` ends it. */
  refuse(refuse: Refuse | undefined): void {
    this.pane.refuse = refuse ?? (() => undefined);
  }

  /** Makes the globals `Office`, `Excel` and so on those of this office, for the code under test. */
  use(): void {
    const { Office, Excel, OfficeExtension, CustomFunctions } = this.window;
    Object.assign(globalThis, { Office, Excel, OfficeExtension, CustomFunctions });
  }

  /** Closes the window; the office that made the workbook ends it, too. */
  async close(): Promise<void> {
    const { Office, Excel, OfficeExtension, CustomFunctions } = this.window;
    for (const [name, value] of Object.entries({ Office, Excel, OfficeExtension, CustomFunctions })) {
      if (Reflect.get(globalThis, name) === value) Reflect.deleteProperty(globalThis, name);
    }
    this.window.close();
    if (!this.ownsBook) return;
    await this.engine.calculated(); // a calculation that is cut short would never let go of Node
    this.host.dispose();
    this.engine.dispose();
  }

  private get window(): OfficeWindow {
    if (!this.current) throw new Error('The office is not open yet.');
    return this.current;
  }

  private get pane(): OfficeWindow['host'] {
    return this.window.host;
  }
}

/** Opens an office with an empty workbook and makes its globals those of the test. Close it when the test ends. */
export async function openOffice(options: OfficeOptions = {}): Promise<TestOffice> {
  const office = await TestOffice.open(options);
  office.use();
  return office;
}
