// npm run build: the production bundles and the service, whatever changed.
import { ensureInstalled } from './install.mjs';
import { ensureBuilt } from './build.mjs';

await ensureInstalled();
await ensureBuilt();
console.log(
  'Built: dist/addin (what an office deploys), dist/node (the service), dist/workbench (for development only).',
);
