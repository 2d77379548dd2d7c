import type { CellValue, DefinedName } from '../../engine/engine';
import { itemNotFound } from '../kernel/errors';
import { defineClass, readOnly } from '../kernel/host-class';
import { formatAbsolute, quoteSheetName } from './address';
import type { Book } from './model/book';
import { rangeOfName } from './model/names';
import { rangeContent, valueTypes } from './range-content';
import { valueType } from './value-types';

type NameType = 'Range' | 'String' | 'Double' | 'Boolean' | 'Array' | 'Error';

/**
 * What a name comes to: the address of a range, or a constant. The engine cannot be asked for the result of any other
 * formula outside a cell: such a name has the type Error and the value `#VALUE!`, as Excel gives for what it cannot tell.
 */
export function nameValue(book: Book, name: DefinedName): { readonly type: NameType; readonly value: CellValue } {
  const range = rangeOfName(book, name);
  if (range) return { type: 'Range', value: `${quoteSheetName(range.sheet.name)}!${formatAbsolute(range.area)}` };
  const body = name.formula.replace(/^=/, '').trim();
  if (constantArray(body)) return { type: 'Array', value: name.formula };
  const value = constant(body);
  if (typeof value === 'number') return { type: 'Double', value };
  if (typeof value === 'boolean') return { type: 'Boolean', value };
  return valueType(value ?? '#VALUE!') === 'Error'
    ? { type: 'Error', value: value ?? '#VALUE!' }
    : { type: 'String', value: value! };
}

/** The value of a literal; `undefined` for anything that would have to be calculated. */
function constant(body: string): CellValue | undefined {
  const text = /^"((?:[^"]|"")*)"$/.exec(body);
  if (text) return text[1]!.replaceAll('""', '"');
  if (/^(?:TRUE|FALSE)$/i.test(body)) return body.toUpperCase() === 'TRUE';
  if (/^#[A-Z0-9/]+[!?]?$/.test(body)) return body;
  const percent = body.endsWith('%');
  const number = body === '' ? NaN : Number(percent ? body.slice(0, -1) : body);
  return Number.isNaN(number) ? undefined : percent ? number / 100 : number;
}

/** The rows of an array constant such as `{1,2;3,4}`. */
function constantArray(body: string): CellValue[][] | undefined {
  if (!/^\{.*\}$/s.test(body)) return undefined;
  const split = (text: string, separator: string): string[] =>
    text.match(new RegExp(`(?:"(?:[^"]|"")*"|[^"${separator}])+`, 'g')) ?? [];
  const rows = split(body.slice(1, -1), ';').map((row) => split(row, ',').map((cell) => constant(cell.trim())));
  return rows.every((row) => row.every((cell) => cell !== undefined)) ? rows : undefined;
}

interface NamedValues {
  readonly book: Book;
  readonly name: DefinedName;
}

/** All values of a name that is a range, an array or a single constant. */
export const NamedItemArrayValues = defineClass<NamedValues>({
  name: 'NamedItemArrayValues',
  scalars: {
    Values: readOnly((self) => values(self)),
    Types: readOnly(({ book, name }) => {
      const range = rangeOfName(book, name);
      return range ? valueTypes(range) : values({ book, name })?.map((row) => row.map(valueType));
    }),
  },
});

function values({ book, name }: NamedValues): CellValue[][] | null {
  const range = rangeOfName(book, name);
  if (range) return rangeContent.Values.get(range);
  const body = name.formula.replace(/^=/, '').trim();
  const single = constant(body);
  const array = constantArray(body) ?? (single === undefined ? undefined : [[single]]);
  if (!array) throw itemNotFound();
  return array;
}
