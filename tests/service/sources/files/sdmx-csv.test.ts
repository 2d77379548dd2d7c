import { gzipSync } from 'node:zlib';
import { briefs, readText, removeFiles, told } from '../support/read-file';

afterAll(removeFiles);

describe("Eurostat's SDMX-CSV 1.0", () => {
  const HEADER = 'DATAFLOW,LAST UPDATE,freq,partner,agedef,age,unit,sex,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS';
  const lines = (...rows: string[]): string =>
    [HEADER, ...rows.map((row) => `ESTAT:MIGR_IMM5PRV(1.0),17/09/26 23:00:00,${row}`)].join('\r\n') + '\r\n';

  test('the file names its data set and when it was last changed', async () => {
    const text = lines(
      'A,BG,COMPLET,TOTAL,NR,T,DE,2024,22785,p,',
      'A,EL,COMPLET,Y_LT5,NR,F,UK,2024,12,be,',
      'A,SY,COMPLET,TOTAL,NR,T,DE,2024,,,C',
      'A,SY,COMPLET,TOTAL,NR,T,DE,2023,:,,',
      'A,BG,REACH,TOTAL,NR,T,DE,2024,22785,,',
    );
    for (const content of [text, gzipSync(text)]) {
      const outcome = await readText('eurostat', 'download', content);
      expect(briefs(outcome)).toEqual([
        '2024 3 DE BG T TOTAL 22785 P',
        '2024 3 GB GR F Y0-4 12 BE',
        '2024 3 DE SY T TOTAL null',
      ]);
      expect(outcome.rows[2]).toMatchObject({ confidentiality: 'C', line: 4, asSent: 'C' });
      expect(outcome.tally.lastUpdate).toBe('17/09/26 23:00:00');
      expect(outcome.tally.dropped('age-definition')).toBe(1);
      expect(outcome.tally.dropped('no-figure')).toBe(1);
    }
  });

  test('a file of another data set than asked for is refused', async () => {
    const text = lines('A,BG,COMPLET,TOTAL,NR,T,DE,2024,22785,p,');
    await expect(readText('eurostat', 'x.csv', text, { dataset: 'migr_emi3nxt' })).rejects.toThrow(
      'x.csv holds MIGR_IMM5PRV, not migr_emi3nxt.',
    );
  });

  test('version 2.0 of the format, labels behind the codes', async () => {
    const outcome = await readText(
      'eurostat',
      'x.csv',
      'STRUCTURE,STRUCTURE_ID,freq: Time frequency,citizen: Citizenship,age: Age,unit: Unit,sex: Sex,geo: Geo,TIME_PERIOD: Time,OBS_VALUE: Value,OBS_FLAG: Flag\n'
        + 'dataflow,ESTAT:MIGR_POP1CTZ(1.0),A: Annual,UA: Ukraine,TOTAL: Total,NR: Number,T: Total,PL: Poland,2024: 2024,957200,p: provisional\n',
    );
    expect(briefs(outcome)).toEqual(['2024 2.2 PL UA T TOTAL 957200 P']);
  });
});

