import type { DefinedName } from '../../../engine/engine';
import { parseReference } from '../address';
import { SheetRange } from './block';
import type { Book } from './book';
import type { Sheet } from './sheet';

/** The range that a name refers to, if it refers to one. */
export function rangeOfName(book: Book, { formula, sheet }: DefinedName): SheetRange | undefined {
  const reference = parseReference(formula.replace(/^=/, ''));
  if (!reference) return undefined;
  const home = sheet === undefined ? undefined : book.sheetById(sheet);
  const target = reference.sheet === undefined ? (home ?? book.activeSheet()) : book.sheetNamed(reference.sheet);
  return target && new SheetRange(target, reference.area);
}

/** A name as a formula on a sheet sees it: the sheet's own names before those of the workbook. */
export function findName(book: Book, sheet: Sheet | undefined, name: string): DefinedName | undefined {
  const wanted = name.toLowerCase();
  const found = book.engine.names.list().filter((each) => each.name.toLowerCase() === wanted);
  return found.find((each) => sheet && each.sheet === sheet.id) ?? found.find((each) => each.sheet === undefined);
}
