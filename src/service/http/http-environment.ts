import type { Context } from 'hono';
import type { Route } from './route';

/** Where a request comes from, as far as the server that took it knows. */
export interface Peer {
  /** The network address of the other end of the connection; a proxy's, if there is one. */
  readonly address?: string | undefined;
}

/** What goes along with a request, in Hono's terms. */
export interface HttpEnvironment {
  Bindings: Peer & {
    /** Whether it came when the service was about to end already. */
    readonly late: boolean;
  };
  Variables: {
    requestId: string;
    /** The route that answers it; none where there is none. */
    route?: Route;
    /** Who asks, by the principal's id. */
    principal?: string;
  };
}

export type RequestContext = Context<HttpEnvironment>;
