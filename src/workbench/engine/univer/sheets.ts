import {
  BooleanNumber,
  cloneWorksheetData,
  generateRandomId,
  type ICommandInfo,
  ICommandService,
  Injector,
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
import type { UniverBook } from './book';
import { changeSheetData, readSheetData, visibilityOf } from './sheet-data';
import { hexColor } from './styles';

/** Univer activates a sheet that somebody adds or shows, as if at this screen; Excel's API does not. */
const QUIETLY = { fromCollab: true };

/** The sheets of the workbook. */
export class UniverSheets implements SheetsPort {
  constructor(private readonly book: UniverBook) {}

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
    this.insert(mergeWorksheetSnapshotWithDefault({ id, name }), this.book.workbook.getSheetSize());
    return id;
  }

  remove(id: SheetId): void {
    const params = { ...this.book.at(id), subUnitName: this.book.sheet(id).getName() };
    const undo = RemoveSheetUndoMutationFactory(this.book.get(Injector), params);
    this.book.applyAs({ id: RemoveSheetCommand.id, params: this.book.at(id) }, id, {
      redos: [{ id: RemoveSheetMutation.id, params }],
      undos: [{ id: InsertSheetMutation.id, params: undo }],
    });
  }

  copy(id: SheetId, name: string, position: number): SheetId {
    const copy = { ...cloneWorksheetData(this.book.sheet(id).getConfig()), id: generateRandomId(), name };
    this.insert(copy, position, { id: CopySheetCommand.id, params: { ...this.book.at(id), targetSubUnitId: copy.id } });
    return copy.id;
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

  /** Puts a sheet in; `as` names the command whose side effects belong to it, such as copying what lies on the cells. */
  private insert(sheet: IWorksheetData, index: number, as?: ICommandInfo): void {
    const params = { unitId: this.book.unitId, sheet, index };
    const step = {
      redos: [{ id: InsertSheetMutation.id, params }],
      undos: [{ id: RemoveSheetMutation.id, params: InsertSheetUndoMutationFactory(this.book.get(Injector), params) }],
    };
    if (as) this.book.applyAs(as, this.active(), step, QUIETLY);
    else this.book.apply(step, QUIETLY);
  }
}
