import { answers } from './en/answers';
import { checks } from './en/checks';
import { checksBetween } from './en/checks-between';
import { comparison } from './en/comparison';
import { metadata } from './en/metadata';
import { pane } from './en/pane';
import { report } from './en/report';
import { sheet } from './en/sheet';

/** The English catalogue. It says which messages there are; the other languages must have the same. */
export const en = { ...answers, ...checks, ...checksBetween, ...comparison, ...metadata, ...pane, ...report, ...sheet };
