import type { Messages } from './catalogue';
import { answers } from './fr/answers';
import { checksBetween } from './fr/checks-between';
import { checksContent } from './fr/checks-content';
import { checksStructure } from './fr/checks-structure';
import { comparison } from './fr/comparison';
import { diagnostics } from './fr/diagnostics';
import { functions } from './fr/functions';
import { intake } from './fr/intake';
import { measures } from './fr/measures';
import { metadata } from './fr/metadata';
import { mirrors } from './fr/mirrors';
import { pane } from './fr/pane';
import { pictures } from './fr/pictures';
import { reasons } from './fr/reasons';
import { region } from './fr/region';
import { report } from './fr/report';
import { ribbon } from './fr/ribbon';
import { sending } from './fr/sending';
import { settling } from './fr/settling';
import { sheet } from './fr/sheet';
import { signs } from './fr/signs';
import { start } from './fr/start';
import { workbook } from './fr/workbook';

/** The French catalogue. */
export const fr: Messages = {
  ...answers,
  ...checksBetween,
  ...checksContent,
  ...checksStructure,
  ...comparison,
  ...diagnostics,
  ...functions,
  ...intake,
  ...measures,
  ...metadata,
  ...mirrors,
  ...pane,
  ...pictures,
  ...reasons,
  ...region,
  ...report,
  ...ribbon,
  ...sending,
  ...settling,
  ...sheet,
  ...signs,
  ...start,
  ...workbook,
};
