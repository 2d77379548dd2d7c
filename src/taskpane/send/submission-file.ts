import { workbookContents } from '../../clearing-house/answers/workbook-contents';
import { submissionCsv } from '../../clearing-house/sdmx/submission-csv';
import { exportPlans } from '../../clearing-house/sending/export-plans';
import { sentObservations } from '../../clearing-house/sending/observations';
import type { Edition } from '../../clearing-house/tables/editions';
import { KNOWN_CODES_NAME, knownCodesFormula } from '../../clearing-house/tables/known-codes';
import type { SubmissionContent } from '../../contract/submission-content';
import { writeXlsx } from '../../xlsx/write-xlsx';

/**
 * What would be sent, as a file: its figures as SDMX-CSV 2.0, or all of it as the .xlsx file that the service takes in the
 * place of the content.
 * @throws XlsxError if something does not fit into such a file
 */
export async function submissionFile(
  kind: 'csv' | 'xlsx',
  { sheets }: SubmissionContent,
  edition: Edition,
): Promise<BlobPart> {
  const contents = sheets.map(({ name, properties, cells }) => ({
    name,
    properties: new Map(Object.entries(properties)),
    values: cells,
  }));
  const { reading } = workbookContents(contents, edition.definitions);
  if (kind === 'csv') return submissionCsv(sentObservations(reading.tables));
  // The marks of the tables look codes up there.
  const names = [{ name: KNOWN_CODES_NAME, formula: knownCodesFormula(), visible: false }];
  return (await writeXlsx(exportPlans(contents, reading, edition), { names })) as Uint8Array<ArrayBuffer>;
}
