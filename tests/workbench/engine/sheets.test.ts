import { area, asAddIn, openEngine, type TestEngine } from '../../support/engine';

let book: TestEngine;
beforeEach(() => void (book = openEngine()));
afterEach(() => book.engine.dispose());

const names = () => book.engine.sheets.list().map(({ name }) => name);
const addIn = <T>(work: () => T) => asAddIn(book.engine, work);

test('a new workbook has one empty sheet, which is shown', () => {
  expect(book.engine.sheets.list()).toEqual([
    { id: book.sheet, name: 'Sheet1', visibility: 'Visible', tabColor: '', showGridlines: true },
  ]);
  expect(book.engine.sheets.active()).toBe(book.sheet);
});

test('sheets are added at the end, moved, renamed and removed', async () => {
  const [second, third] = await addIn(() => [book.engine.sheets.add('Two'), book.engine.sheets.add('Three')]);
  expect(names()).toEqual(['Sheet1', 'Two', 'Three']);
  await addIn(() => book.engine.sheets.move(third, 0));
  expect(names()).toEqual(['Three', 'Sheet1', 'Two']);
  await addIn(() => book.engine.sheets.rename(second, "It's 2"));
  expect(names()).toEqual(['Three', 'Sheet1', "It's 2"]);
  await addIn(() => book.engine.sheets.remove(second));
  expect(names()).toEqual(['Three', 'Sheet1']);
});

test('formulas follow a renamed sheet', async () => {
  await addIn(() => {
    const other = book.engine.sheets.add('Data');
    book.engine.cells.write(other, area('A1'), [[5]]);
    book.engine.cells.write(book.sheet, area('A1'), [['=Data!A1*2']]);
    book.engine.sheets.rename(other, "Country's data");
  });
  expect(book.engine.cells.formulas(book.sheet, area('A1'))).toEqual([["='Country''s data'!A1*2"]]);
  expect(book.engine.cells.values(book.sheet, area('A1'))).toEqual([[10]]);
});

test('visibility, tab colour and gridlines are kept, and taken back in one step', async () => {
  const other = await addIn(() => book.engine.sheets.add('Other'));
  const look = () => book.engine.sheets.list()[1];
  const before = look();
  await addIn(() => {
    book.engine.sheets.setVisibility(other, 'VeryHidden');
    book.engine.sheets.setTabColor(other, '#FF8800');
    book.engine.sheets.setShowGridlines(other, false);
  });
  expect(look()).toMatchObject({ visibility: 'VeryHidden', tabColor: '#FF8800', showGridlines: false });
  await addIn(() => book.engine.sheets.setVisibility(other, 'Hidden'));
  expect(look()).toMatchObject({ visibility: 'Hidden' });
  await book.user.undo();
  expect(look()).toMatchObject({ visibility: 'VeryHidden' });
  await book.user.undo();
  expect(look()).toEqual(before);
});

test('properties are kept, removed, and undone', async () => {
  const properties = () => Object.fromEntries(book.engine.sheets.properties(book.sheet));
  await addIn(() => {
    book.engine.sheets.setProperty(book.sheet, 'template', 'S5');
    book.engine.sheets.setProperty(book.sheet, 'version', '2');
  });
  expect(properties()).toEqual({ template: 'S5', version: '2' });
  await addIn(() => book.engine.sheets.setProperty(book.sheet, 'version', undefined));
  expect(properties()).toEqual({ template: 'S5' });
  await book.user.undo();
  expect(properties()).toEqual({ template: 'S5', version: '2' });
});

test('a removed sheet comes back with all that was on it', async () => {
  const other = await addIn(() => {
    const id = book.engine.sheets.add('Other');
    book.engine.cells.write(id, area('A1:B1'), [[1, '=A1+1']]);
    book.engine.sheets.setProperty(id, 'key', 'value');
    book.engine.names.set({ name: 'Mine', sheet: id, formula: '=Other!$A$1', comment: '', visible: true });
    return id;
  });
  await addIn(() => book.engine.sheets.remove(other));
  expect(book.engine.names.list()).toEqual([]);
  await book.user.undo();
  expect(names()).toEqual(['Sheet1', 'Other']);
  expect(book.engine.cells.values(other, area('A1:B1'))).toEqual([[1, 2]]);
  expect(book.engine.sheets.properties(other).get('key')).toBe('value');
  expect(book.engine.names.list().map(({ name }) => name)).toEqual(['Mine']);
});

