import type { Tally } from '../../sources/tally';
import { count } from '../progress-line';

/** How many codes are named of each reason. */
const NAMED = 8;

/** What was left out although nothing is wrong with it, by reason, with the codes behind it that came most often. */
export const leftOut = ({ left }: Tally): string[] =>
  left.map(({ reason, count: times, codes }) => {
    const often = [...codes].sort(([, one], [, other]) => other - one).map(([code]) => code);
    const named = often.slice(0, NAMED).join(', ') + (often.length > NAMED ? ', …' : '');
    return `${count(times)} ${reason}${named === '' ? '' : ` (${named})`}`;
  });
