import { Worker } from 'node:worker_threads';

/** Starts a thread that reads the store of a file: a program of its own (thread.ts), built beside the one that starts it. */
export const startReadingThread = (file: string): Worker =>
  new Worker(new URL('./readings.mjs', import.meta.url), { workerData: file });
