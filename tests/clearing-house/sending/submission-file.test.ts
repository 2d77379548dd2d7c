import { parse } from 'csv-parse/sync';
import { readContents } from '../../../src/service/submissions/contents';
import { canonical } from '../../../src/service/submissions/content';
import { readSubmissionFile } from '../../../src/service/submissions/read-file';
import { submissionCsv } from '../../../src/clearing-house/sdmx/submission-csv';
import { changesSince } from '../../../src/clearing-house/sending/changes';
import { sentObservations } from '../../../src/clearing-house/sending/observations';
import { saidCells } from '../../../src/clearing-house/sending/said-cells';
import { figuresOfRecord, readRecord, writeRecord } from '../../../src/clearing-house/sending/sent-record';
import { figuresOfTables } from '../../../src/clearing-house/checks/known-figures';
import { editionOf } from '../../../src/clearing-house/tables/editions';
import { submissionFile } from '../../../src/taskpane/send/submission-file';
import { rightRound, sentRound } from '../../support/sent-round';

const content = sentRound(rightRound('BG').round, ['2.1', '5']);
const { reading } = readContents(content.sheets);

test('the .xlsx file holds the same as the content, as the service reads it', async () => {
  const bytes = new Uint8Array((await submissionFile('xlsx', content, editionOf(2025))) as Uint8Array<ArrayBuffer>);
  expect(canonical(await readSubmissionFile(bytes))).toEqual(canonical(content));
});

test('SDMX-CSV has a row for each figure that is sent', () => {
  const figures = [...sentObservations(reading.tables)];
  const rows = parse<Record<string, string>>(submissionCsv(figures), { columns: true, skip_empty_lines: true });
  expect(rows).toHaveLength(figures.length);
  expect(new Set(rows.map((row) => row.STRUCTURE_ID))).toEqual(
    new Set(['UNECE_CHM:T2_1(1.0.0)', 'UNECE_CHM:T5(1.0.0)']),
  );
  const said = rows.map((row) => [row.COUNTERPART_AREA, row.SEX, row.TIME_PERIOD, row.OBS_VALUE]);
  expect(said).toEqual(
    figures.map(({ partner, sex, year, value }) => [partner, sex, String(year), String(value ?? NaN)]),
  );
});

test('what was said is kept without loss, and its figures are those that rules know', () => {
  const said = saidCells(reading);
  const kept = readRecord(writeRecord(said))!;
  expect([...kept].map(([key, { value }]) => [key, value]).sort()).toEqual(
    [...said].map(([key, { value }]) => [key, value]).sort(),
  );
  expect(figuresOfRecord(kept)).toEqual(new Map(figuresOfTables(reading.tables)));
  expect(changesSince(kept, reading)).toEqual([]);
  expect(readRecord('{"version":2}')).toBeUndefined();
  expect(readRecord('nonsense')).toBeUndefined();
});
