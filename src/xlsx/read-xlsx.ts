import { Losses } from './loss';
import { StyleTable } from './style';
import type { XlsxSheet, XlsxWorkbook } from './workbook';
import { XlsxError } from './xlsx-error';
import { colorReader } from './read/colors';
import { readCustomDocumentProperties, readDocumentProperties, readSettings } from './read/document';
import { countWorkbookLosses } from './read/losses';
import { LIMITS, type ReadLimits } from './read/limits';
import { readNames } from './read/names';
import { Package, type Relation } from './read/package';
import { readSharedStrings } from './read/shared-strings';
import { readSheet, type SheetPlace } from './read/sheet';
import { readStyles } from './read/styles';
import { attribute, child, children, flag, numberIn, type Xml } from './read/xml';

/**
 * Reads the bytes of an .xlsx file. What it cannot take over is counted in `lost`, of each sheet and of the workbook.
 * @throws XlsxError if it is no such file, is damaged, encrypted or too large
 */
export async function readXlsx(bytes: Uint8Array, limits: ReadLimits = LIMITS): Promise<XlsxWorkbook> {
  const file = await Package.open(bytes, limits);
  const rootRelations = await file.relations('');
  const path = workbookPath(file, rootRelations);
  const workbook = await file.xml(path, 'workbook').catch((error: unknown) => {
    throw file.has('word/document.xml') || file.has('ppt/presentation.xml') ? notAWorkbook() : error;
  });
  const relations = await file.relations(path);
  const losses = new Losses();
  const places = sheetPlaces(workbook, relations);
  const positions = places.map((place) => (place ? places.filter(Boolean).indexOf(place) : undefined));
  const { names, printed } = readNames(workbook, positions, losses);
  const found = places.filter((place) => place !== undefined);
  if (found.length === 0) throw new XlsxError('not-a-workbook', 'The workbook has no sheet with cells.');

  const color = colorReader(await file.related(relations, 'theme', 'theme'));
  const strings = await file.related(relations, 'sharedStrings', 'sst');
  const table = new StyleTable();
  const context = {
    file,
    limits,
    strings: strings ? readSharedStrings(strings) : [],
    styles: readStyles(await file.related(relations, 'styles', 'styleSheet'), color),
    table,
    color,
    from1904: flag(child(workbook, 'workbookPr'), 'date1904'),
  };
  const sheets: XlsxSheet[] = [];
  for (const [index, place] of found.entries()) {
    sheets.push(await readSheet({ ...place, printed: printed.get(index) ?? {} }, context));
  }
  const { settings, others } = await readSettings(file, relations);
  losses.add('customXml', others);
  countWorkbookLosses(workbook, relations, losses);
  const active = positions[numberIn(child(workbook, 'bookViews', 'workbookView'), 'activeTab') ?? 0] ?? 0;
  return {
    sheets,
    active,
    styles: table.list,
    names,
    properties: await readDocumentProperties(file, rootRelations),
    customProperties: await readCustomDocumentProperties(file, rootRelations),
    settings,
    lost: losses.list(),
  };
}

const notAWorkbook = (): XlsxError =>
  new XlsxError(
    'not-a-workbook',
    'This is no Excel workbook (.xlsx). Open it in the program it is from and save it as .xlsx.',
  );

function workbookPath(file: Package, relations: readonly Relation[]): string {
  const path = relations.find(({ kind }) => kind === 'officeDocument')?.target;
  if (path?.endsWith('.bin')) {
    throw new XlsxError(
      'not-a-workbook',
      'This is a binary workbook (.xlsb). Open it in Excel and save it as an Excel workbook (.xlsx).',
    );
  }
  if (path === undefined || !file.has(path)) throw notAWorkbook();
  return path;
}

const VISIBILITIES = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** The sheets of the workbook in the order of their tabs, undefined for those that are no sheets of cells. */
function sheetPlaces(workbook: Xml, relations: readonly Relation[]): (Omit<SheetPlace, 'printed'> | undefined)[] {
  return children(child(workbook, 'sheets'), 'sheet').map((sheet) => {
    const relation = relations.find(({ id }) => id === attribute(sheet, 'id'));
    if (relation?.kind !== 'worksheet') return undefined;
    const state = attribute(sheet, 'state') ?? 'visible';
    return {
      name: attribute(sheet, 'name') ?? '',
      visibility: VISIBILITIES[state as keyof typeof VISIBILITIES] ?? 'Visible',
      path: relation.target,
    };
  });
}
