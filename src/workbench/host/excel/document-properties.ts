import { integerArgument, textArgument } from '../kernel/arguments';
import { invalidArgument, itemNotFound } from '../kernel/errors';
import { defineClass, readOnly, type HostObject, type Scalar } from '../kernel/host-class';
import type { Book } from './model/book';

type Properties = Book['state']['properties'];

function property<K extends keyof Properties>(key: K, read: (value: unknown) => Properties[K]): Scalar<Book> {
  return {
    get: ({ state }) => state.properties[key],
    set: ({ state }, value) => {
      state.properties[key] = read(value);
    },
  };
}

export const DocumentProperties = defineClass<Book>({
  name: 'DocumentProperties',
  scalars: {
    Title: property('Title', textArgument),
    Subject: property('Subject', textArgument),
    Author: property('Author', textArgument),
    Keywords: property('Keywords', textArgument),
    Comments: property('Comments', textArgument),
    Category: property('Category', textArgument),
    Manager: property('Manager', textArgument),
    Company: property('Company', textArgument),
    RevisionNumber: property('RevisionNumber', (value) => integerArgument(value, 0)),
    LastAuthor: readOnly(({ state }) => state.properties.LastAuthor),
    CreationDate: readOnly(({ state }) => state.properties.CreationDate),
  },
  navigations: { Custom: (book) => CustomPropertyCollection(book) },
});

interface CustomPropertyPlace {
  readonly book: Book;
  /** In lower case: keys do not differ by capitals. */
  readonly key: string;
}

const CustomProperty = defineClass<CustomPropertyPlace>({
  name: 'CustomProperty',
  id: ({ key }) => key,
  scalars: {
    Key: readOnly((place) => stored(place).key),
    Type: readOnly((place) => propertyType(stored(place).value)),
    Value: {
      get: (place) => stored(place).value,
      set: (place, value) => {
        place.book.state.customProperties.set(place.key, { key: stored(place).key, value: propertyValue(value) });
      },
    },
  },
  methods: {
    Delete: (place) => {
      stored(place);
      place.book.state.customProperties.delete(place.key);
    },
  },
});

function stored({ book, key }: CustomPropertyPlace): { readonly key: string; readonly value: unknown } {
  const found = book.state.customProperties.get(key);
  if (!found) throw itemNotFound();
  return found;
}

function propertyValue(value: unknown): unknown {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') throw invalidArgument();
  return value;
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

function propertyType(value: unknown): string {
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
  return typeof value === 'string' && ISO_DATE.test(value) ? 'Date' : 'String';
}

const CustomPropertyCollection = defineClass<Book>({
  name: 'CustomPropertyCollection',
  items: (book) => [...book.state.customProperties.keys()].map((key) => CustomProperty({ book, key })),
  item: (book, key) => {
    const name = textArgument(key).toLowerCase();
    return book.state.customProperties.has(name) ? CustomProperty({ book, key: name }) : undefined;
  },
  methods: {
    Add: (book, [key, value]): HostObject => {
      const name = textArgument(key);
      if (name === '') throw invalidArgument();
      const place = { book, key: name.toLowerCase() };
      const before = book.state.customProperties.get(place.key);
      book.state.customProperties.set(place.key, { key: before?.key ?? name, value: propertyValue(value) });
      return CustomProperty(place);
    },
    DeleteAll: ({ state }) => state.customProperties.clear(),
  },
});
