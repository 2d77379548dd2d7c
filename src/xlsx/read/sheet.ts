import type { Area } from '../../clearing-house/sheet/area';
import { Losses } from '../loss';
import type { PageSetup } from '../page-setup';
import { parseSquareReference } from '../sheet-reference';
import type { StyleTable } from '../style';
import { fromCharacters } from '../units';
import type { ColumnRun, RowRun, XlsxSheet } from '../workbook';
import { readCells } from './cells';
import type { ColorReader } from './colors';
import { readConditionalFormats } from './conditional-formats';
import { layOut } from './grid';
import type { ReadLimits } from './limits';
import { countSheetLosses } from './losses';
import { isDateFormat } from './number-formats';
import type { Package, Relation } from './package';
import { readPage } from './page';
import type { StringItem } from './shared-strings';
import type { Styles } from './styles';
import { readValidations } from './validations';
import { attribute, child, children, flag, numberIn, type Xml } from './xml';

/** What the sheets of a workbook share. */
export interface SheetContext {
  readonly file: Package;
  readonly limits: ReadLimits;
  readonly strings: readonly StringItem[];
  readonly styles: Styles;
  readonly table: StyleTable;
  readonly color: ColorReader;
  /** Whether the workbook counts its days from 1904. */
  readonly from1904: boolean;
}

/** Where a sheet stands in the file, and what the workbook says of it. */
export interface SheetPlace extends Pick<XlsxSheet, 'name' | 'visibility'> {
  readonly path: string;
  readonly printed: Pick<PageSetup, 'titleRows' | 'titleColumns' | 'printArea'>;
}

export async function readSheet(place: SheetPlace, context: SheetContext): Promise<XlsxSheet> {
  const { file, styles, table, color } = context;
  const xml = await file.xml(place.path, 'worksheet');
  const relations = await file.relations(place.path);
  const losses = new Losses();
  const look = (xf: number) => styles.cells[xf] ?? {};
  const { cells, arrays, uncalculated } = readCells(child(xml, 'sheetData'), {
    strings: context.strings,
    isLateDate: (xf) => context.from1904 && isDateFormat(look(xf).numberFormat ?? 'General'),
    losses,
  });
  const grid = layOut(place.name, cells, (xf) => table.index(look(xf)), context.limits, losses);
  const validations = readValidations(xml, losses);
  const conditionalFormats = readConditionalFormats(xml, styles.differences, color, losses);
  await countSheetLosses(file, xml, relations, losses);
  const view = child(xml, 'sheetViews', 'sheetView');
  return {
    name: place.name,
    visibility: place.visibility,
    tabColor: color(child(xml, 'sheetPr', 'tabColor')) ?? '',
    showGridlines: flag(view, 'showGridLines', true),
    ...grid,
    uncalculated,
    arrays,
    columns: readColumns(xml),
    rows: readRows(xml),
    merges: readMerges(xml),
    freeze: readFreeze(view),
    validations,
    conditionalFormats,
    properties: await readProperties(file, xml, relations),
    page: { ...readPage(xml), ...place.printed },
    lost: losses.list(),
  };
}

function readColumns(sheet: Xml): ColumnRun[] {
  return children(child(sheet, 'cols'), 'col').flatMap((col) => {
    const [min, max] = [numberIn(col, 'min') ?? 0, numberIn(col, 'max') ?? 0];
    const width = numberIn(col, 'width');
    const level = numberIn(col, 'outlineLevel') ?? 0;
    const run = {
      ...(width !== undefined && flag(col, 'customWidth') && { width: fromCharacters(width) }),
      ...(flag(col, 'hidden') && { hidden: true }),
      ...(level > 0 && { level }),
      ...(flag(col, 'collapsed') && { collapsed: true }),
    };
    const says = min >= 1 && max >= min && Object.keys(run).length > 0;
    return says ? [{ column: min - 1, columns: max - min + 1, ...run }] : [];
  });
}

function readRows(sheet: Xml): RowRun[] {
  const runs: RowRun[] = [];
  let row = -1;
  for (const line of children(child(sheet, 'sheetData'), 'row')) {
    row = (numberIn(line, 'r') ?? row + 2) - 1;
    const height = numberIn(line, 'ht');
    const level = numberIn(line, 'outlineLevel') ?? 0;
    const run = {
      ...(height !== undefined && flag(line, 'customHeight') && { height }),
      ...(flag(line, 'hidden') && { hidden: true }),
      ...(level > 0 && { level }),
      ...(flag(line, 'collapsed') && { collapsed: true }),
    };
    if (Object.keys(run).length === 0) continue;
    const last = runs.at(-1);
    if (last && last.row + last.rows === row && isAlike(last, run))
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ row, rows: 1, ...run });
  }
  return runs;
}

const isAlike = (run: RowRun, other: Omit<RowRun, 'row' | 'rows'>): boolean =>
  run.height === other.height
  && run.hidden === other.hidden
  && run.level === other.level
  && run.collapsed === other.collapsed;

/** Merged areas; one that touches another is left out, since no program could show it. */
function readMerges(sheet: Xml): Area[] {
  const merges: Area[] = [];
  for (const merge of children(child(sheet, 'mergeCells'), 'mergeCell')) {
    const [area] = parseSquareReference(attribute(merge, 'ref') ?? '');
    if (area && area.rows * area.columns > 1 && !merges.some((other) => touches(area, other))) merges.push(area);
  }
  return merges;
}

const touches = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows
  && b.row < a.row + a.rows
  && a.column < b.column + b.columns
  && b.column < a.column + a.columns;

function readFreeze(view: Xml | undefined): { rows: number; columns: number } {
  const pane = child(view, 'pane');
  const state = attribute(pane, 'state');
  if (state !== 'frozen' && state !== 'frozenSplit') return { rows: 0, columns: 0 };
  return { rows: numberIn(pane, 'ySplit') ?? 0, columns: numberIn(pane, 'xSplit') ?? 0 };
}

/** The custom properties of the sheet: a name in its XML, the value in a part of its own, as UTF-16. */
async function readProperties(
  file: Package,
  sheet: Xml,
  relations: readonly Relation[],
): Promise<ReadonlyMap<string, string>> {
  const properties = new Map<string, string>();
  for (const property of children(child(sheet, 'customProperties'), 'customPr')) {
    const name = attribute(property, 'name');
    const relation = relations.find(({ id }) => id === attribute(property, 'id'));
    if (name === undefined || !relation || !file.has(relation.target)) continue;
    const text = new TextDecoder('utf-16le').decode(await file.bytes(relation.target));
    properties.set(name, text.replace(/\0+$/, ''));
  }
  return properties;
}
