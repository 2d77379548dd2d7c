import { sentAs } from '../../clearing-house/answers/workbook-contents';
import { belongsTo, type CountryRound } from '../../clearing-house/sending/country-round';
import { PROPERTY_PREFIX, type SentSheet, type SubmissionContent } from '../../contract/submission-content';
import { batch } from '../batch';
import { requestInventory, type SheetEntry } from '../inventory';
import { readSheets } from '../read-sheets';

/**
 * Reads what is sent of a country and round, as it stands in the workbook now: its tables, its metadata, and the answers to
 * findings. No other sheet is read. Two requests.
 * @throws WorkbookError
 */
export function readContent(of: CountryRound): Promise<SubmissionContent> {
  return batch(async (context) => {
    const inventory = requestInventory(context);
    await context.sync();
    const sheets = sheetsOf(inventory(), of);
    const read = await readSheets(
      context,
      sheets.map(({ id }) => id),
    );
    return { ...of, sheets: sheets.map((sheet) => sentSheet(sheet, read.get(sheet.id)?.cells ?? [])) };
  });
}

/** The sheets that belong to a country and round; of sheets of answers the first, as there is one. */
function sheetsOf(sheets: readonly SheetEntry[], of: CountryRound): SheetEntry[] {
  const theirs = sheets.filter((sheet) => belongsTo(sheet, of));
  const answers = theirs.find((sheet) => sentAs(sheet) === 'answers');
  return theirs.filter((sheet) => sheet === answers || sentAs(sheet) !== 'answers');
}

const sentSheet = ({ name, properties }: SheetEntry, cells: SentSheet['cells']): SentSheet => ({
  name,
  properties: Object.fromEntries([...properties].filter(([key]) => key.startsWith(PROPERTY_PREFIX))),
  cells,
});
