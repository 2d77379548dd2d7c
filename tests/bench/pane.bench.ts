import { getRequestListener } from '@hono/node-server';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { verdictStyle } from '../../src/clearing-house/mirror/highlight-plan';
import { readConfig } from '../../src/service/config';
import { createService } from '../../src/service/service';
import { BrowserWorkbench, WORKBENCH_BUILD } from '../support/browser';
import { Compiler } from '../support/compiler';
import { columnsOf, rowOf } from '../support/table-cells';
import { median, note } from './figures';

const OPENINGS = 5;
const EDITS = 9;
const dist = join(__dirname, '../../dist');
const germany = rowOf('DE');
const { T } = columnsOf(2024);

test('sizes of the bundles', () => {
  for (const page of ['taskpane', 'commands']) {
    const files = readdirSync(join(dist, 'addin')).filter((name) => new RegExp(`^${page}\\..*\\.(js|css)$`).test(name));
    const contents = files.map((name) => readFileSync(join(dist, 'addin', name)));
    const sum = (sizes: number[]) => sizes.reduce((a, b) => a + b, 0);
    note({ suite: 'pane', name: `${page} bundle`, value: sum(contents.map((each) => each.length)), unit: 'B' });
    note({
      suite: 'pane',
      name: `${page} bundle, gzipped`,
      value: sum(contents.map((each) => gzipSync(each).length)),
      unit: 'B',
    });
  }
});

test('times of the pane in the workbench', async () => {
  const service = await createService(readConfig({ CLEARING_HOUSE_DB: ':memory:' }));
  const content = {
    roots: [join(dist, 'local'), join(dist, 'addin'), WORKBENCH_BUILD],
    manifest: join(__dirname, '../../manifest.xml'),
    api: getRequestListener((request) => service.fetch(request)),
  };

  const openings: { loaded: number; ready: number }[] = [];
  for (let opening = 0; opening < OPENINGS; opening++) {
    // A browser of its own, so that nothing is cached.
    const browser = await BrowserWorkbench.start(content);
    openings.push(await browser.timeToOpen());
    await browser.close();
  }
  const time = (name: string, values: number[], target?: number) =>
    note({ suite: 'pane', name, value: median(values), unit: 'ms', ...(target && { target }) });
  time(
    'page loaded, nothing cached',
    openings.map(({ loaded }) => loaded),
  );
  time(
    'pane drawn after the page has loaded',
    openings.map(({ loaded, ready }) => ready - loaded),
    2000,
  );

  const browser = await BrowserWorkbench.start(content);
  const workbench = await browser.open();
  const compiler = await Compiler.at(workbench);
  await compiler.chooseCountry('Bulgaria');
  await compiler.chooseYear(2024);
  await compiler.chooseTables('3', '5');
  const clickAndSee = async (name: string, button: string, text: RegExp) => {
    const start = performance.now();
    await compiler.button(button).click();
    await compiler.pane.getByText(text).first().waitFor();
    time(name, [performance.now() - start]);
  };
  await clickAndSee('insert two tables', 'Insert tables', /^Inserted 2 tables/);
  await compiler.button('Training').click();
  await clickAndSee('training', 'Fill in', /^Filled in/);
  await compiler.openSheet('Table 5 BG');
  await compiler.showTab(/Checks/);
  await edits('');
  await compiler.showTab(/Mirrors/);
  await clickAndSee('compare one table', 'Compare with partners', /2,191 here, 22,785 there/);
  await compiler.openSheet('Table 5 BG');
  await compiler.showTab(/Checks/);
  await edits(', table compared', verdictStyle('extreme', 'own-lower').fill);
  await workbench.close();
  await browser.close();
  await service.close();

  async function edits(where: string, filled?: string): Promise<void> {
    const seen: { list: number; mark: number }[] = [];
    for (let edit = 0; edit < EDITS; edit++) {
      seen.push(await compiler.timeToSee(germany, T, '-5', '-5 is negative'));
      await compiler.type(germany, T, '2191');
      await compiler.pane.getByText('Nothing to look at').first().waitFor();
      await compiler.seeFill(germany, T, filled);
    }
    time(
      `an edit shown in the list${where}`,
      seen.map(({ list }) => list),
      150,
    );
    time(
      `an edit marked in the sheet${where}`,
      seen.map(({ mark }) => mark),
      150,
    );
  }
});
