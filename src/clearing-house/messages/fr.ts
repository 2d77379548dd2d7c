import type { Messages } from './catalogue';
import { answers } from './fr/answers';
import { checks } from './fr/checks';
import { checksBetween } from './fr/checks-between';
import { comparison } from './fr/comparison';
import { metadata } from './fr/metadata';
import { pane } from './fr/pane';
import { report } from './fr/report';
import { sheet } from './fr/sheet';

/** The French catalogue. */
export const fr: Messages = {
  ...answers,
  ...checks,
  ...checksBetween,
  ...comparison,
  ...metadata,
  ...pane,
  ...report,
  ...sheet,
};
