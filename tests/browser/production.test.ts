import { getRequestListener } from '@hono/node-server';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page, Response } from 'playwright-core';
import { verdictStyle } from '../../src/clearing-house/mirror/highlight-plan';
import { readConfig } from '../../src/service/config';
import { createService, type Service } from '../../src/service/service';
import { BrowserWorkbench, WORKBENCH_BUILD, type OpenWorkbench } from '../support/browser';
import { Compiler } from '../support/compiler';
import { columnsOf, rowOf } from '../support/table-cells';

jest.setTimeout(120_000);

const dist = join(__dirname, '../../dist');
const germany = rowOf('DE');
const { T } = columnsOf(2024);
const EXTREME = verdictStyle('extreme', 'own-lower').fill;

let service: Service;
let browser: BrowserWorkbench;
let workbench: OpenWorkbench;
let compiler: Compiler;
const pages: Response[] = [];

// The pane as an office has it: the built files, served by the service itself with its own policy, and, as in a network that is
// closed, with a copy of office.js. Only Excel is the workbench's.
beforeAll(async () => {
  mkdirSync(join(dist, 'screenshots'), { recursive: true });
  service = await createService(
    readConfig({
      CLEARING_HOUSE_DB: ':memory:',
      ADDIN_FOLDER: join(dist, 'addin'),
      OFFICE_JS_FOLDER: dirname(require.resolve('@microsoft/office-js/dist/office.js')),
    }),
  );
  const answer = getRequestListener((request) => service.fetch(request));
  browser = await BrowserWorkbench.start({
    roots: [WORKBENCH_BUILD],
    officeJs: undefined,
    manifest: join(__dirname, '../../manifest.xml'),
    api: answer,
    otherwise: answer,
  });
  workbench = await browser.open('', watchPolicy);
  compiler = await Compiler.at(workbench);
});
afterAll(async () => {
  await browser?.close();
  await service?.close();
});

/** Whatever a policy forbids is an error of the console, which no test expects. */
async function watchPolicy(page: Page): Promise<void> {
  page.on('response', (response) => {
    if (/\/(taskpane|commands)\.html/.test(response.url())) pages.push(response);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      // eslint-disable-next-line no-console -- what is said here is what the test looks at
      console.error(`The policy forbids ${violatedDirective}: ${blockedURI} (${sourceFile})`),
    );
  });
}
const keep = (name: string) => workbench.page.screenshot({ path: join(dist, 'screenshots', `${name}.png`) });

test('the pane’s page comes with a policy that allows scripts of its own only, nothing evaluated, nothing inline', () => {
  expect(pages.length).toBeGreaterThan(0);
  for (const page of pages) {
    const policy = page.headers()['content-security-policy']!;
    expect(policy).toContain("default-src 'none'");
    expect(/script-src ([^;]*)/.exec(policy)![1]).toBe("'self'");
    expect(policy).toContain("connect-src 'self'");
  }
});

test('a compiler’s job under that policy, with every view', async () => {
  await compiler.chooseCountry('Bulgaria');
  await compiler.chooseYear(2024);
  await compiler.chooseTables('3', '5');
  await compiler.button('Insert tables').click();
  await compiler.pane.getByText('Inserted 2 tables: Table 3 BG, Table 5 BG').first().waitFor();
  await compiler.train();
  await compiler.pane
    .getByText(/^Filled in/)
    .first()
    .waitFor();
  await compiler.openSheet('Table 5 BG');
  expect(await compiler.value(germany, T)).toBe(2191);

  await compiler.showTab(/Checks/);
  await compiler.type(germany, T, '-5');
  await compiler.pane.getByText('-5 is negative').waitFor();
  await compiler.type(germany, T, '2191');

  await compiler.showTab(/Mirrors/);
  await compiler.button('Compare with partners').click();
  await compiler.pane.getByText('2,191 here, 22,785 there').first().waitFor();
  await compiler.openSheet('Table 5 BG');
  await compiler.seeFill(germany, T, EXTREME);
  await compiler.pressRibbon('Check all');
  await compiler.pane
    .getByText(/things to look at in 2 tables/)
    .first()
    .waitFor();
});

test('the diagnostics say where and what the pane is, and hold no figure', async () => {
  await compiler.showTab(/About/);
  await compiler.button('Show diagnostics').click();
  const facts = await compiler.pane.getByText('API sets', { exact: true }).locator('xpath=ancestor::dl').textContent();
  expect(facts).toContain('ExcelApi 1.14');
  expect(facts).toContain('version 1, on both sides');
  expect(facts).toMatch(/table 5, round \d+, form 2, en/);
  for (const figure of ['2191', '2,191', '22785']) expect(facts).not.toContain(figure);
  await keep('diagnostics');
});

test('nothing was forbidden, nothing failed, and nobody else was asked', () => {
  expect(workbench.problems).toEqual([]);
});
