import { paths } from '../../../contract/paths';
import { reportedQuerySchema } from '../../../contract/reported';
import { reportedAnswer } from '../../answers/reported-answer';
import type { Store } from '../../store/open';
import { answerOnce } from '../conditional';
import { readQuery } from '../query';
import type { Routes } from '../service-routes';

export function reportedRoute(app: Routes, store: Store): void {
  app.get(paths.reported, (context) => {
    const query = readQuery(context, reportedQuerySchema);
    return answerOnce(context, store, query, (transaction) => reportedAnswer(transaction, query));
  });
}
