import { checks } from './fr/checks';
import { comparison } from './fr/comparison';
import { pane } from './fr/pane';
import { sheet } from './fr/sheet';
import type { Messages } from './message';

/** The French catalogue. */
export const fr: Messages = { ...checks, ...comparison, ...pane, ...sheet };
