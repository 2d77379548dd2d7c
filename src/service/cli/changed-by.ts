import { randomUUID } from 'node:crypto';
import type { ChangedBy } from '../access/token-store';

/** Who the audit log says did what a command does: whoever may run commands on this machine. */
export const byCommandLine = (): ChangedBy => ({ who: 'command-line', requestId: randomUUID() });
