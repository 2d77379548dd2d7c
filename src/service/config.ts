import { dirname, join, resolve } from 'node:path';
import { z } from '../clearing-house/zod';
import { type Environment, userDataFolder } from './data-folder';
import { findFiguresFolder, missingFiles } from './figures/figures-folder';
import { OperatorError } from './operator-error';
import { IN_MEMORY } from './store/open';

/** What the service needs to know, wherever it runs. */
export interface ServiceConfig {
  /** The file of the store; `:memory:` for one that goes with the process. */
  readonly databaseFile: string;
  /** The folder of the figures that a store is filled with. */
  readonly figuresFolder: string;
  /** Origins of pages that may ask the service besides those of its own origin: `https://addin.example.org`. */
  readonly origins: readonly string[];
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

const isOrigin = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;

const environmentSchema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65535, 'must be a port number from 0 to 65535')
    .default(8470),
  CLEARING_HOUSE_DB: z.string().optional(),
  CLEARING_HOUSE_FIGURES: z
    .string()
    .transform((folder) => resolve(folder))
    .refine((folder) => missingFiles(folder).length === 0, {
      error: ({ input }) => `must be a folder of figures; there is no ${missingFiles(String(input)).join(' and no ')}`,
    })
    .optional(),
  ORIGINS: z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((origin) => origin.trim())
        .filter((origin) => origin !== ''),
    )
    .refine((origins) => origins.every(isOrigin), {
      error: ({ input }) =>
        'must be origins with commas between them, such as https://addin.example.org; wrong: '
        + (input as string[]).filter((origin) => !isOrigin(origin)).join(', '),
    })
    .default([]),
});

/**
 * Reads the settings from the environment: HOST, PORT, CLEARING_HOUSE_DB, CLEARING_HOUSE_FIGURES, ORIGINS. An empty one
 * counts as not given. Throws a ConfigError that names every mistake at once.
 *
 * @param startFolders where to begin the search for the project's own figures, if no folder of them is given
 */
export function readConfig(
  environment: Environment,
  platform: NodeJS.Platform = process.platform,
  startFolders: readonly string[] = defaultStartFolders(),
): ServiceConfig & ListenConfig {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = environmentSchema.safeParse(given);
  const problems = result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);

  const figuresFolder = result.data?.CLEARING_HOUSE_FIGURES ?? findFiguresFolder(startFolders);
  if (figuresFolder === undefined && given.CLEARING_HOUSE_FIGURES === undefined) {
    problems.push(
      `CLEARING_HOUSE_FIGURES must be given: no folder assets/figures was found in or above ${startFolders.join(', ')}`,
    );
  }
  if (!result.success || figuresFolder === undefined) throw new ConfigError(problems);

  const { HOST, PORT, CLEARING_HOUSE_DB, ORIGINS } = result.data;
  return {
    host: HOST,
    port: PORT,
    databaseFile: databaseFile(CLEARING_HOUSE_DB, environment, platform),
    figuresFolder,
    origins: ORIGINS,
  };
}

function databaseFile(given: string | undefined, environment: Environment, platform: NodeJS.Platform): string {
  if (given === IN_MEMORY) return given;
  return given === undefined ? join(userDataFolder(environment, platform), 'figures.db') : resolve(given);
}

/** The folder of the running script, then the one it was started in. */
const defaultStartFolders = (): string[] => [
  ...(process.argv[1] === undefined ? [] : [dirname(resolve(process.argv[1]))]),
  process.cwd(),
];
