import { Hono } from 'hono';
import { serveAddin } from './addin/serve-addin';
import { compressAnswers } from './compress';
import { crossOrigin } from './cross-origin';
import { errorHandler, notFoundHandler } from './errors';
import type { HttpEnvironment } from './http-environment';
import { LONGEST_ADDRESS } from './limits/longest-address';
import { observe } from './observe/observe';
import { Refusal } from './refusal';
import { requestIds } from './request-ids';
import { methodsAt, mountRoutes } from './router';
import { securityHeaders } from './security-headers';
import type { Services } from './services';

/** Puts together what answers a request: first what holds for all, then one route for each thing that can be asked. */
export function createApp(services: Services): Hono<HttpEnvironment> {
  const { settings, routes, log } = services;
  const app = new Hono<HttpEnvironment>();
  app.onError(errorHandler(log));
  app.notFound(notFoundHandler);

  app.use(requestIds);
  app.use(observe(services));
  app.use(securityHeaders(settings));
  app.use(crossOrigin(settings.origins, [...new Set(routes.flatMap(({ path }) => methodsAt(path, routes)))]));
  app.use(async (context, next) => {
    if (context.env.late) {
      throw new Refusal('unavailable', 'The service is about to end.', { headers: { Connection: 'close' } });
    }
    if (context.req.url.length > LONGEST_ADDRESS) {
      const message = `The address is longer than ${LONGEST_ADDRESS} characters. Ask for less at a time.`;
      throw new Refusal('address-too-long', message);
    }
    await next();
  });
  app.use(...compressAnswers());
  mountRoutes(app, services);
  if (settings.addin) app.get('*', serveAddin(settings));
  return app;
}
