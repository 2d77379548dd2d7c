import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the pane may weigh until its first view is drawn, in bytes packed with gzip. office.js is not counted: Excel has it. */
export const PANE_BUDGET = 350_000;

/**
 * @typedef {{ name: string, raw: number, gzipped: number, first: boolean }} Weight a file of the add-in; `first` if the pane
 *   needs it before its first view is drawn
 */

/** The one language of messages that the pane waits for; of the three the heaviest counts. */
const LANGUAGE = /^messages-[a-z]+\./;

/**
 * Weighs the scripts and styles of a built add-in, the heaviest first.
 * @param {string} folder
 * @returns {Weight[]}
 */
export function weigh(folder) {
  const page = readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, name]) => name);
  const weights = readdirSync(folder)
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => {
      const content = readFileSync(path.join(folder, name));
      const gzipped = gzipSync(content, { level: 9 }).byteLength;
      return { name, raw: content.byteLength, gzipped, first: named.includes(name) };
    })
    .sort((a, b) => b.gzipped - a.gzipped);
  const missing = named.filter((name) => !existsSync(path.join(folder, String(name))));
  if (missing.length > 0)
    throw new Error(`taskpane.html names files that are not in ${folder}: ${missing.join(', ')}.`);
  const language = weights.find(({ name }) => LANGUAGE.test(name));
  return weights.map((weight) => (weight === language ? { ...weight, first: true } : weight));
}

/**
 * The report of a build: every file, and what the pane waits for.
 * @param {Weight[]} weights
 * @returns {{ text: string, within: boolean }}
 */
export function budgetReport(weights, budget = PANE_BUDGET) {
  const first = weights.filter((weight) => weight.first);
  const sum = first.reduce((total, { gzipped }) => total + gzipped, 0);
  const raw = first.reduce((total, each) => total + each.raw, 0);
  const width = Math.max(...weights.map(({ name }) => name.length));
  const line = (/** @type {string} */ name, /** @type {number} */ all, /** @type {number} */ packed, note = '') =>
    `${name.padEnd(width)} ${kB(all)} ${kB(packed)}${note}`.trimEnd();
  const within = sum <= budget;
  return {
    within,
    text: [
      `${'File'.padEnd(width)} ${'raw'.padStart(11)} ${'gzipped'.padStart(11)}`,
      ...weights.map((weight) => line(weight.name, weight.raw, weight.gzipped, weight.first ? '  first load' : '')),
      line('The pane at first load', raw, sum, `  of ${kB(budget).trim()}`),
      ...(within
        ? []
        : [
            `The pane weighs ${kB(sum - budget).trim()} more than it may at first load. Let what the first view does not need `
              + 'be a file of its own: import() it where it is used (src/taskpane/shell/lazy-views.tsx).',
          ]),
    ].join('\n'),
  };
}

const kB = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(11);
