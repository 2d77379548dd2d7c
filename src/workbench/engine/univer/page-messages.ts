import { CanceledError, ICommandService, IConfirmService } from '@univerjs/core';
import { IEditorBridgeService, SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import type { Refusal } from './entry';
import { PROTECTED } from './protection-guard';
import type { UniverEngine } from './univer-engine';
import { DEFAULT_ALERT } from './validation-rules';

interface Message {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** Shows what Excel says when it refuses something. */
export class PageMessages {
  private engine: UniverEngine | undefined;

  /** Keeps the cell editor from opening on locked cells. */
  attach(engine: UniverEngine): void {
    this.engine = engine;
    const { book } = engine;
    book.get(ICommandService).beforeCommandExecuted((command) => {
      if (command.id !== SetCellEditVisibleOperation.id || !(command.params as { visible?: boolean }).visible) return;
      const cell = book.get(IEditorBridgeService).getEditLocation();
      if (!cell || !engine.guard.isLocked(cell.sheetId, cell.row, cell.column)) return;
      this.sayProtected();
      throw new CanceledError();
    });
  }

  readonly sayProtected = (): void => {
    void this.say({ id: 'workbench.protected', title: 'Protected sheet', text: PROTECTED });
  };

  readonly sayInvalid = ({ sheet, row, column, rule }: Refusal): void => {
    const [title, text] = [rule.errorTitle ?? '', rule.error ?? ''];
    void this.say({
      id: 'workbench.invalid',
      title: title === '' ? 'Not valid' : title,
      text: text === '' ? DEFAULT_ALERT : text,
    }).then(() => this.engine?.view.select(sheet, [{ row, column, rows: 1, columns: 1 }]));
  };

  private async say({ id, title, text }: Message): Promise<void> {
    const book = this.engine?.book;
    if (!book) return;
    await book.get(IConfirmService).confirm({
      id,
      title: { title },
      children: { title: text },
      confirmText: 'OK',
    });
  }
}
