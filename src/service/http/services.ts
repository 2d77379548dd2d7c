import type { OidcVerifier } from '../access/oidc/oidc-verifier';
import type { Log } from '../log';
import type { Readings } from '../readings/reading';
import type { Store } from '../store/open';
import type { EdgeSettings } from './edge-settings';
import type { RateLimits } from './limits/rate-limits';
import type { Metrics } from './observe/metrics';
import type { Route } from './route';

/** What routes work with. */
export interface Services {
  readonly store: Store;
  /** What answers the routes that only read. */
  readonly readings: Readings;
  readonly settings: EdgeSettings;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly rates: RateLimits;
  readonly oidc: OidcVerifier | undefined;
  /** The clock that embargoes go by. */
  readonly now: () => Date;
  /** All routes there are, for what describes them. */
  readonly routes: readonly Route[];
}
