import { textArgument } from '../kernel/arguments';
import { itemNotFound } from '../kernel/errors';
import { defineClass, readOnly, type HostObject } from '../kernel/host-class';
import type { Book } from './model/book';

interface SettingPlace {
  readonly book: Book;
  readonly key: string;
}

const Setting = defineClass<SettingPlace>({
  name: 'Setting',
  id: ({ key }) => key,
  scalars: {
    Key: readOnly(({ key }) => key),
    _Id: readOnly(({ key }) => key),
    Value: {
      get: ({ book, key }) => {
        if (!book.state.settings.has(key)) throw itemNotFound();
        return book.state.settings.get(key);
      },
      set: ({ book, key }, value) => put(book, key, value),
    },
  },
  methods: {
    Delete: ({ book, key }) => {
      if (!book.state.settings.delete(key)) throw itemNotFound();
      book.settingsChanged();
    },
  },
});

function put(book: Book, key: string, value: unknown): HostObject {
  book.state.settings.set(key, value);
  book.settingsChanged();
  return Setting({ book, key });
}

/** `workbook.settings`. Keys keep their capitals; adding a key that is there sets it. */
export const SettingCollection = defineClass<Book>({
  name: 'SettingCollection',
  items: (book) => [...book.state.settings.keys()].map((key) => Setting({ book, key })),
  item: (book, key) => {
    const name = textArgument(key);
    return book.state.settings.has(name) ? Setting({ book, key: name }) : undefined;
  },
  methods: { Add: (book, [key, value]) => put(book, textArgument(key), value) },
});
