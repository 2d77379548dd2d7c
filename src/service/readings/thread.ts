import { parentPort, workerData } from 'node:worker_threads';
import { allRoutes } from '../http/routes/all-routes';
import { openStore } from '../store/open';
import { failureOf, type FromThread, type ToThread } from './messages';
import { readingsHere } from './readings-here';

/** The entry of the thread that reads: it has a connection of its own to the store whose file it is started with. */
const port = parentPort!; // it is only started as a thread
const store = await openStore(String(workerData));
const readings = readingsHere(allRoutes, store);
const tell = (message: FromThread): void => port.postMessage(message);

port.on('message', (message: ToThread) => {
  if (message === 'close') {
    port.close();
    void store.destroy();
    return;
  }
  const { id, question } = message;
  readings.answer(question).then(
    (answer) => tell({ id, answer }),
    (error: unknown) => tell({ id, failure: failureOf(error) }),
  );
});
