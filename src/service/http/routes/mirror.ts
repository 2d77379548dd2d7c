import { mirrorQuerySchema } from '../../../contract/mirror';
import { paths } from '../../../contract/paths';
import { mirrorAnswer } from '../../answers/mirror-answer';
import type { Store } from '../../store/open';
import { answerOnce } from '../conditional';
import { readQuery } from '../query';
import type { Routes } from '../service-routes';

export function mirrorRoute(app: Routes, store: Store): void {
  app.get(paths.mirror, (context) => {
    const query = readQuery(context, mirrorQuerySchema);
    return answerOnce(context, store, query, (transaction) => mirrorAnswer(transaction, query));
  });
}
