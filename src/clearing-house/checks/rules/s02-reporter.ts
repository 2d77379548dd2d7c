import { nameInEdition } from '../../tables/editions';
import { editionIn, type CheckContext } from '../context';
import type { Finding } from '../finding';
import type { WorkbookRule } from '../rule';
import { headLine } from '../structure/head-line';
import type { SheetReading, WorkbookReading } from '../workbook-reading';

/** From how many tables of another country on a single sheet looks like a slip. */
const MANY = 3;

/**
 * A sheet is of the country that it says it is of. Two things go wrong in offices. Somebody takes another country's file
 * and writes their own name over the head line: for the add-in the sheet is still that of the other country, so its own
 * row is missing and partners are compared with the wrong one; this is an error. Or one table was inserted for the
 * wrong country: it is the only one of its country in the round while another country has at least three, and lacks just
 * that table; this is a warning. Workbooks that hold the tables of two countries, as for training, are as they should be.
 */
export const reporterOfSheet: WorkbookRule = {
  id: 'S02',
  essType: 'COC',
  level: 1,
  severity: 'error',
  mends: true,
  reads: 'workbook',
  check: (workbook, context) =>
    workbook.tables.flatMap((sheet) => contradiction(sheet, context) ?? stray(sheet, workbook) ?? []),
};

type SheetFinding = Finding & { readonly sheet: string };

function contradiction({ id, reading }: SheetReading, context: CheckContext): SheetFinding | undefined {
  const { reporter, round, language } = reading;
  const line = headLine(reading);
  if (!line?.reporter || line.reporter === reporter) return undefined;
  const name = `${nameInEdition(editionIn(context, round), reporter, language)} (${reporter})`;
  return {
    rule: 'S02',
    sheet: id,
    severity: 'error',
    message: { key: 'S02.head-line', values: { says: line.country, reporter: name } },
    cells: [line.cell],
    mends: [
      { label: { key: 'S02.mend', values: { reporter: name } }, writes: [{ ...line.cell, input: name + line.rest }] },
    ],
  };
}

function stray({ id, reading }: SheetReading, { tables }: WorkbookReading): SheetFinding | undefined {
  const { reporter, round, definition } = reading;
  const ofRound = tables.filter((each) => each.reading.round === round);
  if (ofRound.filter((each) => each.reading.reporter === reporter).length > 1) return undefined;
  const others = ofRound.filter((each) => each.id !== id);
  const [other] = others;
  if (!other || others.length < MANY) return undefined;
  const ofOther = others.every((each) => each.reading.reporter === other.reading.reporter);
  if (!ofOther || others.some((each) => each.reading.definition.id === definition.id)) return undefined;
  const values = { table: definition.id, reporter, other: other.reading.reporter, count: others.length, round };
  return {
    rule: 'S02',
    sheet: id,
    severity: 'warning',
    message: { key: 'S02.stray', values },
    cells: [headLine(reading)?.cell ?? { row: 0, column: 0 }],
  };
}
