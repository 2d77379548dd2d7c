import type { Store } from '../open';
import { read, type StoreTransaction } from '../revision';
import { checkCoverage } from './coverage-check';
import { checkEngine } from './engine-check';
import type { Examined } from './examined';
import { checkForm } from './form-check';
import { checkKnown } from './known-check';
import { checkRestricted } from './restricted-check';
import { checkSubmissions } from './submissions-check';
import { checkVintages } from './vintages-check';

const checks: readonly ((db: StoreTransaction) => Promise<Examined[]>)[] = [
  checkForm,
  checkEngine,
  checkVintages,
  checkKnown,
  checkCoverage,
  checkRestricted,
  checkSubmissions,
];

/**
 * Looks whether a store is what it should be, at one moment, while others go on to use it: the engine's own check, the form of
 * this version, and what every import and submission must leave behind.
 *
 * @param onExamined is told of each thing when it was looked at
 */
export function checkStore(
  store: Store,
  onExamined: (examined: Examined) => void = () => undefined,
): Promise<Examined[]> {
  return read(store, async (transaction) => {
    const all: Examined[] = [];
    for (const check of checks) {
      for (const examined of await check(transaction)) {
        all.push(examined);
        onExamined(examined);
      }
      // Of tables that are not as they should be nothing more can be asked.
      if (check === checkForm && all.some(({ wrong }) => wrong.length > 0)) break;
    }
    return all;
  });
}
