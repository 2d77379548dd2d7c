import { parseSquareReference } from '../sheet-reference';
import { foreignParts, fromFileFormula } from '../formula-text';
import type { Losses } from '../loss';
import type { PageSetup } from '../page-setup';
import type { XlsxName } from '../workbook';
import { attribute, child, children, flag, numberIn, textOf, type Xml } from './xml';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../clearing-house/sheet/area';

/** The names of a workbook, and what names that the format reserves say of the printing of each sheet. */
export interface Names {
  readonly names: readonly XlsxName[];
  readonly printed: ReadonlyMap<number, Pick<PageSetup, 'titleRows' | 'titleColumns' | 'printArea'>>;
}

const RESERVED = '_xlnm.';

/** @param positions the index of each sheet of the file among those that were read, undefined for one that was not */
export function readNames(workbook: Xml, positions: readonly (number | undefined)[], losses: Losses): Names {
  const names: XlsxName[] = [];
  const printed = new Map<number, Pick<PageSetup, 'titleRows' | 'titleColumns' | 'printArea'>>();
  for (const element of children(child(workbook, 'definedNames'), 'definedName')) {
    const name = attribute(element, 'name') ?? '';
    const local = numberIn(element, 'localSheetId');
    const sheet = local === undefined ? undefined : positions[local];
    const text = textOf(element).trim();
    if (text === '' || (local !== undefined && sheet === undefined)) continue;
    if (name.startsWith(RESERVED)) {
      if (sheet !== undefined) printed.set(sheet, { ...printed.get(sheet), ...readPrinted(name, text) });
      continue;
    }
    const foreign = foreignParts(text);
    if (foreign) {
      losses.add(foreign);
      continue;
    }
    names.push({
      name,
      ...(sheet !== undefined && { sheet }),
      formula: fromFileFormula(text),
      comment: attribute(element, 'comment') ?? '',
      visible: !flag(element, 'hidden'),
    });
  }
  return { names, printed };
}

function readPrinted(name: string, text: string): Pick<PageSetup, 'titleRows' | 'titleColumns' | 'printArea'> {
  // Without the sheets before them, references need no more than their commas to tell them apart.
  const areas = parseSquareReference(text.replace(/(?:'(?:[^']|'')*'|[^',!]+)!/g, '').replaceAll(',', ' '));
  if (name === `${RESERVED}Print_Area`) return areas.length > 0 ? { printArea: areas } : {};
  if (name !== `${RESERVED}Print_Titles`) return {};
  const rows = areas.find(({ columns }) => columns === SHEET_COLUMNS);
  const columns = areas.find(({ rows }) => rows === SHEET_ROWS);
  return {
    ...(rows && { titleRows: { row: rows.row, rows: rows.rows } }),
    ...(columns && { titleColumns: { column: columns.column, columns: columns.columns } }),
  };
}
