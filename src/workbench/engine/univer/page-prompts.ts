import { Disposable, type IDataValidationRule } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { CellAlertManagerService, CellAlertType } from '@univerjs/sheets-ui';
import type { UniverBook } from './book';

const KEY = 'workbench.prompt';

/** Shows the input message of a validation beside the selected cell, as Excel does; Univer keeps the text and shows none. */
export class PagePrompts extends Disposable {
  constructor(private readonly book: UniverBook) {
    super();
    this.disposeWithMe(book.get(SheetsSelectionsService).selectionChanged$.subscribe(() => this.show()));
  }

  private show(): void {
    const alerts = this.book.get(CellAlertManagerService);
    const { workbook, unitId } = this.book;
    const subUnitId = workbook.getActiveSheet().getSheetId();
    const cell = this.book.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
    const [row, col] = [cell?.actualRow, cell?.actualColumn];
    const rule =
      row === undefined || col === undefined
        ? undefined
        : this.book.get(SheetDataValidationModel).getRuleByLocation(unitId, subUnitId, row, col);
    alerts.removeAlert(KEY);
    if (!rule || !hasPrompt(rule)) return;
    alerts.showAlert({
      key: KEY,
      type: CellAlertType.INFO,
      title: rule.promptTitle ?? '',
      message: rule.prompt ?? '',
      location: { unitId, subUnitId, row: row!, col: col! },
      width: 200,
      height: 74,
    });
  }
}

const hasPrompt = (rule: IDataValidationRule): boolean =>
  !!rule.showInputMessage && ((rule.prompt ?? '') !== '' || (rule.promptTitle ?? '') !== '');
