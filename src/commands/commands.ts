import type { Language } from '../clearing-house/messages/language';
import { checkAll } from './check-all';
import { compareActive } from './compare-active';
import { insertAgain } from './insert-again';
import { nextFinding } from './next-finding';
import { removeAllMarks } from './remove-all-marks';
import { showGuide } from './show-guide';

/** What the ribbon's buttons run, under the names that the manifest gives them. */
export const commands: Readonly<Record<string, (language: Language) => Promise<void>>> = {
  checkAll,
  compareActive,
  insertAgain,
  nextFinding,
  removeAllMarks,
  showGuide,
};
