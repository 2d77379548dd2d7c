import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const tool = pathToFileURL(join(__dirname, '../../src/tools/budget.mjs')).href;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clearing-house-budget-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A built add-in; each file has as many different numbers, so that packing takes little off. */
function build(files: Readonly<Record<string, number>>, page = '<script src="/taskpane.js"></script>'): void {
  writeFileSync(join(folder, 'taskpane.html'), page);
  for (const [name, count] of Object.entries(files)) {
    writeFileSync(join(folder, name), Array.from({ length: count }, (_, index) => `v${index * 7919}`).join(';'));
  }
}

interface Report {
  readonly text: string;
  readonly within: boolean;
}

/** What the tool says of the folder; it is a module of Node, which Jest does not run. */
function report(budget: number): Report {
  const script = `import { budgetReport, weigh } from ${JSON.stringify(tool)};
    console.log(JSON.stringify(budgetReport(weigh(${JSON.stringify(folder)}), ${budget})));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8', stdio: 'pipe' }),
  ) as Report;
}

test('lists every file, and counts what the pane waits for with the heaviest of the languages', () => {
  build({ 'taskpane.js': 100, 'mirrors.js': 5000, 'messages-en.1.js': 50, 'messages-ru.1.js': 300 });
  const { text, within } = report(1_000_000);
  expect(within).toBe(true);
  const first = text.split('\n').filter((line) => line.endsWith('first load'));
  expect(first.map((line) => line.split(' ')[0])).toEqual(['messages-ru.1.js', 'taskpane.js']);
  expect(text).toContain('mirrors.js');
  expect(text).toContain('The pane at first load');
});

test('says by how much the pane is too heavy, and what to do', () => {
  build({ 'taskpane.js': 3000 });
  const { text, within } = report(100);
  expect(within).toBe(false);
  expect(text).toMatch(/The pane weighs [\d.]+ kB more than it may at first load\. .*import\(\)/);
});

test('what is loaded later does not count', () => {
  build({ 'taskpane.js': 10, 'mirrors.js': 50_000 });
  expect(report(1000).within).toBe(true);
});

test('a page that names a file that is not there is no build', () => {
  build({ 'taskpane.js': 10 }, '<script src="/taskpane.js"></script><link href="/gone.css">');
  expect(() => report(1000)).toThrow(/gone\.css/);
});
