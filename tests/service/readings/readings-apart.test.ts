import { Worker } from 'node:worker_threads';
import { Refusal } from '../../../src/service/http/refusal';
import type { LogEntry } from '../../../src/service/log';
import type { ReadingQuestion, Readings } from '../../../src/service/readings/reading';
import { failureOf } from '../../../src/service/readings/messages';
import { readingsApart } from '../../../src/service/readings/readings-apart';
import { StoreBusyError } from '../../../src/service/store/engines/sqlite-session';
import { ANYONE } from '../../../src/service/store/viewer';

const FAILURES = {
  refused: failureOf(
    new Refusal('not-found', 'There is none.', {
      details: [{ path: 'since', message: 'no' }],
      headers: { Allow: 'GET' },
    }),
  ),
  busy: failureOf(new StoreBusyError('Somebody writes.')),
  broken: failureOf(new TypeError('It broke.')),
};

/** A thread that says what it is asked, its routes telling it to fail or to end. */
const thread = (): Worker =>
  new Worker(
    `const { parentPort, workerData, threadId } = require('node:worker_threads');
    parentPort.on('message', (message) => {
      if (message === 'close') return parentPort.close();
      const { id, question: { route } } = message;
      if (route === 'end') throw new Error('No more.');
      const failure = workerData[route];
      const tag = route + ' by ' + threadId;
      setTimeout(() => parentPort.postMessage(failure ? { id, failure } : { id, answer: { tag } }), Math.random() * 20);
    });`,
    { eval: true, workerData: FAILURES },
  );
const question = (route: string): ReadingQuestion => ({
  ...{ route, path: '/', query: {}, viewer: ANYONE, known: null, packed: true },
});

let log: LogEntry[];
let readings: Readings;
beforeEach(() => {
  log = [];
  readings = readingsApart(thread, (entry) => log.push(entry));
});
afterEach(() => readings.close());

test('each question gets its own answer, in whichever order they come', async () => {
  const routes = Array.from({ length: 30 }, (_, index) => `route${index}`);
  const answers = await Promise.all(routes.map((route) => readings.answer(question(route))));
  expect(answers.map(({ tag }) => tag.replace(/ by \d+$/, ''))).toEqual(routes);
});

test('what is thrown there is thrown here, as far as anybody goes by what it is', async () => {
  const refused: unknown = await readings.answer(question('refused')).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Refusal);
  expect(refused).toMatchObject({
    ...{ code: 'not-found', message: 'There is none.', headers: { Allow: 'GET' } },
    details: [{ path: 'since', message: 'no' }],
  });
  const busy: unknown = await readings.answer(question('busy')).catch((error: unknown) => error);
  expect(busy).toBeInstanceOf(StoreBusyError);
  await expect(readings.answer(question('broken'))).rejects.toMatchObject({ name: 'TypeError', message: 'It broke.' });
  expect(log).toEqual([]);
});

test('a thread that ends by itself fails what it was asked, says so in the log, and another one goes on', async () => {
  const { tag } = await readings.answer(question('first'));
  const answers = await Promise.allSettled([readings.answer(question('end')), readings.answer(question('waiting'))]);
  for (const answer of answers) expect(answer).toMatchObject({ status: 'rejected', reason: { message: 'No more.' } });
  expect(log).toMatchObject([{ level: 'error', message: 'The thread that reads the store has ended.' }]);
  const { tag: later } = await readings.answer(question('first'));
  expect(later).toMatch(/^first by \d+$/);
  expect(later).not.toBe(tag);
});

test('closed twice, or when the thread is gone already, it is closed', async () => {
  await readings.close();
  await readings.close();
});
