// npm run service: builds the service if it is stale, and runs one of its commands.
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { moduleAt } from './paths.mjs';

await ensureInstalled();
await ensureBuilt(['node']);
await import(moduleAt('dist/node/service.mjs'));
