import { Session } from '../../../../src/workbench/host/kernel/session';
import { ActionType } from '../../../../src/workbench/host/protocol/rich-api';
import { Library, Request } from './shelf';

let library: Library;
let session: Session;
let request: Request;
beforeEach(() => {
  library = new Library();
  session = new Session(library);
  request = new Request(session);
});

test('a path that adds is followed once, however many actions name it', async () => {
  const added = request.method(1, 'Add', ['Ulysses']);
  await request.instantiate(added).set(added, 'Title', 'Dubliners').load(added, 'title').values();
  expect(library.books.map(({ title }) => title)).toEqual(['Emma', 'Sagas', 'Dubliners']);
});

test('a batch stops at its first error with everything before it done', async () => {
  const emma = request.item(1, 'Emma');
  const { Results, Error } = await request
    .set(emma, 'Title', 'Persuasion')
    .set(emma, 'Pages', 1)
    .set(emma, 'Title', 'never')
    .send();
  expect(library.books[0]!.title).toBe('Persuasion');
  expect(Results).toHaveLength(1);
  expect(Error).toMatchObject({ Code: 'AccessDenied', Location: 'Book.pages', ActionIndex: 1 });
});

test('an error names the member it arose in', async () => {
  const missing = await new Request(session).instantiate(2).send();
  expect(missing.Error).toMatchObject({ Code: 'InvalidObjectPath' });
  const wrongKey = new Request(session);
  expect((await wrongKey.instantiate(wrongKey.item(1, 'Odyssey')).send()).Error).toMatchObject({
    Code: 'ItemNotFound',
    Location: 'Shelf.getItem',
    HttpStatusCode: 404,
  });
});

test('what goes wrong inside the host is a GeneralException, not silence', async () => {
  library.books[0] = undefined as never;
  const { Error } = await request.load(1, 'items/title').send();
  expect(Error).toMatchObject({ Code: 'GeneralException' });
});

test('members that no class has are not found, by class and member', async () => {
  const errorOf = async (send: (request: Request) => Request) => (await send(new Request(session)).send()).Error;
  expect(await errorOf((r) => r.call(1, 'Burn'))).toMatchObject({ Code: 'ApiNotFound', Location: 'Shelf.burn()' });
  expect(await errorOf((r) => r.set(1, 'Colour', 'red'))).toMatchObject({ Location: 'Shelf.colour' });
  expect(await errorOf((r) => r.instantiate(r.property(1, 'Lamp')))).toMatchObject({ Location: 'Shelf.lamp' });
  expect(await errorOf((r) => r.call(1, '_RegisterBurnedEvent'))).toMatchObject({ Location: 'Shelf.onBurned' });
  expect(await errorOf((r) => r.call(1, '_RegisterEventMoved'))).toMatchObject({ Location: 'Shelf.onMoved' });
});

test('a null object makes null objects of all that follows, and swallows calls and sets', async () => {
  const none = request.method(1, 'GetItemOrNullObject', ['Odyssey']);
  const author = request.property(none, 'Author');
  const deeper = request.method(author, 'Anything');
  const values = await request
    .instantiate(none)
    .instantiate(deeper)
    .load(author, 'name')
    .set(none, 'Title', 'x')
    .call(none, 'Tear')
    .values();
  expect(values).toEqual([null, null, null, null, { _IsNull: true }]);
});

test('an update sets several scalars, and through navigations those of other objects', async () => {
  const emma = request.item(1, 'Emma');
  const state = { title: 'Persuasion', author: { name: 'Jane Austen' } };
  await request.action(ActionType.Update, emma, { ObjectState: state }).values();
  expect(library.books[0]).toMatchObject({ title: 'Persuasion', author: { name: 'Jane Austen' } });
});

test('a property is set under its other name, too', async () => {
  await request.set(request.item(1, 'Emma'), 'Heading', 'Persuasion').values();
  expect(library.books[0]!.title).toBe('Persuasion');
});

test('objects go as arguments, by their place and inside plain objects', async () => {
  const emma = request.item(1, 'Emma');
  const again = request.item(1, 'Emma');
  request.action(ActionType.Method, emma, {
    Name: 'Same',
    ArgumentInfo: { Arguments: [again], ReferencedObjectPathIds: [again] },
  });
  request.call(emma, 'Same', { _ObjectPathId: again });
  expect(await request.values()).toEqual([true, true]);
});

test('every collection counts its items and finds them by place and by key', async () => {
  const first = request.method(1, 'GetItemAt', [0]);
  const values = await request.call(1, 'GetCount').load(first, 'title').values();
  expect(values).toEqual([2, expect.objectContaining({ Title: 'Emma' })]);
  const beyond = new Request(session);
  const { Error } = await beyond.instantiate(beyond.method(1, 'GetItemAt', [2])).send();
  expect(Error).toMatchObject({ Code: 'ItemNotFound', Location: 'Shelf.getItemAt' });
});

test('objects that may be tracked are kept from one request to the next, until they are released', async () => {
  const emma = request.item(1, 'Emma');
  const { Results } = await request.instantiate(emma).send(true);
  const { _ReferenceId: id } = Results[0]!.Value as { _ReferenceId: string };
  expect(session.find(id)?.self).toBe(library.books[0]);
  expect(session.referenceCount).toBe(1);
  session.release(id);
  expect(session.referenceCount).toBe(0);
  expect(() => session.byReference(id)).toThrow(expect.objectContaining({ code: 'InvalidObjectPath' }) as Error);
});

test('reads wait for formulas, writes do not', async () => {
  const emma = request.item(1, 'Emma');
  await request.set(emma, 'Title', 'a').set(emma, 'Title', 'b').load(emma, 'title').values();
  expect(library.log).toEqual(['open', 'settle', 'end']);
  library.log.length = 0;
  const search = new Request(session);
  await search.instantiate(search.method(1, 'Search')).send();
  expect(library.log).toEqual(['open', 'settle', 'end']);
});

test('traces are answered in the results and among the trace ids', async () => {
  const { Results, TraceIds } = await request.action(ActionType.Trace, 1).send();
  expect(Results).toEqual([{ ActionId: 1, Value: null }]);
  expect(TraceIds).toEqual([1]);
});
