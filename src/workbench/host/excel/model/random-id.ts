/** An identifier as Excel gives them: a GUID in braces. */
export const randomId = (): string => `{${crypto.randomUUID().toUpperCase()}}`;
