import fc from 'fast-check';
import { parseRequestBody } from '../../../src/workbench/host/protocol/request-body';
import { parseMethod, parseNotification, parseRequest } from '../../../src/workbench/host/protocol/xdm';

const register = {
  _messageType: 0,
  _actionType: 1,
  _actionName: 'richApiMessage',
  _conversationId: 'c1',
  _correlationId: 7,
  _origin: 'https://localhost',
  _serializerVersion: 1,
};

test('reads a message of office.js, with data or without', () => {
  expect(parseRequest(JSON.stringify(register))).toMatchObject({ _actionName: 'richApiMessage', _correlationId: 7 });
  expect(parseRequest(JSON.stringify({ ...register, _data: { eventDispId: 33 } }))?._data).toEqual({ eventDispId: 33 });
});

test.each([
  ['no JSON', '{'],
  ['no object', '"text"'],
  ['an answer instead of a request', JSON.stringify({ ...register, _messageType: 1 })],
  ['an unknown kind of action', JSON.stringify({ ...register, _actionType: 3 })],
  ['no correlation id', JSON.stringify({ ...register, _correlationId: undefined })],
  ['a conversation that is no text', JSON.stringify({ ...register, _conversationId: 1 })],
])('ignores %s', (_, text) => expect(parseRequest(text)).toBeUndefined());

test('never fails on what any page may post', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), fc.jsonValue(), (text, data) => {
      parseRequest(text);
      parseRequestBody(text);
      parseMethod(data);
      parseNotification(data);
    }),
  );
});

const call = (id: number, data: object) => ({ DdaMethod: { ControlId: 'x', Version: 1, DispatchId: id }, ...data });

test('reads the calls that the host implements, and no others', () => {
  expect(parseMethod(call(75, {}))).toEqual({ id: 75 });
  const arrayData = ['IterativeExecutor', 'POST', 'ProcessQuery', [], '{}', 1, 0];
  expect(parseMethod(call(93, { ArrayData: arrayData }))).toMatchObject({ id: 93, data: { ArrayData: arrayData } });
  expect(parseMethod(call(93, { ArrayData: ['', 'POST'] }))).toBeUndefined();
  expect(parseMethod(call(64, {}))).toBeUndefined();
  expect(parseMethod({})).toBeUndefined();
});

test('reads a request body and leaves out what the host does not need', () => {
  const body = {
    AutoKeepReference: true,
    Actions: [{ Id: 2, ActionType: 1, Name: '', ObjectPathId: 1, L: [1] }],
    ObjectPaths: { '1': { Id: 1, ObjectPathType: 1, Name: '' } },
    PreviewExecutionActions: [],
  };
  expect(parseRequestBody(JSON.stringify(body))).toEqual({
    AutoKeepReference: true,
    Actions: [{ Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 }],
    ObjectPaths: body.ObjectPaths,
  });
  expect(parseRequestBody(JSON.stringify({ Actions: 'none', ObjectPaths: {} }))).toBeUndefined();
});
