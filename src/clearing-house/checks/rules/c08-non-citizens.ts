import { agreementRule, differs } from '../agreement-rule';

/**
 * The total of the non-citizens by country (tables 2.2, 4.2, 6.2) is that of the table by citizenship status (2.1, 4.1,
 * 6.1): non-citizens alone where that table says that they hold stateless persons and recognised non-citizens, else all
 * three together.
 */
export const nonCitizens = agreementRule('C08', 'error', (difference) => ({
  severity: 'error',
  key: differs(difference),
}));
