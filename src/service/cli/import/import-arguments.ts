import { partialDateSchema } from '../../../contract/sources';
import { isCountryCode } from '../../../clearing-house/codes/countries';
import { type GivenDescription, SOURCE_IDS, type SourceId } from '../../sources/catalogue';
import { COLUMN_PARTS, type ColumnPart, type ReadOptions } from '../../sources/read-options';
import { readArguments } from '../arguments';
import { UsageError } from '../command';
import { oneOf, pairs, words, years } from '../option-kinds';

/** What the command line says of an import. */
export interface ImportArguments {
  readonly source: SourceId;
  /** None: it is downloaded. */
  readonly files: readonly string[];
  readonly options: ReadOptions;
  readonly given: GivenDescription;
  /** Where the source's workbook lies, for UN DESA. */
  readonly address: string | undefined;
  /** Where the service stands instead of at its own address. */
  readonly baseAddress: string | undefined;
  readonly retrieved: string | undefined;
  readonly covers: 'cells' | 'figures' | 'all';
  readonly wrongRows: 'skip' | 'refuse';
  readonly errors: string | undefined;
  readonly downloads: string | undefined;
  readonly again: boolean;
}

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;

/** Throws a UsageError that says what is missing or makes no sense. */
export function importArguments(args: readonly string[]): ImportArguments {
  const { values } = readArguments(args, {
    source: text,
    file: texts,
    dataset: text,
    table: text,
    years: text,
    reporters: texts,
    ages: text,
    'age-definition': text,
    'stocks-at': text,
    column: texts,
    filter: texts,
    code: texts,
    ignore: texts,
    id: text,
    title: text,
    publisher: text,
    licence: text,
    address: text,
    'base-address': text,
    retrieved: text,
    covers: { type: 'string', default: 'cells' },
    'wrong-rows': { type: 'string', default: 'refuse' },
    errors: text,
    downloads: text,
    again: { type: 'boolean', default: false },
  });
  const { retrieved } = values;
  if (values.source === undefined) throw new UsageError(`--source must be one of ${SOURCE_IDS.join(', ')}.`);
  if (retrieved !== undefined && !partialDateSchema.safeParse(retrieved).success) {
    throw new UsageError('--retrieved must be a year, a month or a day: 2026, 2026-07 or 2026-07-14.');
  }
  const reporters = words(values.reporters);
  const unknown = reporters.filter((code) => !isCountryCode(code));
  if (unknown.length > 0) {
    throw new UsageError(`--reporters must be ISO 3166-1 alpha-2 codes of countries; wrong: ${unknown.join(', ')}.`);
  }
  return {
    source: oneOf('source', SOURCE_IDS, values.source),
    files: values.file ?? [],
    options: given({
      dataset: values.dataset,
      table: values.table,
      years: years('years', values.years),
      reporters: reporters.length === 0 ? undefined : reporters,
      ages: values.ages && oneOf('ages', ['groups', 'total'], values.ages),
      ageDefinition:
        values['age-definition'] && oneOf('age-definition', ['COMPLET', 'REACH'], values['age-definition']),
      stocksAt: values['stocks-at'] && oneOf('stocks-at', ['1-january', '31-december'], values['stocks-at']),
      columns: columnsOf(values.column),
      filters: pairs('filter', 'COLUMN=VALUE', values.filter),
      codes: pairs('code', 'CODE=MEANING', values.code),
      ignore: values.ignore && words(values.ignore),
    }) as ReadOptions,
    given: given({
      id: values.id,
      title: values.title,
      publisher: values.publisher,
      licence: values.licence,
      address: isOwnFile(values.source) ? values.address : undefined,
    }),
    address: isOwnFile(values.source) ? undefined : values.address,
    baseAddress: values['base-address'],
    retrieved,
    covers: oneOf('covers', ['cells', 'figures', 'all'], values.covers),
    wrongRows: oneOf('wrong-rows', ['skip', 'refuse'], values['wrong-rows']),
    errors: values.errors,
    downloads: values.downloads,
    again: values.again,
  };
}

/** Whether a source is files of any office, of which only whoever imports them can say what they are. */
export const isOwnFile = (source: string): boolean => source === 'csv' || source === 'sdmx-csv';

function columnsOf(entries: readonly string[] | undefined): ReadOptions['columns'] {
  const columns = pairs('column', 'PART=NAME', entries);
  const wrong = Object.keys(columns ?? {}).filter((part) => !COLUMN_PARTS.includes(part as ColumnPart));
  if (wrong.length === 0) return columns;
  throw new UsageError(`--column: ${wrong.join(', ')} is no part of a figure. There are ${COLUMN_PARTS.join(', ')}.`);
}

/** An object without what is undefined. */
const given = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
