/** The children of a worksheet, in the order that its schema asks for (ECMA-376, CT_Worksheet). */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
] as const;

export type SheetElement = (typeof ORDER)[number];

/** Puts an element into the XML of a worksheet, before the first that must come after it. Excel refuses any other order. */
export function insertElement(sheetXml: string, name: SheetElement, element: string): string {
  const later = ORDER.slice(ORDER.indexOf(name) + 1);
  const next = new RegExp(`<(?:${later.join('|')}|/worksheet)[\\s/>]`).exec(sheetXml);
  if (!next) throw new Error('The worksheet has no end.');
  return sheetXml.slice(0, next.index) + element + sheetXml.slice(next.index);
}
