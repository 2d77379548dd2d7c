import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ConfigError, readConfig } from '../../src/service/config';
import { userDataFolder } from '../../src/service/data-folder';
import { findFiguresFolder } from '../../src/service/figures/figures-folder';
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

describe('settings', () => {
  test('that are not given, or empty, have sensible values', () => {
    const expected = {
      host: '127.0.0.1',
      port: 8470,
      databaseFile: join('/data', 'clearing-house', 'figures.db'),
      figuresFolder: SAMPLE_FIGURES,
      origins: [],
    };
    expect(readConfig({ XDG_DATA_HOME: '/data' }, 'linux', [process.cwd()])).toEqual(expected);
    const empty = { HOST: '', PORT: '', CLEARING_HOUSE_DB: '', CLEARING_HOUSE_FIGURES: '', ORIGINS: '' };
    expect(readConfig({ XDG_DATA_HOME: '/data', ...empty }, 'linux', [process.cwd()])).toEqual(expected);
  });

  test('that are given are taken', () => {
    const figures = copyOfSampleFigures();
    const environment = {
      HOST: '0.0.0.0',
      PORT: '0',
      CLEARING_HOUSE_DB: 'own.db',
      CLEARING_HOUSE_FIGURES: figures,
      ORIGINS: 'https://addin.example.org, http://localhost:3000,',
    };
    expect(readConfig(environment, 'linux')).toEqual({
      host: '0.0.0.0',
      port: 0,
      databaseFile: resolve('own.db'),
      figuresFolder: figures,
      origins: ['https://addin.example.org', 'http://localhost:3000'],
    });
    expect(readConfig({ CLEARING_HOUSE_DB: ':memory:' }, 'linux').databaseFile).toBe(':memory:');
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

  test('all mistakes are named at once, each in a line', () => {
    const empty = temporaryFolder();
    const problems = problemsOf({ PORT: 'x', ORIGINS: 'y', CLEARING_HOUSE_FIGURES: empty });
    expect(problems.map((problem) => problem.split(' ')[0]).sort()).toEqual([
      'CLEARING_HOUSE_FIGURES',
      'ORIGINS',
      'PORT',
    ]);
    expect(problems.find((problem) => problem.startsWith('CLEARING'))).toContain(join(empty, 'sources.json'));
    expect(new ConfigError(problems).message.split('\n')).toHaveLength(4);
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
