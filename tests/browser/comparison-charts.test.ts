import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../src/service/config';
import { createService } from '../../src/service/service';
import { runCommand } from '../service/cli/run-command';
import { removeTemporaryFolders, temporaryFolder } from '../service/temporary-folder';
import { Compiler } from '../support/compiler';
import { keepScreenshot } from '../support/screenshots';
import { ServedAddin } from '../support/served-addin';
import { columnsOf, rowOf } from '../support/table-cells';

jest.setTimeout(180_000);

/** What the service has of years before the sample figures. */
const EARLIER = `year,table,reporter,partner,sex,value,status
2022,5,BG,DE,T,2600,
2022,3,DE,BG,T,25100,
2023,5,BG,DE,T,2400,
2023,3,DE,BG,T,24000,B
`;

/** The title of the picture of bars. */
const BARS = /^The largest partners/;

let addin: ServedAddin;

beforeAll(async () => {
  const folder = temporaryFolder();
  const environment = { CLEARING_HOUSE_DB: join(folder, 'figures.db'), XDG_DATA_HOME: folder };
  await (await createService(readConfig(environment))).close(); // fills it with the sample figures
  const file = join(folder, 'earlier.csv');
  writeFileSync(file, EARLIER);
  const about = ['--id', 'earlier', '--title', 'Earlier years', '--publisher', 'P', '--licence', 'L'];
  const imported = await runCommand(
    ['import', '--source', 'csv', ...about, '--address', 'https://x.org', '--file', file],
    environment,
  );
  expect(imported).toMatchObject({ code: 0, errors: '' });
  addin = await ServedAddin.local(await createService(readConfig(environment)));
});
afterAll(async () => {
  await addin.close();
  removeTemporaryFolders();
});

test('a compiler inserts the three charts of Excel; a figure that changes changes its bar', async () => {
  const workbench = await addin.open();
  const { page } = workbench;
  const compiler = await Compiler.at(workbench);
  const { pane } = compiler;
  const keep = (name: string) => keepScreenshot(page, name);
  await compiler.chooseCountry('Bulgaria');
  await compiler.chooseYear(2024);
  await compiler.chooseTables('5');
  await compiler.button('Insert tables').click();
  await pane.getByText('Inserted Table 5 BG').first().waitFor();
  await compiler.train();
  await pane
    .getByText(/^Filled in/)
    .first()
    .waitFor();
  await compiler.openSheet('Table 5 BG');
  await compiler.showTab(/Mirrors/);
  await compiler.button('Compare with partners').click();
  await pane.getByRole('list', { name: 'List' }).getByRole('listitem').first().waitFor();

  await pane.getByRole('tab', { name: 'Pictures' }).click();
  const insertOf = (picture: RegExp) =>
    pane.getByRole('figure', { name: picture }).getByRole('button', { name: 'Insert as Excel chart' });
  await insertOf(/^Own figures against/).click();
  const scatter = page.getByRole('img', { name: /^Chart: Own figures against partners’ figures/ });
  await scatter.waitFor();
  expect(await scatter.getAttribute('aria-label')).toContain('Germany: 22785 by 2,191');
  await page.waitForTimeout(300);
  await keep('chart-scatter');
  await compiler.openSheet('Table 5 BG');
  expect(
    await compiler.roundTripsOf(async () => {
      await insertOf(BARS).click();
      await pane
        .getByText(/^The chart is on the sheet/)
        .first()
        .waitFor();
    }),
  ).toBeLessThanOrEqual(3); // one of them is the pane's, which hears of a new sheet
  const bars = page.getByRole('img', { name: /^Chart: Partners with the largest gaps/ });
  await bars.waitFor();
  expect(await bars.getAttribute('aria-label')).toContain('Germany: Own figure 2,191, Partner’s figure 22,785');
  // The first is the key of the legend.
  const own = async (): Promise<number> =>
    Number(await bars.locator('rect[fill="#12436D"]').nth(1).getAttribute('width'));
  await page.waitForTimeout(300);
  await keep('chart-partners');
  const before = await own();

  await compiler.openSheet('Table 5 BG');
  await compiler.type(rowOf('DE'), columnsOf(2024).T, '4382');
  await compiler.openSheet('Table 5 BG chart 2024 (2)');
  await page.waitForFunction(() => document.querySelector('[aria-label*="Own figure 4,382"]') !== null);
  expect((await own()) / before).toBeCloseTo(2, 1);

  await compiler.openSheet('Table 5 BG');
  await pane.getByRole('tab', { name: 'List' }).click();
  await pane
    .getByRole('list', { name: 'List' })
    .getByRole('listitem')
    .filter({ hasText: 'Germany' })
    .first()
    .getByRole('button')
    .first()
    .click();
  await pane.getByRole('heading', { name: /^Germany/ }).waitFor();
  await compiler.button('Insert as Excel chart').click();
  const lines = page.getByRole('img', { name: /^Chart: Bulgaria and Germany/ });
  await lines.waitFor();
  expect(await lines.getAttribute('aria-label')).toContain(
    '2023: Own figure 2,400, Partner’s figure 24,000; 2024: Own figure 4,382',
  );
  await page.waitForTimeout(300);
  await keep('chart-series');
  expect(workbench.problems).toEqual([]);
  await workbench.close();
});
