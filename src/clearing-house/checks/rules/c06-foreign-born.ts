import { agreementRule, differs } from '../agreement-rule';

/** The total of the foreign-born by country (table 1.2) is the foreign-born of table 1.1. */
export const foreignBorn = agreementRule('C06', 'error', (difference) => ({
  severity: 'error',
  key: differs(difference),
}));
