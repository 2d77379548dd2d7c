import type { Worker } from 'node:worker_threads';
import { describeError, type Log } from '../log';
import { errorOf, type FromThread, type ToThread } from './messages';
import type { ReadingAnswer, Readings } from './reading';

interface Waiting {
  readonly resolve: (answer: ReadingAnswer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Lets a thread of its own answer: queries and the writing of answers hold up the thread that they run in, and this one listens
 * to those who ask. If the thread ends by itself, what it was asked fails, and the next question starts another one.
 *
 * @param start starts the thread (readings/thread.ts)
 */
export function readingsApart(start: () => Worker, log: Log): Readings {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let closing = false;
  let thread: Worker | undefined;
  const started = (): Worker => {
    const worker = start();
    worker.on('message', ({ id, answer, failure }: FromThread) => {
      const { resolve, reject } = waiting.get(id)!; // it answers what it was asked
      waiting.delete(id);
      if (answer) resolve(answer);
      else reject(failure && errorOf(failure));
    });
    let reason: unknown = new Error('The thread that reads the store has ended.');
    worker.on('error', (error) => (reason = error));
    worker.on('exit', () => {
      if (thread === worker) thread = undefined;
      if (!closing) {
        log({ level: 'error', message: 'The thread that reads the store has ended.', error: describeError(reason) });
      }
      for (const { reject } of waiting.values()) reject(reason);
      waiting.clear();
    });
    return worker;
  };
  thread = started();
  return {
    answer: (question) =>
      new Promise((resolve, reject) => {
        const id = asked++;
        waiting.set(id, { resolve, reject });
        thread ??= started();
        thread.postMessage({ id, question } satisfies ToThread);
      }),
    async close() {
      closing = true;
      if (!thread) return;
      const ended = new Promise((resolve) => thread?.once('exit', resolve));
      thread.postMessage('close' satisfies ToThread);
      await ended;
    },
  };
}
