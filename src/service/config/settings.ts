import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isCountryCode } from '../../clearing-house/codes/countries';
import * as z from '../../clearing-house/zod';
import { type Role, roleSchema } from '../../contract/access';
import { OIDC_ALGORITHMS } from '../access/oidc/oidc-settings';
import { isSafeAddress } from '../access/oidc/provider-keys';
import { missingFiles } from '../figures/figures-folder';
import { trustedProxies } from '../http/limits/client-address';
import { addressProblem } from '../store/engines/postgres-address';
import { isAddin, NO_ADDIN } from './addin-folder';
import { list, listOf, wholeNumber, wordsFor, yesOrNo } from './kinds';

const isOrigin = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;

const isProxy = (text: string): boolean => {
  try {
    trustedProxies([text]);
    return true;
  } catch {
    return false;
  }
};

const isRole = (word: string): word is Role => roleSchema.safeParse(word).success;
const isCountry = (word: string): word is string => isCountryCode(word);

const providerAddress = z
  .string()
  .refine(isSafeAddress, 'must be an address with https, such as https://login.example.org/realms/office');

/**
 * All settings that the environment can hold. The help of the command line is made from their descriptions: what each is, and,
 * behind the bar, what holds without it.
 */
export const settingsSchema = z.object({
  HOST: z.string().default('127.0.0.1').describe('address to listen on | 127.0.0.1'),
  PORT: wholeNumber(0, 65535, 'a port number').default(8470).describe('port to listen on | 8470'),
  DATABASE_URL: z
    .string()
    .refine((address) => addressProblem(address) === undefined, {
      error: ({ input }) => addressProblem(String(input))!,
    })
    .optional()
    .describe('address of a PostgreSQL database | a file is used'),
  DATABASE_POOL: wholeNumber(2, 1000)
    .optional()
    .describe('most connections of this process to the PostgreSQL database | 10'),
  CLEARING_HOUSE_DB: z.string().optional().describe('file of the store | figures.db in the user’s data folder'),
  CLEARING_HOUSE_FIGURES: z
    .string()
    .transform((folder) => resolve(folder))
    .refine((folder) => missingFiles(folder).length === 0, {
      error: ({ input }) => `must be a folder of figures; there is no ${missingFiles(String(input)).join(' and no ')}`,
    })
    .optional()
    .describe('folder of figures to load | assets/figures of the project'),
  ADDIN_FOLDER: z
    .string()
    .transform((folder) => (folder === NO_ADDIN ? NO_ADDIN : resolve(folder)))
    .refine((folder) => folder === NO_ADDIN || isAddin(folder), {
      error: ({ input }) =>
        `must be none or the folder of the built add-in; there is no taskpane.html in ${String(input)}`,
    })
    .optional()
    .describe('folder of the add-in to serve, or none | the folder addin beside that of the program, if it is there'),
  OFFICE_JS_FOLDER: z
    .string()
    .transform((folder) => resolve(folder))
    .refine((folder) => existsSync(join(folder, 'office.js')), {
      error: ({ input }) => `must be a folder with a copy of office.js; there is none in ${String(input)}`,
    })
    .optional()
    .describe('folder of a copy of office.js, for networks without Microsoft’s | pages name Microsoft’s'),
  PUBLIC_ADDRESS: z
    .string()
    .refine(isOrigin, 'must be an address without a path, such as https://mirror.example.org')
    .optional()
    .describe('where clients reach the service; with https they are told to keep to it'),
  ORIGINS: listOf(isOrigin, 'origins with commas between them, such as https://addin.example.org')
    .default([])
    .describe('origins of pages that may ask the service, with commas between them | none'),
  ANONYMOUS_READING: yesOrNo.default(true).describe('whether figures for all are answered without a token | yes'),
  RATE_PER_TOKEN: wholeNumber(0, 1_000_000)
    .default(1200)
    .describe('requests a minute with one token; 0: any number | 1200'),
  RATE_PER_ADDRESS: wholeNumber(0, 1_000_000)
    .default(600)
    .describe('requests a minute without a token from one address; 0: any number | 600'),
  TRUSTED_PROXIES: listOf(isProxy, 'network addresses with commas between them, such as 127.0.0.1 or 10.0.0.0/8')
    .default([])
    .describe('addresses of proxies whose X-Forwarded-For is believed | none'),
  BODY_LIMIT_MB: wholeNumber(1, 1000).default(10).describe('largest body of a request, in MB | 10'),
  REQUEST_TIMEOUT_S: wholeNumber(1, 600).default(30).describe('longest time for a request, in seconds | 30'),
  ACCEPT_SUBMISSIONS: z
    .enum(['by-hand', 'at-once'], 'must be by-hand or at-once')
    .default('by-hand')
    .describe('whether a person accepts what countries send, or the service as soon as it passes the checks | by-hand'),
  METRICS_TOKEN: z
    .string()
    .regex(/^[\w.~+/-]{16,}=*$/, 'must be 16 or more letters, digits and signs of - . _ ~ + /')
    .optional()
    .describe('bearer token that /metrics asks for | none is asked for'),
  OIDC_ISSUER: providerAddress.optional().describe('identity provider whose tokens are accepted (its issuer) | none'),
  OIDC_AUDIENCE: list
    .refine((names) => names.length > 0, 'must name this service as the identity provider does')
    .optional()
    .describe('names of this service at the provider'),
  OIDC_CLIENT_ID: z
    .string()
    .optional()
    .describe('name of the add-in at the provider, by which people sign in from it | they paste tokens'),
  OIDC_SCOPES: z
    .string()
    .regex(/^[\x21\x23-\x5b\x5d-\x7e]+( [\x21\x23-\x5b\x5d-\x7e]+)*$/, 'must be scopes with spaces between them')
    .transform((text) => text.split(' '))
    .default(['openid'])
    .describe('scopes that the add-in asks for, with spaces between them | openid'),
  OIDC_NESTED: yesOrNo
    .default(false)
    .describe(
      'whether Microsoft Entra knows the add-in for nested app authentication: Excel itself signs people in | no',
    ),
  OIDC_JWKS: providerAddress.optional().describe('address of the provider’s keys | from its discovery document'),
  OIDC_ALGORITHMS: listOf(
    (name) => OIDC_ALGORITHMS.some((each) => each === name),
    `signature algorithms out of ${OIDC_ALGORITHMS.join(', ')}`,
  )
    .refine((names) => names.length > 0, 'must name one algorithm or more')
    .default(['RS256', 'PS256', 'ES256', 'EdDSA'])
    .describe('signature algorithms that are accepted | RS256,PS256,ES256,EdDSA'),
  OIDC_CLOCK_TOLERANCE_S: wholeNumber(0, 300)
    .default(60)
    .describe('how far the provider’s clock may be off, in seconds | 60'),
  OIDC_ROLE_CLAIM: z.string().default('roles').describe('claim with the roles; dots lead into nested claims | roles'),
  OIDC_ROLES: wordsFor(
    isRole,
    `the provider’s names of roles and ours, such as migration-staff=compiler; ours are ${roleSchema.options.join(', ')}`,
  )
    .optional()
    .describe('what its values mean: theirs=ours,… | they are our names of roles'),
  OIDC_COUNTRY_CLAIM: z.string().default('countries').describe('claim with the countries of a compiler | countries'),
  OIDC_COUNTRIES: wordsFor(
    isCountry,
    'the provider’s names of countries and their ISO 3166-1 alpha-2 codes, such as nsi=BG',
  )
    .optional()
    .describe('what its values mean: theirs=BG,… | they are codes of countries'),
});

export type Settings = z.output<typeof settingsSchema>;
export type SettingName = keyof typeof settingsSchema.shape;
