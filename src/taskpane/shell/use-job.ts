import { useCallback, useState } from 'react';
import { everyLanguage } from '../../clearing-house/messages/every-language';

/** A job that a button starts: whether it runs, what went wrong the last time, and the start itself. */
export interface Job<Arguments extends unknown[]> {
  readonly running: boolean;
  readonly problem: unknown;
  readonly run: (...args: Arguments) => void;
  readonly dismiss: () => void;
}

/** Wraps an asynchronous job for a view; while it runs it is not started again. */
export function useJob<Arguments extends unknown[]>(job: (...args: Arguments) => Promise<void>): Job<Arguments> {
  const [running, setRunning] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const run = useCallback(
    (...args: Arguments) => {
      if (running) return;
      setRunning(true);
      setProblem(undefined);
      everyLanguage()
        .then(() => job(...args))
        .catch(setProblem)
        .finally(() => setRunning(false));
    },
    [job, running],
  );
  const dismiss = useCallback(() => setProblem(undefined), []);
  return { running, problem, run, dismiss };
}
