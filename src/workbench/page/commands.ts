import type { FunctionFile } from './function-file';
import type { Manifest, RibbonControl } from './ribbon/manifest';
import type { StatusBar } from './status-bar';
import type { TaskPane } from './task-pane';

/** Carries out what the buttons of the ribbon stand for. */
export class Commands {
  constructor(
    private readonly manifest: Manifest,
    private readonly pane: TaskPane,
    private readonly functionFile: FunctionFile,
    private readonly status: StatusBar,
  ) {}

  /** Does what a control is for, and reports a failure in the status bar. */
  async run({ id, label, action }: RibbonControl): Promise<void> {
    if (action?.type === 'ShowTaskpane') {
      this.pane.open(action.url);
      this.pane.focus();
    } else if (action?.type === 'ExecuteFunction') {
      this.status.busy(`${label} …`);
      try {
        await this.functionFile.run(action.functionName, id);
        this.status.ready();
      } catch (error) {
        this.status.error(`${label}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }

  /** Opens the pane as on the first run of a sideloaded add-in: with the page of the first button that shows one. */
  openFirstPane(): void {
    const first = this.all().find(({ action }) => action?.type === 'ShowTaskpane')?.action;
    const url = first?.type === 'ShowTaskpane' ? first.url : this.manifest.sourceLocation;
    if (url) this.pane.open(url);
  }

  control(id: string): RibbonControl {
    const found = this.all().find((control) => control.id === id);
    if (!found) throw new Error(`The ribbon has no control '${id}'.`);
    return found;
  }

  private all(): readonly RibbonControl[] {
    const controls = this.manifest.tabs.flatMap(({ groups }) => groups.flatMap((group) => group.controls));
    return controls.flatMap((control) => [control, ...control.items]);
  }
}
