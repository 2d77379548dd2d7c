// What npm run excel says and runs, apart from doing it.

/** Microsoft's tools; npx fetches them when they are needed, since the first does not install on a bare Linux. */
const DEBUGGING = 'office-addin-debugging@7.0.0';
const DEV_CERTS = 'office-addin-dev-certs@3.0.0';

/** The manifest with the address that the add-in is served at, from the project's folder. */
export const MANIFEST = 'dist/excel/manifest.xml';

/** @typedef {readonly [program: string, args: string[]]} CommandLine */

/** Makes a certificate for https://localhost and has this machine trust it, if it does not yet. @type {CommandLine} */
export const TRUST_CERTIFICATE = ['npx', ['--yes', DEV_CERTS, 'install']];

/** Tells Excel of the add-in and opens Excel with it; it is to be used, so no debugger is waited for. @type {CommandLine} */
export const SIDELOAD = ['npx', ['--yes', DEBUGGING, 'start', MANIFEST, 'desktop', '--app', 'excel', '--no-debug']];

/** Makes Excel forget the add-in. @type {CommandLine} */
export const TAKE_OUT = ['npx', ['--yes', DEBUGGING, 'stop', MANIFEST, 'desktop']];

export const USAGE = `npm run excel [-- serve | stop]

Builds the add-in as an office deploys it, serves it on https://localhost and opens it in Excel for Windows or macOS.
Microsoft’s own tools make and trust the certificate and put the add-in into Excel; npx fetches them, so npm’s registry
must be reachable.

  serve    only serve it, for Excel on the web; on any system
  stop     take the add-in out of Excel again
  --help   this text

  PORT=3000           the port on localhost
  CLEARING_HOUSE_DB   the file of the service’s figures; :memory: keeps nothing
`;

/** @type {Readonly<Record<string, string>>} */
const SYSTEMS = { linux: 'Linux', freebsd: 'FreeBSD', openbsd: 'OpenBSD', android: 'Android' };

/** Whether there is an Excel for this system that takes add-ins. */
export const hasExcel = (/** @type {string} */ platform) => platform === 'win32' || platform === 'darwin';

/** Why this cannot be done on a system without Excel, and what can. */
export const withoutExcel = (/** @type {string} */ platform) =>
  `npm run excel opens the add-in in Excel on this machine, and there is no Excel for ${SYSTEMS[platform] ?? platform}:
only for Windows and macOS. Instead:

  npm start                opens the workbench, a spreadsheet in the browser with the add-in’s own pane beside it
  npm run excel -- serve   serves the add-in for Excel on the web and says how to load it there`;

/** What to do if another program listens where the add-in should be served. */
export const portTaken = (/** @type {number} */ port) =>
  `Port ${port} on localhost cannot be used; perhaps npm start or another npm run excel is running. Stop it, or name another
port in the environment variable PORT.`;

/** What to do in Excel on the web once the add-in is served. */
export const onTheWeb = (/** @type {string} */ origin, /** @type {boolean} */ trusted) =>
  [
    `The add-in is served at ${origin}/`,
    ...(trusted
      ? []
      : [
          '',
          `The certificate is made by this machine itself: visit ${origin}/taskpane.html once in the browser that you use`,
          'for Excel on the web, and let it proceed (Advanced, then Proceed to localhost).',
        ]),
    '',
    'In Excel on the web: Home, Add-ins, More Add-ins, My Add-ins, Upload My Add-in; choose',
    `  ${MANIFEST}`,
    'If the browser asks whether the site may reach this device, allow it.',
  ].join('\n');

/** What to know while the add-in is open in Excel. */
export const inExcel = (/** @type {string} */ origin) =>
  `The add-in is served at ${origin}/ and goes into Excel now: tab Clearing House, button Tables.
If Excel does not open, the lines below say why.`;

/**
 * @param {string[]} args
 * @returns {'open' | 'serve' | 'stop' | 'help' | undefined} undefined if they make no sense
 */
export function readTask(args) {
  const [task = 'open', ...rest] = args;
  if (rest.length > 0) return undefined;
  switch (task) {
    case 'open':
    case 'serve':
    case 'stop':
      return task;
    case 'help':
    case '--help':
    case '-h':
      return 'help';
    default:
      return undefined;
  }
}
