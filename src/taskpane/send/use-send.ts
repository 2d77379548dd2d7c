import { useCallback, useState } from 'react';
import type { CountryRound } from '../../clearing-house/sending/country-round';
import { everyLanguage } from '../../clearing-house/messages/every-language';
import type { Language } from '../../clearing-house/messages/language';
import type { Submission } from '../../contract/submissions';
import type { SubmissionContent } from '../../contract/submission-content';
import type { DefinitionsOf } from '../../workbook/sending/last-sent';
import { useLanguage } from '../shell/language';
import { useTools } from '../shell/tools';
import { loadSending } from './load-sending';
import type { SendOptions, SendState } from './sending-state';

/**
 * Sends the tables of a country and round, and keeps the receipt with the workbook.
 * @param onSent called once the service has them, whatever becomes of the receipt
 */
export function useSend(of: CountryRound | undefined, definitionsOf: DefinitionsOf, onSent: () => void) {
  const { client, live } = useTools();
  const { language } = useLanguage();
  const [state, setState] = useState<SendState>({ kind: 'idle' });
  const send = useCallback(
    ({ draft, embargoUntil }: SendOptions) => {
      if (!of) return;
      const end = new AbortController();
      setState({ kind: 'sending', cancel: () => end.abort() });
      const query = { ...(draft && { draft: 'yes' as const }), ...(embargoUntil !== undefined && { embargoUntil }) };
      everyLanguage()
        .then(async () => (await loadSending()).readContent(of))
        .then(async (content) => {
          const { submission, isNew } = await client.submit(content, query, end.signal);
          const kept = await keep(of, submission, content, definitionsOf, language);
          if (kept.id !== undefined) live.know(kept.id);
          setState({
            kind: 'sent',
            submission,
            isNew,
            sheet: kept.sheet,
            notKept: kept.problem,
            hasRecord: kept.hasRecord,
          });
          onSent();
        })
        .catch((problem: unknown) => {
          setState(end.signal.aborted ? { kind: 'stopped' } : { kind: 'failed', problem, at: Date.now() });
        });
    },
    [client, definitionsOf, language, live, of, onSent],
  );
  const dismiss = useCallback(() => setState({ kind: 'idle' }), []);
  return { state, send, dismiss };
}

/** What became of keeping: where the receipt stands, and whether what was said is kept, too. */
interface Kept {
  readonly id?: string;
  readonly sheet?: string;
  readonly problem?: unknown;
  readonly hasRecord: boolean;
}

/** Keeps what the service has received. It is sent by then: what goes wrong here is told, and takes nothing back. */
async function keep(
  of: CountryRound,
  submission: Submission,
  content: SubmissionContent,
  definitionsOf: DefinitionsOf,
  language: Language,
): Promise<Kept> {
  let hasRecord = true;
  try {
    const { keepSending, saidIn, writeReceipt } = await loadSending();
    // A draft does not count as sent: what changes is told from what was.
    if (submission.status !== 'draft') {
      hasRecord = await keepSending(of, { submission, record: saidIn(content, definitionsOf) });
    }
    const { id, name } = await writeReceipt(submission, language);
    return { id, sheet: name, hasRecord };
  } catch (problem) {
    return { problem, hasRecord };
  }
}
