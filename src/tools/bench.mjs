// npm run bench: measures how fast the add-in is on this machine, and prints the figures.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readArguments } from './arguments.mjs';
import { ensureBrowser } from './browser.mjs';
import { buildBenchProgram } from './bench-program.mjs';
import { ensureBuilt } from './build.mjs';
import { fail } from './fail.mjs';
import { ensureInstalled } from './install.mjs';
import { inProject } from './paths.mjs';
import { ensurePostgres } from './postgres.mjs';
import { run } from './run.mjs';

const suites = readdirSync(inProject('tests/bench')).flatMap((name) => /^(.+)\.bench\.ts$/.exec(name)?.[1] ?? []);
const usage = `npm run bench [-- SUITE …] [--json]

Measures the suites named, or all: ${suites.join(', ')}. BENCH_ROWS=10000000 lets the suite of the service
fill its stores with so many figures instead of three million.

  --json   each figure on a line of its own: {"suite","name","value","unit"}
  --help   this text
`;

const { values, positionals } = readArguments(
  {
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  },
  usage,
);
if (values.help) {
  process.stdout.write(usage);
  process.exit();
}
const unknown = positionals.filter((name) => !suites.includes(name));
if (unknown.length > 0) fail(`There is no suite ${unknown.join(', ')}.\n\n${usage}`);

await ensureInstalled();
const chosen = positionals.length > 0 ? positionals : suites;
/** The suites that need the built pages and a browser. */
const IN_BROWSER = ['pane', 'mirror-list'];
const inBrowser = chosen.some((name) => IN_BROWSER.includes(name));
if (inBrowser) await ensureBuilt();
const browser = inBrowser ? await ensureBrowser() : undefined;
/** The suite that runs the built service, on a PostgreSQL as well, and a program of its own. */
const ofService = chosen.includes('service');
if (ofService) {
  await ensureBuilt(['node']);
  await ensurePostgres();
}
const program = ofService ? await buildBenchProgram() : undefined;

const folder = mkdtempSync(path.join(tmpdir(), 'clearing-house-bench-'));
const file = path.join(folder, 'figures.jsonl');
writeFileSync(file, '');
const code = await run(
  process.execPath,
  [
    inProject('node_modules/jest/bin/jest.js'),
    '--runInBand', // what runs beside a measurement falsifies it
    '--testTimeout=600000',
    ...chosen.map((name) => `tests/bench/${name}\\.bench\\.ts$`),
  ],
  {
    env: {
      ...process.env,
      ...(browser && { CHROME_PATH: browser }),
      ...(program && { BENCH_PROGRAM: program }),
      BENCH_FIGURES: file,
    },
    quiet: true,
  },
);
/** @type {{ suite: string, name: string, value: number, unit: string, target?: number, atLeast?: number }[]} */
const figures = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));
rmSync(folder, { recursive: true });

if (values.json) {
  for (const { suite, name, value, unit } of figures) console.log(JSON.stringify({ suite, name, value, unit }));
} else {
  for (const suite of chosen) {
    const own = figures.filter((figure) => figure.suite === suite);
    const widest = Math.max(...own.map(({ name }) => name.length));
    console.log(`\n${suite}`);
    for (const { name, value, unit, target, atLeast } of own) {
      const aim =
        target !== undefined
          ? `  (${value <= target ? 'within' : 'above'} ${target})`
          : atLeast !== undefined
            ? `  (${value >= atLeast ? 'reaches' : 'below'} ${atLeast.toLocaleString('en')})`
            : '';
      console.log(`  ${name.padEnd(widest)}  ${value.toLocaleString('en').padStart(10)} ${unit}${aim}`);
    }
  }
}
process.exitCode = code;
