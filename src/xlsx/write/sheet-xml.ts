import { escapeXml } from '../text';
import type { ConditionalStyle } from '../style';
import { toCharacters } from '../units';
import type { ColumnRun, XlsxSheet } from '../workbook';
import { conditionalXml } from './conditional-xml';
import { insertElement } from './insert-element';
import { validationsXml } from './validations-xml';

/**
 * Adds to the XML of a sheet what ExcelJS does not write, or not as it should be.
 * @param relations the ids under which the parts of the custom properties are known, in their order
 */
export function completeSheetXml(
  xml: string,
  sheet: XlsxSheet,
  difference: (style: ConditionalStyle) => number,
  relations: readonly string[],
): string {
  const properties = [...sheet.properties.keys()].map(
    (name, index) => `<customPr name="${escapeXml(name)}" r:id="${relations[index]!}"/>`,
  );
  const withFormat = xml.replace(/<sheetFormatPr[^>]*\/>/, formatXml(sheet));
  const withColumns = sheet.columns.length > 0 ? insertElement(withFormat, 'cols', columnsXml(sheet)) : withFormat;
  const conditional = conditionalXml(sheet.conditionalFormats, difference);
  const withFormats =
    conditional === '' ? withColumns : insertElement(withColumns, 'conditionalFormatting', conditional);
  const validations = validationsXml(sheet.validations);
  const withValidations = validations === '' ? withFormats : insertElement(withFormats, 'dataValidations', validations);
  if (properties.length === 0) return withValidations;
  const element = `<customProperties>${properties.join('')}</customProperties>`;
  return insertElement(withValidations, 'customProperties', element);
}

function formatXml({ rows, columns }: XlsxSheet): string {
  const deepest = (runs: readonly { readonly level?: number }[]): number =>
    Math.max(0, ...runs.map(({ level }) => level ?? 0));
  const [rowLevel, columnLevel] = [deepest(rows), deepest(columns)];
  return [
    '<sheetFormatPr defaultRowHeight="15"',
    rowLevel > 0 ? ` outlineLevelRow="${rowLevel}"` : '',
    columnLevel > 0 ? ` outlineLevelCol="${columnLevel}"` : '',
    '/>',
  ].join('');
}

/** What a column measures that nobody made wider: 64 pixels. */
const DEFAULT_WIDTH = 48;

function columnsXml({ columns }: XlsxSheet): string {
  const sorted = [...columns].sort((a, b) => a.column - b.column);
  return `<cols>${sorted.map(columnXml).join('')}</cols>`;
}

function columnXml({ column, columns, width, hidden, level, collapsed }: ColumnRun): string {
  const attributes = [
    `min="${column + 1}"`,
    `max="${column + columns}"`,
    `width="${toCharacters(width ?? DEFAULT_WIDTH)}"`,
    ...(hidden ? ['hidden="1"'] : []),
    ...(width === undefined ? [] : ['customWidth="1"']),
    ...(level === undefined ? [] : [`outlineLevel="${level}"`]),
    ...(collapsed ? ['collapsed="1"'] : []),
  ];
  return `<col ${attributes.join(' ')}/>`;
}
