import { declaredClasses, type HostObject } from '../kernel/host-class';
import type { Book } from './model/book';
import type { Block, SheetAreas, SheetRange } from './model/block';
import type { Sheet } from './model/sheet';
import type { ColumnPlace, TableModel } from './model/table';

/**
 * The classes that classes of another family answer with, and the model behind each.
 * Excel's classes point at one another in circles (a range has a worksheet, a worksheet has ranges, a table has both);
 * modules must not. So these few are found by name when they are needed.
 */
interface LinkedClasses {
  Application: Book;
  ConditionalFormatCollection: Block;
  DataValidation: Block;
  DocumentProperties: Book;
  NamedItemCollection: { readonly book: Book; readonly sheet: Sheet | undefined };
  Range: SheetRange;
  RangeAreas: SheetAreas;
  Table: TableModel;
  TableCollection: { readonly book: Book; readonly sheet: Sheet | undefined };
  TableColumn: ColumnPlace;
  TableScopedCollection: readonly TableModel[];
  Worksheet: Sheet;
}

/** The host object of a class of another family. */
export function hostObject<Name extends keyof LinkedClasses>(name: Name, self: LinkedClasses[Name]): HostObject {
  const hostClass = declaredClasses.get(name);
  if (!hostClass) throw new Error(`The class ${name} is not declared: excel-host.ts imports every family.`);
  return { hostClass, self };
}
