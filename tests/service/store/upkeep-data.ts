import { createToken } from '../../../src/service/access/token-store';
import type { Store } from '../../../src/service/store/open';
import { change } from '../../../src/service/store/revision';
import { publishEdition } from '../../../src/service/store/editions';
import { recordMetadata } from '../../../src/service/store/metadata';
import { beginVintage } from '../../../src/service/store/vintages';
import { storeSubmission } from '../../../src/service/submissions/store-submission';
import { canonical, digestOf } from '../../../src/service/submissions/content';
import { rightRound, sentRound } from '../../support/sent-round';
import { observation, recordVintage } from './store-data';

const BY = { who: 'command-line', requestId: 'test' };

/** Puts something into every table: figures in several states, confidential ones among them, a submission, a token. */
export async function fillStore(store: Store): Promise<void> {
  const comment = `Ünïcode, "quotes", \\backslashes\\, \t tabs,\n lines, 統計 😀`;
  const first = [
    observation({ partner: 'TOTAL', value: 30 }),
    observation({ partner: 'BG', value: 10, confidentiality: 'C', comment }),
    observation({ partner: 'FR', value: 20, statuses: 'EP' }),
    observation({ reporter: 'AT', value: null, asSent: ':' }),
  ];
  await recordVintage(store, 'a', first);
  await recordVintage(store, 'a', [first[0]!, first[1]!, observation({ partner: 'FR', value: 2 ** 40 })]);
  await recordVintage(store, 'b', [observation({ partner: 'TOTAL', value: 7 })]);
  await change(store, async (transaction) => {
    const vintage = await beginVintage(transaction, { source: 'a', digest: 'm' });
    await recordMetadata(transaction, vintage, [
      { table: '3', reporter: 'DE', year: 2024, field: 'DURATION', value: '12' },
    ]);
    await publishEdition(transaction, 2025, { any: 'content' });
  });
  await createToken(store, { label: 'x', role: 'reader', countries: [], expires: new Date('2100-01-01') }, BY);
  const content = canonical(sentRound(rightRound('BG').round, ['5']));
  const counts = { errors: 0, warnings: 0, information: 0, settled: 0 };
  const judged = {
    tables: ['5'],
    figures: 1,
    counts,
    edition: null,
    toDo: [],
    answered: [],
    mayBeSent: true,
    problems: [],
  };
  await storeSubmission(store, content, digestOf(content, null), judged, {
    ...{ isDraft: false, embargoUntil: null, acceptAtOnce: false, by: BY, now: new Date('2026-03-02T12:00:00Z') },
  });
}
