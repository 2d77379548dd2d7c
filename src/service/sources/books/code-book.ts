import type { Sex } from '../../../clearing-house/codes/sex';
import type { Axis } from '../codes/axis';

/** Where a partner's figures stand: a row of a table. */
export interface Place {
  readonly table: string;
  readonly partner: string;
}

/** The part that a dimension of a data set plays. */
export type Role = 'table' | 'reporter' | 'partner' | 'sex' | 'age' | 'year' | 'other';

/** A dimension of a data set: its id as the source writes it, and its name if that is known too. */
export interface Dimension {
  readonly id: string;
  readonly label?: string;
}

/**
 * How the dimensions and codes of one data set become those of the clearing house. Readers of formats know how a file is
 * laid out; the book knows what stands in it.
 */
export interface CodeBook {
  readonly roleOf: (dimension: Dimension) => Role;
  readonly reporter: Axis<string>;
  /** One code of the source can stand in two tables: all foreign-born people are a row of 1.1 and the total of 1.2. */
  readonly partner: Axis<readonly Place[]>;
  readonly sex: Axis<Sex>;
  readonly age: Axis<string>;
  /** Codes of a dimension that plays no part, such as frequency and unit: taken or left out. */
  readonly other: (dimension: string) => Axis<true>;
  /** Tables that a column of the data names; absent if all rows belong to the tables of `partner`. */
  readonly table?: Axis<string>;
  /** What is to be done with the reporter as its own partner. */
  readonly ownCountry: 'drop' | 'wrong';
}
