import path from 'node:path';
import { metadataPlan } from '../clearing-house/metadata/metadata-plan';
import { countryName } from '../clearing-house/codes/countries';
import type { SheetPlan } from '../clearing-house/sheet/sheet-plan';
import { KNOWN_CODES_NAME, knownCodesFormula } from '../clearing-house/tables/known-codes';
import { templatePlan } from '../clearing-house/tables/template-plan';
import { writeXlsx } from '../xlsx/write-xlsx';
import type { Terminal } from './terminal';
import { readArguments, run } from './run';
import { readRequest, type TemplateFileRequest } from './template-request';
import { UsageError } from './usage-error';
import { writeWhole } from './write-file';

export const TEMPLATE_USAGE = `npm run template -- --country KG --round 2025 [--language ru] [--tables 3,5] [--years 2023,2024] [--ages] [--out FILE.xlsx]

Writes the templates that the add-in inserts as an Excel workbook: the same validation, formulas, names and ids. An office
can fill them without the add-in, and the add-in knows them when they come back.

  --country    two-letter code of the reporting country
  --round      year of the round
  --language   en, fr or ru; en if left out
  --tables     numbers with commas between; all tables of the round if left out
  --years      with commas between; those of the round if left out
  --ages       with the block of age groups where a table can have it
  --out        the file; "KG 2025.xlsx" here if left out
  --force      replace the file if it is there
  --help       this text
`;

/**
 * The command that writes templates into a file.
 * @returns the exit code: 0, or 2 if the call makes no sense or the file cannot be written
 */
export const runTemplate = (args: readonly string[], terminal: Terminal): Promise<number> =>
  run(async () => {
    const { values } = readArguments(
      {
        args: [...args],
        options: {
          country: { type: 'string' },
          round: { type: 'string' },
          language: { type: 'string', default: 'en' },
          tables: { type: 'string' },
          years: { type: 'string' },
          ages: { type: 'boolean', default: false },
          out: { type: 'string' },
          force: { type: 'boolean', default: false },
          help: { type: 'boolean', default: false },
        },
      },
      TEMPLATE_USAGE,
    );
    if (values.help) {
      terminal.print(TEMPLATE_USAGE);
      return 0;
    }
    const request = readRequest(values);
    const file = path.resolve(terminal.folder, values.out ?? `${request.reporter} ${request.edition.round}.xlsx`);
    if (path.extname(file).toLowerCase() !== '.xlsx') {
      throw new UsageError(`--out '${values.out}' must end in .xlsx, or Excel will not open it.`);
    }
    await writeWhole(file, await templateFile(request), values.force);
    const tables = request.definitions.map(({ id }) => id).join(', ');
    terminal.print(`Written: ${file}\nTables ${tables} for ${request.years.join(', ')}, and their metadata.\n`);
    return 0;
  }, terminal);

/** The bytes of a workbook with the templates asked for and the sheet of their metadata. */
export function templateFile(request: TemplateFileRequest): Promise<Uint8Array> {
  const { reporter, edition, language } = request;
  return writeXlsx(plansOf(request), {
    names: [{ name: KNOWN_CODES_NAME, formula: knownCodesFormula(), visible: false }],
    properties: { title: `${countryName(reporter, language) ?? reporter} ${edition.round}`, subject: SUBJECT },
  });
}

const SUBJECT = 'UNECE Clearing House on Migration Statistics';

function plansOf({ definitions, ...request }: TemplateFileRequest): SheetPlan[] {
  const tables = definitions.map((definition) => templatePlan({ ...request, definition }));
  const entries = definitions.map((definition) => ({ definition, years: request.years }));
  return [...tables, metadataPlan({ ...request, entries })];
}