describe('copying', () => {
  beforeEach(() =>
    book.prepare(() => {
      const { engine, sheet } = book;
      engine.cells.write(sheet, area('A1:B2'), [
        ['DE', '=COUNTA(Codes)'],
        ['FR', '=A1'],
      ]);
      engine.formats.set(sheet, area('A1'), { bold: true, locked: false });
      engine.formats.setColumnWidth(sheet, 0, 1, 120);
      engine.sheets.setProperty(sheet, 'template', 'S5');
      engine.names.set({ name: 'Codes', sheet, formula: '=Sheet1!$A$1:$A$2', comment: 'c', visible: false });
      engine.cells.write(sheet, area('B1'), [['=COUNTA(Codes)']]);
      engine.validations.set(sheet, area('A1:A2'), {
        rule: { type: 'List', source: '=Codes', inCellDropDown: true },
        ignoreBlanks: true,
        prompt: { show: true, title: 'T', message: 'M' },
        alert: { show: true, style: 'Stop', title: 'A', message: 'B' },
      });
      for (const fill of ['#111111', '#222222']) {
        engine.conditionalFormats.add(sheet, {
          areas: [area('A1:A2')],
          rule: { type: 'Custom', formula: '=A1="DE"' },
          style: { fill },
          stopIfTrue: false,
        });
      }
      engine.view.freeze(sheet, 1, 1);
      engine.protection.protect(sheet, { allowSort: true });
    }),
  );

  test('takes everything along, pointing at the copy', async () => {
    const { engine } = book;
    const copy = await addIn(() => engine.sheets.copy(book.sheet, 'Copy', 0));
    expect(names()).toEqual(['Copy', 'Sheet1']);
    expect(engine.sheets.active()).toBe(book.sheet);
    expect(engine.cells.formulas(copy, area('A1:B2'))).toEqual([
      ['DE', '=COUNTA(Codes)'],
      ['FR', '=A1'],
    ]);
    expect(engine.formats.cell(copy, 0, 0)).toMatchObject({ bold: true, locked: false });
    expect(engine.formats.columnWidth(copy, 0)).toBe(120);
    expect(engine.sheets.properties(copy).get('template')).toBe('S5');
    expect(engine.names.list()).toContainEqual({
      name: 'Codes',
      sheet: copy,
      formula: '=Copy!$A$1:$A$2',
      comment: 'c',
      visible: false,
    });
    expect(engine.validations.in(copy, area('A1'))).toEqual(engine.validations.in(book.sheet, area('A1')));
    expect(engine.conditionalFormats.list(copy).map(({ style }) => style.fill)).toEqual(['#222222', '#111111']);
    expect(engine.view.frozen(copy)).toEqual({ rows: 1, columns: 1 });
    expect(engine.protection.options(copy)).toEqual({ allowSort: true });
  });

  test('makes the copy independent', async () => {
    const { engine } = book;
    const copy = await addIn(() => engine.sheets.copy(book.sheet, 'Copy', 1));
    await addIn(() => {
      engine.cells.write(copy, area('A2'), [['']]);
      engine.sheets.setProperty(copy, 'template', 'S7');
      engine.formats.set(copy, area('A1'), { bold: false });
    });
    expect(engine.cells.values(copy, area('B1'))).toEqual([[1]]);
    expect(engine.cells.values(book.sheet, area('A2:B2'))).toEqual([['FR', 'DE']]);
    expect(engine.cells.values(book.sheet, area('B1'))).toEqual([[2]]);
    expect(engine.sheets.properties(book.sheet).get('template')).toBe('S5');
    expect(engine.formats.cell(book.sheet, 0, 0).bold).toBe(true);
  });

  test('is one step of undo', async () => {
    await addIn(() => book.engine.sheets.copy(book.sheet, 'Copy', 1));
    await book.user.undo();
    expect(names()).toEqual(['Sheet1']);
    expect(book.engine.names.list()).toHaveLength(1);
    await book.user.redo();
    expect(names()).toEqual(['Sheet1', 'Copy']);
    expect(book.engine.names.list()).toHaveLength(2);
  });

  test('by a user takes names along as well, and shows the copy', async () => {
    await book.user.duplicateSheet(book.sheet);
    expect(names()).toEqual(['Sheet1', 'Sheet1 (2)']);
    const copy = book.engine.sheets.list()[1]!.id;
    expect(book.engine.names.list().map(({ sheet }) => sheet)).toContain(copy);
    expect(book.engine.conditionalFormats.list(copy).map(({ style }) => style.fill)).toEqual(['#222222', '#111111']);
    expect(book.changes().map(({ kind, author }) => [kind, author])).toContainEqual(['sheetAdded', 'user']);
    await book.user.undo();
    expect(names()).toEqual(['Sheet1']);
    expect(book.engine.names.list()).toHaveLength(1);
  });
});
