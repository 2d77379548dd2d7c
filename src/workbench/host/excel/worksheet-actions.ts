import { enumArgument, flagArgument } from '../kernel/arguments';
import { invalidArgument, invalidOperation } from '../kernel/errors';
import { isHostObject } from '../kernel/host-class';
import { requireOpenStructure } from './model/protection';
import { Sheet } from './model/sheet';
import { copyName } from './sheet-names';

const POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/** `Worksheet.copy`: with everything on the sheet, at the beginning unless another place is named. */
export function copySheet(sheet: Sheet, [positionType, relativeTo]: readonly unknown[]): Sheet {
  const { book } = sheet;
  requireOpenStructure(book);
  const type = enumArgument(positionType, POSITIONS, 'None');
  const position = copyPosition(book.sheets().length, type, relativeTo);
  const copy = new Sheet(book, book.engine.sheets.copy(sheet.id, copyName(book, sheet.name), position));
  book.state.copySheet(sheet, copy);
  return copy;
}

function copyPosition(count: number, type: (typeof POSITIONS)[number], relativeTo: unknown): number {
  switch (type) {
    case 'None':
    case 'Beginning':
      return 0;
    case 'End':
      return count;
    case 'Before':
    case 'After':
      if (!isHostObject(relativeTo) || !(relativeTo.self instanceof Sheet)) throw invalidArgument();
      return relativeTo.self.position + (type === 'After' ? 1 : 0);
  }
}

/** `Worksheet.delete`. @throws InvalidOperation for the last visible sheet and for one that is very hidden */
export function deleteSheet(sheet: Sheet): void {
  const { book, id } = sheet;
  requireOpenStructure(book);
  const othersVisible = book.sheets(true).some((each) => each.id !== id);
  if (sheet.info.visibility === 'VeryHidden' || !othersVisible) throw invalidOperation();
  book.engine.sheets.remove(id);
}

/** The next (1) or previous (-1) sheet in the order of the tabs. */
export function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: unknown): Sheet | undefined {
  const sheets = sheet.book.sheets();
  const onlyVisible = flagArgument(visibleOnly, false);
  for (let at = sheet.position + step; at >= 0 && at < sheets.length; at += step) {
    const candidate = sheets[at]!;
    if (!onlyVisible || candidate.info.visibility === 'Visible') return candidate;
  }
  return undefined;
}
