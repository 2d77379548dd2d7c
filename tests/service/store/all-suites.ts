import type { Store } from '../../../src/service/store/open';
import { extentSuite } from './extent-suite';
import { historySuite } from './history-suite';
import { querySuite } from './query-suite';
import { statementSuite } from './statement-suite';
import { storeSuite } from './store-suite';
import { viewerSuite } from './viewer-suite';
import { vintageSuite } from './vintage-suite';

/**
 * All that an engine must do to hold the store.
 *
 * @param open gives a new, empty store of this version's form each time
 * @param runs how often what holds of any history is tried
 */
export function allSuites(engine: string, open: () => Promise<Store>, runs: number): void {
  storeSuite(engine, open);
  vintageSuite(engine, open);
  querySuite(engine, open);
  viewerSuite(engine, open);
  extentSuite(engine, open);
  statementSuite(engine, open);
  historySuite(engine, open, runs);
}
