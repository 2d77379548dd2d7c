import { CanceledError, ICommandService, IConfirmService } from '@univerjs/core';
import { MessageType } from '@univerjs/design';
import { DeviceInputEventType } from '@univerjs/engine-render';
import { IEditorBridgeService, SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import { IMessageService } from '@univerjs/ui';
import type { Refusal } from './entry';
import { PROTECTED } from './protection-guard';
import type { UniverEngine } from './univer-engine';
import { DEFAULT_ALERT } from './validation-rules';

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
    this.engine?.book
      .get(IMessageService)
      .show({ id: 'workbench.protected', content: PROTECTED, type: MessageType.Warning, duration: 5000 });
  };

  /** Asks whether to try again; either way the cell that the entry was meant for is selected. */
  readonly sayInvalid = ({ sheet, row, column, rule }: Refusal): void => {
    const { engine } = this;
    if (!engine) return;
    const { book, view } = engine;
    const [title, text] = [rule.errorTitle ?? '', rule.error ?? ''];
    const question = {
      id: 'workbench.invalid',
      title: { title: title === '' ? 'Not valid' : title },
      children: { title: text === '' ? DEFAULT_ALERT : text },
      confirmText: 'Retry',
      cancelText: 'Cancel',
    };
    void book
      .get(IConfirmService)
      .confirm(question)
      .then((again) => {
        book.get(IConfirmService).close(question.id);
        view.select(sheet, [{ row, column, rows: 1, columns: 1 }]);
        if (!again) return;
        const params = { visible: true, eventType: DeviceInputEventType.Dblclick, unitId: book.unitId };
        book.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, params);
      });
  };
}
