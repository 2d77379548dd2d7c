/** What every address of the service's data begins with; the number is that of the contract. */
export const API_ROOT = '/api/v1';

/** What all begins with that statistical tools ask by SDMX REST 2.x, the API of SDMX 3.0 (docs/sdmx.md). */
export const SDMX_3_ROOT = '/api/sdmx/3.0';
/** The same by SDMX REST 1.x, the API of SDMX 2.1. */
export const SDMX_21_ROOT = '/api/sdmx/2.1';

/** The addresses of the service. */
export const paths = {
  /** What partners report for a reporter's flows (mirror.ts). */
  mirror: `${API_ROOT}/mirror`,
  /** What a reporter has reported itself (reported.ts). */
  reported: `${API_ROOT}/reported`,
  /** Where the figures come from (sources.ts). */
  sources: `${API_ROOT}/sources`,
  /** The editions that the secretariat has published (editions.ts). */
  editions: `${API_ROOT}/editions`,
  /** What the service is and which figures it holds (service-info.ts). */
  info: `${API_ROOT}/info`,
  /** As whom the service knows the one who asks (access.ts). */
  whoAmI: `${API_ROOT}/who-am-i`,
  /** What countries have sent, and where to send it (submissions.ts). */
  submissions: `${API_ROOT}/submissions`,
  submission: `${API_ROOT}/submissions/{id}`,
  submissionContent: `${API_ROOT}/submissions/{id}/content`,
  submissionStatus: `${API_ROOT}/submissions/{id}/status`,
  /** Who changed what (audit.ts). */
  audit: `${API_ROOT}/audit`,
  /** The structures of SDMX, those that are not served, and what is available of data (docs/sdmx.md). */
  sdmxStructure: `${SDMX_3_ROOT}/structure/{artefactType}/{agencyID}/{resourceID}/{version}/{itemID}`,
  sdmxAvailability: `${SDMX_3_ROOT}/availability/{context}/{agencyID}/{resourceID}/{version}/{key}/{componentID}`,
  sdmxSchema: `${SDMX_3_ROOT}/schema/{context}/{agencyID}/{resourceID}/{version}`,
  sdmxMetadata: `${SDMX_3_ROOT}/metadata/{context}/{artefactType}/{agencyID}/{resourceID}/{version}`,
  /** The same by SDMX REST 1.x. */
  sdmxStructure1: `${SDMX_21_ROOT}/{resource}/{agencyID}/{resourceID}/{version}/{itemID}`,
  /** A page about all of these. */
  apiPage: '/api',
  /** The same for programs: OpenAPI 3.1. */
  openapi: '/openapi.json',
  /** Whether the process is alive; for those who watch over it. */
  health: '/healthz',
  /** Whether the service can answer, its store included; for those who send requests its way. */
  ready: '/readyz',
  /** What the service counts and measures of itself, as Prometheus reads it. */
  metrics: '/metrics',
} as const;
