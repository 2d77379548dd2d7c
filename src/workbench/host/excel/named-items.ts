import type { DefinedName } from '../../engine/engine';
import { flagArgument, optional, textArgument } from '../kernel/arguments';
import { invalidArgument, invalidReference, itemAlreadyExists, itemNotFound } from '../kernel/errors';
import { defineClass, isHostObject, NULL_OBJECT, readOnly, type HostObject } from '../kernel/host-class';
import { parseArea, referenceFormula } from './address';
import { isBalanced } from '../../../clearing-house/sheet/formula-references';
import { hostObject } from './links';
import { SheetRange } from './model/block';
import type { Book } from './model/book';
import { rangeOfName } from './model/names';
import type { Sheet } from './model/sheet';
import { tablesOf } from './model/table';
import { nameValue, NamedItemArrayValues } from './named-item-values';

/** A name, by its own name and the sheet that it belongs to, if to one. */
interface NamePlace {
  readonly book: Book;
  readonly sheet: Sheet | undefined;
  readonly name: string;
}

function lookUp({ book, sheet, name }: NamePlace): DefinedName | undefined {
  const wanted = name.toLowerCase();
  return book.engine.names.list().find((each) => each.sheet === sheet?.id && each.name.toLowerCase() === wanted);
}

function defined(place: NamePlace): DefinedName {
  const found = lookUp(place);
  if (!found) throw itemNotFound();
  return found;
}

const change = (place: NamePlace, changed: Partial<DefinedName>): void =>
  place.book.engine.names.set({ ...defined(place), ...changed });

const NamedItem = defineClass<NamePlace>({
  name: 'NamedItem',
  id: ({ name }) => name,
  scalars: {
    Name: readOnly((place) => defined(place).name),
    _Id: readOnly((place) => defined(place).name),
    Type: readOnly((place) => nameValue(place.book, defined(place)).type),
    Value: readOnly((place) => nameValue(place.book, defined(place)).value),
    Scope: readOnly(({ sheet }) => (sheet ? 'Worksheet' : 'Workbook')),
    Formula: {
      get: (place) => defined(place).formula,
      set: (place, value) => change(place, { formula: formulaOf(value) }),
    },
    Comment: {
      get: (place) => defined(place).comment,
      set: (place, value) => change(place, { comment: textArgument(value) }),
    },
    Visible: {
      get: (place) => defined(place).visible,
      set: (place, value) => change(place, { visible: flagArgument(value) }),
    },
  },
  navigations: {
    Worksheet: ({ sheet }) => {
      if (!sheet) throw itemNotFound();
      return hostObject('Worksheet', sheet);
    },
    WorksheetOrNullObject: ({ sheet }) => (sheet ? hostObject('Worksheet', sheet) : NULL_OBJECT),
    ArrayValues: (place) => NamedItemArrayValues({ book: place.book, name: defined(place) }),
  },
  methods: {
    GetRange: (place) => {
      const range = rangeOfName(place.book, defined(place));
      if (!range) throw invalidReference();
      return hostObject('Range', range);
    },
    GetRangeOrNullObject: (place) => {
      const range = rangeOfName(place.book, defined(place));
      return range ? hostObject('Range', range) : NULL_OBJECT;
    },
    Delete: (place) => place.book.engine.names.remove(defined(place).name, place.sheet?.id),
  },
});

/** The names of the workbook, or those of one sheet. */
export const NamedItemCollection = defineClass<{ readonly book: Book; readonly sheet: Sheet | undefined }>({
  name: 'NamedItemCollection',
  items: ({ book, sheet }) =>
    book.engine.names
      .list()
      .filter((name) => name.sheet === sheet?.id)
      .map(({ name }) => NamedItem({ book, sheet, name })),
  item: ({ book, sheet }, name) => {
    const place = { book, sheet, name: textArgument(name) };
    return lookUp(place) && NamedItem(place);
  },
  methods: { Add: add, AddFormulaLocal: add },
});

function add(
  { book, sheet }: { readonly book: Book; readonly sheet: Sheet | undefined },
  [name, reference, comment]: readonly unknown[],
): HostObject {
  const place = { book, sheet, name: textArgument(name) };
  checkName(place.name);
  const table = tablesOf(book).some(({ data }) => data.name.toLowerCase() === place.name.toLowerCase());
  if (table || lookUp(place)) throw itemAlreadyExists();
  book.engine.names.set({
    name: place.name,
    sheet: sheet?.id,
    formula: formulaOf(reference),
    comment: optional(comment, textArgument) ?? '',
    visible: true,
  });
  return NamedItem(place);
}

const LONGEST_NAME = 255;
const WELL_FORMED = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const LIKE_R1C1 = /^(?:R\d*(?:C\d*)?|C\d*)$/i;

/** Excel's rules for names, of tables too: letters first, no blanks, and nothing that reads as a cell. */
export function checkName(name: string): void {
  const readsAsCell = parseArea(name) !== undefined || LIKE_R1C1.test(name);
  if (!WELL_FORMED.test(name) || name.length > LONGEST_NAME || readsAsCell) throw invalidArgument();
}

/** What a name refers to, as a formula: a range, a formula as it stands, or a constant. */
function formulaOf(reference: unknown): string {
  if (isHostObject(reference) && reference.self instanceof SheetRange) {
    return referenceFormula(reference.self.sheet.name, reference.self.area);
  }
  if (typeof reference === 'number') return `=${reference}`;
  if (typeof reference === 'boolean') return reference ? '=TRUE' : '=FALSE';
  const text = textArgument(reference);
  if (text === '' || text === '=' || !isBalanced(text)) throw invalidArgument();
  return text.startsWith('=') ? text : `="${text.replaceAll('"', '""')}"`;
}
