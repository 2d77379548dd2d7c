import { ActionType, type Action, type RequestBody } from '../../../src/workbench/host/protocol/rich-api';
import { isCleanUp, RoundTripCounter } from '../../../src/workbench/host/protocol/round-trips';

const request = (...actions: readonly [type: number, name: string][]): RequestBody => ({
  AutoKeepReference: false,
  Actions: actions.map(([type, Name], Id): Action => ({ Id, ActionType: type, Name, ObjectPathId: 1 })),
  ObjectPaths: {},
});
const release = request([ActionType.Instantiate, ''], [ActionType.Method, '_RemoveReference']);
const load = request([ActionType.Instantiate, ''], [ActionType.Query, '']);
const loadAndRelease = request([ActionType.Query, ''], [ActionType.Method, '_RemoveReference']);

test('only a request that does nothing but release references is a clean-up', () => {
  expect([release, load, loadAndRelease, request()].map(isCleanUp)).toEqual([true, false, false, false]);
});

test('clean-ups are not counted', () => {
  const seen: number[] = [];
  const counter = new RoundTripCounter((count) => seen.push(count));
  for (const body of [load, release, loadAndRelease]) counter.record(body);
  expect(counter.count).toBe(2);
  expect(seen).toEqual([1, 2]);
  counter.reset();
  expect(counter.count).toBe(0);
});
