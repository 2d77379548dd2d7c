import { auditAnswerSchema, auditQuerySchema } from '../../../contract/audit';
import { paths } from '../../../contract/paths';
import { readAudit } from '../../access/audit';
import { read } from '../../store/revision';
import { json } from '../json';
import { defineRoute } from '../route';

export const auditRoute = defineRoute({
  method: 'GET',
  path: paths.audit,
  name: 'audit',
  summary: 'Who changed what',
  description: 'The audit log from the newest line backwards, a page at a time.',
  group: 'Access',
  who: ['secretariat'],
  query: auditQuerySchema,
  answers: { 200: { description: 'One page of the log.', content: { 'application/json': auditAnswerSchema } } },
  handle: async ({ query }, { store }) =>
    json(await read(store, (transaction) => readAudit(transaction, query)), {
      headers: { 'Cache-Control': 'no-store' },
    }),
});
