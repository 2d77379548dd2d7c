import { chooseSource } from '../../clearing-house/mirror/ranking/choose-source';
import type { MirrorAnswer } from '../../contract/mirror';
import { ownEntries } from '../../contract/mirror-state';
import type { Flow } from './partner-figure';

/** What the service knows of the reporter's own figure, in persons; of several sources the one that `chooseSource` prefers. */
export const ownFigure = (answer: MirrorAnswer, { partner, year, sex }: Flow): number | undefined =>
  chooseSource(ownEntries(answer, partner, year, sex))?.value;
