import { HostAction } from '../host/protocol/xdm';
import { PaneFrame } from '../host/transport/pane-frame';
import { byId } from './dom';
import type { FrameConnection } from './excel-connection';

export interface TaskPaneOptions {
  readonly title: string;
  /** Joins every new frame to the workbook. */
  readonly connection: FrameConnection;
  /** A page of the add-in begins to load. */
  readonly onFrame: (frame: PaneFrame) => void;
  /** The user has closed the pane. */
  readonly onClosed: () => void;
}

/** The task pane: a page of the add-in in a frame, which can be closed and opened again. */
export class TaskPane {
  private frame: PaneFrame | undefined;
  private readonly pane = byId('pane');

  constructor(private readonly options: TaskPaneOptions) {
    byId('pane-title').textContent = options.title;
    byId('pane-close').addEventListener('click', () => {
      this.close();
      options.onClosed();
    });
    this.show(false);
  }

  get current(): PaneFrame | undefined {
    return this.frame;
  }

  /** Shows a page of the add-in. One that is open already stays as it is. */
  open(url: string): void {
    if (this.frame?.element.src === url) this.frame.host.runtime.setVisible(true);
    else {
      this.close();
      this.load(url);
    }
    this.show(true);
  }

  /** Ends the page; as in Excel, opening it again starts anew. */
  close(): void {
    this.frame?.dispose();
    this.frame = undefined;
    this.show(false);
  }

  /** Takes the focus to the first element of the page that can have it. */
  focus(): void {
    this.frame?.element.focus();
    this.frame?.host.notify(HostAction.CtrlF6In);
  }

  private load(paneUrl: string): void {
    const { connection, title, onFrame } = this.options;
    const frame = new PaneFrame({ ...connection(paneUrl), onVisibilityDemand: (visible) => this.show(visible) }, title);
    this.frame = frame;
    onFrame(frame);
    byId('pane-body').replaceChildren(frame.element);
  }

  private show(visible: boolean): void {
    this.pane.hidden = !visible;
    byId('splitter').hidden = !visible;
  }
}
