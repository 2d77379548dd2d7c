import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from '../../../src/clearing-house/zod';
import { csvRows } from '../../../src/service/figures/csv-rows';
import { FileProblemError } from '../../../src/service/figures/file-problem';
import { removeTemporaryFolders, temporaryFolder } from '../temporary-folder';

const schema = z.object({ country: z.string(), months: z.string().regex(/^\d+$/, 'must be a number') });

afterEach(removeTemporaryFolders);

async function rowsOf(text: string, check?: (row: z.output<typeof schema>) => string | undefined): Promise<unknown[]> {
  const file = join(temporaryFolder(), 'rows.csv');
  writeFileSync(file, text);
  const rows: unknown[] = [];
  for await (const row of csvRows(file, schema, check)) rows.push(row);
  return rows;
}

const problemsOf = async (...args: Parameters<typeof rowsOf>): Promise<unknown> =>
  rowsOf(...args).then(
    () => 'no problem',
    (error: unknown) => (error instanceof FileProblemError ? error.problems : error),
  );

describe('rows of a CSV file', () => {
  test('come with their lines, whatever the order of the columns, the line ends and the byte order mark', async () => {
    expect(await rowsOf('\uFEFFmonths,country\r\n12,BG\r\n"1","DE"\r\n')).toEqual([
      { line: 2, row: { country: 'BG', months: '12' } },
      { line: 3, row: { country: 'DE', months: '1' } },
    ]);
  });

  test('that break the schema are all named with their lines, in one go', async () => {
    expect(await problemsOf('country,months\nBG,12\nDE,x\nFR,12\nES,\n')).toEqual([
      { line: 3, message: 'months must be a number' },
      { line: 5, message: 'months must be a number' },
    ]);
  });

  test('a further check is asked only of rows that the schema finds right', async () => {
    const check = ({ country }: { country: string }) => (country === 'FR' ? 'not France' : undefined);
    expect(await problemsOf('country,months\nFR,x\nFR,12\n', check)).toEqual([
      { line: 2, message: 'months must be a number' },
      { line: 3, message: 'not France' },
    ]);
  });

  test('of a file full of mistakes, only the first twenty are named', async () => {
    const problems = await problemsOf(`country,months\n${'BG,x\n'.repeat(5000)}`);
    expect(problems).toHaveLength(20);
  });

  test('with other columns are not read at all', async () => {
    expect(await problemsOf('country,weeks\nBG,12\n')).toEqual([
      { line: 1, message: 'the columns must be country, months; they are country, weeks' },
    ]);
  });

  test('with too few or too many cells are named', async () => {
    const problems = await problemsOf('country,months\nBG,12\nDE,12,13\n');
    expect(problems).toMatchObject([{ line: 3 }]);
  });

  test('of a file that is not there: the error says which', async () => {
    const reading = (async () => {
      for await (const row of csvRows(join(temporaryFolder(), 'absent.csv'), schema)) expect(row).toBe('none');
    })();
    await expect(reading).rejects.toThrow(/ENOENT.*absent\.csv/);
  });
});
