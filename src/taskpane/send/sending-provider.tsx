import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { KnownFigures } from '../../clearing-house/checks/context';
import { countryRounds, type CountryRound } from '../../clearing-house/sending/country-round';
import type { SessionState } from '../../workbook/sending/session';
import { useEditions } from '../shell/editions';
import { useLiveState, useTools } from '../shell/tools';
import type { Sending } from './sending-state';
import { useLastSent } from './use-last-sent';
import { useSend } from './use-send';
import { useWho } from './use-who';

const Context = createContext<Sending | undefined>(undefined);

/**
 * Follows what was and is being sent, whichever view is open: a sending goes on while another view is looked at, and the rules
 * compare with what was sent before (B06, B07).
 */
export function SendingProvider({ children }: { children: ReactNode }) {
  const { live } = useTools();
  const { tables } = useLiveState();
  const { editionFor } = useEditions();
  const who = useWho();
  const [chosen, setChosen] = useState<CountryRound>();
  const listed = JSON.stringify(countryRounds(tables.map(({ identity }) => identity)));
  const all = useMemo(() => JSON.parse(listed) as CountryRound[], [listed]);
  const of = useMemo(
    () => all.find(({ reporter, round }) => reporter === chosen?.reporter && round === chosen.round) ?? all[0],
    [all, chosen],
  );
  const definitionsOf = useCallback((round: number) => editionFor(round).definitions, [editionFor]);
  const { previous, recall, refresh, ...lastSent } = useLastSent(of, maySee(who.session, of), definitionsOf);
  const onSent = useCallback(() => {
    recall();
    refresh();
  }, [recall, refresh]);
  const sending = useSend(of, definitionsOf, onSent);
  // Figures are known by table, partner and year: of two countries in a workbook they could not be told apart.
  const isOfOne = new Set(all.map(({ reporter }) => reporter)).size <= 1;
  useTold(live.knowElsewhere.bind(live), isOfOne ? previous : undefined);
  const value = { ...who, ...lastSent, ...sending, refresh, all, of, choose: setChosen };
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

/** Tells the rules of figures when these have become others: all is checked anew then. */
function useTold(
  tell: (known: { previous: KnownFigures | undefined }) => void,
  previous: KnownFigures | undefined,
): void {
  const told = useRef<KnownFigures>(undefined);
  useEffect(() => {
    if (told.current === previous) return;
    told.current = previous;
    tell({ previous });
  });
}

/** Whether the service tells somebody what a country has sent. */
function maySee(session: SessionState, of: CountryRound | undefined): boolean {
  if (session.kind !== 'signed-in' || !of) return false;
  const { kind, countries = [] } = session.who;
  return kind === 'secretariat' || (kind === 'compiler' && countries.includes(of.reporter));
}

/** What is known of sending. */
export function useSending(): Sending {
  const sending = useContext(Context);
  if (!sending) throw new Error('useSending needs a SendingProvider around it.');
  return sending;
}
