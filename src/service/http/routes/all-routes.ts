import type { Route } from '../route';
import { apiPageRoute } from './api-page';
import { auditRoute } from './audit';
import { healthRoute, readyRoute } from './health';
import { infoRoute } from './info';
import { metricsRoute } from './metrics';
import { editionsRoute } from './editions';
import { mirrorRoute } from './mirror';
import { openapiRoute } from './openapi';
import { reportedRoute } from './reported';
import { sourcesRoute } from './sources';
import { whoAmIRoute } from './who-am-i';

/** Everything that the service can be asked for, in the order of its description. */
export const allRoutes: readonly Route[] = [
  mirrorRoute,
  editionsRoute,
  reportedRoute,
  sourcesRoute,
  infoRoute,
  whoAmIRoute,
  auditRoute,
  openapiRoute,
  apiPageRoute,
  healthRoute,
  readyRoute,
  metricsRoute,
];
