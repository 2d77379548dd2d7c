// npm run manifest:validate: has Microsoft's own tool look at the manifests that npm run manifest has written.
import JSZip from 'jszip';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fail } from './fail.mjs';
import { inProject } from './paths.mjs';

/** Office-addin-cli brings no validation of its own; this package of the same makers does, and npx fetches it. */
const VALIDATOR = 'office-addin-manifest@3.0.0';

const usage = `npm run manifest:validate [-- TARGET]

Checks the manifests in dist/manifest/TARGET (development if left out) with ${VALIDATOR}, which npx fetches:
manifest.xml by Microsoft’s service on the internet, which is sent the file; the unified manifest by its schema, on this
machine. The tests of the project check both without the internet.
`;

const [target = 'development', ...rest] = process.argv.slice(2);
if (target.startsWith('-') || rest.length > 0) fail(usage);
const folder = inProject('dist/manifest', target);
if (!existsSync(folder))
  fail(`There is no dist/manifest/${target}. Write it first: npm run manifest -- --target ${target} …`);

const temporary = mkdtempSync(path.join(tmpdir(), 'manifest-'));
const zip = await JSZip.loadAsync(readFileSync(path.join(folder, 'clearing-house.zip')));
const unified = path.join(temporary, 'manifest.json');
writeFileSync(unified, (await zip.file('manifest.json')?.async('string')) ?? '');
const wrong = [
  validate('manifest.xml', path.join(folder, 'manifest.xml')),
  validate('the unified manifest', unified),
].filter((isValid) => !isValid);
rmSync(temporary, { recursive: true });
process.exitCode = wrong.length;

/**
 * @param {string} name
 * @param {string} file
 * @returns {boolean} whether it is valid, as far as could be asked
 */
function validate(name, file) {
  const { status, stdout, stderr, error } = spawnSync('npx', ['--yes', VALIDATOR, 'validate', file], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const said = [stdout, stderr, error?.message].filter(Boolean).join('\n').trim();
  if (status === 0) console.log(`${name}: valid.${said && `\n${said}`}`);
  else if (/Unable to contact|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|npm error|ENOENT/.test(said))
    console.error(`${name}: not checked, as this machine does not reach the internet.\n${said}`);
  else console.error(`${name}: not valid.\n${said}`);
  return status === 0;
}
