import { StyleTable } from '../../xlsx/style';
import type { DocumentProperties, XlsxName, XlsxWorkbook } from '../../xlsx/workbook';
import type { ExcelHost } from '../host/excel/excel-host';
import type { Book } from '../host/excel/model/book';
import { sheetOf } from './sheet-of';

/** The workbook that is open, as a value that a file can be written from; `lost` says what of it a file will not hold. */
export function workbookOf({ book }: ExcelHost): XlsxWorkbook {
  const { engine, state } = book;
  const styles = new StyleTable();
  const sheets = book.sheets();
  const ids = sheets.map(({ id }) => id);
  return {
    sheets: sheets.map((sheet) => sheetOf(sheet, styles)),
    active: Math.max(0, ids.indexOf(engine.sheets.active())),
    styles: styles.list,
    names: engine.names
      .list()
      .map(({ sheet, ...name }): XlsxName => ({ ...name, ...(sheet !== undefined && { sheet: ids.indexOf(sheet) }) })),
    properties: propertiesOf(book),
    customProperties: new Map(
      [...state.customProperties.values()].map(({ key, value }) => [key, value as string | number | boolean]),
    ),
    settings: new Map(state.settings),
    lost: [],
  };
}

function propertiesOf({ state }: Book): DocumentProperties {
  const { Title, Subject, Author, Keywords, Comments, Category, Manager, Company, CreationDate } = state.properties;
  const texts = {
    title: Title,
    subject: Subject,
    author: Author,
    keywords: Keywords,
    comments: Comments,
    category: Category,
    manager: Manager,
    company: Company,
    created: CreationDate,
  };
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
}
