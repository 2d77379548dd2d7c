import {
  CommandType,
  type ICommand,
  ICommandService,
  type IMutationInfo,
  IUniverInstanceService,
  type Workbook,
} from '@univerjs/core';
import type { SheetInfo } from '../engine';
import type { UniverBook } from './book';

/**
 * What belongs to a sheet and is nothing of Univer's: custom properties, protection, "very hidden". It is kept in the
 * custom data of the sheet, which is copied and restored with the sheet, and changed by a mutation of our own, so that
 * it can be undone.
 */
export interface SheetData {
  properties?: Readonly<Record<string, string>>;
  /** The options of the protection; absent while the sheet is not protected. */
  protection?: Readonly<Record<string, unknown>>;
  veryHidden?: boolean;
}

const KEY = 'workbench';

export interface SetSheetDataParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly data: SheetData;
}

export const SetSheetDataMutation: ICommand<SetSheetDataParams> = {
  id: 'workbench.mutation.set-sheet-data',
  type: CommandType.MUTATION,
  handler: (accessor, params) => {
    if (!params) return false;
    const workbook = accessor.get(IUniverInstanceService).getUnit<Workbook>(params.unitId);
    const sheet = workbook?.getSheetBySheetId(params.subUnitId);
    if (!sheet) return false;
    sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), [KEY]: params.data });
    return true;
  },
};

export function registerSheetData(book: UniverBook): void {
  book.get(ICommandService).registerCommand(SetSheetDataMutation);
}

export function readSheetData(book: UniverBook, sheet: string): SheetData {
  return (book.sheet(sheet).getCustomMetadata() as Record<string, unknown> | undefined)?.[KEY] ?? {};
}

/** The mutation that changes some of a sheet's data, and the one that takes it back. */
export function changeSheetData(
  book: UniverBook,
  sheet: string,
  change: SheetData,
): { redos: IMutationInfo[]; undos: IMutationInfo[] } {
  const before = readSheetData(book, sheet);
  const mutation = (data: SheetData): IMutationInfo => ({
    id: SetSheetDataMutation.id,
    params: { ...book.at(sheet), data },
  });
  return { redos: [mutation({ ...before, ...change })], undos: [mutation(before)] };
}

export function visibilityOf(book: UniverBook, sheet: string): SheetInfo['visibility'] {
  if (!book.sheet(sheet).isSheetHidden()) return 'Visible';
  return readSheetData(book, sheet).veryHidden ? 'VeryHidden' : 'Hidden';
}
