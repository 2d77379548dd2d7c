import { textArgument } from '../kernel/arguments';
import { invalidArgument, itemNotFound } from '../kernel/errors';
import { defineClass, readOnly, type HostObject } from '../kernel/host-class';
import type { Sheet } from './model/sheet';

interface PropertyPlace {
  readonly sheet: Sheet;
  readonly key: string;
}

/** The key of a property as it was first given: keys do not differ by capitals. */
function storedKey({ book, id }: Sheet, key: string): string | undefined {
  const wanted = key.toLowerCase();
  return [...book.engine.sheets.properties(id).keys()].find((each) => each.toLowerCase() === wanted);
}

const WorksheetCustomProperty = defineClass<PropertyPlace>({
  name: 'WorksheetCustomProperty',
  id: ({ key }) => key,
  scalars: {
    Key: readOnly(({ key }) => key),
    _Id: readOnly(({ key }) => key),
    Value: {
      get: ({ sheet, key }) => {
        const value = sheet.book.engine.sheets.properties(sheet.id).get(key);
        if (value === undefined) throw itemNotFound();
        return value;
      },
      set: ({ sheet, key }, value) => sheet.book.engine.sheets.setProperty(sheet.id, key, textArgument(value)),
    },
  },
  methods: {
    Delete: ({ sheet, key }) => {
      if (storedKey(sheet, key) === undefined) throw itemNotFound();
      sheet.book.engine.sheets.setProperty(sheet.id, key, undefined);
    },
  },
});

/** Properties that belong to a sheet and go with its copies. Adding a key that is there sets it. */
export const WorksheetCustomPropertyCollection = defineClass<Sheet>({
  name: 'WorksheetCustomPropertyCollection',
  items: (sheet) =>
    [...sheet.book.engine.sheets.properties(sheet.id).keys()].map((key) => WorksheetCustomProperty({ sheet, key })),
  item: (sheet, key) => {
    const stored = storedKey(sheet, textArgument(key));
    return stored === undefined ? undefined : WorksheetCustomProperty({ sheet, key: stored });
  },
  methods: {
    Add: (sheet, [key, value]): HostObject => {
      const name = textArgument(key);
      if (name === '') throw invalidArgument();
      const stored = storedKey(sheet, name) ?? name;
      sheet.book.engine.sheets.setProperty(sheet.id, stored, textArgument(value));
      return WorksheetCustomProperty({ sheet, key: stored });
    },
  },
});
