import type { Messages } from './catalogue';
import { checks } from './fr/checks';
import { comparison } from './fr/comparison';
import { pane } from './fr/pane';
import { sheet } from './fr/sheet';

/** The French catalogue. */
export const fr: Messages = { ...checks, ...comparison, ...pane, ...sheet };
