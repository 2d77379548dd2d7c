import './no-eval';
import './workbench.css';
import { createPageEngine } from '../engine/univer/page';
import { ChartLayer } from './charts/chart-layer';
import { Commands } from './commands';
import { byId } from './dom';
import { offerCustomFunctions } from './custom-functions';
import { ErrorNotes } from './error-notes';
import { connectExcel } from './excel-connection';
import { FileButtons } from './file-buttons';
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
showName(parameters.documentName);
resizablePane();

void fetchManifest(parameters.locale)
  .then((manifest) => start(manifest, parameters))
  .catch((error: unknown) => {
    status.error(error instanceof Error ? error.message : String(error));
    throw error;
  });

function showName(name: string): void {
  document.title = `${name} – Workbench`;
  byId('document-name').textContent = name;
}

function start(manifest: Manifest, parameters: PageParameters): void {
  const engine = createPageEngine(byId('grid'));
  const focusGrid = (): void => engine.focus();
  const excel = connectExcel(engine, manifest, parameters, (count) => status.countRequests(count));
  let signalPaneReady: (ms: number) => void = () => undefined;
  const paneReady = new Promise<number>((resolve) => (signalPaneReady = resolve));

  const pane = new TaskPane({
    title: manifest.displayName,
    connection: (url) => ({ ...excel.forFrame(url), onNotify: (action) => focusRing.onNotify(action) }),
    onFrame: (frame) => {
      focusRing.watch(frame);
      frame.host.ready.then(
        () => signalPaneReady(performance.now()),
        () => undefined, // it was closed or reloaded first
      );
    },
    onClosed: focusGrid,
  });
  const functionFile = new FunctionFile(manifest.functionFile, excel.forFrame);
  const commands = new Commands(manifest, pane, functionFile, status);
  const ribbon = new Ribbon(byId('ribbon'), manifest, excel.shell.ribbon, (control) => void commands.run(control));
  const focusRing = new FocusRing({
    ribbon: { element: byId('ribbon'), focus: () => ribbon.focus() },
    grid: { element: byId('grid'), focus: focusGrid },
    pane: { element: byId('pane'), focus: () => pane.focus() },
  });

  new FileButtons(excel.host, status, {
    // As in Excel, the add-in starts anew with another document.
    before: () => {
      pane.close();
      functionFile.close();
    },
    opened: (name) => {
      showName(name);
      commands.openFirstPane();
      focusGrid();
    },
  });

  window.workbench = {
    engine,
    host: excel.host,
    get pane() {
      return pane.current?.host;
    },
    roundTrips: excel.roundTrips,
    paneReady,
    focusGrid,
    invoke: (controlId) => commands.run(commands.control(controlId)),
  };
  commands.openFirstPane();
  status.ready();
  new ErrorNotes(engine, status);
  new ChartLayer(excel.host, engine.window);
  if (manifest.customFunctions) {
    offerCustomFunctions(engine, manifest.customFunctions, functionFile).catch((error: unknown) =>
      status.error(error instanceof Error ? error.message : String(error)),
    );
  }
}
