// npm run build: the production bundles and the service, whatever changed; fails if the pane has become too heavy.
import { budgetReport, weigh } from './budget.mjs';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { inProject } from './paths.mjs';

await ensureInstalled();
await ensureBuilt();
const { text, within } = budgetReport(weigh(inProject('dist/addin')));
console.log(text);
if (within) {
  console.log(
    'Built: dist/addin (what an office deploys), dist/node (the service), dist/workbench (for development only).',
  );
} else process.exitCode = 1;
