import type { Session } from '../kernel/session';
import { EventType } from '../protocol/event-types';
import { MessageCategory } from '../protocol/rich-api';
import { CustomFunctionCalls } from './custom-functions';

/** What Office knows of one loaded page of the add-in, beside its session with the workbook. */
export class AddinRuntime {
  private signalActionsReady: () => void = () => undefined;

  /** Resolves when the page's functions may be called. */
  readonly actionsReady = new Promise<void>((resolve) => (this.signalActionsReady = resolve));
  readonly customFunctions: CustomFunctionCalls;

  /** Shows or hides the pane on the add-in's demand (`Office.addin.showAsTaskpane`, `hide`); set by the transport. */
  onVisibilityDemand: (visible: boolean) => void = () => undefined;

  private visible = true;

  constructor(private readonly session: Session) {
    this.customFunctions = new CustomFunctionCalls((entries) => session.onPush(entries));
  }

  get isVisible(): boolean {
    return this.visible;
  }

  actionsAreReady(): void {
    this.signalActionsReady();
  }

  /** The pane was shown or hidden: the add-in hears of it. Its handlers are not registered with the host, so it always does. */
  setVisible(visible: boolean): void {
    if (this.visible === visible) return;
    this.visible = visible;
    const message = JSON.stringify({ visibility: visible ? 'Visible' : 'Hidden' });
    this.session.onPush([
      { category: MessageCategory.Event, type: EventType.AddinVisibilityChanged, targetId: '', message },
    ]);
  }

  /** The add-in asks to be shown or hidden. */
  demandVisible(visible: boolean): void {
    this.onVisibilityDemand(visible);
    this.setVisible(visible);
  }
}
