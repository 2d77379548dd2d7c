// npm start: installs and builds what is missing, starts the service and the workbench, and opens a browser.
import { readArguments } from './arguments.mjs';
import { ensureBuilt } from './build.mjs';
import { fail } from './fail.mjs';
import { ensureInstalled } from './install.mjs';
import { moduleAt, root } from './paths.mjs';
import { DEFAULT_PORT, readPort } from './port.mjs';

const usage = `npm start [-- --no-open]

Opens the workbench: a spreadsheet in the browser with the add-in's task pane beside it.

  --no-open   do not open a browser
  --help      this text

  PORT=${DEFAULT_PORT}          the port on localhost; without it the next free one from ${DEFAULT_PORT} on is taken
  CHROME_PATH         the Chromium, Chrome or Edge to open
  CLEARING_HOUSE_DB   the file of the service's figures; :memory: keeps nothing
`;

const { values } = readArguments(
  {
    options: { 'no-open': { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  },
  usage,
);
if (values.help) {
  process.stdout.write(usage);
  process.exit();
}
const port = readPort(process.env.PORT);

await ensureInstalled();
await ensureBuilt();
const { openBrowser, startWorkbench } = await import(moduleAt('dist/node/workbench.mjs'));

const workbench = await startWorkbench({
  root,
  port: port ?? DEFAULT_PORT,
  orNextFree: port === undefined,
  environment: process.env,
}).catch((/** @type {Error} */ error) => fail(error.message));

console.log(`
The workbench is at ${workbench.origin}/
`);
const outcomes = {
  opened: 'A browser opens it, in a profile of its own that trusts exactly this certificate.',
  'no-browser': 'No Chromium, Chrome or Edge was found here (CHROME_PATH can name one).',
  'no-display': 'There is no screen here to open a browser on.',
  'not-asked': '',
};
const opening = /** @type {keyof typeof outcomes} */ (
  values['no-open'] ? 'not-asked' : await openBrowser(`${workbench.origin}/`, workbench.certificate.spkiPin)
);
if (outcomes[opening]) console.log(outcomes[opening]);
if (opening !== 'opened') {
  console.log(
    'In a browser of your own, the first visit warns that the certificate is made by this machine itself:\n'
      + '  Chrome, Edge: Advanced, then Proceed to localhost.\n'
      + '  Firefox: Advanced, then Accept the Risk and Continue.\n'
      + '  Safari: Show Details, then visit this website.',
  );
}
console.log('Stop it with Ctrl+C.');

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    void workbench.close().then(() => process.exit());
  });
}
