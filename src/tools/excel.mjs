// npm run excel: builds the add-in, serves it on this machine and opens it in Excel.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import {
  hasExcel,
  inExcel,
  MANIFEST,
  onTheWeb,
  readTask,
  SIDELOAD,
  TAKE_OUT,
  TRUST_CERTIFICATE,
  USAGE,
  portTaken,
  withoutExcel,
} from './excel-steps.mjs';
import { fail } from './fail.mjs';
import { ensureInstalled } from './install.mjs';
import { inProject, moduleAt, root } from './paths.mjs';
import { DEFAULT_PORT, readPort } from './port.mjs';
import { run } from './run.mjs';

const excelIsHere = hasExcel(process.platform);
const task = readTask(process.argv.slice(2));
if (task === 'help') {
  process.stdout.write(USAGE);
  process.exit();
}
if (task === undefined) fail(`There is no '${process.argv.slice(2).join(' ')}'.\n\n${USAGE}`);
if (!excelIsHere && task !== 'serve') fail(withoutExcel(process.platform));
// Always the same port: Excel remembers the address of an add-in that it has seen.
const port = readPort(process.env.PORT) ?? DEFAULT_PORT;

await ensureInstalled();
await ensureBuilt(['addin', 'node']);
const { logErrorMessage } = await import('office-addin-cli');
const { developerCertificate, manifestAt, PortUnavailableError, startWorkbench } = await import(
  moduleAt('dist/node/workbench.mjs')
);

if (task === 'stop') {
  writeManifest(`https://localhost:${port}`);
  process.exit(await run(...TAKE_OUT));
}

const certificate = excelIsHere ? await trustedCertificate() : undefined;
const server = await startWorkbench({
  root,
  port,
  orNextFree: false,
  environment: process.env,
  forExcel: true,
  certificate,
}).catch((/** @type {Error} */ error) =>
  stop(error instanceof PortUnavailableError ? new Error(portTaken(port)) : error),
);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void server.close().then(() => process.exit()));
}

writeManifest(server.origin);
if (task === 'serve') {
  console.log(`\n${onTheWeb(server.origin, excelIsHere)}`);
} else {
  console.log(`\n${inExcel(server.origin)}\n`);
  await run(...SIDELOAD);
  console.log('\nTake the add-in out of Excel with: npm run excel -- stop');
}
console.log('\nStop serving it with Ctrl+C.');

/** The certificate that Microsoft's tool makes and this machine then trusts. */
async function trustedCertificate() {
  // The tool reports a failure only in words; whether it worked shows in what it left.
  await run(...TRUST_CERTIFICATE);
  return developerCertificate().catch((/** @type {Error} */ error) =>
    stop(new Error(`${error.message}\nExcel shows no page without it; the lines above say why it could not be made.`)),
  );
}

/** @param {string} origin */
function writeManifest(origin) {
  const file = inProject(MANIFEST);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, manifestAt(origin, readFileSync(inProject('manifest.xml'), 'utf8')));
}

/**
 * Ends with an error told as Microsoft's own tools tell theirs, since the two stand among each other.
 * @param {Error} error
 * @returns {never}
 */
function stop(error) {
  logErrorMessage(error);
  process.exit(1);
}
