import type { Messages } from './catalogue';
import { answers } from './ru/answers';
import { checks } from './ru/checks';
import { checksBetween } from './ru/checks-between';
import { comparison } from './ru/comparison';
import { metadata } from './ru/metadata';
import { pane } from './ru/pane';
import { report } from './ru/report';
import { sheet } from './ru/sheet';

/** The Russian catalogue. */
export const ru: Messages = {
  ...answers,
  ...checks,
  ...checksBetween,
  ...comparison,
  ...metadata,
  ...pane,
  ...report,
  ...sheet,
};
