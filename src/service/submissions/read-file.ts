import { sentAs } from '../../clearing-house/answers/workbook-contents';
import { PROPERTY } from '../../clearing-house/tables/sheet-identity';
import { PROPERTY_PREFIX, type SentSheet } from '../../contract/submission-content';
import type { XlsxSheet } from '../../xlsx/workbook';
import { readXlsx } from '../../xlsx/read-xlsx';
import { LIMITS } from '../../xlsx/read/limits';

const MEGABYTE = 2 ** 20;

/** All tables with their age groups for a quarter of a century fit in; a file that was made to fill the memory does not. */
const FILE_LIMITS = { ...LIMITS, part: 64 * MEGABYTE, unpacked: 128 * MEGABYTE, cells: 1_000_000 };

/** A file that holds no tables of one country and one round; the message says what to do. */
export class UnusableFileError extends Error {
  override name = 'UnusableFileError';
}

/**
 * The content of a submission out of an .xlsx file: its sheets of the clearing house; others stay out.
 * Rejects with an XlsxError or an UnusableFileError.
 */
export async function readSubmissionFile(
  bytes: Uint8Array,
): Promise<{ reporter: string; round: number; sheets: SentSheet[] }> {
  const { sheets } = await readXlsx(bytes, FILE_LIMITS);
  const sent = sheets.filter((sheet) => sentAs(sheet) !== undefined);
  const tables = sent.filter((sheet) => sentAs(sheet) === 'table');
  const [first] = tables;
  if (!first) {
    throw new UnusableFileError(
      'The file holds no table of the clearing house. Its sheets are known by custom properties, which Excel keeps and other '
        + 'programs drop when they save: fill the templates in Excel.',
    );
  }
  const pending = sent.filter(({ uncalculated }) => uncalculated > 0).map(({ name }) => name);
  if (pending.length > 0) {
    throw new UnusableFileError(
      `There are formulas without a result in ${pending.join(', ')}. Open the file in Excel, save it, and send it again.`,
    );
  }
  const about = [...new Set(tables.map(countryAndRound))];
  if (about.length > 1) {
    throw new UnusableFileError(
      `The file holds the tables of ${about.join(', ')}. Send those of one country and round at a time: delete the others in `
        + 'a copy of the file.',
    );
  }
  return {
    reporter: first.properties.get(PROPERTY.reporter) ?? '',
    round: Number(first.properties.get(PROPERTY.round)),
    sheets: sent.filter((sheet) => sentAs(sheet) !== 'metadata' || countryAndRound(sheet) === about[0]).map(sentSheet),
  };
}

const countryAndRound = ({ properties }: XlsxSheet): string =>
  `${properties.get(PROPERTY.reporter) ?? '?'} ${properties.get(PROPERTY.round) ?? '?'}`;

const sentSheet = ({ name, properties, values }: XlsxSheet): SentSheet => ({
  name,
  properties: Object.fromEntries([...properties].filter(([key]) => key.startsWith(PROPERTY_PREFIX))),
  cells: values.map((row) => [...row]),
});
