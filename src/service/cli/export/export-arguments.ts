import type { Moments } from '../../store/moment';
import type { Selection } from '../../store/selection';
import { readArguments } from '../arguments';
import { UsageError } from '../command';
import { oneOf, words, years } from '../option-kinds';

/** What the command line says of an export. */
export interface ExportArguments {
  /** Undefined: what is written goes to standard output. */
  readonly out: string | undefined;
  readonly format: 'csv' | 'sdmx-csv';
  readonly selection: Selection;
  readonly moments: Pick<Moments, 'asOf'>;
  readonly history: boolean;
  readonly confidential: boolean;
}

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean', default: false } as const;

/** Throws a UsageError that says what makes no sense. */
export function exportArguments(args: readonly string[]): ExportArguments {
  const { values } = readArguments(args, {
    out: text,
    format: { type: 'string', default: 'csv' },
    tables: texts,
    reporters: texts,
    partners: texts,
    years: text,
    sexes: texts,
    ages: texts,
    sources: texts,
    'as-of': text,
    history: flag,
    confidential: flag,
  });
  const range = years('years', values.years);
  const parts = ['tables', 'reporters', 'partners', 'sexes', 'ages', 'sources'] as const;
  const lists = parts.flatMap((part) => (values[part] === undefined ? [] : [[part, words(values[part])] as const]));
  return {
    out: values.out,
    format: oneOf('format', ['csv', 'sdmx-csv'], values.format),
    selection: { ...Object.fromEntries(lists), ...(range && { fromYear: range.from, toYear: range.to }) },
    moments: values['as-of'] === undefined ? {} : { asOf: moment(values['as-of']) },
    history: values.history,
    confidential: values.confidential,
  };
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/** A time, or the end of a day (UTC). */
function moment(entry: string): Date {
  const time = DAY.test(entry) ? new Date(`${entry}T23:59:59.999Z`) : TIME.test(entry) ? new Date(entry) : undefined;
  if (time && !Number.isNaN(time.getTime())) return time;
  throw new UsageError('--as-of must be a day or a time with its zone: 2026-07-14 or 2026-07-14T12:00:00Z.');
}
