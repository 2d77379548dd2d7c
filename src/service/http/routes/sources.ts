import { z } from '../../../clearing-house/zod';
import { paths } from '../../../contract/paths';
import type { SourcesAnswer } from '../../../contract/sources';
import type { Store } from '../../store/open';
import { sourcesOf } from '../../store/sources';
import { answerOnce } from '../conditional';
import { readQuery } from '../query';
import type { Routes } from '../service-routes';

const noQuery = z.strictObject({});

export function sourcesRoute(app: Routes, store: Store): void {
  app.get(paths.sources, (context) => {
    const query = readQuery(context, noQuery);
    return answerOnce(context, store, query, async (transaction): Promise<SourcesAnswer> => ({
      sources: await sourcesOf(transaction),
    }));
  });
}
