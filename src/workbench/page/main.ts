import './no-eval';
import './workbench.css';
import { createPageEngine } from '../engine/univer/page';
import { ExcelHost } from '../host/excel/excel-host';
import type { Session } from '../host/kernel/session';
import type { AddinEnvironment } from '../host/office/app-context';
import { DocumentSettings } from '../host/office/document-settings';
import { OfficeShell } from '../host/office/office-shell';
import { RoundTripCounter } from '../host/protocol/round-trips';
import type { PaneFrame } from '../host/transport/pane-frame';
import { Commands } from './commands';
import { byId } from './dom';
import { FocusRing } from './focus';
import { FunctionFile } from './function-file';
import { resizablePane } from './layout';
import { pageParameters, type PageParameters } from './parameters';
import { fetchManifest } from './ribbon/fetch-manifest';
import type { Manifest } from './ribbon/manifest';
import { Ribbon } from './ribbon/ribbon';
import { StatusBar } from './status-bar';
import { TaskPane } from './task-pane';

const parameters = pageParameters(location.search);
const status = new StatusBar();
document.title = `${parameters.documentName} – Workbench`;
byId('document-name').textContent = parameters.documentName;
resizablePane();

fetchManifest(parameters.locale).then(
  (manifest) => start(manifest, parameters),
  (error: unknown) => status.error(error instanceof Error ? error.message : String(error)),
);

function start(manifest: Manifest, { locale, contentLocale, documentName }: PageParameters): void {
  const shell = new OfficeShell();
  const engine = createPageEngine(byId('grid'));
  const host = new ExcelHost(engine, { services: shell.services, documentName, locale: contentLocale });
  const roundTrips = new RoundTripCounter((count) => status.countRequests(count));
  roundTrips.reset();

  const environment: AddinEnvironment = {
    locale,
    contentLocale,
    documentUrl: `${location.origin}/${documentName}`,
    addinName: manifest.displayName,
    readOnly: false,
    sharedRuntime: manifest.sharedRuntime,
  };
  const connection = {
    environment,
    shell,
    settings: new DocumentSettings(host.book.state.settings, () => host.book.settingsChanged()),
    disconnect: (session: Session) => host.disconnect(session),
    connect: () => {
      const session = host.connect();
      session.onRequest = (body) => roundTrips.record(body);
      return session;
    },
  };
  const pane = new TaskPane({
    title: manifest.displayName,
    connection: { ...connection, onNotify: (action) => focusRing.onNotify(action) },
    onFrame: (frame) => onFrame(frame),
    onClosed: () => engine.focus(),
  });
  const functionFile = new FunctionFile(manifest.functionFile, connection);
  const commands = new Commands(manifest, pane, functionFile, status);
  const ribbon = new Ribbon(byId('ribbon'), manifest, shell.ribbon, (control) => void commands.run(control));
  const focusRing = new FocusRing({
    ribbon: {
      isShown: () => true,
      hasFocus: () => ribbon.contains(document.activeElement),
      focus: () => ribbon.focus(),
    },
    grid: {
      isShown: () => true,
      hasFocus: () => byId('grid').contains(document.activeElement),
      focus: () => engine.focus(),
    },
    pane: {
      isShown: () => pane.isOpen,
      hasFocus: () => byId('pane').contains(document.activeElement),
      focus: () => pane.focus(),
    },
  });

  let paneReady: (ms: number) => void = () => undefined;
  function onFrame(frame: PaneFrame): void {
    focusRing.watch(frame);
    void frame.host.ready.then(
      () => paneReady(performance.now()),
      () => undefined,
    );
  }
  window.workbench = {
    engine,
    host,
    roundTrips,
    paneReady: new Promise((resolve) => (paneReady = resolve)),
    get pane() {
      return pane.current?.host;
    },
    focusGrid: () => engine.focus(),
    invoke: (controlId) => commands.run(commands.control(controlId)),
  };
  commands.openFirstPane();
  status.ready();
}
