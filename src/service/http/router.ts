import type { Hono } from 'hono';
import { admit } from './gate';
import type { HttpEnvironment, RequestContext } from './http-environment';
import { trustedProxies } from './limits/client-address';
import { Refusal } from './refusal';
import { addressesOf, type Route } from './route';
import type { Services } from './services';

/** Lets an app answer what the routes describe; another method at one of their addresses is answered with 405. */
export function mountRoutes(app: Hono<HttpEnvironment>, services: Services): void {
  const { routes, settings } = services;
  const trusted = trustedProxies(settings.trustedProxies);
  for (const route of routes) {
    app.on(route.method, addressesOf(route).map(pattern), async (context) => {
      context.set('route', route);
      const principal = await admit(context, route, services, trusted);
      context.set('principal', principal.id);
      const { raw: request } = context.req;
      const asked = { request, params: context.req.param(), principal, requestId: context.get('requestId') };
      const response = await route.respond(asked, services);
      if (route.who !== 'public') response.headers.append('Vary', 'Authorization');
      return response;
    });
  }
  for (const path of new Set(routes.flatMap(addressesOf))) {
    const allowed = methodsAt(path, routes).join(', ');
    app.all(pattern(path), (context) => refuseMethod(context, allowed));
  }
}

/** A path as Hono writes it: `/submissions/:id` for `/submissions/{id}`. */
const pattern = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1');

/** The methods that an address can be asked with. */
export function methodsAt(path: string, routes: readonly Route[]): string[] {
  const own = routes.filter((route) => addressesOf(route).includes(path)).map(({ method }) => method);
  return [...own, ...(own.includes('GET') ? ['HEAD'] : []), 'OPTIONS'];
}

function refuseMethod({ req }: RequestContext, allowed: string): never {
  throw new Refusal('method-not-allowed', `${req.method.slice(0, 20)} is not possible here; allowed: ${allowed}.`, {
    headers: { Allow: allowed },
  });
}
