import { flagArgument, optional, textArgument } from '../kernel/arguments';
import { defineClass, type HostObject } from '../kernel/host-class';
import type { Book } from './model/book';
import { requireOpenStructure } from './model/protection';
import { Sheet } from './model/sheet';
import { found } from './range-navigation';
import { checkSheetName, newSheetName } from './sheet-names';
import { Worksheet } from './worksheet';
import { worksheetCollectionEvents } from './worksheet-events';

const visible = (value: unknown): boolean => flagArgument(value, false);

export const WorksheetCollection = defineClass<Book>({
  name: 'WorksheetCollection',
  items: (book) => book.sheets().map((sheet) => Worksheet(sheet)),
  item: (book, key) => {
    const sheet = book.sheetById(textArgument(key)) ?? book.sheetNamed(textArgument(key));
    return sheet && Worksheet(sheet);
  },
  methods: {
    Add: (book, [name]): HostObject => {
      requireOpenStructure(book);
      const wanted = optional(name, textArgument) ?? newSheetName(book);
      checkSheetName(book, wanted);
      return Worksheet(new Sheet(book, book.engine.sheets.add(wanted)));
    },
    GetActiveWorksheet: (book) => Worksheet(book.activeSheet()),
    GetCount: (book, [visibleOnly]) => book.sheets(visible(visibleOnly)).length,
    GetFirst: (book, [visibleOnly]) => Worksheet(found(book.sheets(visible(visibleOnly))[0])),
    GetLast: (book, [visibleOnly]) => Worksheet(found(book.sheets(visible(visibleOnly)).at(-1))),
  },
  events: worksheetCollectionEvents,
});
