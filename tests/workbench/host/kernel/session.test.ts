import { Session } from '../../../../src/workbench/host/kernel/session';
import type { PushEntry } from '../../../../src/workbench/host/protocol/rich-api';
import { Library, Request, Shelf } from './shelf';

let session: Session;
let pushed: PushEntry[];
const outboxEmptied = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  session = new Session(new Library());
  pushed = [];
  session.onPush = (entries) => void pushed.push(...entries);
});

test('only what an add-in registered for is pushed, and only while it is', async () => {
  await new Request(session).call(1, '_RegisterAddedEvent').values();
  session.emit(13, ['shelf', 'other'], () => ({ n: 1 }));
  session.emit(14, ['shelf'], () => ({ n: 2 }));
  await outboxEmptied();
  expect(pushed).toEqual([{ category: 65536, type: 13, targetId: 'shelf', message: '{"n":1}' }]);

  await new Request(session).call(1, '_UnregisterAddedEvent').values();
  session.emit(13, ['shelf'], () => ({ n: 3 }));
  await outboxEmptied();
  expect(pushed).toHaveLength(1);
});

test('two handlers on one event are two registrations', async () => {
  await new Request(session).call(1, '_RegisterAddedEvent').call(1, '_RegisterAddedEvent').values();
  await new Request(session).call(1, '_UnregisterAddedEvent').values();
  session.emit(13, ['shelf'], () => ({}));
  await outboxEmptied();
  expect(pushed).toHaveLength(1);
});

test('events leave in order, after the answer of the request that caused them', async () => {
  const order: string[] = [];
  session.onPush = (entries) => order.push(...entries.map(({ message }) => message));
  session.onDocumentEvent = (name) => order.push(name);
  session.subscribe(13, 'shelf');
  session.emit(13, ['shelf'], () => 1);
  session.raise('settingsChanged');
  session.emit(13, ['shelf'], () => 2);
  await new Request(session).values();
  order.push('answered');
  await outboxEmptied();
  expect(order).toEqual(['answered', '1', 'settingsChanged', '2']);
});

test('of the ranges that were handed out in events only the latest stay', () => {
  const ids = Array.from({ length: 300 }, () => session.keepForEvent(Shelf(new Library())));
  expect(session.referenceCount).toBe(256);
  expect(session.find(ids[0]!)).toBeUndefined();
  expect(session.find(ids[299]!)).toBeDefined();
});
