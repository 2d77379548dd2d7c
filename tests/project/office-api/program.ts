import { join } from 'node:path';
import ts from 'typescript';

/** With slashes, as the compiler names files on every system. */
const ROOT = join(__dirname, '../../..').replaceAll('\\', '/');
/** The rooms that run inside Excel. */
const ROOMS = ['workbook', 'taskpane', 'commands', 'functions'];

const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as {
  config: object;
};
const parsed = ts.parseJsonConfigFileContent({ ...config, include: ROOMS.map((room) => `src/${room}`) }, ts.sys, ROOT);
const options: ts.CompilerOptions = { ...parsed.options, incremental: false };

/** Files that were parsed for a program are those of the next one: the typings alone are several megabytes. */
const host = ts.createCompilerHost(options);
const parse = host.getSourceFile.bind(host);
const files = new Map<string, ts.SourceFile | undefined>();
host.getSourceFile = (name, ...rest) => {
  if (!files.has(name)) files.set(name, parse(name, ...rest));
  return files.get(name);
};

export interface OpenProgram {
  readonly program: ts.Program;
  /** Its own files, without typings. */
  readonly files: readonly ts.SourceFile[];
}

function programWith(rootNames: readonly string[]): OpenProgram {
  const program = ts.createProgram({ rootNames, options, host });
  return { program, files: rootNames.map((name) => program.getSourceFile(name)!) };
}

/** The program of the add-in's rooms, with their own files. */
export const addinProgram = (): OpenProgram => programWith(parsed.fileNames);

/** The program of one file that only the test has. */
export function programOf(text: string): OpenProgram {
  const name = `${ROOT}/src/workbook/only-in-a-test.ts`;
  files.set(name, ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true));
  return programWith([name]);
}
