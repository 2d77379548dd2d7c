import { failure, onNewSheet, sharedOffice, until } from './excel-session';

const excel = sharedOffice();

test('the workbook and its application', async () => {
  await Excel.run(async (context) => {
    const { workbook, application } = context;
    workbook.load('name,readOnly,autoSave,previouslySaved,isDirty,calculationEngineVersion');
    application.load('calculationMode,calculationState,decimalSeparator,thousandsSeparator,useSystemSeparators');
    application.cultureInfo.load('name');
    application.cultureInfo.numberFormat.load();
    application.cultureInfo.datetimeFormat.load();
    application.iterativeCalculation.load('enabled,maxIteration,maxChange');
    const shared = workbook.getIsActiveCollabSession();
    await context.sync();
    expect(workbook.toJSON()).toMatchObject({
      name: 'Book1.xlsx',
      readOnly: false,
      autoSave: true,
      previouslySaved: true,
    });
    expect(typeof workbook.calculationEngineVersion).toBe('number');
    expect(application.toJSON()).toMatchObject({
      calculationMode: 'Automatic',
      calculationState: 'Done',
      decimalSeparator: '.',
      thousandsSeparator: ',',
      useSystemSeparators: true,
      iterativeCalculation: { enabled: false, maxIteration: 100, maxChange: 0.001 },
      cultureInfo: {
        name: 'en-US',
        numberFormat: { numberDecimalSeparator: '.', numberGroupSeparator: ',' },
        datetimeFormat: {
          dateSeparator: '/',
          timeSeparator: ':',
          shortDatePattern: 'M/d/yyyy',
          longDatePattern: 'dddd, MMMM d, yyyy',
          longTimePattern: 'h:mm:ss tt',
        },
      },
    });
    expect(shared.value).toBe(false);
    application.calculationMode = 'Manual';
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.calculate('Full');
    application.load('calculationMode');
    await context.sync();
    expect(application.calculationMode).toBe('Manual');
    application.calculationMode = 'Automatic';
    await context.sync();
  });
});

test('a change makes the workbook dirty, saving cleans it', async () => {
  await onNewSheet(async (sheet, context) => {
    context.workbook.save();
    context.workbook.load('isDirty');
    await context.sync();
    expect(context.workbook.isDirty).toBe(false);
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    context.workbook.load('isDirty');
    await context.sync();
    expect(context.workbook.isDirty).toBe(true);
  });
});

test('document properties, those of the user among them', async () => {
  await Excel.run(async (context) => {
    const { properties } = context.workbook;
    properties.set({ title: 'Flows', author: 'Office', revisionNumber: 3 });
    properties.custom.add('Round', 2026);
    properties.custom.add('ROUND', 2027);
    properties.custom.add('Share', 0.5);
    properties.custom.add('Final', true);
    properties.custom.add('Reporter', 'DE');
    properties.load('title,author,revisionNumber,lastAuthor,creationDate');
    properties.custom.load('items/key,items/type,items/value');
    const none = properties.custom.getItemOrNullObject('nothing');
    await context.sync();
    expect([properties.title, properties.author, properties.revisionNumber]).toEqual(['Flows', 'Office', 3]);
    expect(properties.custom.items.map(({ key, type, value }) => [key, type, value as unknown])).toEqual([
      ['Round', 'Number', 2027],
      ['Share', 'Float', 0.5],
      ['Final', 'Boolean', true],
      ['Reporter', 'String', 'DE'],
    ]);
    expect(none.isNullObject).toBe(true);
    properties.custom.getItem('round').delete();
    const left = properties.custom.getCount();
    properties.custom.deleteAll();
    const gone = properties.custom.getCount();
    await context.sync();
    expect([left.value, gone.value]).toEqual([3, 0]);
  });
});

test('settings keep JSON, and tell when they change', async () => {
  const told: unknown[] = [];
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.onSettingsChanged.add(async ({ settings: changed }) => {
      await Promise.resolve(told.push(typeof changed));
    });
    await context.sync();
    const added = settings.add('plan', { tables: [1, 2], edition: { year: 2024 } });
    settings.add('Plan', 'another');
    added.load('key,value');
    settings.load('items/key');
    const none = settings.getItemOrNullObject('nothing');
    await context.sync();
    expect(added.value).toEqual({ tables: [1, 2], edition: { year: 2024 } });
    expect([settings.items.map(({ key }) => key), none.isNullObject]).toEqual([['plan', 'Plan'], true]);
    await until(() => told.length > 0, 'The event');
    expect(told).toEqual(['object']); // once for the batch

    settings.getItem('plan').value = 5;
    const again = settings.getItem('plan');
    again.load('value');
    settings.getItem('Plan').delete();
    const count = settings.getCount();
    await context.sync();
    expect([again.value, count.value]).toEqual([5, 1]);
  });
  expect(excel.office.host.book.state.settings.get('plan')).toBe(5);
});

test('the selection is one range, or an error names what it is', async () => {
  const { engine } = excel.office;
  await onNewSheet(async (sheet, context) => {
    sheet.activate();
    await context.sync();
    engine.view.select(sheet.id, [
      { row: 0, column: 0, rows: 2, columns: 2 },
      { row: 4, column: 3, rows: 1, columns: 2 },
    ]);
    const selected = context.workbook.getSelectedRanges();
    selected.load('address');
    const active = context.workbook.getActiveCell();
    active.load('address');
    await context.sync();
    expect(selected.address).toBe(`${sheet.name}!A1:B2, ${sheet.name}!D5:E5`);
    expect(active.address).toBe(`${sheet.name}!D5`);
  });
  const error = await failure((_sheet, context) => context.workbook.getSelectedRange().load('address'));
  expect(error).toMatchObject({ code: 'InvalidSelection', location: 'Workbook.getSelectedRange' });
});

test('references of a run are released at its end', async () => {
  await onNewSheet(async (sheet, context) => {
    for (let row = 0; row < 20; row++) sheet.getCell(row, 0).load('values');
    await context.sync();
  });
  await until(() => excel.office.session.referenceCount === 0, 'The release');
});

test('what the host lacks of a workbook says so by name', async () => {
  const error = await failure((_sheet, context) => context.workbook.pivotTables.load('items'));
  expect(error).toMatchObject({ code: 'ApiNotFound', location: 'Workbook.pivotTables' });
});
