import { PaneFrame, type PaneFrameOptions } from '../host/transport/pane-frame';
import { byId } from './dom';

/** The task pane: a page of the add-in in a frame, which can be closed and opened again. */
export class TaskPane {
  private frame: PaneFrame | undefined;
  private readonly pane = byId('pane');

  /** `connection` joins every new frame to the workbook. */
  constructor(
    private readonly title: string,
    private readonly connection: Omit<PaneFrameOptions, 'paneUrl'>,
    private readonly onFrame: (frame: PaneFrame) => void,
  ) {
    byId('pane-title').textContent = title;
    byId('pane-close').addEventListener('click', () => this.close());
    this.setVisible(false);
  }

  get current(): PaneFrame | undefined {
    return this.frame;
  }

  get isOpen(): boolean {
    return this.frame !== undefined && !this.pane.hidden;
  }

  /** Shows a page of the add-in. One that is open already stays as it is. */
  open(url: string): void {
    if (this.frame?.element.src !== url) {
      this.close();
      const frame = new PaneFrame({ ...this.connection, paneUrl: url }, this.title);
      frame.host.runtime.onVisibilityDemand = (visible) => this.setVisible(visible);
      this.frame = frame;
      this.onFrame(frame);
      byId('pane-body').replaceChildren(frame.element);
    }
    this.setVisible(true);
  }

  /** Ends the page; as in Excel, opening it again starts anew. */
  close(): void {
    this.frame?.dispose();
    this.frame = undefined;
    this.setVisible(false);
  }

  focus(): void {
    this.frame?.element.focus();
  }

  private setVisible(visible: boolean): void {
    this.pane.hidden = !visible;
    byId('splitter').hidden = !visible;
  }
}
