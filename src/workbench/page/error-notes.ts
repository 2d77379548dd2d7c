import type { Engine } from '../engine/engine';
import type { StatusBar } from './status-bar';

/** Shows in the status bar what a custom function has said about the error in the selected cell, as Excel's error card. */
export class ErrorNotes {
  constructor(
    private readonly engine: Engine,
    private readonly status: StatusBar,
  ) {
    engine.onChange(({ kind }) => {
      if (kind === 'selection' || kind === 'calculated') this.show();
    });
  }

  private show(): void {
    const { sheet, areas } = this.engine.view.selection();
    const area = areas.at(-1);
    const cell = area && { sheet, row: area.row, column: area.column };
    this.status.note(cell && this.engine.functions.message(cell));
  }
}
