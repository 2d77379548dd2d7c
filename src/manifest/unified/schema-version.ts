/** The first version of the schema with custom functions and the callout of the first start. */
export const SCHEMA_VERSION = '1.23';

/** Where Microsoft keeps that version. */
export const SCHEMA = `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA_VERSION}`;
