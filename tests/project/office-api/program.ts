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

/** The program of the add-in's rooms, with their own files. */
export function addinProgram(): { readonly program: ts.Program; readonly files: readonly ts.SourceFile[] } {
  const program = ts.createProgram({
    rootNames: parsed.fileNames,
    options: options,
  });
  return { program, files: parsed.fileNames.map((name) => program.getSourceFile(name)!) };
}

/** The program of one file that only the test has. */
export function programOf(text: string): { readonly program: ts.Program; readonly files: readonly ts.SourceFile[] } {
  const name = `${ROOT}/src/workbook/only-in-a-test.ts`;
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, ...rest) =>
    file === name ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true) : read(file, ...rest);
  const program = ts.createProgram({ rootNames: [name], options, host });
  return { program, files: [program.getSourceFile(name)!] };
}
