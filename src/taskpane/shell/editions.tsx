import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { editionOf, rounds, type Edition } from '../../clearing-house/tables/editions';
import { useTools } from './tools';

/** The editions that can be chosen. */
export interface Editions {
  /** The latest first. */
  readonly rounds: readonly number[];
  /** The edition of one of the rounds: as published by the secretariat, else as built in. */
  readonly editionFor: (round: number) => Edition;
}

const Context = createContext<Editions | undefined>(undefined);

/** Asks the service once for editions that were published; those built in serve while it gives none. */
export function EditionsProvider({ children }: { children: ReactNode }) {
  const { client, live } = useTools();
  const [published, setPublished] = useState<readonly Edition[]>([]);
  useEffect(() => {
    const end = new AbortController();
    client.editions(end.signal).then(
      ({ editions }) => {
        setPublished(editions);
        if (editions.length > 0)
          live.knowElsewhere({ editions: new Map(editions.map((edition) => [edition.round, edition])) });
      },
      () => undefined, // without the service templates work all the same; what needs it says so
    );
    return () => end.abort();
  }, [client, live]);
  const value = useMemo((): Editions => {
    const byRound = new Map(published.map((edition) => [edition.round, edition]));
    const all = new Set([...rounds(new Date().getFullYear()), ...byRound.keys()]);
    return {
      rounds: [...all].sort((a, b) => b - a),
      editionFor: (round) => byRound.get(round) ?? editionOf(round),
    };
  }, [published]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

/** The editions that can be chosen. */
export function useEditions(): Editions {
  const editions = useContext(Context);
  if (!editions) throw new Error('useEditions needs an EditionsProvider around it.');
  return editions;
}
