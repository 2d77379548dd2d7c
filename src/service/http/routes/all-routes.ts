import type { Route } from '../route';
import { apiPageRoute } from './api-page';
import { auditRoute } from './audit';
import { changesRoute } from './changes';
import { codesRoute } from './codes';
import { healthRoute, readyRoute } from './health';
import { infoRoute } from './info';
import { metricsRoute } from './metrics';
import { editionsRoute } from './editions';
import { figuresCsvRoute } from './figures-csv';
import { jsonStatRoute } from './json-stat';
import { matrixRoute } from './matrix';
import { mirrorRoute } from './mirror';
import { openapiRoute } from './openapi';
import { reportedRoute } from './reported';
import { sdmxAvailabilityRoute } from './sdmx-availability';
import { sdmxAvailability21Route } from './sdmx-availability-2-1';
import { sdmxDataRoute } from './sdmx-data';
import { sdmxData21Route } from './sdmx-data-2-1';
import { sdmxStructureRoute } from './sdmx-structure';
import { sdmxStructure21Route } from './sdmx-structure-2-1';
import { sdmxUnservedRoutes } from './sdmx-unserved';
import { sourcesRoute } from './sources';
import { signInRoute } from './sign-in';
import { submissionContentRoute, submissionRoute } from './submission';
import { submissionStatusRoute } from './submission-status';
import { submissionsRoute } from './submissions';
import { submitRoute } from './submit';
import { whoAmIRoute } from './who-am-i';

/** Everything that the service can be asked for, in the order of its description. */
export const allRoutes: readonly Route[] = [
  mirrorRoute,
  changesRoute,
  matrixRoute,
  editionsRoute,
  codesRoute,
  reportedRoute,
  figuresCsvRoute,
  jsonStatRoute,
  sourcesRoute,
  infoRoute,
  submitRoute,
  submissionsRoute,
  submissionRoute,
  submissionContentRoute,
  submissionStatusRoute,
  sdmxDataRoute,
  sdmxData21Route,
  sdmxAvailabilityRoute,
  sdmxAvailability21Route,
  sdmxStructureRoute,
  ...sdmxUnservedRoutes,
  // Its path begins with a parameter: whatever else 1.x has comes before it.
  sdmxStructure21Route,
  whoAmIRoute,
  signInRoute,
  auditRoute,
  openapiRoute,
  apiPageRoute,
  healthRoute,
  readyRoute,
  metricsRoute,
];
