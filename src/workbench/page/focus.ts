import { HostAction } from '../host/protocol/xdm';
import type { PaneFrame } from '../host/transport/pane-frame';

/** A part of the window that the focus can be given to as a whole. */
export interface FocusArea {
  readonly element: HTMLElement;
  focus(): void;
}

const isShown = ({ element }: FocusArea): boolean => !element.hidden;
const hasFocus = ({ element }: FocusArea): boolean => element.contains(document.activeElement);

/** Passes the focus between ribbon, grid and pane, as Excel does: F6 goes on, Shift+F6 back, Escape to the grid. */
export class FocusRing {
  constructor(private readonly areas: Readonly<Record<'ribbon' | 'grid' | 'pane', FocusArea>>) {
    window.addEventListener('keydown', (event) => this.onKey(event), { capture: true });
    window.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && hasFocus(areas.ribbon)) areas.grid.focus();
    });
  }

  /** Hears F6 in a frame, too. office.js reports Ctrl+F6 only; a page of another origin must do with that. */
  watch({ element }: PaneFrame): void {
    element.addEventListener('load', () => {
      try {
        element.contentWindow?.addEventListener('keydown', (event) => this.onKey(event), { capture: true });
      } catch {
        // another origin
      }
    });
  }

  /** What the pane reports of keys that lead out of it. */
  onNotify = (action: number): void => {
    switch (action) {
      case HostAction.EscapeExit:
      case HostAction.F2Exit:
        return this.areas.grid.focus();
      case HostAction.CtrlF6Exit:
      case HostAction.TabExit:
      case HostAction.ExitNothingFocusable:
        return this.pass('pane', 1);
      case HostAction.CtrlF6ExitShift:
      case HostAction.TabExitShift:
      case HostAction.ExitNothingFocusableShift:
        return this.pass('pane', -1);
    }
  };

  private onKey(event: KeyboardEvent): void {
    if (event.key !== 'F6' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    const from = (['ribbon', 'pane'] as const).find((name) => hasFocus(this.areas[name])) ?? 'grid';
    this.pass(from, event.shiftKey ? -1 : 1);
  }

  private pass(from: 'ribbon' | 'grid' | 'pane', step: 1 | -1): void {
    const ring = (['ribbon', 'grid', 'pane'] as const).filter((name) => name === from || isShown(this.areas[name]));
    const to = ring[(ring.indexOf(from) + step + ring.length) % ring.length]!;
    this.areas[to].focus();
  }
}
