import { createHash } from 'node:crypto';
import type { Server } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { compilerClaims, LocalProvider } from './local-provider';

/** What the provider knows the add-in by. */
export const CLIENT = 'clearing-house-addin';

interface Answer {
  readonly status: number;
  readonly body: object | string;
}

/** An identity provider of the authorization code flow with PKCE, on this machine. Everybody may sign in, at a click. */
export class CodeProvider extends LocalProvider {
  private readonly codes = new Map<string, { challenge: string; redirect: string }>();

  private constructor(
    server: Server,
    private readonly keys: Awaited<ReturnType<typeof generateKeyPair>>,
    private readonly name: string | undefined,
  ) {
    super(server);
  }

  /** @param name what it calls itself, if not by its address */
  static async start(name?: string): Promise<CodeProvider> {
    const server = await this.listen();
    const provider = new CodeProvider(server, await generateKeyPair('ES256', { extractable: true }), name);
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        void provider.answer(new URL(request.url!, provider.address), Buffer.concat(chunks).toString()).then((answer) =>
          response
            .writeHead(answer.status, {
              'Content-Type': typeof answer.body === 'string' ? 'text/html; charset=utf-8' : 'application/json',
              'Access-Control-Allow-Origin': '*',
            })
            .end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body)),
        );
      });
    });
    return provider;
  }

  get issuer(): string {
    return this.name ?? this.address;
  }

  get jwks(): string {
    return `${this.address}/keys`;
  }

  /** Somebody signs in at the address that the add-in made: where the browser goes then. */
  signIn(address: string): URL {
    const { pathname, searchParams } = new URL(address);
    const of = (name: string): string => searchParams.get(name) ?? '';
    if (pathname !== '/authorize' || of('client_id') !== CLIENT) throw new Error(address);
    if (of('response_type') !== 'code' || of('code_challenge_method') !== 'S256') throw new Error(address);
    const code = `code-${this.codes.size}`;
    this.codes.set(code, { challenge: of('code_challenge'), redirect: of('redirect_uri') });
    const back = new URL(of('redirect_uri'));
    back.search = new URLSearchParams({ code, state: of('state') }).toString();
    return back;
  }

  /** An access token of a compiler of Bulgaria, for the service. */
  async token(): Promise<string> {
    const token = new SignJWT(compilerClaims(this.issuer)).setProtectedHeader({ alg: 'ES256', kid: 'first' });
    return token.sign(this.keys.privateKey);
  }

  private async answer({ href, pathname }: URL, body: string): Promise<Answer> {
    switch (pathname) {
      case '/keys': {
        const jwk = await exportJWK(this.keys.publicKey);
        return { status: 200, body: { keys: [{ ...jwk, kid: 'first', alg: 'ES256', use: 'sig' }] } };
      }
      case '/authorize':
        return { status: 200, body: `<title>Provider</title><a href="${this.signIn(href).href}">I am Ivanova</a>` };
      case '/token':
        return this.exchange(new URLSearchParams(body));
      default: {
        const { issuer, address } = this;
        const endpoints = { authorization_endpoint: `${address}/authorize`, token_endpoint: `${address}/token` };
        return { status: 200, body: { issuer, jwks_uri: this.jwks, ...endpoints } };
      }
    }
  }

  private async exchange(said: URLSearchParams): Promise<Answer> {
    const known = this.codes.get(said.get('code') ?? '');
    this.codes.delete(said.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(said.get('code_verifier') ?? '')
      .digest('base64url');
    if (known?.challenge !== challenge || known.redirect !== said.get('redirect_uri')) {
      return { status: 400, body: { error: 'invalid_grant', error_description: 'The code is not yours.' } };
    }
    return { status: 200, body: { access_token: await this.token(), token_type: 'Bearer', expires_in: 300 } };
  }
}
