import { invalidArgument, itemAlreadyExists } from '../kernel/errors';
import type { Book } from './model/book';

const LONGEST = 31;

/**
 * Excel's rules for the name of a sheet: 1 to 31 characters, none of `\ / ? * : [ ]`, no apostrophe at either end, not
 * the reserved word "History", and no other sheet of that name in whatever capitals.
 */
export function checkSheetName(book: Book, name: string, renamed?: string): void {
  const wellFormed = name.length >= 1 && name.length <= LONGEST && !/[\\/?*:[\]]|^'|'$/.test(name);
  if (!wellFormed || name.toLowerCase() === 'history') throw invalidArgument();
  const holder = book.sheetNamed(name);
  if (holder && holder.id !== renamed) throw itemAlreadyExists();
}

/** The name that Excel gives to a new sheet: the first free number after the count of sheets. */
export function newSheetName(book: Book): string {
  let number = book.sheets().length + 1;
  while (book.sheetNamed(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}

/** The name of a copy: `Data (2)`, cut to what a sheet's name may hold. */
export function copyName(book: Book, original: string): string {
  const stem = original.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const name = stem.slice(0, LONGEST - suffix.length) + suffix;
    if (!book.sheetNamed(name)) return name;
  }
}
