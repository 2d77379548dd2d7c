/** One access token. Kept after it was revoked: the audit log names it. */
interface AccessTokenTable {
  /** What people call it by; not secret. */
  id: string;
  /** SHA-256 of the token, in hexadecimal digits; the token itself is nowhere. */
  hash: string;
  /** What it is for, in the words of whoever made it. */
  label: string;
  role: string;
  /** The countries of a compiler with commas between them; empty for others. */
  countries: string;
  /** Times are ISO 8601, UTC. */
  created: string;
  expires: string;
  /** Right to the hour. */
  last_used: string | null;
  revoked: string | null;
}

/** One line of the audit log (contract/audit.ts). The store refuses to change or delete any. */
interface AuditTable {
  /** Rises with time. */
  id: string;
  at: string;
  who: string;
  action: string;
  /** JSON, as in the contract. */
  subject: string;
  outcome: string;
  request_id: string;
}

/** The tables that say who may do what, and who did what. */
export interface AccessSchema {
  access_token: AccessTokenTable;
  audit: AuditTable;
}
