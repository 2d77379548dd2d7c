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
  /** What has changed of that since (changes.ts). */
  changes: `${API_ROOT}/changes`,
  /** What both ends of all flows of a year report (matrix.ts). */
  matrix: `${API_ROOT}/matrix`,
  /** The codes of everything, with their names (codes.ts). */
  codes: `${API_ROOT}/codes`,
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
  /** How people sign in (sign-in.ts). */
  signIn: `${API_ROOT}/sign-in`,
  /** What countries have sent, and where to send it (submissions.ts). */
  submissions: `${API_ROOT}/submissions`,
  submission: `${API_ROOT}/submissions/{id}`,
  submissionContent: `${API_ROOT}/submissions/{id}/content`,
  submissionStatus: `${API_ROOT}/submissions/{id}/status`,
  /** Who changed what (audit.ts). */
  audit: `${API_ROOT}/audit`,
  /** Figures as plain CSV and as JSON-stat (figures.ts). */
  figuresCsv: `${API_ROOT}/figures.csv`,
  jsonStat: `${API_ROOT}/json-stat`,
  /** Figures for statistical tools, by SDMX REST 2.x and 1.x (docs/sdmx.md). */
  sdmxData: `${SDMX_3_ROOT}/data/{context}/{agencyID}/{resourceID}/{version}/{key}`,
  sdmxData21: `${SDMX_21_ROOT}/data/{flowRef}/{key}/{providerRef}`,
  /** The structures of SDMX, and what is available of the figures. */
  sdmxStructure: `${SDMX_3_ROOT}/structure/{artefactType}/{agencyID}/{resourceID}/{version}/{itemID}`,
  sdmxStructure21: `${SDMX_21_ROOT}/{resource}/{agencyID}/{resourceID}/{version}/{itemID}`,
  sdmxAvailability: `${SDMX_3_ROOT}/availability/{context}/{agencyID}/{resourceID}/{version}/{key}/{componentID}`,
  sdmxAvailability21: `${SDMX_21_ROOT}/availableconstraint/{flowRef}/{key}/{providerRef}/{componentID}`,
  /** What SDMX REST 2.x has and the service has not. */
  sdmxSchema: `${SDMX_3_ROOT}/schema/{context}/{agencyID}/{resourceID}/{version}`,
  sdmxMetadata: `${SDMX_3_ROOT}/metadata/{context}/{artefactType}/{agencyID}/{resourceID}/{version}`,
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
