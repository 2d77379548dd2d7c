import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import {
  hasExcel,
  inExcel,
  MANIFEST,
  onTheWeb,
  readTask,
  SIDELOAD,
  TAKE_OUT,
  TRUST_CERTIFICATE,
  withoutExcel,
} from '../../src/tools/excel-steps.mjs';

const PROGRAM = join(__dirname, '../../src/tools/excel.mjs');
const ORIGIN = 'https://localhost:3000';

const runExcel = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [PROGRAM, ...args], { encoding: 'utf8' });

test.each([
  ['the certificate', TRUST_CERTIFICATE, /^npx --yes office-addin-dev-certs@\d+\.\d+\.\d+ install$/],
  [
    'putting it into Excel',
    SIDELOAD,
    /^npx --yes office-addin-debugging@\d+\.\d+\.\d+ start dist\/excel\/manifest\.xml desktop --app excel --no-debug$/,
  ],
  [
    'taking it out',
    TAKE_OUT,
    /^npx --yes office-addin-debugging@\d+\.\d+\.\d+ stop dist\/excel\/manifest\.xml desktop$/,
  ],
])('%s: Microsoft’s tool in exactly one version, asking nothing', (_, [program, args], expected) => {
  const line = [program, ...args].join(' ');
  expect(line).toMatch(expected);
  // On Windows the line goes through a shell.
  expect(args.filter((arg) => !/^[\w@./-]+$/.test(arg))).toEqual([]);
});

test('what is put in is taken out again: the same tool, the same manifest', () => {
  expect(TAKE_OUT[1][1]).toBe(SIDELOAD[1][1]);
  for (const [, args] of [SIDELOAD, TAKE_OUT]) expect(args[3]).toBe(MANIFEST);
});

test.each([
  [[], 'open'],
  [['serve'], 'serve'],
  [['stop'], 'stop'],
  [['--help'], 'help'],
  [['stpo'], undefined],
  [['stop', 'now'], undefined],
])('%j means %s', (args, task) => {
  expect(readTask(args)).toBe(task);
});

test('there is an Excel for Windows and macOS', () => {
  expect(['win32', 'darwin', 'linux', 'freebsd'].map(hasExcel)).toEqual([true, true, false, false]);
});

test.each([
  ['linux', 'no Excel for Linux'],
  ['sunos', 'no Excel for sunos'],
])('on %s it says why not here and what to do instead', (platform, reason) => {
  const words = withoutExcel(platform);
  expect(words).toContain(reason);
  expect(words).toContain('npm start ');
  expect(words).toContain('npm run excel -- serve ');
});

test('on the web the manifest is uploaded; a certificate of this machine is accepted first', () => {
  expect(onTheWeb(ORIGIN, false)).toContain(`visit ${ORIGIN}/taskpane.html`);
  expect(onTheWeb(ORIGIN, true)).not.toContain('visit');
  for (const trusted of [true, false]) expect(onTheWeb(ORIGIN, trusted)).toContain(MANIFEST);
});

test('while it is open in Excel, the address is named', () => {
  expect(inExcel(ORIGIN)).toContain(`${ORIGIN}/`);
});

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux.each([[[]], [['stop']]])('with %j it ends at once on a system without Excel', (args) => {
  const { status, stdout, stderr } = runExcel(...args);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toBe(`${withoutExcel('linux')}\n`);
});

test('what it does not understand is an error with the usage', () => {
  const { status, stderr } = runExcel('stpo');
  expect(status).toBe(1);
  expect(stderr).toContain("There is no 'stpo'.");
  expect(stderr).toContain('npm run excel [-- serve | stop]');
});

test('a port that is none is an error', () => {
  const { status, stderr } = spawnSync(process.execPath, [PROGRAM, 'serve'], {
    encoding: 'utf8',
    env: { ...process.env, PORT: '3000x' },
  });
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: 'PORT=3000x is no port. Give a number from 0 to 65535.\n',
  });
});
