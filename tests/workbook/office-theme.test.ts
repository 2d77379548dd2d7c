import { officeIsDark } from '../../src/workbook/office-theme';
import { openOffice, type TestOffice } from '../support/office';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

test('Excel on the web says nothing of its theme', () => {
  expect(officeIsDark()).toBeUndefined();
});

test.each([true, false])('Excel on the desktop says whether it is dark: %s', (isDarkTheme) => {
  // The workbench is an Excel on the web; the context of others has a theme.
  Object.defineProperty(Office.context, 'officeTheme', { value: { isDarkTheme }, configurable: true });
  expect(officeIsDark()).toBe(isDarkTheme);
});
