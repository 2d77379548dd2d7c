/** What every address of the service's data begins with; the number is that of the contract. */
export const API_ROOT = '/api/v1';

/** The addresses of the service. */
export const paths = {
  /** What partners report for a reporter's flows (mirror.ts). */
  mirror: `${API_ROOT}/mirror`,
  /** What a reporter has reported itself (reported.ts). */
  reported: `${API_ROOT}/reported`,
  /** Where the figures come from (sources.ts). */
  sources: `${API_ROOT}/sources`,
  /** What the service is and which figures it holds (service-info.ts). */
  info: `${API_ROOT}/info`,
  /** Whether the service can answer; for those who watch over it. */
  health: '/healthz',
} as const;

/** Whether an address is one of the service's, for a server that also serves other things. */
export const isServicePath = (pathname: string): boolean =>
  pathname === paths.health || pathname === API_ROOT || pathname.startsWith(`${API_ROOT}/`);
