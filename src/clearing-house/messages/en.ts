import { checks } from './en/checks';
import { comparison } from './en/comparison';
import { pane } from './en/pane';
import { sheet } from './en/sheet';

/** The English catalogue. It says which messages there are; the other languages must have the same. */
export const en = { ...checks, ...comparison, ...pane, ...sheet };
