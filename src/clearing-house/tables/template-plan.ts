import { markPlans } from '../checks/mark-plan';
import { area } from '../sheet/area';
import type { SheetPlan } from '../sheet/sheet-plan';
import { tableById } from './catalogue';
import { figureRows } from './layout';
import { PROPERTY, SHEET_VERSION } from './sheet-identity';
import { templateCells } from './template-cells';
import { printedPage } from './printed-page';
import { CODE_COLUMN, HEAD, templateLayout, type TemplateRequest } from './template-layout';
import { templateLook } from './template-look';
import { templateValidation } from './template-validation';
import { palette } from '../sheet/palette';
import { message } from '../messages/message';

/** The sheet's own names for its codes and its keys, for formulas of the user's and for readers without the add-in. */
export const CODES_NAME = 'CH_codes';
export const KEYS_NAME = 'CH_keys';

/** Plans a new sheet of a standard table. */
export function templatePlan(request: TemplateRequest): SheetPlan {
  const { definition, reporter, edition, language } = request;
  const layout = templateLayout(request);
  const cells = templateCells(request, layout);
  const notes = cells.slice(layout.firstNoteRow).map((row) => String(row[0]));
  const figures = figureRows(layout);
  const [first, last] = [figures[0]!.row, figures.at(-1)!.row];
  return {
    name: `${message(language, 'sheet.table', { id: definition.id })} ${reporter}`,
    tabColor: palette.accent,
    properties: {
      [PROPERTY.table]: definition.id,
      [PROPERTY.reporter]: reporter,
      [PROPERTY.round]: String(edition.round),
      [PROPERTY.edition]: String(edition.version),
      [PROPERTY.language]: language,
      [PROPERTY.version]: SHEET_VERSION,
      // Built-in definitions come with every version of the add-in; others travel with the sheet.
      ...(tableById(definition.id) && !edition.definitions.some(({ id }) => id === definition.id)
        ? {}
        : { [PROPERTY.definition]: JSON.stringify(definition) }),
    },
    cells,
    ...templateLook(layout, notes),
    validations: templateValidation(request, layout),
    conditionalFormats: markPlans({ definition, reporter, layout, language }),
    names: [
      { name: CODES_NAME, area: area(first, CODE_COLUMN, last - first + 1) },
      { name: KEYS_NAME, area: area(HEAD.keys, 0, 1, layout.columns) },
    ],
    page: printedPage(layout),
    freeze: { rows: HEAD.rows, columns: CODE_COLUMN + 1 },
  };
}
