import { CommandType, ICommandService } from '@univerjs/core';
import { CopySheetCommand } from '@univerjs/sheets';
import { type SheetId, USER } from '../engine';
import type { UniverBook } from './book';
import type { ChangeLog } from './change-log';
import type { UniverSheets } from './sheets';

/**
 * Puts our own copying of sheets behind "Copy" in the menu of the tabs: Univer's leaves the sheet's names behind and
 * turns the order of its conditional formats around.
 */
export function takeOverDuplicating(book: UniverBook, log: ChangeLog, sheets: UniverSheets): void {
  const commands = book.get(ICommandService);
  commands.unregisterCommand(CopySheetCommand.id);
  commands.registerCommand({
    id: CopySheetCommand.id,
    type: CommandType.COMMAND,
    handler: (_, params?: { subUnitId?: SheetId }) => {
      const copying = log.openBatch(USER);
      copying.do(() => sheets.duplicate(params?.subUnitId ?? sheets.active()));
      copying.end();
      return true;
    },
  });
}
