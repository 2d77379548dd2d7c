import { useCallback, useEffect, useRef, useState } from 'react';

type Ask<T> = (signal: AbortSignal) => Promise<T>;

/** Something that is asked of somebody else: an answer, or how far it is. */
export interface Asked<T> {
  readonly value: T | undefined;
  readonly asking: boolean;
  readonly problem: unknown;
  /** Whether the user gave it up. */
  readonly cancelled: boolean;
  readonly cancel: () => void;
  readonly again: () => void;
}

interface Outcome<T> {
  readonly ask: Ask<T>;
  readonly attempt: number;
  readonly value?: T;
  readonly problem?: unknown;
  readonly cancelled?: boolean;
}

/**
 * Asks as soon as there is something to ask, and anew when that is another; what comes too late is not looked at.
 * @param ask kept by the caller for as long as the question is the same; undefined while there is none
 */
export function useAsked<T>(ask: Ask<T> | undefined): Asked<T> {
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<Outcome<T>>();
  const request = useRef<AbortController>(undefined);
  useEffect(() => {
    if (!ask) return;
    const abort = new AbortController();
    request.current = abort;
    let wanted = true;
    ask(abort.signal).then(
      (value) => wanted && setOutcome({ ask, attempt, value }),
      (problem: unknown) =>
        wanted && setOutcome({ ask, attempt, ...(abort.signal.aborted ? { cancelled: true } : { problem }) }),
    );
    return () => {
      wanted = false;
      abort.abort();
    };
  }, [ask, attempt]);
  const present = outcome?.ask === ask && outcome?.attempt === attempt ? outcome : undefined;
  return {
    value: present?.value,
    asking: ask !== undefined && !present,
    problem: present?.problem,
    cancelled: present?.cancelled ?? false,
    cancel: useCallback(() => request.current?.abort(), []),
    again: useCallback(() => setAttempt((before) => before + 1), []),
  };
}
