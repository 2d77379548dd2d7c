import { openOfficeWindow, type OfficeWindow } from '../../support/office-window';
import { TestBook } from '../transport/test-book';

let book: TestBook;
let pane: OfficeWindow;
let demanded: boolean[];

beforeEach(async () => {
  book = new TestBook();
  demanded = [];
  const onVisibilityDemand = (visible: boolean): void => void demanded.push(visible);
  pane = await openOfficeWindow({ ...book, sharedRuntime: true, onVisibilityDemand });
});
afterEach(() => pane.close());

describe('document settings', () => {
  const save = (window: OfficeWindow) =>
    new Promise((resolve) => window.Office.context.document.settings.saveAsync(resolve));

  test('are there when the page opens, and can be changed, saved and read back', async () => {
    book.values.set('round', 2024);
    const other = await openOfficeWindow({ ...book });
    const { settings } = other.Office.context.document;
    expect(settings.get('round')).toBe(2024);
    settings.set('country', { code: 'BG' });
    await save(other);
    expect(Object.fromEntries(book.values)).toEqual({ round: 2024, country: { code: 'BG' } });
    settings.remove('country');
    await new Promise((resolve) => settings.refreshAsync(resolve));
    expect(settings.get('country')).toEqual({ code: 'BG' });
    other.close();
  });

  test('a save is told to the pages that want to know', async () => {
    const other = await openOfficeWindow({ ...book });
    const { Office } = other;
    const heard = new Promise((resolve) => {
      Office.context.document.settings.addHandlerAsync(Office.EventType.SettingsChanged, resolve);
    });
    pane.Office.context.document.settings.set('x', 1);
    await save(pane);
    await expect(heard).resolves.toMatchObject({ type: 'settingsChanged' });
    other.close();
  });
});

describe('ribbon commands', () => {
  test('run the associated function and end with what it completed', async () => {
    pane.Office.actions.associate('insertTables', (event: Office.AddinCommands.Event) => {
      expect(event.source.id).toBe('InsertButton');
      event.completed({ allowEvent: true });
    });
    await expect(pane.host.invokeCommand('insertTables', 'InsertButton')).resolves.toMatchObject({
      source: { id: 'InsertButton' },
      completedContext: { allowEvent: true },
    });
  });

  test('fail when the page has no such function', async () => {
    await expect(pane.host.invokeCommand('nothing', 'Button')).rejects.toThrow("The page has no function 'nothing'");
  });
});

describe('the ribbon', () => {
  beforeEach(() => book.shell.ribbon.declare(['ClearingHouse.Tab'], ['Insert', 'Compare'], ['Compare']));

  const update = (id: string, enabled: boolean) =>
    pane.Office.ribbon.requestUpdate({
      tabs: [{ id: 'ClearingHouse.Tab', groups: [{ id: 'Group', controls: [{ id, enabled }] }] }],
    });

  test('buttons are enabled and disabled', async () => {
    const { ribbon } = book.shell;
    let changes = 0;
    ribbon.onChange(() => changes++);
    expect([ribbon.isEnabled('Insert'), ribbon.isEnabled('Compare')]).toEqual([true, false]);
    await update('Compare', true);
    await update('Insert', false);
    expect([ribbon.isEnabled('Insert'), ribbon.isEnabled('Compare')]).toEqual([false, true]);
    expect(changes).toBe(2);
  });

  test('tabs are hidden and shown', async () => {
    await pane.Office.ribbon.requestUpdate({ tabs: [{ id: 'ClearingHouse.Tab', visible: false }] });
    expect(book.shell.ribbon.isTabVisible('ClearingHouse.Tab')).toBe(false);
  });

  test('a control that the manifest does not have is an error that names it', async () => {
    await expect(update('Inzert', false)).rejects.toMatchObject({
      code: 'InvalidArgument',
      message: "The manifest has no ribbon control 'Inzert'.",
    });
  });
});

describe('Office.addin', () => {
  test('hides and shows the pane, and hears of it', async () => {
    const heard: string[] = [];
    await pane.Office.addin.onVisibilityModeChanged(({ visibilityMode }) => heard.push(visibilityMode));
    await pane.Office.addin.hide();
    await pane.Office.addin.showAsTaskpane();
    await pane.Office.addin.showAsTaskpane();
    expect(demanded).toEqual([false, true, true]);
    expect(heard).toEqual(['Hidden', 'Taskpane']);
  });

  test('keeps the startup behaviour with the document', async () => {
    const { addin, StartupBehavior } = pane.Office;
    await expect(addin.getStartupBehavior()).resolves.toBe('None');
    await addin.setStartupBehavior(StartupBehavior.load);
    await expect(addin.getStartupBehavior()).resolves.toBe('Load');
  });
});

describe('custom functions', () => {
  beforeEach(() => pane.host.runtime.customFunctions.ready);

  const invoke = (id: string, args: unknown[] = []): Promise<unknown> =>
    pane.host.runtime.customFunctions.invoke(id, args, 'Sheet1!D1').result;

  test('answer with their value', async () => {
    pane.CustomFunctions.associate('MIRROR', (reporter: string, year: number) => `${reporter} ${year}`);
    await expect(invoke('mirror', ['BG', 2024])).resolves.toBe('BG 2024');
  });

  test('answer with the sign of their error', async () => {
    const { CustomFunctions } = pane;
    CustomFunctions.associate('FAIL', () => Promise.reject(new Error('broken')));
    CustomFunctions.associate('NO_DATA', () => Promise.reject(new CustomFunctions.Error('#N/A', 'not reported')));
    const results = [invoke('FAIL'), invoke('NO_DATA')];
    await expect(results[0]).rejects.toMatchObject({ sign: '#VALUE!' });
    await expect(results[1]).rejects.toMatchObject({ sign: '#N/A', message: 'not reported' });
  });

  test('hear that they are cancelled', async () => {
    const heard = new Promise<void>((resolve) => {
      pane.CustomFunctions.associate('WAIT', (invocation: { onCanceled: () => void }) => {
        invocation.onCanceled = resolve;
        setTimeout(() => call.cancel(), 0);
        return new Promise(() => undefined);
      });
    });
    const call = pane.host.runtime.customFunctions.invoke('WAIT', [], 'Sheet1!A1');
    await expect(heard).resolves.toBeUndefined();
  });
});
