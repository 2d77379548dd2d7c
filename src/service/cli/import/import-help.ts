import { SOURCE_IDS, sourceKinds } from '../../sources/catalogue';
import { inColumns } from '../usage';

const downloads = sourceKinds
  .filter(({ datasets }) => datasets.length > 0)
  .map(({ id, datasets }): [string, string] => [id, datasets.join(', ')]);

/** What `import --help` tells. */
export const IMPORT_HELP = `What and from where:
${inColumns([
  ['--source SOURCE', SOURCE_IDS.join(', ')],
  ['--file PATH', 'a file of the source, packed with gzip or not; several times for several files'],
  ['--dataset NAME', 'the data set: what is downloaded where no file is given, what a file holds that does not say so'],
  ['--table NUMBER', 'the standard table, where the file does not say it'],
  ['--years 2015-2024', 'only these years'],
  ['--reporters BG,RO', 'only these reporters'],
  ['--ages total', 'all ages together only'],
  ['--age-definition REACH', 'Eurostat’s other definition of age'],
  ['--stocks-at 31-december', 'the source’s years of stocks are those of 31 December; 1 January of the next is stored'],
  ['--column PART=NAME', 'which column is the table, reporter, partner, sex, age, year, value, status, …'],
  ['--filter COLUMN=VALUE', 'only rows with this value in a column'],
  ['--code CODE=MEANING', 'what a code of the source means: CS=200'],
  ['--ignore CODE', 'leave out this code, a group of countries for one'],
  ['--address URL', 'UN DESA’s workbook; for csv and sdmx-csv, where the figures are published'],
  ['--base-address URL', 'ask this address instead of the source’s own: a proxy or a copy'],
])}

Data sets that can be downloaded:
${inColumns(downloads)}

Files of an office (csv, sdmx-csv) are of no source that is known, so say it once; later imports need --id only:
${inColumns([
  ['--id NAME', 'what the figures refer to it by: kg-register'],
  ['--title, --publisher, --licence TEXT', 'what it is, whose it is, on which terms'],
])}

How:
${inColumns([
  ['--wrong-rows skip', 'load the other rows; without it, one wrong row and nothing is loaded'],
  ['--errors FILE.csv', 'write all wrong rows there, with line, value, reason and what to do'],
  ['--covers figures', 'withdraw nothing: what the file does not have stays in force'],
  ['--covers all', 'withdraw what the source had of these years and reporters and the file does not have'],
  ['--retrieved 2026-07-14', 'when the file was fetched, if not when it was last changed'],
  ['--downloads FOLDER', 'where downloads are kept until the source changes'],
  ['--again', 'import it even if the very same was imported last'],
])}

Without --covers, each reporter's table and year that the file has a figure of is replaced as a whole. A file is imported
whole or not at all. What was imported before is not imported again, so after an interruption run the same command.
Exit codes: 0 loaded, or there already; 1 nothing was loaded; 2 not understood; 3 loaded but for wrong rows; 130 stopped.
`;