describe('SDMX-CSV of any office', () => {
  test('version 2.0: dimensions are known by name; actions are followed', async () => {
    const outcome = await readText(
      'sdmx-csv',
      'x.csv',
      [
        'STRUCTURE,STRUCTURE_ID,ACTION,FREQ,TABLE,REF_AREA,COUNTERPART_AREA,SEX,AGE,TIME_PERIOD,OBS_VALUE,OBS_STATUS,CONF_STATUS,COMMENT_OBS,UNIT_MULT',
        'dataflow,UNECE:MIG(1.0),R,A,3,KGZ,RUS,_T,_T,2024,1.234,E,F,"from border cards, revised",3',
        'dataflow,UNECE:MIG(1.0),M,A,3,KG,KZ,F,Y0T4,2024,17,,,,0',
        'dataflow,UNECE:MIG(1.0),D,A,3,KG,UZ,F,_T,2024,,,,,',
        'dataflow,UNECE:MIG(1.0),I,A,5,KG,810,_T,_T,2024,NaN,O,,,',
        'dataflow,UNECE:MIG(1.0),R,A,3,KG,_T,_T,_T,2024,~,~,,,',
        'dataflow,UNECE:MIG(1.0),X,A,3,KG,UZ,M,_T,2024,1,,,,',
      ].join('\n'),
    );
    expect(briefs(outcome)).toEqual([
      '2024 3 KG RU T TOTAL 1234 E',
      '2024 3 KG KZ F Y0-4 17',
      '2024 5 KG 810 T TOTAL null O',
    ]);
    expect(outcome.rows[0]).toMatchObject({ confidentiality: 'F', comment: 'from border cards, revised', line: 2 });
    expect(outcome.tally.dropped('deleted')).toBe(1);
    expect(told(outcome)).toEqual([
      'line 7: ACTION "X" is no action. Write I, A, M (merge), R (replace) or D (delete).',
    ]);
  });

  test('semicolons and a decimal comma', async () => {
    const outcome = await readText(
      'sdmx-csv',
      'x.csv',
      'STRUCTURE[,];STRUCTURE_ID;REPORTER;PARTNER;SEX;TIME_PERIOD;OBS_VALUE;UNIT_MULT\ndataflow;X:Y(1.0);BG;DE;T;2024;12,5;3\n',
      { table: '5' },
    );
    expect(briefs(outcome)).toEqual(['2024 5 BG DE T TOTAL 12500']);
  });

  const HEADER = 'DATAFLOW,FREQ,REF_AREA,PARTNER,CITIZENSHIP,SEX,EDUCATION,TIME_PERIOD,OBS_VALUE\n';
  const row = (education: string, year = 2024): string => `X:Y(1.0),A,BG,DE,W,T,${education},${year},7\n`;

  test('a column that cannot be told is asked for', async () => {
    await expect(readText('sdmx-csv', 'x.csv', HEADER + row('_T'), { table: '5' })).rejects.toThrow(
      'Which column is the partner, PARTNER or CITIZENSHIP? Say so: --column partner=NAME.',
    );
    await expect(
      readText('sdmx-csv', 'x.csv', 'DATAFLOW,REF_AREA,PLACE,TIME_PERIOD,OBS_VALUE\nX,BG,DE,2024,7\n', { table: '5' }),
    ).rejects.toThrow(/which column is the partner.*The columns are DATAFLOW, REF_AREA, PLACE, TIME_PERIOD, OBS_VALUE/);
    await expect(
      readText('sdmx-csv', 'x.csv', HEADER + row('_T'), { table: '5', columns: { partner: 'LAND' } }),
    ).rejects.toThrow('There is no column "LAND" for the partner.');
    await expect(
      readText('sdmx-csv', 'x.csv', HEADER + row('_T'), { columns: { partner: 'PARTNER' } }),
    ).rejects.toThrow('does not say which table');
    const outcome = await readText('sdmx-csv', 'x.csv', HEADER + row('_T'), {
      table: '5',
      columns: { partner: 'partner' },
    });
    expect(briefs(outcome)).toEqual(['2024 5 BG DE T TOTAL 7']);
  });

  test('a breakdown that the tables do not have must not vary, or be chosen from', async () => {
    const options = { table: '5', columns: { partner: 'PARTNER' } };
    const text = HEADER + row('_T') + row('HIGH', 2023);
    await expect(readText('sdmx-csv', 'x.csv', text, options)).rejects.toThrow(
      /column EDUCATION has several values, among them _T and HIGH.*--filter EDUCATION=VALUE/,
    );
    const outcome = await readText('sdmx-csv', 'x.csv', text, { ...options, filters: { EDUCATION: 'HIGH' } });
    expect(briefs(outcome)).toEqual(['2023 5 BG DE T TOTAL 7']);
  });

  test('stocks at the end of a year are those of the next 1 January; flows are not moved', async () => {
    const text =
      'DATAFLOW,TABLE,REF_AREA,PARTNER,SEX,TIME_PERIOD,OBS_VALUE\nX,1.2,BG,DE,T,2023,7\nX,3,BG,DE,T,2023,8\n';
    const outcome = await readText('sdmx-csv', 'x.csv', text, { stocksAt: '31-december' });
    expect(briefs(outcome)).toEqual(['2024 1.2 BG DE T TOTAL 7', '2023 3 BG DE T TOTAL 8']);
    const chosen = await readText('sdmx-csv', 'x.csv', text, {
      stocksAt: '31-december',
      years: { from: 2024, to: 2024 },
    });
    expect(briefs(chosen)).toEqual(['2024 1.2 BG DE T TOTAL 7']);
    expect(chosen.tally.dropped('not-asked')).toBe(1);
  });

  test('names beside codes are refused', async () => {
    await expect(
      readText(
        'sdmx-csv',
        'x.csv',
        'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,GEO,Country,OBS_VALUE\nd,x,X,BG,Bulgaria,7\n',
      ),
    ).rejects.toThrow('labels=id');
  });
});

describe("the OECD's extracts", () => {
  const HEADER =
    'DATAFLOW,REF_AREA,CITIZENSHIP,FREQ,MEASURE,SEX,BIRTH_PLACE,EDUCATION_LEV,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT,DECIMALS\n';
  const flow = 'OECD.ELS.IMD:DSD_MIG@DF_MIG(1.0)';

  test('countries by three letters, former States, the world and groups', async () => {
    const outcome = await readText(
      'oecd',
      'mig.csv',
      HEADER
        + ['SYR', 'W', 'SUN_F', 'XKV', 'STLS', 'EU15', 'ANT_F', 'DEU', 'GRC']
          .map((code, index) => `${flow},DEU,${code},A,B11,_T,_Z,_Z,PS,2023,${index}.0,A,0,0\n`)
          .join(''),
      { dataset: 'inflows' },
    );
    expect(briefs(outcome)).toEqual([
      '2023 4.2 DE SY T TOTAL 0 A',
      '2023 4.2 DE TOTAL T TOTAL 1 A',
      '2023 4.2 DE 810 T TOTAL 2 A',
      '2023 4.2 DE XK T TOTAL 3 A',
      '2023 4.2 DE STLS T TOTAL 4 A',
      '2023 4.2 DE GR T TOTAL 8 A',
    ]);
    expect(outcome.tally.left.map(({ reason }) => reason)).toEqual(['aggregate', 'area-not-listed', 'own-country']);
  });

  test('several measures in one file are not mixed', async () => {
    const text = HEADER + ['B11', 'B12'].map((code) => `${flow},DEU,SYR,A,${code},_T,_Z,_Z,PS,2023,5,A,0,0\n`).join('');
    await expect(readText('oecd', 'mig.csv', text, { dataset: 'inflows' })).rejects.toThrow(
      'MEASURE has several values',
    );
    const outcome = await readText('oecd', 'mig.csv', text, { dataset: 'outflows', filters: { MEASURE: 'B12' } });
    expect(briefs(outcome)).toEqual(['2023 6.2 DE SY T TOTAL 5 A']);
    await expect(readText('oecd', 'mig.csv', text)).rejects.toThrow('--dataset with one of stock-by-birth');
  });
});
