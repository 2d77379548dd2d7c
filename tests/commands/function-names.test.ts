import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openOffice, type TestOffice } from '../support/office';

const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
const named = [...manifest.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(([, name]) => name!);

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test('the page of commands associates every function that a button of the manifest names, and no other', async () => {
  const associate = jest.spyOn(office.globals.Office.actions, 'associate');
  await import('../../src/commands/index');
  expect(associate.mock.calls.map(([name]) => name).sort()).toEqual([...new Set(named)].sort());
  expect(named.length).toBeGreaterThan(0);
});
