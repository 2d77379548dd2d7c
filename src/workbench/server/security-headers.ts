/**
 * What pages of the workbench may load: only what comes from it. Styles may be inline because Fluent UI and the
 * spreadsheet write theirs at run time; images may be data and blobs because the spreadsheet draws some.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

/**
 * What the add-in's pages may load in a genuine Excel: scripts from this server and office.js from Microsoft. What
 * office.js then fetches, and which of Microsoft's sites frames the pane in Excel on the web, differs between Excels.
 */
const POLICY_IN_EXCEL = [
  "script-src 'self' https://appsforoffice.microsoft.com",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ');

const shared = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };

export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  ...shared,
};

/** For pages that Excel opens instead of the workbench. */
export const HEADERS_IN_EXCEL: Readonly<Record<string, string>> = {
  'Content-Security-Policy': POLICY_IN_EXCEL,
  ...shared,
};
