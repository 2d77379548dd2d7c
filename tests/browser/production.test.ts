import type { OpenWorkbench } from '../support/browser';
import { Compiler } from '../support/compiler';
import { Production } from '../support/production';
import { keepScreenshot } from '../support/screenshots';
import { columnsOf, rowOf } from '../support/table-cells';

jest.setTimeout(120_000);

let production: Production;
let workbench: OpenWorkbench;
let compiler: Compiler;

// The story itself runs on this server too (story.test.ts); here is what concerns the server and the pane's own papers only.
beforeAll(async () => {
  production = await Production.start();
  workbench = await production.open();
  compiler = await Compiler.at(workbench);
});
afterAll(() => production?.close());

test('the add-in’s pages come with a policy that allows scripts of their own only, nothing evaluated, nothing inline', () => {
  expect(production.pages.length).toBeGreaterThan(0);
  for (const page of production.pages) {
    const policy = page.headers()['content-security-policy']!;
    expect(policy).toContain("default-src 'none'");
    expect(/script-src ([^;]*)/.exec(policy)![1]).toBe("'self'");
    expect(policy).toContain("connect-src 'self'");
  }
});

test('the introduction fills a table to look at, under that policy', async () => {
  await keepScreenshot(workbench.page, 'introduction');
  await compiler.button('Try it with sample data').click();
  await compiler.pane
    .getByText(/^Added Table 3 BG, Table 5 BG with \d+ published figures/)
    .first()
    .waitFor();
});

test('the diagnostics say where and what the pane is, and hold no figure', async () => {
  await compiler.openSheet('Table 5 BG');
  await compiler.type(rowOf('DE'), columnsOf(2024).T, '987654');
  await compiler.showTab(/About/);
  await compiler.button('Show diagnostics').click();
  const facts = await compiler.pane.getByText('API sets', { exact: true }).locator('xpath=ancestor::dl').textContent();
  expect(facts).toContain('ExcelApi 1.14');
  expect(facts).toContain('version 1, on both sides');
  expect(facts).toMatch(/table 5, round \d+, form 2, en/);
  for (const figure of ['987654', '987,654', '2191', '2,191']) expect(facts).not.toContain(figure);
  await keepScreenshot(workbench.page, 'diagnostics');
});

test('nothing was forbidden, nothing failed, and nobody else was asked', () => {
  expect(workbench.problems).toEqual([]);
});
