import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ConfigError, readConfig } from '../../src/service/config';
import { userDataFolder } from '../../src/service/data-folder';
import { findFiguresFolder } from '../../src/service/figures/figures-folder';
import { DEFAULT_EDGE } from '../../src/service/http/edge-settings';
import { copyOfSampleFigures, removeTemporaryFolders, SAMPLE_FIGURES, temporaryFolder } from './temporary-folder';

afterAll(removeTemporaryFolders);

const problemsOf = (environment: Record<string, string>, starts?: string[]): readonly string[] => {
  try {
    readConfig(environment, 'linux', starts);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
};
const OIDC = { OIDC_ISSUER: 'https://login.example.org/realms/office', OIDC_AUDIENCE: 'clearing-house' };
const ENTRA = 'https://login.microsoftonline.com/contoso.onmicrosoft.com/v2.0';
const NESTED = { OIDC_NESTED: 'yes', OIDC_CLIENT_ID: 'addin', OIDC_SCOPES: 'openid api://clearing-house/send' };

describe('settings', () => {
  test('that are not given, or empty, have sensible values', () => {
    const expected = {
      host: '127.0.0.1',
      port: 8470,
      database: join('/data', 'clearing-house', 'figures.db'),
      figuresFolder: SAMPLE_FIGURES,
      ...DEFAULT_EDGE,
    };
    expect(readConfig({ XDG_DATA_HOME: '/data' }, 'linux', [process.cwd()])).toEqual(expected);
    const empty = {
      HOST: '',
      PORT: '',
      CLEARING_HOUSE_DB: '',
      CLEARING_HOUSE_FIGURES: '',
      ORIGINS: '',
      OIDC_ISSUER: '',
    };
    expect(readConfig({ XDG_DATA_HOME: '/data', ...empty }, 'linux', [process.cwd()])).toEqual(expected);
  });

  test('that are given are taken', () => {
    const figures = copyOfSampleFigures();
    const environment = {
      HOST: '0.0.0.0',
      PORT: '0',
      CLEARING_HOUSE_DB: 'own.db',
      CLEARING_HOUSE_FIGURES: figures,
      PUBLIC_ADDRESS: 'https://mirror.example.org',
      ORIGINS: 'https://addin.example.org, http://localhost:3000,',
      ANONYMOUS_READING: 'no',
      RATE_PER_TOKEN: '10',
      RATE_PER_ADDRESS: '0',
      TRUSTED_PROXIES: '127.0.0.1,10.0.0.0/8,fd00::/8',
      BODY_LIMIT_MB: '2',
      REQUEST_TIMEOUT_S: '5',
      ACCEPT_SUBMISSIONS: 'at-once',
      METRICS_TOKEN: 'a-long-enough-token',
    };
    expect(readConfig(environment, 'linux')).toEqual({
      host: '0.0.0.0',
      port: 0,
      database: resolve('own.db'),
      figuresFolder: figures,
      publicAddress: 'https://mirror.example.org',
      origins: ['https://addin.example.org', 'http://localhost:3000'],
      anonymousReading: false,
      ratePerToken: 10,
      ratePerAddress: 0,
      trustedProxies: ['127.0.0.1', '10.0.0.0/8', 'fd00::/8'],
      bodyLimit: 2 * 1024 * 1024,
      requestTimeout: 5000,
      acceptSubmissions: 'at-once',
      metricsToken: 'a-long-enough-token',
    });
    expect(readConfig({ CLEARING_HOUSE_DB: ':memory:' }, 'linux').database).toBe(':memory:');
    const address = 'postgres://service:secret@db.example.org:5432/figures';
    expect(readConfig({ DATABASE_URL: address }, 'linux').database).toBe(address);
  });

  test('of an identity provider are taken, with what its words mean', () => {
    expect(readConfig(OIDC, 'linux').oidc).toEqual({
      issuer: OIDC.OIDC_ISSUER,
      audience: ['clearing-house'],
      algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
      clockTolerance: 60,
      roleClaim: 'roles',
      countryClaim: 'countries',
    });
    const more = {
      OIDC_JWKS: 'http://localhost:8080/keys',
      OIDC_ALGORITHMS: 'ES256',
      OIDC_CLOCK_TOLERANCE_S: '0',
      OIDC_ROLE_CLAIM: 'realm_access.roles',
      OIDC_ROLES: 'cn=staff=compiler, boss=secretariat',
      OIDC_COUNTRY_CLAIM: 'office',
      OIDC_COUNTRIES: 'nsi=BG,insee=FR',
    };
    expect(readConfig({ ...OIDC, ...more }, 'linux').oidc).toMatchObject({
      jwks: 'http://localhost:8080/keys',
      algorithms: ['ES256'],
      clockTolerance: 0,
      roles: new Map([
        ['cn=staff', 'compiler'],
        ['boss', 'secretariat'],
      ]),
      countries: new Map([
        ['nsi', 'BG'],
        ['insee', 'FR'],
      ]),
    });
  });

  test.each(['http', '-1', '80 ', '65536', '1e3'])('PORT=%s is none', (port) => {
    expect(problemsOf({ PORT: port })).toEqual(['PORT must be a port number from 0 to 65535']);
  });

  test.each([
    'addin.example.org',
    'https://addin.example.org/',
    'https://addin.example.org/pane',
    '*',
    'ftp://a',
    'null',
  ])('ORIGINS=%s is no origin', (origin) => {
    const [problem, ...others] = problemsOf({ ORIGINS: `https://fine.example.org,${origin}` });
    expect(problem).toMatch(/^ORIGINS must be origins .*such as https:\/\/addin\.example\.org; wrong: /);
    expect(problem?.endsWith(`wrong: ${origin}`)).toBe(true);
    expect(others).toEqual([]);
  });

  test.each([
    ['PUBLIC_ADDRESS', 'mirror.example.org', /without a path/],
    ['PUBLIC_ADDRESS', 'https://example.org/mirror', /without a path/],
    ['ANONYMOUS_READING', 'true', /must be yes or no/],
    ['RATE_PER_TOKEN', '-1', /whole number from 0/],
    ['RATE_PER_ADDRESS', '1.5', /whole number from 0/],
    ['TRUSTED_PROXIES', '127.0.0.1,proxy', /wrong: proxy$/],
    ['TRUSTED_PROXIES', '10.0.0.0/33', /wrong: 10\.0\.0\.0\/33$/],
    ['BODY_LIMIT_MB', '0', /from 1 to 1000/],
    ['REQUEST_TIMEOUT_S', '0', /from 1 to 600/],
    ['METRICS_TOKEN', 'short', /16 or more/],
    ['METRICS_TOKEN', 'with a space in it', /16 or more/],
    ['DATABASE_URL', 'mysql://localhost/figures', /must begin with postgres:/],
  ])('%s=%s makes no sense', (name, value, message) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toEqual([expect.stringMatching(message)]);
    expect(problems[0]!.startsWith(`${name} `)).toBe(true);
  });

  test('of Microsoft Entra may say that Excel itself signs people in', () => {
    const settings = { ...OIDC, ...NESTED, OIDC_ISSUER: ENTRA };
    expect(readConfig(settings, 'linux').signIn).toEqual({
      issuer: ENTRA,
      clientId: 'addin',
      scopes: ['openid', 'api://clearing-house/send'],
      nested: true,
    });
    expect(readConfig({ ...settings, OIDC_NESTED: '' }, 'linux').signIn?.nested).toBe(false);
  });

  test.each([
    ['OIDC_ISSUER', 'http://login.example.org', /address with https/],
    ['OIDC_JWKS', 'ftp://login.example.org/keys', /address with https/],
    ['OIDC_AUDIENCE', ' , ', /must name this service/],
    ['OIDC_ALGORITHMS', 'RS256,none', /wrong: none$/],
    ['OIDC_ALGORITHMS', 'HS256', /wrong: HS256$/],
    ['OIDC_ALGORITHMS', ',', /one algorithm or more/],
    ['OIDC_CLOCK_TOLERANCE_S', '3600', /from 0 to 300/],
    ['OIDC_ROLES', 'staff=compiler,chief=boss', /wrong: chief=boss$/],
    ['OIDC_ROLES', 'compiler', /wrong: compiler$/],
    ['OIDC_COUNTRIES', 'nsi=Bulgaria', /wrong: nsi=Bulgaria$/],
  ])('%s=%s makes no sense', (name, value, message) => {
    const problems = problemsOf({ ...OIDC, [name]: value });
    expect(problems).toEqual([expect.stringMatching(message)]);
    expect(problems[0]!.startsWith(`${name} `)).toBe(true);
  });

  test.each([
    [{ OIDC_ISSUER: OIDC.OIDC_ISSUER }, /^OIDC_AUDIENCE must be given with OIDC_ISSUER/],
    [{ OIDC_AUDIENCE: 'x', OIDC_ROLES: 'a=reader' }, /^OIDC_ISSUER must be given with OIDC_AUDIENCE, OIDC_ROLES/],
    [{ ...OIDC, ...NESTED }, /^OIDC_ISSUER must be https:\/\/login\.microsoftonline\.com/],
    [{ ...OIDC, ...NESTED, OIDC_ISSUER: ENTRA, OIDC_CLIENT_ID: '' }, /^OIDC_CLIENT_ID must be given with OIDC_NESTED/],
    [{ ...OIDC, ...NESTED, OIDC_ISSUER: ENTRA, OIDC_SCOPES: 'openid email' }, /^OIDC_SCOPES must name a scope/],
    [{ DATABASE_URL: 'postgres://localhost/f', CLEARING_HOUSE_DB: 'f.db' }, /^CLEARING_HOUSE_DB must not be given/],
  ])('%j do not go together', (environment, message) => {
    expect(problemsOf(environment)).toEqual([expect.stringMatching(message)]);
  });

  test('all mistakes are named at once, each in a line', () => {
    const empty = temporaryFolder();
    const problems = problemsOf({ PORT: 'x', ORIGINS: 'y', CLEARING_HOUSE_FIGURES: empty, OIDC_ISSUER: 'z' });
    expect(problems.map((problem) => problem.split(' ')[0]).sort()).toEqual([
      'CLEARING_HOUSE_FIGURES',
      'OIDC_AUDIENCE',
      'OIDC_ISSUER',
      'ORIGINS',
      'PORT',
    ]);
    expect(problems.find((problem) => problem.startsWith('CLEARING'))).toContain(join(empty, 'sources.json'));
    expect(new ConfigError(problems).message.split('\n')).toHaveLength(6);
  });

  test('no message tells a secret', () => {
    const secret = 'hunter2';
    const text = problemsOf({
      DATABASE_URL: `postgres://u:${secret}@h:0/d`,
      CLEARING_HOUSE_DB: 'f.db',
      METRICS_TOKEN: secret,
    }).join('\n');
    expect(text).not.toBe('');
    expect(text).not.toContain(secret);
  });

  test('if no figures are found, the message says where they were looked for', () => {
    const nowhere = temporaryFolder();
    expect(problemsOf({}, [nowhere])).toEqual([
      `CLEARING_HOUSE_FIGURES must be given: no folder assets/figures was found in or above ${nowhere}`,
    ]);
  });
});

test('the figures are found from wherever in the project the service was built to', () => {
  const project = temporaryFolder();
  const deep = join(project, 'dist', 'service');
  mkdirSync(deep, { recursive: true });
  expect(findFiguresFolder([deep])).toBeUndefined();
  expect(findFiguresFolder([deep, join(SAMPLE_FIGURES, '..', '..', 'src')])).toBe(SAMPLE_FIGURES);
});

test('each system has its own place for data', () => {
  const home = join('/home', 'u');
  expect(userDataFolder({}, 'linux', home)).toBe(join(home, '.local', 'share', 'clearing-house'));
  expect(userDataFolder({ XDG_DATA_HOME: '/x' }, 'linux', home)).toBe(join('/x', 'clearing-house'));
  expect(userDataFolder({}, 'darwin', home)).toBe(join(home, 'Library', 'Application Support', 'clearing-house'));
  expect(userDataFolder({ LOCALAPPDATA: 'L' }, 'win32', home)).toBe(join('L', 'clearing-house'));
});
