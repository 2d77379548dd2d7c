import { NAMED_AND_NUMBERED } from '../sheet/list-page';
import type { PagePlan } from '../sheet/sheet-plan';
import { CODE_COLUMN, HEAD, type TemplateLayout } from './template-layout';

/** How a table is printed: on A4, headings on every page, the sheet's name and the page's number at the foot. */
export const printedPage = ({ years, columns, mainColumns }: TemplateLayout): PagePlan => ({
  orientation: years.length > 2 || columns > mainColumns ? 'landscape' : 'portrait',
  // Fifty-four columns of age groups a year would be too small to read on one page.
  pagesWide: columns > mainColumns ? 1 + 5 * years.length : 1,
  titleRows: { row: HEAD.title, rows: HEAD.rows },
  titleColumns: { column: 0, columns: CODE_COLUMN + 1 },
  ...NAMED_AND_NUMBERED,
});
