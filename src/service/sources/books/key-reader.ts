import type { Sex } from '../../../clearing-house/codes/sex';
import type { AxisReading } from '../codes/axis';
import { ALL_AGES } from '../codes/ages';
import type { DropReason } from '../tally';
import type { CodeBook, Dimension, Place, Role } from './code-book';

/** What the codes of one record say, the year and the figure apart. */
export interface SeriesKey {
  readonly places: readonly Place[];
  readonly reporter: string;
  readonly sex: Sex;
  readonly age: string;
}

/** What the codes of a record amount to. `column` names the dimension that decided. */
export type KeyReading =
  | { readonly kind: 'key'; readonly key: SeriesKey }
  | { readonly kind: 'drop'; readonly reason: DropReason; readonly code: string }
  | {
      readonly kind: 'wrong';
      readonly column: string;
      readonly value: string;
      readonly reason: string;
      readonly whatToDo: string;
    };

interface Column {
  readonly role: Role;
  readonly dimension: string;
  readonly read: (code: string) => AxisReading<unknown>;
}

/**
 * Reads the codes of records whose dimensions stand in a given order (the year is not among them, or is passed over).
 * Nothing is read further than the first dimension that leaves the record out.
 */
export function keyReader(book: CodeBook, dimensions: readonly Dimension[]): (codes: readonly string[]) => KeyReading {
  const columns = dimensions.map((dimension) => columnOf(book, dimension));
  return (codes) => {
    let reporter = '';
    let places: readonly Place[] = [];
    let sex: Sex = 'T';
    let age = ALL_AGES;
    let table: string | undefined;
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index];
      if (!column) continue;
      const code = codes[index] ?? '';
      const reading = column.read(code);
      if (reading.kind === 'drop') return { kind: 'drop', reason: reading.reason, code };
      if (reading.kind === 'wrong') {
        return {
          kind: 'wrong',
          column: column.dimension,
          value: code,
          reason: reading.reason,
          whatToDo: reading.whatToDo,
        };
      }
      if (column.role === 'reporter') reporter = reading.value as string;
      else if (column.role === 'partner') places = reading.value as readonly Place[];
      else if (column.role === 'sex') sex = reading.value as Sex;
      else if (column.role === 'age') age = reading.value as string;
      else if (column.role === 'table') table = reading.value as string;
    }
    if (table !== undefined) places = places.map(({ partner }) => ({ table, partner }));
    const own = places.find(({ partner }) => partner === reporter);
    if (own === undefined) return { kind: 'key', key: { places, reporter, sex, age } };
    if (book.ownCountry === 'drop') return { kind: 'drop', reason: 'own-country', code: reporter };
    return {
      kind: 'wrong',
      column: columns.find((column) => column?.role === 'partner')?.dimension ?? 'partner',
      value: own.partner,
      reason: 'is the reporter itself',
      whatToDo: 'Name the other country, or NAT for citizens and NATIVE for people born in the country.',
    };
  };
}

function columnOf(book: CodeBook, dimension: Dimension): Column | undefined {
  const role = book.roleOf(dimension);
  switch (role) {
    case 'year':
      return undefined;
    case 'table':
      return book.table && { role, dimension: dimension.id, read: book.table };
    case 'other':
      return { role, dimension: dimension.id, read: book.other(dimension.id) };
    default:
      return { role, dimension: dimension.id, read: book[role] };
  }
}
