import { answers } from './en/answers';
import { checksBetween } from './en/checks-between';
import { checksContent } from './en/checks-content';
import { checksStructure } from './en/checks-structure';
import { comparison } from './en/comparison';
import { diagnostics } from './en/diagnostics';
import { functions } from './en/functions';
import { intake } from './en/intake';
import { measures } from './en/measures';
import { metadata } from './en/metadata';
import { mirrors } from './en/mirrors';
import { pane } from './en/pane';
import { pictures } from './en/pictures';
import { reasons } from './en/reasons';
import { region } from './en/region';
import { report } from './en/report';
import { ribbon } from './en/ribbon';
import { sending } from './en/sending';
import { settling } from './en/settling';
import { sheet } from './en/sheet';
import { signs } from './en/signs';
import { start } from './en/start';
import { workbook } from './en/workbook';

/** The English catalogue. It says which messages there are; the other languages must have the same. */
export const en = {
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
