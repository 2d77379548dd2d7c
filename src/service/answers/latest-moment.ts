import { latestVintage } from '../store/moment';
import type { Revision, StoreTransaction } from '../store/revision';
import { remembered } from './remembered';

/** The id of the latest vintage of a revision, 0 if there is none; asked for once. */
export const latestMoment = (transaction: StoreTransaction, revision: Revision): Promise<number> =>
  remembered(revision, ['moment'], () => latestVintage(transaction));
