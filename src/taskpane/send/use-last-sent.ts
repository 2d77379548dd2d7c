import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { KnownFigures } from '../../clearing-house/checks/context';
import type { CountryRound } from '../../clearing-house/sending/country-round';
import { figuresOfRecord } from '../../clearing-house/sending/sent-record';
import { keepStatus, recallSending } from '../../workbook/sending/kept-sending';
import { askLastSent, type DefinitionsOf, type ServiceSays } from '../../workbook/sending/last-sent';
import { useTools } from '../shell/tools';

/** What was sent last of a country and round, from the service while somebody is signed in who may see it, else from the workbook. */
export function useLastSent(of: CountryRound | undefined, mayAsk: boolean, definitionsOf: DefinitionsOf) {
  const { client } = useTools();
  const [says, setSays] = useState<{ readonly of: CountryRound; readonly says: ServiceSays }>();
  const [kept, setKept] = useState(() => of && recallSending(of));
  const [refreshing, setRefreshing] = useState(false);
  const [refreshProblem, setProblem] = useState<unknown>();
  const asking = useRef<AbortController>(undefined);

  const recall = useCallback(() => setKept(of && recallSending(of)), [of]);
  useEffect(recall, [recall]);
  const refresh = useCallback(() => {
    asking.current?.abort();
    if (!of || !mayAsk) return;
    const end = new AbortController();
    asking.current = end;
    setRefreshing(true);
    setProblem(undefined);
    askLastSent(client, of, definitionsOf, end.signal)
      .then(async (found) => {
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
  const previous = useMemo((): KnownFigures | undefined => {
    if (known) return known.previous;
    // What was returned was not right, and is compared with nothing.
    return kept?.record && kept.submission.status !== 'returned' ? figuresOfRecord(kept.record) : undefined;
  }, [known, kept]);
  return {
    latest: known ? known.latest : kept?.submission,
    record: known ? known.record : kept?.record,
    isFromService: known !== undefined,
    previous,
    refreshing,
    refreshProblem,
    refresh,
    recall,
  };
}
