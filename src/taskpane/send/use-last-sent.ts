import { useCallback, useEffect, useRef, useState } from 'react';
import type { KnownFigures } from '../../clearing-house/checks/context';
import type { CountryRound } from '../../clearing-house/sending/country-round';
import type { KeptSending } from '../../workbook/sending/kept-sending';
import type { DefinitionsOf, ServiceSays } from '../../workbook/sending/last-sent';
import { useTools } from '../shell/tools';
import { loadSending } from './load-sending';

/** What the workbook has of a country and round. */
interface Kept {
  readonly of: CountryRound;
  readonly sending: KeptSending | undefined;
  /** The figures in it, as the rules compare with them. */
  readonly figures: KnownFigures | undefined;
}

/** What was sent last of a country and round, from the service while somebody is signed in who may see it, else from the workbook. */
export function useLastSent(of: CountryRound | undefined, mayAsk: boolean, definitionsOf: DefinitionsOf) {
  const { client } = useTools();
  const [says, setSays] = useState<{ readonly of: CountryRound; readonly says: ServiceSays }>();
  const [recalled, setRecalled] = useState<Kept>();
  const [refreshing, setRefreshing] = useState(false);
  const [refreshProblem, setProblem] = useState<unknown>();
  const asking = useRef<AbortController>(undefined);

  const recall = useCallback(() => {
    if (!of) return;
    loadSending().then(({ recallSending, figuresOfRecord }) => {
      const sending = recallSending(of);
      setRecalled({ of, sending, figures: sending?.record && figuresOfRecord(sending.record) });
    }, setProblem);
  }, [of]);
  useEffect(recall, [recall]);
  const refresh = useCallback(() => {
    asking.current?.abort();
    if (!of || !mayAsk) return;
    const end = new AbortController();
    asking.current = end;
    setRefreshing(true);
    setProblem(undefined);
    loadSending()
      .then(async ({ askLastSent, keepStatus, recallSending }) => {
        const found = await askLastSent(client, of, definitionsOf, end.signal);
        if (end.signal.aborted) return;
        setSays({ of, says: found });
        const before = recallSending(of)?.submission;
        if (!found.latest || found.latest.id !== before?.id) return;
        if (found.latest.history.length === before.history.length) return;
        await keepStatus(of, found.latest);
        recall();
      })
      .catch((error: unknown) => !end.signal.aborted && setProblem(error))
      .finally(() => asking.current === end && setRefreshing(false));
  }, [client, definitionsOf, mayAsk, of, recall]);
  useEffect(() => {
    refresh();
    return () => asking.current?.abort();
  }, [refresh]);

  const known = mayAsk && says?.of === of ? says?.says : undefined;
  const kept = recalled?.of === of ? recalled?.sending : undefined;
  // What was returned was not right, and is compared with nothing.
  const keptFigures = kept && kept.submission.status !== 'returned' ? recalled?.figures : undefined;
  return {
    latest: known ? known.latest : kept?.submission,
    record: known ? known.record : kept?.record,
    isFromService: known !== undefined,
    previous: known ? known.previous : keptFigures,
    refreshing,
    refreshProblem,
    refresh,
    recall,
  };
}
