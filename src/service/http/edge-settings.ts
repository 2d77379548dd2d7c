import type { OidcSettings } from '../access/oidc/oidc-settings';

/** What the add-in asks an identity provider (OpenID Connect) for a token of somebody. */
export interface SignInSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** Whether it knows the add-in for nested app authentication. */
  readonly nested: boolean;
}

/** The add-in's pages, where the service serves them itself. */
export interface AddinSettings {
  /** The folder that the build makes (`dist/addin`). */
  readonly folder: string;
  /** The folder of a copy of office.js, for networks that do not reach Microsoft's; without it pages name Microsoft's. */
  readonly officeJs?: string | undefined;
}

/** What the service lets in and how much of it. */
export interface EdgeSettings {
  /** Origins of pages that may ask the service besides those of its own origin: `https://addin.example.org`. */
  readonly origins: readonly string[];
  /** Where clients reach the service, without a slash at the end, if that is known: `https://mirror.example.org`. */
  readonly publicAddress?: string | undefined;
  /** Whether what all may see is answered to those who do not say who they are. */
  readonly anonymousReading: boolean;
  /** The identity provider whose tokens are accepted, besides the service's own. */
  readonly oidc?: OidcSettings | undefined;
  /** How the add-in signs people in there, if it may. */
  readonly signIn?: SignInSettings | undefined;
  /** Undefined if something else serves the add-in. */
  readonly addin?: AddinSettings | undefined;
  /** Requests a minute for each token; 0 stands for any number. */
  readonly ratePerToken: number;
  /** Requests a minute without a token for each network address; 0 stands for any number. */
  readonly ratePerAddress: number;
  /** Addresses and networks (CIDR) of proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  /** The most bytes that a request may carry. */
  readonly bodyLimit: number;
  /** How long a request may take to arrive, and how long to be answered, in milliseconds. */
  readonly requestTimeout: number;
  /** Whether a person of the secretariat accepts what is sent, or the service does so by itself. */
  readonly acceptSubmissions: 'by-hand' | 'at-once';
  /** What a reader of the metrics must show, if they are not for all. */
  readonly metricsToken?: string | undefined;
}

/** What holds where nothing else is set. */
export const DEFAULT_EDGE: EdgeSettings = {
  origins: [],
  anonymousReading: true,
  ratePerToken: 1200,
  ratePerAddress: 600,
  trustedProxies: [],
  bodyLimit: 10 * 1024 * 1024,
  acceptSubmissions: 'by-hand',
  requestTimeout: 30_000,
};
