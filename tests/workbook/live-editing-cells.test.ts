import { cellAddress } from '../../src/clearing-house/sheet/a1';
import { applyMends } from '../../src/workbook/apply-mends';
import { LiveWorkbook } from '../support/live-workbook';

// What users do to many cells at once, and what they take back.

let book: LiveWorkbook;

beforeEach(async () => {
  book = await LiveWorkbook.open();
});
afterEach(() => book.close());

const CODES = ['NAT', 'FOR', 'STLS', 'RNC', 'UNK'];
const down = (what: 'T' | 'M' | 'F') => `${book.at('NAT', what)}:${book.at('UNK', what)}`;

test('a value that is filled down is found in every cell', async () => {
  await book.user.type(book.at('NAT', 'M'), '-3');
  await book.user.fill(book.at('NAT', 'M'), down('M'));
  await book.finds(...CODES.map((code) => `C01 ${book.at(code, 'M')}`));
  await book.user.undo();
  await book.finds(`C01 ${book.at('NAT', 'M')}`);
});

test('a formula that is filled down is checked by its results, also when they change', async () => {
  const { user } = book;
  await user.paste(book.at('NAT', 'M'), [[5], [4], [0], [3], [2]]);
  await user.type(book.at('NAT', 'F'), `=${book.at('NAT', 'M')}-1`);
  await user.fill(book.at('NAT', 'F'), down('F'));
  await book.finds(`C01 ${book.at('STLS', 'F')}`);
  await user.type(book.at('STLS', 'M'), '1');
  await book.finds();
  await user.type(book.at('UNK', 'M'), '0');
  await book.finds(`C01 ${book.at('UNK', 'F')}`);
});

test('clearing all figures leaves a table that is empty, and undo brings figures and findings back', async () => {
  const { user } = book;
  await user.paste(book.at('NAT', 'M'), [
    ['5', '4'],
    ['about 7', '-1'],
    ['0', '0'],
  ]);
  const wrong = [`S05 ${book.at('FOR', 'M')}`, `C01 ${book.at('FOR', 'F')}`];
  await book.finds(...wrong);
  book.office.resetRequests();
  await user.clear(`${book.at('NAT', 'T')}:${book.at('TOTAL', 'F')}`);
  await book.finds();
  expect(book.office.requests.length).toBeLessThanOrEqual(2);
  expect(book.live.snapshot().checked.findings.map(({ rule }) => rule)).toEqual(['C15']);
  await user.undo();
  await book.finds(...wrong);
});

test('undo and redo of one edit after the other', async () => {
  const { user } = book;
  await user.type(book.at('NAT', 'M'), '-1');
  await user.type(book.at('FOR', 'M'), '-2');
  const [first, second] = [`C01 ${book.at('NAT', 'M')}`, `C01 ${book.at('FOR', 'M')}`];
  await book.finds(first, second);
  await user.undo();
  await book.finds(first);
  await user.undo();
  await book.finds();
  await user.redo();
  await user.redo();
  await book.finds(first, second);
});

test('undo and redo of a mend', async () => {
  const { user, sheet, live } = book;
  await user.paste(book.at('NAT', 'M'), [["'1 234"]]);
  await book.finds(`S05 ${book.at('NAT', 'M')}`);
  const mend = book.wrong()[0]!.mends![0]!;
  await applyMends([{ sheet, mends: [mend] }]);
  await live.reread([sheet]);
  await book.finds();
  await user.undo();
  await book.finds(`S05 ${book.at('NAT', 'M')}`);
  await user.redo();
  await book.finds();
});

test('several edits while a cell is being typed are all found afterwards', async () => {
  const { user, office } = book;
  office.refuse(() => 'CellEditMode');
  await user.type(book.at('NAT', 'M'), '-1');
  await user.type(book.at('RNC', 'F'), 'x1');
  await user.insertRows(0);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(book.found()).toEqual([]);
  office.refuse(undefined);
  const below = (code: string, what: 'M' | 'F') => cellAddress({ row: book.row(code) + 1, column: book.column(what) });
  await book.finds(`C01 ${below('NAT', 'M')}`, `S05 ${below('RNC', 'F')}`);
});
