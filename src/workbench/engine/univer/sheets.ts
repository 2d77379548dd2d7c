import {
  BooleanNumber,
  cloneWorksheetData,
  generateRandomId,
  ICommandService,
  Injector,
  type IExecutionOptions,
  type IWorksheetData,
  mergeWorksheetSnapshotWithDefault,
} from '@univerjs/core';
import {
  CopySheetCommand,
  InsertSheetMutation,
  InsertSheetUndoMutationFactory,
  RemoveSheetCommand,
  RemoveSheetMutation,
  RemoveSheetUndoMutationFactory,
  SetTabColorCommand,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  ToggleGridlinesCommand,
} from '@univerjs/sheets';
import type { SheetId, SheetInfo, SheetsPort } from '../engine';
import type { Step, UniverBook } from './book';
import { conditionalRules, orderConditionalRules } from './conditional-mutations';
import type { NameScopes } from './name-scopes';
import { changeSheetData, readSheetData, visibilityOf } from './sheet-data';
import { copyNames, renameInCopy } from './sheet-titles';
import { hexColor } from './styles';

/** Univer activates a sheet that somebody adds or shows, as if at this screen; Excel's API does not. */
const QUIETLY = { fromCollab: true };

/** The grid that a new sheet starts with; it grows with what is written. */
export const NEW_SHEET = { rowCount: 1000, columnCount: 26 };

/** The sheets of the workbook. */
export class UniverSheets implements SheetsPort {
  constructor(
    private readonly book: UniverBook,
    private readonly scopes: NameScopes,
  ) {}

  list(): readonly SheetInfo[] {
    return this.book.workbook.getSheets().map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getName(),
      visibility: visibilityOf(this.book, sheet.getSheetId()),
      tabColor: hexColor(sheet.getTabColor(), ''),
      showGridlines: !sheet.hasHiddenGridlines(),
    }));
  }

  active(): SheetId {
    return this.book.workbook.getActiveSheet().getSheetId();
  }

  add(name: string): SheetId {
    const id = generateRandomId();
    const sheet = mergeWorksheetSnapshotWithDefault({ ...NEW_SHEET, id, name });
    this.book.apply(this.insertion(sheet, this.book.workbook.getSheetSize()), QUIETLY);
    return id;
  }

  remove(id: SheetId): void {
    const params = { ...this.book.at(id), subUnitName: this.book.sheet(id).getName() };
    const undo = RemoveSheetUndoMutationFactory(this.book.get(Injector), params);
    this.book.applyAs(
      { id: RemoveSheetCommand.id, params: this.book.at(id) },
      {
        redos: [{ id: RemoveSheetMutation.id, params }],
        undos: [{ id: InsertSheetMutation.id, params: undo }],
      },
    );
  }

  copy(id: SheetId, name: string, position: number): SheetId {
    return this.insertCopy(id, name, position, QUIETLY);
  }

  /** What users do with "Copy" in the menu of the tabs: a copy behind its original, which is then shown. */
  duplicate(id: SheetId): void {
    const { workbook } = this.book;
    const sheet = this.book.sheet(id);
    let number = 2;
    while (workbook.checkSheetName(`${sheet.getName()} (${number})`)) number++;
    this.insertCopy(id, `${sheet.getName()} (${number})`, workbook.getSheetIndex(sheet) + 1);
  }

  activate(id: SheetId): void {
    if (this.active() === id) return;
    this.book.get(ICommandService).syncExecuteCommand(SetWorksheetActiveOperation.id, this.book.at(id));
  }

  rename(id: SheetId, name: string): void {
    this.book.run(SetWorksheetNameCommand.id, { ...this.book.at(id), name });
  }

  move(id: SheetId, position: number): void {
    const from = this.book.workbook.getSheetIndex(this.book.sheet(id));
    if (from !== position) this.book.run(SetWorksheetOrderCommand.id, { ...this.book.at(id), order: position });
  }

  setVisibility(id: SheetId, visibility: SheetInfo['visibility']): void {
    const before = visibilityOf(this.book, id);
    if (before === visibility) return;
    const data = changeSheetData(this.book, id, { veryHidden: visibility === 'VeryHidden' });
    const hide = (hidden: boolean) => ({
      id: SetWorksheetHideMutation.id,
      params: { ...this.book.at(id), hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE },
    });
    const redos = [...data.redos, hide(visibility !== 'Visible')];
    const undos = [...data.undos, hide(before !== 'Visible')];
    // The flag goes last when hiding and first when showing, so that nobody sees a state between the two.
    this.book.apply(
      {
        redos: visibility === 'Visible' ? redos.reverse() : redos,
        undos: before === 'Visible' ? undos.reverse() : undos,
      },
      QUIETLY,
    );
  }

  setTabColor(id: SheetId, color: string): void {
    this.book.run(SetTabColorCommand.id, { ...this.book.at(id), value: color });
  }

  setShowGridlines(id: SheetId, show: boolean): void {
    const showGridlines = show ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.book.run(ToggleGridlinesCommand.id, { ...this.book.at(id), showGridlines });
  }

  properties(id: SheetId): ReadonlyMap<string, string> {
    return new Map(Object.entries(readSheetData(this.book, id).properties ?? {}));
  }

  setProperty(id: SheetId, key: string, value: string | undefined): void {
    const properties = new Map(this.properties(id));
    if (value === undefined) properties.delete(key);
    else properties.set(key, value);
    this.book.apply(changeSheetData(this.book, id, { properties: Object.fromEntries(properties) }));
  }

  private insertCopy(id: SheetId, name: string, position: number, options?: IExecutionOptions): SheetId {
    const copy = { ...cloneWorksheetData(this.book.sheet(id).getConfig()), id: generateRandomId(), name };
    renameInCopy(this.scopes, id, copy);
    const command = { id: CopySheetCommand.id, params: { ...this.book.at(id), targetSubUnitId: copy.id } };
    this.book.applyAs(command, this.insertion(copy, position), options);
    // Univer copies the rules from first to last, each on top of the one before.
    const order = conditionalRules(this.book, copy.id).map((rule) => rule.cfId);
    this.book.apply({ redos: [orderConditionalRules(this.book, copy.id, order.reverse())], undos: [] });
    this.book.apply(copyNames(this.book, this.scopes, id, copy.id));
    return copy.id;
  }

  private insertion(sheet: IWorksheetData, index: number): Step {
    const params = { unitId: this.book.unitId, sheet, index };
    return {
      redos: [{ id: InsertSheetMutation.id, params }],
      undos: [{ id: RemoveSheetMutation.id, params: InsertSheetUndoMutationFactory(this.book.get(Injector), params) }],
    };
  }
}
