import type { Messages } from './catalogue';
import { answers } from './ru/answers';
import { checksBetween } from './ru/checks-between';
import { checksContent } from './ru/checks-content';
import { checksStructure } from './ru/checks-structure';
import { comparison } from './ru/comparison';
import { diagnostics } from './ru/diagnostics';
import { functions } from './ru/functions';
import { intake } from './ru/intake';
import { measures } from './ru/measures';
import { metadata } from './ru/metadata';
import { mirrors } from './ru/mirrors';
import { pane } from './ru/pane';
import { pictures } from './ru/pictures';
import { reasons } from './ru/reasons';
import { region } from './ru/region';
import { report } from './ru/report';
import { ribbon } from './ru/ribbon';
import { sending } from './ru/sending';
import { settling } from './ru/settling';
import { sheet } from './ru/sheet';
import { signs } from './ru/signs';
import { start } from './ru/start';
import { workbook } from './ru/workbook';

/** The Russian catalogue. */
export const ru: Messages = {
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
