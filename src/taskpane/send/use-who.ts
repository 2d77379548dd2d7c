import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { SessionState } from '../../workbook/sending/session';
import { useTools } from '../shell/tools';

/** Who is signed in; the service is asked as soon as there is a token. */
export function useWho(): { session: SessionState; whoProblem: unknown; askWho: () => void } {
  const { client, session } = useTools();
  const state = useSyncExternalStore(session.subscribe, session.snapshot);
  const [whoProblem, setProblem] = useState<unknown>();
  const token = state.kind === 'unknown' ? state.token : undefined;
  const ask = useCallback(
    (asked: string, signal?: AbortSignal) => {
      setProblem(undefined);
      client.whoAmI(signal).then(
        (who) => session.know(asked, who),
        (error: unknown) => {
          // A token that is not accepted has ended the session, which says so.
          if (!signal?.aborted && session.token() === asked) setProblem(error);
        },
      );
    },
    [client, session],
  );
  useEffect(() => {
    if (token === undefined) return;
    const end = new AbortController();
    ask(token, end.signal);
    return () => end.abort();
  }, [ask, token]);
  return { session: state, whoProblem, askWho: () => token !== undefined && ask(token) };
}
