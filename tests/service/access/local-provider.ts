import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What providers know the service by. */
export const AUDIENCE = 'clearing-house';

/** How long a token is good for, in seconds. */
const LIFETIME = 300;

/** What identity providers on this machine share: a server, and what is in a good token. */
export class LocalProvider {
  protected constructor(protected readonly server: Server) {}

  /** Starts a server that answers nothing yet. */
  protected static async listen(): Promise<Server> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  /** Where it is. */
  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** What an issuer says of a compiler of Bulgaria who signs in now. */
export function compilerClaims(issuer: string) {
  const now = Math.floor(Date.now() / 1000);
  return {
    iss: issuer,
    aud: AUDIENCE,
    sub: 'ivanova',
    iat: now,
    exp: now + LIFETIME,
    roles: ['compiler'],
    countries: ['BG'],
  };
}
