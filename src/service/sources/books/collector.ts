import { remembered, type AxisReading, is, wrong } from '../codes/axis';
import type { FigureReading } from '../codes/figure';
import type { ReadOptions } from '../read-options';
import type { RowProblem, SourceItem } from '../source-row';
import type { Tally } from '../tally';
import type { KeyReading, SeriesKey } from './key-reader';
import { yearInTable } from './reference-date';

/** Where a record stands: its line, or its position in words. */
export type Where = Pick<RowProblem, 'line' | 'position'>;

/** What the columns of figures are called in the file, for what is said of them. */
export interface FigureColumns {
  readonly value: string;
  readonly status: string;
  readonly confidentiality: string;
}

/** Turns what was read of records into rows and problems, and counts all of it. */
export class Collector {
  private readonly year = remembered(yearOf);

  /** Readers that know better from the header set it. */
  columns: FigureColumns = { value: 'value', status: 'status', confidentiality: 'confidentiality' };

  constructor(
    readonly tally: Tally,
    private readonly options: Pick<ReadOptions, 'years' | 'stocksAt'>,
  ) {}

  /** The key of a record; undefined if the record is left out or wrong, which is counted and reported. */
  key(reading: KeyReading, where: Where, into: SourceItem[]): SeriesKey | undefined {
    if (reading.kind === 'key') return reading.key;
    if (reading.kind === 'drop') this.tally.drop(reading.reason, reading.code);
    else {
      const { column, value, reason, whatToDo } = reading;
      this.problem({ ...where, column, value, reason, whatToDo }, into);
    }
    return undefined;
  }

  /** The year of a record; undefined if it is none, which is reported. */
  yearAt(text: string, column: string, where: Where, into: SourceItem[]): number | undefined {
    const reading = this.year(text);
    if (reading.kind === 'is') return reading.value;
    if (reading.kind === 'wrong') {
      const { reason, whatToDo } = reading;
      this.problem({ ...where, column, value: text, reason, whatToDo }, into);
    }
    return undefined;
  }

  /** Adds the rows of one figure: one for each place of the key, none if there is no figure. */
  figure(key: SeriesKey, year: number, reading: FigureReading, asSent: string, where: Where, into: SourceItem[]): void {
    if (reading.kind === 'none') return this.tally.drop('no-figure');
    if (reading.kind === 'wrong') {
      const { value, reason, whatToDo } = reading;
      return this.problem({ ...where, column: this.columns[reading.column], value, reason, whatToDo }, into);
    }
    const { reporter, sex, age } = key;
    const { value, statuses, confidentiality, comment } = reading.figure;
    const { years, stocksAt } = this.options;
    for (const { table, partner } of key.places) {
      const inTable = yearInTable(table, year, stocksAt);
      if (years && (inTable < years.from || inTable > years.to)) {
        this.tally.drop('not-asked');
        continue;
      }
      this.tally.rows++;
      into.push({
        table,
        reporter,
        partner,
        year: inTable,
        sex,
        age,
        value,
        statuses,
        confidentiality,
        comment,
        asSent,
        line: where.line,
      });
    }
  }

  problem(problem: RowProblem, into: SourceItem[]): void {
    this.tally.problems++;
    into.push(problem);
  }
}

function yearOf(text: string): AxisReading<number> {
  const code = text.trim();
  if (/^(19|20)\d\d$/.test(code)) return is(Number(code));
  return wrong('is no year', 'Write a year of four digits, such as 2024.');
}
