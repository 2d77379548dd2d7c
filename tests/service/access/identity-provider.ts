import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';
import { AUDIENCE, compilerClaims, LocalProvider } from './local-provider';

interface SigningKey {
  readonly kid: string;
  readonly alg: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
}

/** An identity provider on this machine: it publishes its keys as OpenID Connect says, and signs what a test asks for. */
export class IdentityProvider extends LocalProvider {
  readonly audience = AUDIENCE;
  /** How often its keys were fetched. */
  fetches = 0;
  /** What it answers instead, if something is wrong with it. */
  trouble: 'off' | 'error' | 'nonsense' | 'other-issuer' | undefined;
  private keys: SigningKey[] = [];

  static async start(): Promise<IdentityProvider> {
    const server = await this.listen();
    const provider = new IdentityProvider(server);
    server.on('request', (request, response) => {
      const { trouble } = provider;
      if (trouble === 'off') return void request.socket.destroy();
      response.statusCode = trouble === 'error' ? 500 : 200;
      response.end(trouble === 'nonsense' ? '<html>' : JSON.stringify(provider.documentAt(request.url!)));
    });
    await provider.rotate('first');
    return provider;
  }

  get issuer(): string {
    return `${this.address}/realm`;
  }

  get jwks(): string {
    return `${this.issuer}/keys`;
  }

  /** Takes the keys it has out of use, and a new one into use. */
  async rotate(kid: string, alg = 'ES256'): Promise<SigningKey> {
    const key = await makeKey(kid, alg);
    this.keys = [key];
    return key;
  }

  async add(kid: string, alg: string): Promise<SigningKey> {
    const key = await makeKey(kid, alg);
    this.keys.push(key);
    return key;
  }

  /** A token with these claims; those left out make it a good one, those that are undefined are not in it. */
  async token(claims: JWTPayload = {}, key: SigningKey = this.keys[0]!): Promise<string> {
    const all = { ...compilerClaims(this.issuer), ...claims };
    const { kid, alg } = key;
    return new SignJWT(all).setProtectedHeader({ alg, kid }).sign(key.privateKey);
  }

  get publicKey(): JWK {
    return this.keys[0]!.publicJwk;
  }

  private documentAt(url: string): object {
    if (url === '/realm/keys') {
      this.fetches += 1;
      return { keys: this.keys.map(({ publicJwk }) => publicJwk) };
    }
    return {
      issuer: this.trouble === 'other-issuer' ? 'https://elsewhere.example.org' : this.issuer,
      jwks_uri: this.jwks,
    };
  }
}

/** A key that a provider may have, or somebody who pretends to be one. */
export async function makeKey(kid: string, alg = 'ES256'): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { kid, alg, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } };
}
