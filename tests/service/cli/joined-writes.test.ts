import { setImmediate } from 'node:timers/promises';
import { joinedWrites } from '../../../src/service/cli/joined-writes';

let printed: string[];
beforeEach(() => {
  printed = [];
});

test('what comes in one turn is handed on together, in its order', async () => {
  const { write } = joinedWrites((text) => void printed.push(text));
  write('one\n');
  write('two\n');
  expect(printed).toEqual([]);
  await setImmediate();
  write('three\n');
  await setImmediate();
  expect(printed).toEqual(['one\ntwo\n', 'three\n']);
});

test('what waits at the end is handed on at once, and only once', async () => {
  const { write, flush } = joinedWrites((text) => void printed.push(text));
  write('Stopped.\n');
  flush();
  expect(printed).toEqual(['Stopped.\n']);
  flush();
  await setImmediate();
  expect(printed).toEqual(['Stopped.\n']);
});
