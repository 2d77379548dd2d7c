import type { Engine } from '../engine/engine';
import { ExcelHost } from '../host/excel/excel-host';
import { DocumentSettings } from '../host/office/document-settings';
import { OfficeShell } from '../host/office/office-shell';
import { RoundTripCounter } from '../host/protocol/round-trips';
import type { PaneFrameOptions } from '../host/transport/pane-frame';
import type { PageParameters } from './parameters';
import type { Manifest } from './ribbon/manifest';

/** What joins a frame with the page of an address to the workbook. */
export type FrameConnection = (paneUrl: string) => PaneFrameOptions;

/** The workbook as the add-in's pages meet it. */
export interface ExcelConnection {
  readonly host: ExcelHost;
  readonly shell: OfficeShell;
  readonly roundTrips: RoundTripCounter;
  /** What joins a frame with a page of the add-in to the workbook. */
  readonly forFrame: FrameConnection;
}

/** Puts Excel's and Office's side of the conversation on an engine. `onRequest` hears how many round trips there were. */
export function connectExcel(
  engine: Engine,
  manifest: Manifest,
  { locale, contentLocale, documentName }: PageParameters,
  onRequest: (count: number) => void,
): ExcelConnection {
  const shell = new OfficeShell();
  const host = new ExcelHost(engine, { services: shell.services, documentName, locale: contentLocale });
  const roundTrips = new RoundTripCounter(onRequest);
  const forFrame: FrameConnection = (paneUrl) => ({
    paneUrl,
    environment: {
      locale,
      contentLocale,
      get documentUrl() {
        return `${location.origin}/${host.book.name}`;
      },
      addinName: manifest.displayName,
      readOnly: false,
      sharedRuntime: paneUrl === manifest.sharedRuntime,
    },
    shell,
    settings: new DocumentSettings(host.book.state.settings, () => host.book.settingsChanged()),
    connect: () => {
      const session = host.connect();
      session.onRequest = (body) => roundTrips.record(body);
      return session;
    },
    disconnect: host.disconnect.bind(host),
  });
  return { host, shell, roundTrips, forFrame };
}
