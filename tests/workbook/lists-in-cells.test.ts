import { area } from '../../src/clearing-house/sheet/area';
import type { SheetPlan } from '../../src/clearing-house/sheet/sheet-plan';
import { rect } from '../../src/workbench/engine/geometry';
import { writePlan } from '../../src/workbook/write-plan';
import { openOffice } from '../support/office';

const items = Array.from({ length: 30 }, (_, index) => `possible answer ${index}`);
const plan: SheetPlan = {
  name: 'Questions',
  tabColor: '#1F5C99',
  properties: {},
  cells: [['Question', '']],
  numberFormats: [],
  formats: [],
  borders: [],
  columnWidths: [],
  rowHeights: [],
  hiddenRows: [],
  merges: [],
  validations: [{ area: area(0, 1), rule: { type: 'list', items } }],
  conditionalFormats: [],
  names: [],
  page: { orientation: 'portrait', pagesWide: 1, header: '', footer: '' },
  freeze: { rows: 1, columns: 1 },
};

test('in Excel, too, a list that is too long for a validation stands in hidden cells, and chooses from there', async () => {
  const office = await openOffice();
  const id = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(plan.name);
    writePlan(sheet, plan);
    sheet.load('id');
    await context.sync();
    return sheet.id;
  });
  const { cells, formats, validations } = office.engine;
  expect(cells.values(id, rect(1, 0, items.length, 1)).flat()).toEqual(items);
  expect(formats.rowHidden(id, 1) && formats.rowHidden(id, items.length)).toBe(true);
  expect(validations.in(id, rect(0, 1))[0]!.rule).toMatchObject({ type: 'List', source: '=$A$2:$A$31' });
  cells.write(id, rect(0, 1), [[items[7]!]]);
  expect(validations.valid(id, rect(0, 1))).toBe(true);
  cells.write(id, rect(0, 1), [['something else']]);
  expect(validations.valid(id, rect(0, 1))).toBe(false);
  await office.close();
});
