import { CONTENT_TYPE, RELATION, RELATIONSHIPS, SETTINGS_NAMESPACE, XML_HEAD } from '../package-names';
import { escapeXml, toFileText } from '../text';
import type { XlsxWorkbook } from '../workbook';
import type { Archive } from './archive';

/** The class of the document's own properties, which the format fixes. */
const PROPERTY_CLASS = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
/** The identity of the settings' part, for whoever keeps several such parts apart. */
const SETTINGS_ID = '{7A1C5E0B-6D0F-4B43-9C52-3F1E8B7D2A64}';

/** Adds the document's own properties: Excel shows them under Properties, Advanced. */
export function addDocumentProperties(archive: Archive, { customProperties }: XlsxWorkbook): void {
  if (customProperties.size === 0) return;
  const properties = [...customProperties].map(
    ([name, value], index) =>
      `<property fmtid="${PROPERTY_CLASS}" pid="${index + 2}" name="${escapeXml(name)}">${variant(value)}</property>`,
  );
  archive.add(
    'docProps/custom.xml',
    `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"`
      + ` xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${properties.join('')}</Properties>`,
    CONTENT_TYPE.documentProperties,
  );
  archive.relate('', RELATION.documentProperties, 'docProps/custom.xml');
}

function variant(value: string | number | boolean): string {
  if (typeof value === 'boolean') return `<vt:bool>${value}</vt:bool>`;
  if (typeof value === 'string') return `<vt:lpwstr>${escapeXml(toFileText(value))}</vt:lpwstr>`;
  const isInteger = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return isInteger ? `<vt:i4>${value}</vt:i4>` : `<vt:r8>${value}</vt:r8>`;
}

/** Adds the settings of the add-in as a custom XML part. */
export function addSettings(archive: Archive, { settings }: XlsxWorkbook): void {
  if (settings.size === 0) return;
  const entries = [...settings].map(
    ([key, value]) =>
      `<setting name="${escapeXml(key)}">${escapeXml(toFileText(JSON.stringify(value ?? null)))}</setting>`,
  );
  archive.add(
    'customXml/item1.xml',
    `${XML_HEAD}<settings xmlns="${SETTINGS_NAMESPACE}">${entries.join('')}</settings>`,
  );
  archive.add(
    'customXml/itemProps1.xml',
    `${XML_HEAD}<ds:datastoreItem ds:itemID="${SETTINGS_ID}"`
      + ' xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">'
      + `<ds:schemaRefs><ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    CONTENT_TYPE.customXmlProperties,
  );
  archive.add(
    'customXml/_rels/item1.xml.rels',
    `${XML_HEAD}<Relationships xmlns="${RELATIONSHIPS}">`
      + `<Relationship Id="rId1" Type="${RELATION.customXmlProperties}" Target="itemProps1.xml"/></Relationships>`,
  );
  archive.relate('xl/workbook.xml', RELATION.customXml, '../customXml/item1.xml');
}
