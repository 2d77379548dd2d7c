import type { Engine } from '../engine/engine';
import type { ExcelHost } from '../host/excel/excel-host';
import type { XdmHost } from '../host/transport/xdm-host';

/** What the page offers to tests and to the curious, as `window.workbench`. */
export interface Workbench {
  readonly engine: Engine;
  readonly host: ExcelHost;
  /** The conversation with the pane that is open. */
  readonly pane: XdmHost | undefined;
  /** Round trips of pane and commands since the page was opened, or since `reset()`. */
  readonly roundTrips: { readonly count: number; reset(): void };
  /** Milliseconds from the start of navigation until the pane could take commands; resolves when it can. */
  readonly paneReady: Promise<number>;
  /** Takes the keyboard to the grid. */
  focusGrid(): void;
  /** Presses a button of the ribbon by its id; resolves when its command has completed or its pane is open. */
  invoke(controlId: string): Promise<void>;
}

declare global {
  interface Window {
    workbench: Workbench;
  }
}
