import { z } from '../../../clearing-house/zod';
import { paths } from '../../../contract/paths';
import { serviceInfo } from '../../answers/service-info';
import type { Store } from '../../store/open';
import { answerOnce } from '../conditional';
import { readQuery } from '../query';
import type { Routes } from '../service-routes';

const noQuery = z.strictObject({});

export function infoRoute(app: Routes, store: Store): void {
  app.get(paths.info, (context) => {
    const query = readQuery(context, noQuery);
    return answerOnce(context, store, query, serviceInfo);
  });
}
