import type { ColumnPart, ReadOptions } from '../read-options';
import { SourceError } from '../source-error';

/** The names, in upper case, by which columns of statistical files are known; of several in a file none is certain. */
const NAMES: Readonly<Record<ColumnPart, readonly string[]>> = {
  table: ['TABLE', 'TABLE_ID', 'TABLE_NO'],
  reporter: ['REPORTER', 'REPORTING_COUNTRY', 'REPORTING_AREA', 'REP_COUNTRY', 'REF_AREA', 'GEO', 'DECLARANT'],
  partner: [
    ...['PARTNER', 'PARTNER_COUNTRY', 'PARTNER_AREA', 'COUNTERPART_AREA', 'COUNTERPART'],
    ...['PREVIOUS_RESIDENCE', 'NEXT_RESIDENCE', 'COUNTRY_OF_RESIDENCE'],
    ...['CITIZEN', 'CITIZENSHIP', 'COUNTRY_OF_CITIZENSHIP', 'NATIONALITY'],
    ...['C_BIRTH', 'BIRTH_COUNTRY', 'COUNTRY_OF_BIRTH'],
  ],
  sex: ['SEX', 'GENDER'],
  age: ['AGE', 'AGE_GROUP'],
  year: ['YEAR', 'TIME_PERIOD', 'TIME'],
  value: ['VALUE', 'OBS_VALUE'],
  status: ['STATUS', 'OBS_STATUS', 'OBS_FLAG', 'FLAGS'],
  confidentiality: ['CONFIDENTIALITY', 'CONF_STATUS'],
  comment: ['COMMENT', 'COMMENT_OBS', 'OBS_COM'],
};

/** The index of each part's column; undefined for parts without one. */
export type ColumnIndexes = Readonly<Record<ColumnPart, number | undefined>>;

/**
 * Finds the column of every part by its name, or by what the caller says.
 * Throws a SourceError where several columns could be meant, or one that the caller names is not there.
 */
export function findColumns(header: readonly string[], given: ReadOptions['columns'] = {}): ColumnIndexes {
  const names = header.map((name) => name.trim().toUpperCase());
  const entries = Object.entries(NAMES).map(([part, known]): [string, number | undefined] => {
    const wanted = given[part as ColumnPart];
    if (wanted !== undefined) return [part, indexOf(header, names, wanted, part)];
    const found = names.flatMap((name, index) => (known.includes(name) ? [index] : []));
    if (found.length > 1) {
      const candidates = found.map((index) => header[index]).join(' or ');
      throw new SourceError(`Which column is the ${part}, ${candidates}? Say so: --column ${part}=NAME.`);
    }
    return [part, found[0]];
  });
  return Object.fromEntries(entries) as ColumnIndexes;
}

function indexOf(header: readonly string[], names: readonly string[], wanted: string, part: string): number {
  const index = names.indexOf(wanted.trim().toUpperCase());
  if (index !== -1) return index;
  throw new SourceError(`There is no column "${wanted}" for the ${part}. The columns are ${header.join(', ')}.`);
}

/** Throws a SourceError if one of the parts has no column. */
export function requireColumns(header: readonly string[], columns: ColumnIndexes, parts: readonly ColumnPart[]): void {
  const missing = parts.filter((part) => columns[part] === undefined);
  if (missing.length === 0) return;
  throw new SourceError(
    `It cannot be told which column is the ${missing.join(', nor which is the ')}. `
      + `The columns are ${header.join(', ')}. Say so: ${missing.map((part) => `--column ${part}=NAME`).join(' ')}.`,
  );
}
