import type { MetadataField } from '../../tables/definition';
import type { CheckContext } from '../context';
import { filledYears } from '../figure-lookup';
import type { Finding } from '../finding';
import { metadataOf, metadataSheets, type LocatedAnswer } from '../metadata-lookup';
import type { WorkbookRule } from '../rule';
import { tableCell, yearCell } from '../table-cell';
import type { SheetReading, WorkbookReading } from '../workbook-reading';

/** What no reader of a figure can do without. Which of them a table asks for, its definition says. */
const NEEDED: readonly MetadataField[] = ['SOURCE', 'DURATION'];

type SheetFinding = Finding & { readonly sheet: string };

/** A year of a table that has figures says where they come from and, for flows, who counts as a migrant. */
export const metadata: WorkbookRule = {
  id: 'B08',
  essType: 'REP',
  level: 2,
  severity: 'warning',
  reads: 'workbook',
  check: (workbook, context) => workbook.tables.flatMap((table) => lacking(workbook, table, context)),
};

function lacking(workbook: WorkbookReading, own: SheetReading, { stage }: CheckContext): SheetFinding[] {
  const { reading } = own;
  const table = reading.definition.id;
  const fields = NEEDED.filter((field) => reading.definition.metadata.includes(field));
  const years = filledYears(reading);
  const [first] = years;
  if (first === undefined || fields.length === 0) return [];
  if (metadataSheets(workbook, reading).length === 0) {
    // As blank cells are, no sheet at all is normal while tables are being filled.
    if (stage === 'editing') return [];
    return [{ ...finding(own.id, 'B08.no-sheet', { table, year: first }), cells: [tableCell(reading)] }];
  }
  return years.flatMap((year): SheetFinding[] => {
    const metadata = metadataOf(workbook, reading, year);
    if (!metadata) return [{ ...finding(own.id, 'B08.no-row', { table, year }), cells: [yearCell(reading, year)] }];
    return fields.flatMap((field): SheetFinding[] => {
      const answer = metadata.answers.get(field);
      const values = { table, year, field };
      if (!answer) return [{ ...finding(own.id, 'B08.no-column', values), cells: [yearCell(reading, year)] }];
      if (isAnswered(field, answer)) return [];
      const { row, column, text } = answer;
      return [
        {
          ...finding(metadata.sheet.id, text === '' ? 'B08.no-answer' : 'B08.not-months', { ...values, text }),
          cells: [{ row, column }],
          elsewhere: [{ sheet: own.id, cells: [yearCell(reading, year)] }],
        },
      ];
    });
  });
}

/** A source may be named in words of one's own; a stay must be a number. */
const isAnswered = (field: MetadataField, { text, value }: LocatedAnswer): boolean =>
  field === 'DURATION' ? value !== undefined : text !== '';

const finding = (
  sheet: string,
  key: Finding['message']['key'],
  values: Finding['message']['values'],
): Omit<SheetFinding, 'cells'> => ({ rule: 'B08', sheet, severity: 'warning', message: { key, values } });
