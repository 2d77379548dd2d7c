import { ageGroups, ALL_AGES } from '../codes/ages';
import type { Sex } from '../tables/definition';
import type { FigureColumn, TableReading } from '../tables/read-table';

/** Where a year's total by sex stands among the numbers of a row. */
export interface YearTotal {
  readonly year: number;
  readonly yearIndex: number;
  /** The place among a row's numbers. */
  readonly at: number;
  /** The column of the sheet. */
  readonly column: number;
}

/** Where the age groups of a sex in a year stand among the numbers of a row. */
export interface AgeColumns extends YearTotal {
  readonly sex: Sex;
  /** The places of the age groups. */
  readonly ages: Int32Array;
  /** Whether the sheet has every age group. */
  readonly complete: boolean;
}

// Readings take over the columns of earlier ones, so they are looked at once for each arrangement of a sheet.
const totalsKnown = new WeakMap<readonly FigureColumn[], readonly YearTotal[]>();
const agesKnown = new WeakMap<readonly FigureColumn[], readonly AgeColumns[]>();

/** The totals of all ages and both sexes, oldest year first. */
export function totalsByYear({ columns }: TableReading): readonly YearTotal[] {
  let known = totalsKnown.get(columns);
  if (!known) {
    known = columns
      .flatMap(({ year, yearIndex, sex, age, column }, at) =>
        sex === 'T' && age === ALL_AGES ? [{ year, yearIndex, at, column }] : [],
      )
      .sort((a, b) => a.year - b.year);
    totalsKnown.set(columns, known);
  }
  return known;
}

/** The columns of all ages that have age groups beside them, by year and sex. */
export function ageColumns({ columns }: TableReading): readonly AgeColumns[] {
  let known = agesKnown.get(columns);
  if (!known) {
    known = columns.flatMap(({ year, yearIndex, sex, age, column }, at) => {
      if (age !== ALL_AGES) return [];
      const ages = columns.flatMap((each, place) =>
        each.year === year && each.sex === sex && each.age !== ALL_AGES ? [place] : [],
      );
      const complete = ages.length === ageGroups.length;
      return ages.length > 0 ? [{ year, yearIndex, sex, at, column, ages: Int32Array.from(ages), complete }] : [];
    });
    agesKnown.set(columns, known);
  }
  return known;
}
