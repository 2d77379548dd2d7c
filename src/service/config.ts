import { dirname, join, resolve } from 'node:path';
import { addinBeside, NO_ADDIN } from './config/addin-folder';
import { problemsBetween } from './config/problems';
import { type Settings, settingsSchema } from './config/settings';
import { type Environment, userDataFolder } from './data-folder';
import { findFiguresFolder } from './figures/figures-folder';
import type { EdgeSettings } from './http/edge-settings';
import { OperatorError } from './operator-error';
import { IN_MEMORY } from './store/open';

/** What the service needs to know, wherever it runs. What is left out of the edge's settings is as in `DEFAULT_EDGE`. */
export interface ServiceConfig extends Partial<EdgeSettings> {
  /** The store: a file, `:memory:` for one that goes with the process, or the address of a PostgreSQL database. */
  readonly database: string;
  /** The most connections to a PostgreSQL database. */
  readonly databasePool?: number | undefined;
  /** The folder of the figures that a store is filled with. */
  readonly figuresFolder: string;
}

/** Where a service of its own listens. */
export interface ListenConfig {
  readonly host: string;
  /** 0 leaves the choice to the system. */
  readonly port: number;
}

/** Settings that make no sense; `problems` has one message for each. */
export class ConfigError extends OperatorError {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The service cannot start with these settings:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/**
 * Reads the settings from the environment (config/settings.ts). An empty one counts as not given. Throws a ConfigError that
 * names every mistake at once.
 *
 * @param startFolders where to begin the search for the project's own figures, if no folder of them is given
 */
export function readConfig(
  environment: Environment,
  platform: NodeJS.Platform = process.platform,
  startFolders: readonly string[] = defaultStartFolders(),
): ServiceConfig & ListenConfig & EdgeSettings {
  const given = Object.fromEntries(
    Object.keys(settingsSchema.shape)
      .map((name) => [name, environment[name]] as const)
      .filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = settingsSchema.safeParse(given);
  const problems = result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  problems.push(...problemsBetween(given));

  const figuresFolder = result.data?.CLEARING_HOUSE_FIGURES ?? findFiguresFolder(startFolders);
  if (figuresFolder === undefined && given.CLEARING_HOUSE_FIGURES === undefined) {
    problems.push(
      `CLEARING_HOUSE_FIGURES must be given: no folder assets/figures was found in or above ${startFolders.join(', ')}`,
    );
  }
  if (!result.success || figuresFolder === undefined || problems.length > 0) throw new ConfigError(problems);

  const { HOST, PORT, DATABASE_URL, DATABASE_POOL, CLEARING_HOUSE_DB } = result.data;
  return {
    host: HOST,
    port: PORT,
    database: DATABASE_URL ?? databaseFile(CLEARING_HOUSE_DB, environment, platform),
    databasePool: DATABASE_POOL,
    figuresFolder,
    ...edgeOf(result.data),
    addin: addinOf(result.data, startFolders[0]),
  };
}

const MB = 1024 * 1024;

const edgeOf = (settings: Settings): EdgeSettings => ({
  origins: settings.ORIGINS,
  publicAddress: settings.PUBLIC_ADDRESS,
  anonymousReading: settings.ANONYMOUS_READING,
  ratePerToken: settings.RATE_PER_TOKEN,
  ratePerAddress: settings.RATE_PER_ADDRESS,
  trustedProxies: settings.TRUSTED_PROXIES,
  bodyLimit: settings.BODY_LIMIT_MB * MB,
  requestTimeout: settings.REQUEST_TIMEOUT_S * 1000,
  acceptSubmissions: settings.ACCEPT_SUBMISSIONS,
  metricsToken: settings.METRICS_TOKEN,
  oidc: oidcOf(settings),
  signIn: signInOf(settings),
});

function addinOf(
  { ADDIN_FOLDER: given, OFFICE_JS_FOLDER: officeJs }: Settings,
  programFolder: string | undefined,
): EdgeSettings['addin'] {
  const beside = programFolder === undefined ? undefined : addinBeside(programFolder);
  const folder = given === NO_ADDIN ? undefined : (given ?? beside);
  return folder === undefined ? undefined : { folder, officeJs };
}

function oidcOf(settings: Settings): EdgeSettings['oidc'] {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience } = settings;
  if (issuer === undefined || audience === undefined) return undefined;
  return {
    issuer,
    audience,
    jwks: settings.OIDC_JWKS,
    algorithms: settings.OIDC_ALGORITHMS,
    clockTolerance: settings.OIDC_CLOCK_TOLERANCE_S,
    roleClaim: settings.OIDC_ROLE_CLAIM,
    roles: settings.OIDC_ROLES,
    countryClaim: settings.OIDC_COUNTRY_CLAIM,
    countries: settings.OIDC_COUNTRIES,
  };
}

const signInOf = ({
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: clientId,
  OIDC_SCOPES: scopes,
  OIDC_NESTED: nested,
}: Settings): EdgeSettings['signIn'] =>
  issuer === undefined || clientId === undefined ? undefined : { issuer, clientId, scopes, nested };

function databaseFile(given: string | undefined, environment: Environment, platform: NodeJS.Platform): string {
  if (given === IN_MEMORY) return given;
  return given === undefined ? join(userDataFolder(environment, platform), 'figures.db') : resolve(given);
}

/** The folder of the running script, then the one it was started in. */
const defaultStartFolders = (): string[] => [
  ...(process.argv[1] === undefined ? [] : [dirname(resolve(process.argv[1]))]),
  process.cwd(),
];
