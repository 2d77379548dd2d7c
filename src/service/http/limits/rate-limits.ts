import type { EdgeSettings } from '../edge-settings';
import { RateLimit } from './rate-limit';

/** Wrong tokens that one address may show in a minute. */
const WRONG_TOKENS_PER_MINUTE = 30;

/** How often each may ask. */
export interface RateLimits {
  /** By principal. */
  readonly tokens: RateLimit;
  /** By network address, for requests without a token. */
  readonly addresses: RateLimit;
  /** By network address, for tokens that are not accepted: who guesses is slowed down, whoever else asks from there is not. */
  readonly wrongTokens: RateLimit;
}

export const rateLimits = ({ ratePerToken, ratePerAddress }: EdgeSettings): RateLimits => ({
  tokens: new RateLimit(ratePerToken),
  addresses: new RateLimit(ratePerAddress),
  wrongTokens: new RateLimit(WRONG_TOKENS_PER_MINUTE),
});
