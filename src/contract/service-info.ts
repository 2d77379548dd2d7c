import * as z from '../clearing-house/zod';
import { countrySchema, tableSchema } from './observation-key';

/** Raised when an answer changes in a way that an older pane would notice. */
export const CONTRACT_VERSION = 1;

/** Answer: what the service is, and for which tables and years it holds figures of which reporters. */
export const serviceInfoSchema = z
  .object({
    name: z.string(),
    version: z.string(),
    contractVersion: z.int().min(1),
    figures: z.array(
      z.object({
        table: tableSchema,
        year: z.int(),
        reporters: z.array(countrySchema),
      }),
    ),
  })
  .meta({ id: 'ServiceInfo' });
export type ServiceInfo = z.infer<typeof serviceInfoSchema>;

/** Whether a service speaks as this client does, and which of the two is older if not. */
export function contractFit({
  contractVersion,
}: Pick<ServiceInfo, 'contractVersion'>): 'fits' | 'service-older' | 'client-older' {
  if (contractVersion === CONTRACT_VERSION) return 'fits';
  return contractVersion < CONTRACT_VERSION ? 'service-older' : 'client-older';
}

/** Answer of the addresses about health: it is well. */
export const healthSchema = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });
