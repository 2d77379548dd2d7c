/** Where the parts of a workbook's archive stand, and the names that the format has for their kinds. */
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const RELATION = {
  customProperty: `${OFFICE}/customProperty`,
  customXml: `${OFFICE}/customXml`,
  customXmlProperties: `${OFFICE}/customXmlProps`,
  documentProperties: `${OFFICE}/custom-properties`,
} as const;

export const CONTENT_TYPE = {
  customProperty: 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty',
  customXmlProperties: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  documentProperties: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
} as const;

/** The part that holds the settings of the add-in: a custom XML part, which Excel keeps as it is. */
export const SETTINGS_NAMESPACE = 'urn:clearing-house:workbook-settings';

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
