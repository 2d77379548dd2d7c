import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { requestId } from 'hono/request-id';
import { secureHeaders } from 'hono/secure-headers';
import { paths } from '../../contract/paths';
import type { Log } from '../log';
import type { Store } from '../store/open';
import { errorHandler, notFoundHandler } from './errors';
import { Refusal } from './refusal';
import { healthRoute } from './routes/health';
import { infoRoute } from './routes/info';
import { mirrorRoute } from './routes/mirror';
import { reportedRoute } from './routes/reported';
import { sourcesRoute } from './routes/sources';
import type { Routes } from './service-routes';

/** Puts together what answers a request: first what holds for all, then one route for each thing that can be asked. */
export function createApp({ store, origins, log }: { store: Store; origins: readonly string[]; log: Log }): Routes {
  const app: Routes = new Hono();
  app.onError(errorHandler(log));
  app.notFound(notFoundHandler);

  app.use(requestId());
  app.use(
    secureHeaders({
      // Excel on the web shows the add-in in a frame, opened from pages of other origins: nothing may forbid that.
      xFrameOptions: false,
      crossOriginOpenerPolicy: false,
      crossOriginEmbedderPolicy: false,
      originAgentCluster: false,
      // HTTPS is the matter of whoever stands before the service; on localhost it would bind every other local server.
      strictTransportSecurity: false,
      contentSecurityPolicy: { defaultSrc: ["'none'"] },
    }),
  );
  app.use(
    cors({
      origin: [...origins],
      allowMethods: ['GET', 'HEAD', 'OPTIONS'],
      allowHeaders: ['If-None-Match', 'X-Request-Id'],
      exposeHeaders: ['ETag', 'X-Request-Id'],
      maxAge: 86_400,
    }),
  );
  app.use(compress({ encoding: 'gzip' }));

  mirrorRoute(app, store);
  reportedRoute(app, store);
  sourcesRoute(app, store);
  infoRoute(app, store);
  healthRoute(app, store, log);
  for (const path of Object.values(paths)) app.all(path, refuseMethod);
  return app;
}

function refuseMethod(context: Context): never {
  context.header('Allow', 'GET, HEAD, OPTIONS');
  throw new Refusal(405, 'method-not-allowed', `This address can be read only; ${context.req.method} is not possible.`);
}
