import type { Messages } from './catalogue';
import { checks } from './ru/checks';
import { comparison } from './ru/comparison';
import { pane } from './ru/pane';
import { sheet } from './ru/sheet';

/** The Russian catalogue. */
export const ru: Messages = { ...checks, ...comparison, ...pane, ...sheet };
