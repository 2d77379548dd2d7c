import type { PageSetup } from '../../xlsx/page-setup';
import { MAX_COLUMNS, MAX_ROWS, rect } from '../engine/geometry';
import { SheetAreas, SheetRange, type Following } from '../host/excel/model/block';
import { defaultPageLayout, type PageLayoutState } from '../host/excel/model/page-layout-state';
import type { Sheet } from '../host/excel/model/sheet';

/** The papers by the numbers of the file format (ECMA-376, 18.18.43), as `Excel.PaperType` names them. */
const PAPERS = [
  '', 'Letter', 'LetterSmall', 'Tabloid', 'Ledger', 'Legal', 'Statement', 'Executive', 'A3', 'A4', 'A4Small', 'A5', 'B4',
  'B5', 'Folio', 'Quatro',
]; // prettier-ignore

const MARGINS = {
  left: 'LeftMargin',
  right: 'RightMargin',
  top: 'TopMargin',
  bottom: 'BottomMargin',
  header: 'HeaderMargin',
  footer: 'FooterMargin',
} as const;

/** Gives a sheet the print set-up of a file. */
export function loadPage(sheet: Sheet, page: PageSetup): void {
  const { state } = sheet.book;
  const layout = state.sheet(sheet.id).pageLayout;
  const keep = <T extends Following>(range: T): T => {
    state.anchors.add(range);
    return range;
  };
  if (page.orientation) layout.Orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  if (page.paper !== undefined) layout.PaperSize = PAPERS[page.paper] ?? layout.PaperSize;
  if (page.scale !== undefined) layout.Zoom = { scale: page.scale };
  if (page.fit) layout.Zoom = { horizontalFitToPages: page.fit.wide, verticalFitToPages: page.fit.tall };
  for (const [side, key] of Object.entries(MARGINS) as [
    keyof typeof MARGINS,
    (typeof MARGINS)[keyof typeof MARGINS],
  ][]) {
    if (page.margins) layout[key] = page.margins[side];
  }
  layout.CenterHorizontally = page.centerHorizontally ?? false;
  layout.CenterVertically = page.centerVertically ?? false;
  layout.PrintGridlines = page.gridlines ?? false;
  const { titleRows, titleColumns, printArea } = page;
  if (titleRows) layout.titleRows = keep(new SheetRange(sheet, rect(titleRows.row, 0, titleRows.rows, MAX_COLUMNS)));
  if (titleColumns) {
    layout.titleColumns = keep(new SheetRange(sheet, rect(0, titleColumns.column, MAX_ROWS, titleColumns.columns)));
  }
  if (printArea) layout.printArea = keep(new SheetAreas(sheet, printArea));
  const texts = layout.headersFooters.pages.default;
  [texts.LeftHeader, texts.CenterHeader, texts.RightHeader] = parts(page.header ?? '');
  [texts.LeftFooter, texts.CenterFooter, texts.RightFooter] = parts(page.footer ?? '');
}

/** The print set-up of a sheet as a file keeps it. */
export function pageOf(sheet: Sheet): PageSetup {
  const layout = sheet.book.state.sheet(sheet.id).pageLayout;
  const plain = defaultPageLayout();
  const paper = PAPERS.indexOf(layout.PaperSize ?? '');
  const { scale, horizontalFitToPages, verticalFitToPages } = layout.Zoom;
  const fitted = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
  const texts = layout.headersFooters.pages.default;
  const header = joined(texts.LeftHeader, texts.CenterHeader, texts.RightHeader);
  const footer = joined(texts.LeftFooter, texts.CenterFooter, texts.RightFooter);
  const { titleRows, titleColumns, printArea } = layout;
  return {
    orientation: layout.Orientation === 'Landscape' ? 'landscape' : 'portrait',
    ...(paper > 0 && layout.PaperSize !== plain.PaperSize && { paper }),
    ...(scale !== undefined && scale !== 100 && { scale }),
    ...(fitted && { fit: { wide: horizontalFitToPages ?? 0, tall: verticalFitToPages ?? 0 } }),
    ...marginsOf(layout, plain),
    ...(layout.CenterHorizontally && { centerHorizontally: true }),
    ...(layout.CenterVertically && { centerVertically: true }),
    ...(layout.PrintGridlines && { gridlines: true }),
    ...(titleRows?.isAlive && { titleRows: { row: titleRows.area.row, rows: titleRows.area.rows } }),
    ...(titleColumns?.isAlive && {
      titleColumns: { column: titleColumns.area.column, columns: titleColumns.area.columns },
    }),
    ...(printArea?.isAlive && { printArea: printArea.areas }),
    ...(header !== '' && { header }),
    ...(footer !== '' && { footer }),
  };
}

function marginsOf(layout: PageLayoutState, plain: PageLayoutState): Pick<PageSetup, 'margins'> {
  const keys = Object.entries(MARGINS) as [keyof typeof MARGINS, (typeof MARGINS)[keyof typeof MARGINS]][];
  if (keys.every(([, key]) => layout[key] === plain[key])) return {};
  return {
    margins: Object.fromEntries(keys.map(([side, key]) => [side, layout[key]])) as NonNullable<PageSetup['margins']>,
  };
}

const PARTS = ['L', 'C', 'R'] as const;

/** The left, middle and right part of a header. What stands before the first code is in the middle. */
function parts(text: string): [left: string, center: string, right: string] {
  const found: Record<string, string> = { L: '', C: '', R: '' };
  let at = 'C';
  for (const piece of text.match(/&.|[^&]+|&$/gs) ?? []) {
    const code = PARTS.find((part) => piece.toUpperCase() === `&${part}`);
    if (code) at = code;
    else found[at] += piece;
  }
  return [found.L!, found.C!, found.R!];
}

const joined = (...texts: readonly string[]): string =>
  texts.map((text, index) => (text === '' ? '' : `&${PARTS[index]!}${text}`)).join('');
