import type { Route } from '../http/route';
import type { Store } from '../store/open';
import { answerReading, type MakeReading, type Readings } from './reading';

/** Answers questions from a store of this thread. */
export function readingsHere(routes: readonly Route[], store: Store): Readings {
  const readings = new Map<string, MakeReading>();
  for (const { name, reading } of routes) if (reading) readings.set(name, reading);
  return {
    answer: async (question) => answerReading(readings.get(question.route)!, store, question), // one of the routes asks
    close: () => Promise.resolve(),
  };
}
