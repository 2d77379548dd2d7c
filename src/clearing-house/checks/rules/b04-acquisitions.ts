import { agreementRule } from '../agreement-rule';

/** No more citizens of a country acquire citizenship in a year (table 7) than lived there before it (table 2.2). */
export const acquisitions = agreementRule('B04', 'warning', () => ({ severity: 'warning', key: 'B04.exceeds' }));
