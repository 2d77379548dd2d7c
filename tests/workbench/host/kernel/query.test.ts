import { Session } from '../../../../src/workbench/host/kernel/session';
import { ActionType } from '../../../../src/workbench/host/protocol/rich-api';
import { Library, Request } from './shelf';

let library: Library;
let request: Request;
beforeEach(() => {
  library = new Library();
  request = new Request(new Session(library));
});

test('a load without a select answers every scalar that is not costly, and no navigation', async () => {
  const [emma] = await request.load(request.item(1, 'Emma')).values();
  expect(emma).toEqual({ _Id: 'Emma', Id: 'Emma', Title: 'Emma', Pages: 474 });
});

test('a select is a tree: each level answers what was asked for, in whatever capitals', async () => {
  const emma = request.item(1, 'Emma');
  const [value] = await request.load(emma, 'pages', 'WEIGHT', 'author/name').values();
  expect(value).toEqual({ _Id: 'Emma', Id: 'Emma', Pages: 474, Weight: 2370, Author: { Name: 'Austen' } });
});

test('a navigation that is named alone answers its scalars', async () => {
  const [value] = await request.load(request.item(1, 'Emma'), 'author').values();
  expect(value).toMatchObject({ Author: { Name: 'Austen', Born: 1775 } });
});

test('a star asks for the scalars of its level', async () => {
  const [value] = await request.load(request.item(1, 'Emma'), 'author/*').values();
  expect(value).toMatchObject({ Author: { Name: 'Austen', Born: 1775 } });
});

test('a null object on the way is null, and the rest is answered', async () => {
  const [value] = await request.load(request.item(1, 'Sagas'), 'title', 'authorOrNullObject/name').values();
  expect(value).toMatchObject({ Title: 'Sagas', AuthorOrNullObject: null });
});

test('a collection answers its items, each with the key that it is found by', async () => {
  const [value] = await request.load(1, 'items/pages').values();
  expect(value).toEqual({
    _Items: [
      { _Id: 'Emma', Id: 'Emma', Pages: 474 },
      { _Id: 'Sagas', Id: 'Sagas', Pages: 800 },
    ],
  });
});

test("a collection's own scalar is told apart from those of its items", async () => {
  const [count, both] = await request.load(1, 'count').load(1, 'count', 'items/title').values();
  expect(count).toEqual({ Count: 2 });
  expect(both).toMatchObject({ Count: 2, _Items: [{ Title: 'Emma' }, { Title: 'Sagas' }] });
});

test('a collection that is loaded whole answers its own scalars with its items', async () => {
  const [value] = await request.load(1).values();
  expect(value).toMatchObject({ Count: 2, _Items: [{ Pages: 474 }, { Pages: 800 }] });
});

test('top and skip choose among the items', async () => {
  request.action(ActionType.Query, 1, { QueryInfo: { Select: ['title'], Top: 1, Skip: 1 } });
  const [value] = await request.values();
  expect(value).toMatchObject({ _Items: [{ Title: 'Sagas' }] });
});

test('retrieve answers in the names of the API', async () => {
  request.action(ActionType.QueryAsJson, 1, { QueryInfo: { Select: ['items/title', 'items/author/born'] } });
  const [value] = await request.values();
  expect(value).toEqual({
    items: [
      { id: 'Emma', title: 'Emma', author: { born: 1775 } },
      { id: 'Sagas', title: 'Sagas', author: { born: 0 } },
    ],
  });
});

test('a property that does not exist is an invalid argument; one that the host lacks is not found, by name', async () => {
  const unknown = await new Request(new Session(library)).load(1, 'items/colour').send();
  expect(unknown.Error).toMatchObject({ Code: 'InvalidArgument', Location: 'Book.load' });
  const lacking = await request.load(1, 'items/cover').send();
  expect(lacking.Error).toMatchObject({ Code: 'ApiNotFound', Location: 'Book.cover' });
  expect(lacking.Error?.Message).toContain('Book.cover');
});
