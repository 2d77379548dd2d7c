import { readFile } from 'node:fs/promises';
import path from 'node:path';
import packageFile from '../../package.json';
import { checkContents } from '../clearing-house/answers/check-contents';
import { workbookContents } from '../clearing-house/answers/workbook-contents';
import { plainContext, type CheckContext, type KnownFigures } from '../clearing-house/checks/context';
import { figuresOfTables } from '../clearing-house/checks/known-figures';
import type { Language } from '../clearing-house/messages/language';
import { checkReport, type CheckReport } from '../clearing-house/report/check-report';
import { reportCsv, reportJson } from '../clearing-house/report/report-files';
import { readXlsx } from '../xlsx/read-xlsx';
import type { XlsxWorkbook } from '../xlsx/workbook';
import { checkText } from './check-text';
import type { Terminal } from './terminal';
import { readLanguage } from './language';
import { readArguments, run } from './run';
import { UsageError } from './usage-error';

const FORMATS = { text: checkText, json: reportJson, csv: reportCsv } as const;
type Format = keyof typeof FORMATS;

export const CHECK_USAGE = `npm run check -- FILE.xlsx [--language en] [--format text|json|csv] [--submission] [--previous EARLIER.xlsx]

Checks the tables of a workbook as the add-in does, and prints what it finds.

  --language     of the findings: en, fr or ru; that of the first table if left out
  --format       text for people, json for programs, csv for Excel; text if left out
  --submission   as tables must be to be sent: blank cells count
  --previous     the file that was sent last: revisions are looked at
  --help         this text

Exit code: 0 no errors, 1 errors, 2 no file that can be checked.
`;

/**
 * The command that checks a file.
 * @returns the exit code: 0, 1 if there are errors, 2 if the file cannot be checked
 */
export const runCheck = (args: readonly string[], terminal: Terminal): Promise<number> =>
  run(async () => {
    const { values, positionals } = readArguments(
      {
        args: [...args],
        allowPositionals: true,
        options: {
          language: { type: 'string' },
          format: { type: 'string', default: 'text' },
          submission: { type: 'boolean', default: false },
          previous: { type: 'string' },
          help: { type: 'boolean', default: false },
        },
      },
      CHECK_USAGE,
    );
    if (values.help) {
      terminal.print(CHECK_USAGE);
      return 0;
    }
    const format = readFormat(values.format);
    const language = values.language === undefined ? undefined : readLanguage(values.language);
    const [name, ...others] = positionals;
    if (name === undefined || others.length > 0) throw new UsageError(`Name one file to check.\n\n${CHECK_USAGE}`);
    const file = path.resolve(terminal.folder, name);
    const open = async (each: string) => readXlsx(await readBytes(path.resolve(terminal.folder, each)));
    const workbook = await open(name);
    const report = checkWorkbook(workbook, {
      name: path.basename(file),
      stage: values.submission ? 'submission' : 'editing',
      language,
      now: new Date(),
      ...(values.previous !== undefined && { previous: await figuresIn(values.previous, open) }),
    });
    if (report.overview.figures > 0) for (const note of uncalculated(workbook)) terminal.say(note);
    terminal.print(FORMATS[format](report));
    return report.overview.errors > 0 ? 1 : 0;
  }, terminal);

/** The figures of an earlier file. @throws UsageError if it has no tables */
async function figuresIn(name: string, open: (name: string) => Promise<XlsxWorkbook>): Promise<KnownFigures> {
  const { tables } = workbookContents((await open(name)).sheets).reading;
  if (tables.length === 0) throw new UsageError(noTables(path.basename(name)));
  return figuresOfTables(tables);
}

function readFormat(text: string): Format {
  if (!Object.hasOwn(FORMATS, text)) {
    throw new UsageError(`--format '${text}' is none of ${Object.keys(FORMATS).join(', ')}.`);
  }
  return text as Format;
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read: ${message}`, {
      cause: error,
    });
  }
}

interface CheckRequest {
  /** The file's. */
  readonly name: string;
  readonly stage: CheckContext['stage'];
  /** Of the findings; that of the first table if left out. */
  readonly language: Language | undefined;
  readonly now: Date;
  /** What was sent last. */
  readonly previous?: KnownFigures;
}

/** Checks the tables of a workbook. @throws UsageError if it has none */
export function checkWorkbook(
  workbook: XlsxWorkbook,
  { name, stage, language, now, previous }: CheckRequest,
): CheckReport {
  const contents = workbookContents(workbook.sheets);
  const { tables, unknown } = contents.reading;
  if (tables.length + unknown.length === 0) throw new UsageError(noTables(name));
  const { findings, counts } = checkContents(contents, {
    ...plainContext(now.getUTCFullYear()),
    stage,
    ...(previous && { previous }),
  });
  return checkReport({
    tables,
    counts,
    findings,
    workbook: name,
    checked: now.toISOString(),
    version: packageFile.version,
    language: language ?? tables[0]?.reading.language ?? 'en',
  });
}

const noTables = (name: string): string =>
  `${name} holds no table of the clearing house. Its sheets are known by custom properties, which Excel keeps and other
programs (LibreOffice, Google Sheets) drop when they save: take the templates of the add-in or of npm run template, and
fill them in Excel or in the workbench.`;

/** Sheets with formulas that nobody has worked out; their totals are blank to whoever reads the file. */
const uncalculated = ({ sheets }: XlsxWorkbook): string[] =>
  sheets
    .filter((sheet) => sheet.uncalculated > 0)
    .map(
      ({ name, uncalculated: formulas }) =>
        `Note: ${formulas} formulas in ${name} have no result in the file and count as blank. Open it in Excel and save it.`,
    );
