// npm run manifest: writes the manifests of the add-in for the place that it is served at.
import JSZip from 'jszip';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readArguments } from './arguments.mjs';
import { ensureBuilt } from './build.mjs';
import { fail } from './fail.mjs';
import { ensureInstalled } from './install.mjs';
import { inProject, moduleAt } from './paths.mjs';

const usage = `npm run manifest [-- --target development | test | production] [--host https://…]

Writes into dist/manifest/TARGET: manifest.xml, the manifest for every Excel, and clearing-house.zip, the same as an app
package of Microsoft 365. Without options it also writes manifest.xml of the project, that of development.

  --target NAME    development, test or production; each is an add-in of its own
  --host ADDRESS   where the add-in is served, as https://addin.example.org; development has https://localhost:3000
  --version X.Y.Z  instead of the version in package.json; Office takes a manifest for new only if it has a higher one
  --suffix TEXT    what follows the name of the add-in and of its tab; test has “(test)”
  --id GUID        instead of the id that the target has
  --domain ADDRESS another place that the pane may go to, as that of a sign-in; may be given several times
  --help           this text
`;

const { values } = readArguments(
  {
    options: {
      target: { type: 'string' },
      host: { type: 'string' },
      version: { type: 'string' },
      suffix: { type: 'string' },
      id: { type: 'string' },
      domain: { type: 'string', multiple: true },
      help: { type: 'boolean', default: false },
    },
  },
  usage,
);
if (values.help) {
  process.stdout.write(usage);
  process.exit();
}

await ensureInstalled();
await ensureBuilt(['node']);
const { manifestFiles, manifestTarget } = await import(moduleAt('dist/node/manifest.mjs'));
const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));

const { target: name = 'development', domain: domains, ...others } = values;
const { xml, unified } = makeManifests();
const folder = `dist/manifest/${name}`;
rmSync(inProject(folder), { recursive: true, force: true });
mkdirSync(inProject(folder), { recursive: true });
write(`${folder}/manifest.xml`, xml);
write(`${folder}/clearing-house.zip`, await appPackage());
if (
  Object.values(others).every((value) => value === undefined || value === false)
  && name === 'development'
  && !domains
)
  write('manifest.xml', xml);

function makeManifests() {
  try {
    return manifestFiles(manifestTarget({ ...others, target: name, domains }, version));
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

/** The unified manifest, its translations and its two icons, as Microsoft 365 takes them. */
function appPackage() {
  const zip = new JSZip();
  for (const [file, text] of Object.entries(unified)) zip.file(file, /** @type {string} */ (text));
  zip.file('color.png', readFileSync(inProject('assets/icons/color-192.png')));
  zip.file('outline.png', readFileSync(inProject('assets/icons/outline-32.png')));
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/**
 * @param {string} file
 * @param {string | Buffer} content
 */
function write(file, content) {
  writeFileSync(inProject(file), content);
  console.log(`Written: ${file}`);
}
