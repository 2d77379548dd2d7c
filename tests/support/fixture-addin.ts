import { join } from 'node:path';
import { BrowserWorkbench, WORKBENCH_BUILD } from './browser';

const fixtures = join(__dirname, '../browser/fixtures');

/** A small add-in made for tests of the workbench itself, in a browser. */
export const startFixtureAddin = (): Promise<BrowserWorkbench> =>
  BrowserWorkbench.start({
    roots: [WORKBENCH_BUILD, join(fixtures, 'addin')],
    manifest: join(fixtures, 'manifest.xml'),
  });
