import { sumRule } from './c04-partners';

/**
 * Citizens, non-citizens, stateless persons and recognised non-citizens as declared, and unknown make up the total of the
 * tables by citizenship status.
 */
export const citizenshipStatuses = sumRule('C07', ({ dimension }) => dimension === 'citizenship-status');
