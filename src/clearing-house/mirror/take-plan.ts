import { parseFlags, writeFlags } from '../codes/flags';
import type { Language } from '../messages/language';
import { translator } from '../messages/message';
import type { CellPosition } from '../sheet/area';
import { asText } from '../sheet/as-text';
import type { CellInput, CellValue } from '../sheet/sheet-plan';
import { firstColumn } from '../tables/conditional-parts';
import { sexTotalFormula } from '../tables/formulas';
import { QUESTION_PREFIX } from '../tables/layout';
import type { RowReading, TableReading, YearReading } from '../tables/read-table';
import { stayCoefficient } from './measures/stay-coefficients';
import type { ComparisonSettings } from './measures/settings';
import type { TableFlow } from './table-flows';

/** How partners' figures are to be taken for own cells. */
export interface TakeRequest {
  readonly table: TableReading;
  /** Those to take; see `tableFlows`. */
  readonly flows: readonly TableFlow[];
  /** Whether they are turned into counts of the own minimum stay: P · R(P) / R(O), rounded to persons. */
  readonly adjusted: boolean;
  readonly settings: Pick<ComparisonSettings, 'coefficients'>;
  /** Of the remarks. */
  readonly language: Language;
  /** Whether figures that are there may be written over: only if the user was asked. */
  readonly overwrite?: boolean;
}

/** A figure that would be written. */
export interface TakenFigure {
  readonly flow: TableFlow;
  /** What is to be put into the cell, and what stood there when this was planned. */
  readonly value: number;
  readonly before: CellValue;
  /** Source, year, vintage and formula, as a sentence. */
  readonly remark: string;
}

/** Why a figure is not taken. */
export type NotTaken = 'cell-filled' | 'no-figure' | 'stay-not-known';

/** What taking figures would do: to be shown before it is done. */
export interface TakePlan {
  readonly figures: readonly TakenFigure[];
  readonly left: readonly { readonly flow: TableFlow; readonly because: NotTaken }[];
}

/** The status that a figure gets that somebody else counted. */
const ESTIMATED = 'E';

/** Plans to take partners' figures: nothing is written yet, and no filled cell is written over unless that was said. */
export function planTaking(request: TakeRequest): TakePlan {
  const figures: TakenFigure[] = [];
  const left: { flow: TableFlow; because: NotTaken }[] = [];
  for (const flow of request.flows) {
    const taken = takenFigure(flow, request);
    if (typeof taken === 'string') left.push({ flow, because: taken });
    else figures.push(taken);
  }
  return { figures, left };
}

function takenFigure(flow: TableFlow, request: TakeRequest): TakenFigure | NotTaken {
  const { table, adjusted, settings, language, overwrite = false } = request;
  const count = flow.other.value;
  if (count === undefined) return 'no-figure';
  const before = table.cells[flow.cell.row]?.[flow.cell.column] ?? '';
  if (before !== '' && !overwrite) return 'cell-filled';
  const t = translator(language);
  const about = {
    partner: flow.label,
    year: String(flow.year),
    sex: flow.sex === 'T' ? '' : ` · ${t(`sheet.sex.${flow.sex}`)}`,
    source: flow.other.source ?? '',
  };
  if (!adjusted) return { flow, value: count, before, remark: t('take.as-is', { ...about, value: count }) };
  const { own, partner } = flow.stays;
  if (own === undefined || partner === undefined) return 'stay-not-known';
  const [to, from] = [stayCoefficient(own, settings.coefficients), stayCoefficient(partner, settings.coefficients)];
  const value = Math.round((count * from) / to);
  const remark = t('take.adjusted', {
    ...about,
    value,
    count,
    from,
    to,
    coefficients: settings.coefficients.toUpperCase(),
  });
  return { flow, value, before, remark };
}

/** What is written for a plan, and what is not since its cell has changed or gone since the plan was made. */
export interface TakeWrites {
  readonly writes: readonly (CellPosition & { readonly input: CellInput })[];
  readonly written: readonly TakenFigure[];
  readonly changed: readonly TakenFigure[];
}

const NOTE_CODE = `${QUESTION_PREFIX}NOTE`;

/**
 * The cells to write: the figures, E among the flags of their rows and years, and the remarks in the note of the year.
 * @param formulas of the table's sheet now, from A1 on: a cell with a formula of the user's is not empty, whatever it shows
 */
export function takeWrites(
  figures: readonly TakenFigure[],
  table: TableReading,
  formulas: readonly (readonly CellValue[])[],
): TakeWrites {
  const writes: (CellPosition & { readonly input: CellInput })[] = [];
  const [written, changed]: [TakenFigure[], TakenFigure[]] = [[], []];
  const remarks = new Map<number, string[]>();
  const flagged = new Set<string>();
  for (const figure of figures) {
    const { flow, value, before, remark } = figure;
    const row = table.rows.find(({ key }) => key === flow.country);
    const block = row?.years.find(({ year }) => year === flow.year);
    const column = block?.figures[flow.sex]?.column;
    const now = row && column !== undefined ? (table.cells[row.row]?.[column] ?? '') : undefined;
    const formula = row && column !== undefined ? (formulas[row.row]?.[column] ?? '') : '';
    const isFormula = typeof formula === 'string' && formula.startsWith('=');
    const isOthers = isFormula && before === '' && formula !== (row && block && sexTotal(flow, row, block));
    if (!row || column === undefined || now !== before || isOthers) {
      changed.push(figure);
      continue;
    }
    writes.push({ row: row.row, column, input: value });
    written.push(figure);
    remarks.set(flow.year, [...(remarks.get(flow.year) ?? []), remark]);
    const status = block?.status;
    if (!status || flagged.has(`${row.row} ${status.column}`)) continue;
    flagged.add(`${row.row} ${status.column}`);
    const { statuses, confidentiality, unknown } = parseFlags(status.text);
    if (statuses.includes(ESTIMATED) || unknown.length > 0) continue;
    writes.push({ row: row.row, column: status.column, input: writeFlags([...statuses, ESTIMATED], confidentiality) });
  }
  return { writes: [...writes, ...noteWrites(table, remarks)], written, changed };
}

/** The formula of the template for both sexes together, which a figure may take the place of while it gives none. */
function sexTotal({ sex }: TableFlow, { row }: RowReading, { figures: { M, F } }: YearReading): string | undefined {
  return sex === 'T' && M && F ? sexTotalFormula(row, M.column, F.column) : undefined;
}

/** A cell holds 32,767 letters. */
const LONGEST_NOTE = 32_000;

function noteWrites({ layout, cells }: TableReading, remarks: ReadonlyMap<number, readonly string[]>) {
  const note = layout.rows.find(({ code }) => code === NOTE_CODE);
  if (!note) return [];
  return layout.years.flatMap((block) => {
    const said = remarks.get(block.year);
    if (!said) return [];
    const column = firstColumn(block);
    const before = String(cells[note.row]?.[column] ?? '');
    const text = [...(before === '' ? [] : [before]), ...said].join(' ').slice(0, LONGEST_NOTE);
    return [{ row: note.row, column, input: asText(text) }];
  });
}
