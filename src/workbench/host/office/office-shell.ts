import type { HostObject } from '../kernel/host-class';
import type { Session } from '../kernel/session';
import { AddinInternalService } from './addin-internal';
import { AddinRuntime } from './addin-runtime';
import { AppRuntimePersistenceService, AppRuntimeService, type StartupState } from './app-runtime';
import { CustomFunctions } from './custom-functions';
import { DynamicRibbon, RibbonState } from './ribbon-service';

/** Makes a service object for one session. */
export type OfficeService = (session: Session) => HostObject;

/** Office around the workbook, for one document and one add-in: its ribbon, its start, its runtimes. */
export class OfficeShell {
  readonly ribbon = new RibbonState();
  private readonly startup: StartupState = { startState: 'Inactive' };
  private readonly runtimes = new WeakMap<Session, AddinRuntime>();

  /** The services of Office by the names under which office.js asks for them; the workbook's host hands them out. */
  readonly services: Readonly<Record<string, OfficeService>> = {
    'Microsoft.InternalService.AddinInternalService': (session) => AddinInternalService(this.runtime(session)),
    'Microsoft.AppRuntime.AppRuntimeService': (session) => AppRuntimeService(this.runtime(session)),
    'Microsoft.AppRuntime.AppRuntimePersistenceService': () => AppRuntimePersistenceService(this.startup),
    'Microsoft.DynamicRibbon.DynamicRibbon': () => DynamicRibbon(this.ribbon),
    'Microsoft.ExcelServices.CustomFunctions': (session) => CustomFunctions(this.runtime(session).customFunctions),
  };

  runtime(session: Session): AddinRuntime {
    let runtime = this.runtimes.get(session);
    if (!runtime) this.runtimes.set(session, (runtime = new AddinRuntime(session)));
    return runtime;
  }
}
