import { invalidArgument } from '../../kernel/errors';
import { isAbsent, textArgument } from '../../kernel/arguments';
import { isHostObject } from '../../kernel/host-class';
import { parseReference, splitUnion } from '../address';
import { SheetAreas, SheetRange, WHOLE_SHEET, type Block } from './block';
import type { Book } from './book';
import { findName, rangeOfName } from './names';
import type { Sheet } from './sheet';
import { tablesOf } from './table';

const LONGEST_ADDRESS = 8192;

/** A range given by address, name or table on one sheet. Without an address it is the whole sheet. */
export function rangeOnSheet(sheet: Sheet, address: unknown): SheetRange {
  if (isAbsent(address) || address === '') return new SheetRange(sheet, WHOLE_SHEET);
  const range = rangeByText(sheet.book, sheet, textArgument(address));
  if (range.sheet.id !== sheet.id) throw invalidArgument();
  return range;
}

/** Several areas of one sheet, given as `A1:B2, D4` with commas or semicolons between. */
export function areasOnSheet(sheet: Sheet, address: unknown): SheetAreas {
  if (isAbsent(address) || address === '') return new SheetAreas(sheet, [WHOLE_SHEET]);
  const parts = splitUnion(textArgument(address));
  return new SheetAreas(
    sheet,
    parts.map((part) => rangeOnSheet(sheet, part).area),
  );
}

/** An argument that is a range or an address; an address without a sheet means a cell of `home`. */
export function rangeArgument(value: unknown, home: Sheet): SheetRange {
  if (isHostObject(value) && value.self instanceof SheetRange) return value.self;
  return rangeByText(home.book, home, textArgument(value));
}

/** An argument that is a range, several areas or an address. */
export function blockArgument(value: unknown, home: Sheet): Block {
  if (isHostObject(value) && value.self instanceof SheetAreas) return value.self;
  return rangeArgument(value, home);
}

/** A range on the same sheet as another. @throws InvalidArgument if it is on a different one */
export function siblingArgument(value: unknown, sibling: { readonly sheet: Sheet }): SheetRange {
  const range = rangeArgument(value, sibling.sheet);
  if (range.sheet.id !== sibling.sheet.id) throw invalidArgument();
  return range;
}

function rangeByText(book: Book, home: Sheet, address: string): SheetRange {
  if (address.length > LONGEST_ADDRESS) throw invalidArgument();
  const reference = parseReference(address);
  if (reference) {
    const sheet = reference.sheet === undefined ? home : book.sheetNamed(reference.sheet);
    if (!sheet) throw invalidArgument();
    return new SheetRange(sheet, reference.area);
  }
  const name = findName(book, home, address);
  const range = name ? rangeOfName(book, name) : tableBody(book, address);
  if (!range) throw invalidArgument();
  return range;
}

/** A table's name alone stands for its data, as in a formula. */
function tableBody(book: Book, name: string): SheetRange | undefined {
  const table = tablesOf(book).find(({ data }) => data.name.toLowerCase() === name.trim().toLowerCase());
  return table && new SheetRange(table.sheet, table.body);
}
