import { createHash, randomBytes } from 'node:crypto';

/** What every token begins with, so that people and programs that look for leaked secrets recognise one. */
export const TOKEN_PREFIX = 'ch_';

const SECRET_BYTES = 32;
const TOKEN_FORM = /^ch_[A-Za-z0-9_-]{43}$/;

/** A new access token: 256 random bits. */
export const newToken = (): string => TOKEN_PREFIX + randomBytes(SECRET_BYTES).toString('base64url');

/** Whether a text has the form of a token; any other need not be looked up. */
export const isToken = (text: string): boolean => TOKEN_FORM.test(text);

/**
 * What the store keeps of a token, in hexadecimal digits. SHA-256 without salt is right for it: slow and salted hashes
 * protect secrets that can be guessed, and 256 random bits cannot. It finds a token by its hash alone, so that the time a
 * look-up takes says nothing about the tokens there are.
 */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** A text without the tokens in it: those of the service, and those of OpenID Connect. For logs. */
export const withoutTokens = (text: string): string =>
  text.replace(/ch_[A-Za-z0-9_-]{20,}/g, 'ch_…').replace(/eyJ[\w-]+\.[\w-]+\.[\w-]*/g, 'eyJ…');
