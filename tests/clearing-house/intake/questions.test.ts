import type { SignMeaning } from '../../../src/clearing-house/codes/signs';
import type { IntakeAnswers, LabelMeaning } from '../../../src/clearing-house/intake/block/context';
import type { CellValue } from '../../../src/clearing-house/sheet/sheet-plan';
import { contents, doubts, ignored, read, recognised, refused } from './support';

const labels = (meanings: Record<string, LabelMeaning>): IntakeAnswers['labels'] => new Map(Object.entries(meanings));

describe('what the block does not say', () => {
  const cells: CellValue[][] = [
    ['Immigration 2023', '', ''],
    ['Country', 'Males', 'Females'],
    ['Germany', 1, 2],
    ['France', 3, '-'],
  ];

  test('is asked, with what the title suggests', () => {
    const reading = read(cells);
    expect(reading).toMatchObject({ figures: [], needs: ['year'], proposed: { year: 2023 } });
    expect(refused(reading)).toEqual(['1: needs-year', '2: needs-year', '3: needs-year', '-: needs-year']);
  });

  test('and is taken from the answer', () => {
    const reading = read(cells, { answers: { year: 2023 } });
    expect(reading.needs).toEqual([]);
    expect(contents(reading.figures)).toEqual({
      'DE|2023|M|TOTAL': 1,
      'DE|2023|F|TOTAL': 2,
      'FR|2023|M|TOTAL': 3,
      'FR|2023|F|TOTAL': '-',
    });
  });

  test('sex and country are asked too', () => {
    expect(
      read([
        ['Country', 2023],
        ['Germany', 5],
      ]).needs,
    ).toEqual(['sex']);
    expect(
      read([
        ['', 2022, 2023],
        ['Males', 5, 6],
      ]).needs,
    ).toEqual(['partner']);
    const total = read(
      [
        ['', 2022],
        ['Males', 5],
      ],
      { answers: { partner: 'TOTAL' } },
    );
    expect(contents(total.figures)).toEqual({ 'TOTAL|2022|M|TOTAL': 5 });
  });

  test('a table of one sex need not be asked', () => {
    expect(
      contents(
        read(
          [
            ['Country', 2023],
            ['Germany', 5],
          ],
          { sexes: ['T'] },
        ).figures,
      ),
    ).toEqual({ 'DE|2023|T|TOTAL': 5 });
  });

  test('an answer does not override what is said', () => {
    const reading = read(
      [
        ['Country', 2023],
        ['Germany', 5],
      ],
      { answers: { year: 2020, sex: 'F' } },
    );
    expect(contents(reading.figures)).toEqual({ 'DE|2023|F|TOTAL': 5 });
  });
});

describe('a block that counts several things', () => {
  const cells: CellValue[][] = [
    ['Страна', 'Прибывшие', '', 'Выбывшие', ''],
    ['', '2022', '2023', '2022', '2023'],
    ['Россия', 1, 2, 3, 4],
    ['Казахстан', 5, 6, 7, 8],
  ];

  test('asks which is meant', () => {
    const reading = read(cells, { answers: { sex: 'T' } });
    expect(reading).toMatchObject({ figures: [], needs: ['measure'], measures: ['Прибывшие', 'Выбывшие'] });
    expect(doubts(reading)).toEqual(['Прибывшие: which-measure', 'Выбывшие: which-measure']);
  });

  test('and takes the one chosen', () => {
    const reading = read(cells, { answers: { sex: 'T', measure: 'Выбывшие' } });
    expect(contents(reading.figures)).toEqual({
      'RU|2022|T|TOTAL': 3,
      'RU|2023|T|TOTAL': 4,
      'KZ|2022|T|TOTAL': 7,
      'KZ|2023|T|TOTAL': 8,
    });
    expect(reading.needs).toEqual([]);
    expect(ignored(reading)).toContain('Прибывшие: other-measure');
  });
});

describe('labels that are not certain', () => {
  const cells: CellValue[][] = [
    ['Country', 2023],
    ['Germny', 1],
    ['CS', 2],
    ['Korea', 3],
    ['Congo', 4],
    ['Per', 5],
    ['Мордор', 6],
    ['Guinea', 7],
    ['Guinea Bissau', 8],
    ['Niger', 9],
    ['Kyrgyzstan', 10],
  ];
  const answers: IntakeAnswers = { sex: 'T' };

  test('are not taken, but shown with what they may mean', () => {
    const reading = read(cells, { answers });
    expect(doubts(reading)).toEqual([
      'Germny: near DE',
      'CS: two-lives 200 891',
      'Korea: ambiguous KR KP',
      'Congo: ambiguous CG CD',
      'Per: odd-code PE',
      'Мордор: unknown-label',
    ]);
    expect(Object.keys(contents(reading.figures))).toEqual(
      ['GN', 'GW', 'NE', 'KG'].map((code) => `${code}|2023|T|TOTAL`),
    );
    expect(refused(reading)).toHaveLength(6);
  });

  test('mean what a person says', () => {
    const meanings = {
      Germny: { partner: 'DE' },
      CS: { partner: '200' },
      Congo: { partner: 'CD' },
      Мордор: 'ignore',
    } as const;
    const reading = read(cells, { answers: { ...answers, labels: labels(meanings) } });
    expect(contents(reading.figures)).toMatchObject({
      'DE|2023|T|TOTAL': 1,
      '200|2023|T|TOTAL': 2,
      'CD|2023|T|TOTAL': 4,
    });
    expect(recognised(reading)).toContain('Germny = DE (answer)');
    expect(ignored(reading)).toEqual(expect.arrayContaining(['Мордор: by-request', '6: by-request']));
  });

  test('are certain with a code beside them, unless it says something else', () => {
    const reading = read(
      [
        ['Country', 'ISO', 2023],
        ['Germny', 'DE', 1],
        ['Korea', 'KP', 2],
        ['Norvay', 'FR', 3],
        ['Italy', 'ES', 4],
        ['Portugal', '', 9],
        ['Greece', 'n.a.', 9],
        ['Sweden', '', 9],
        ['Denmark', '', 9],
        ['Poland', 'PL', 5],
        ['Latvia', 'LV', 6],
        ['Estonia', 'EE', 7],
        ['Malta', 'MT', 8],
      ],
      { answers },
    );
    expect(contents(reading.figures)).toMatchObject({
      'DE|2023|T|TOTAL': 1,
      'KP|2023|T|TOTAL': 2,
      'PL|2023|T|TOTAL': 5,
    });
    expect(reading.figures).toHaveLength(10);
    expect(refused(reading)).toEqual(['3: label-not-understood', '4: labels-contradict']);
  });

  test('a misspelled name beside a code of another country is a contradiction, whichever column is read first', () => {
    const cells = [
      ['ISO', 'Country', 2023],
      ['DE', 'Germny', 1],
      ['FR', 'Germny', 2],
      ['PL', 'Poland', 3],
      ['IT', 'Italy', 4],
    ];
    const reading = read(cells, { answers });
    expect(Object.keys(contents(reading.figures))).toEqual(['DE', 'PL', 'IT'].map((code) => `${code}|2023|T|TOTAL`));
    expect(doubts(reading)).toEqual(['Germny: near DE']);
    expect(refused(reading)).toEqual(['2: labels-contradict']);
  });

  test('Congo is Congo where the other one is there too', () => {
    const two = [
      ['Country', 2023],
      ['Congo', 1],
      ['Congo, Democratic Republic', 2],
    ];
    expect(contents(read(two, { answers }).figures)).toEqual({ 'CG|2023|T|TOTAL': 1, 'CD|2023|T|TOTAL': 2 });
  });
});

describe('headings that are not certain', () => {
  test('the end of a year, a fiscal year, a total of years', () => {
    const cells = [
      ['Country', '31.12.2022', '2023/24', 2024, 'Total'],
      ['Germany', 1, 2, 3, 4],
      ['France', 5, 6, 7, 8],
    ];
    const reading = read(cells, { stock: true, answers: { sex: 'T' } });
    expect(doubts(reading)).toEqual([
      '31.12.2022: end-of-year 2023 2022',
      '2023/24: not-a-calendar-year',
      'Total: ambiguous-total',
    ]);
    expect(contents(reading.figures)).toEqual({ 'DE|2024|T|TOTAL': 3, 'FR|2024|T|TOTAL': 7 });
    const meanings = labels({ '31.12.2022': { year: 2023 }, '2023/24': 'ignore', Total: 'ignore' });
    const answered = read(cells, { stock: true, answers: { sex: 'T', labels: meanings } });
    expect(doubts(answered)).toEqual([]);
    expect(contents(answered.figures)).toMatchObject({ 'DE|2023|T|TOTAL': 1, 'FR|2023|T|TOTAL': 5 });
  });

  test('ages that Excel made a date of, and groups that the tables do not have', () => {
    const cells = [
      ['Country', 'Sex', 'Total', '0-4', 45_540, '10 - 14', '85+', 'Not stated'],
      ['Germany', 'M', 10, 1, 2, 3, 4, 5],
      ['', 'F', 20, 6, 7, 8, 9, 11],
    ];
    const reading = read(cells, { answers: { year: 2023 } });
    expect(doubts(reading)).toEqual(['45540: date-for-ages Y5-9', '85+: no-such-age-group']);
    const answered = read(cells, { answers: { year: 2023, labels: labels({ 45540: { age: 'Y5-9' } }) } });
    expect(contents(answered.figures)).toEqual({
      'DE|2023|M|TOTAL': 10,
      'DE|2023|M|Y0-4': 1,
      'DE|2023|M|Y5-9': 2,
      'DE|2023|M|Y10-14': 3,
      'DE|2023|M|UNK': 5,
      'DE|2023|F|TOTAL': 20,
      'DE|2023|F|Y0-4': 6,
      'DE|2023|F|Y5-9': 7,
      'DE|2023|F|Y10-14': 8,
      'DE|2023|F|UNK': 11,
    });
  });

  test('a misspelled sex between the parts of a table does not leave the one before in force', () => {
    const reading = read([
      ['Country', 2023],
      ['Males', ''],
      ['Germany', 1],
      ['Femals', ''],
      ['Germany', 2],
    ]);
    expect(contents(reading.figures)).toEqual({ 'DE|2023|M|TOTAL': 1 });
    expect(doubts(reading)).toEqual(['Femals: unknown-label F']);
    expect(refused(reading)).toEqual(['2: label-not-understood']);
    const answered = read(
      [
        ['Country', 2023],
        ['Males', ''],
        ['Germany', 1],
        ['Femals', ''],
        ['Germany', 2],
      ],
      {
        answers: { labels: labels({ Femals: { sex: 'F' } }) },
      },
    );
    expect(contents(answered.figures)).toEqual({ 'DE|2023|M|TOTAL': 1, 'DE|2023|F|TOTAL': 2 });
  });

  test('what is not understood is not filled up from above, nor from an answer', () => {
    const years = [
      ['Year', 'Country', 'Males'],
      [2022, 'Germany', 1],
      ['2023/24', 'France', 2],
      ['', 'Italy', 3],
      [2024, 'Spain', 4],
    ];
    const reading = read(years, { answers: { year: 2020 } });
    expect(contents(reading.figures)).toEqual({ 'DE|2022|M|TOTAL': 1, 'ES|2024|M|TOTAL': 4 });
    const parts = [
      ['Country', 'Males'],
      [2022, ''],
      ['Germany', 1],
      ['2023/24', ''],
      ['France', 2],
      [2024, ''],
      ['Italy', 3],
    ];
    expect(contents(read(parts, { answers: { year: 2020 } }).figures)).toEqual({
      'DE|2022|M|TOTAL': 1,
      'IT|2024|M|TOTAL': 3,
    });
    const partners = [
      ['', 'Males'],
      ['Germany', ''],
      [2022, 1],
      ['Frnace', ''],
      [2023, 2],
      ['Italy', ''],
      [2024, 3],
    ];
    const below = read(partners);
    expect(contents(below.figures)).toEqual({ 'DE|2022|M|TOTAL': 1, 'IT|2024|M|TOTAL': 3 });
    expect(doubts(below)).toEqual(['Frnace: near FR']);
    const answered = read(partners, { answers: { labels: labels({ Frnace: { partner: 'FR' } }) } });
    expect(contents(answered.figures)).toMatchObject({ 'FR|2023|M|TOTAL': 2 });
  });

  test('columns without a heading are not taken', () => {
    const reading = read(
      [
        ['Country', 2023, ''],
        ['Germany', 1, 2],
        ['France', 3, 4],
      ],
      { answers: { sex: 'T' } },
    );
    expect(refused(reading)).toEqual(['2: no-heading', '4: no-heading']);
  });
});

describe('signs', () => {
  const cells: CellValue[][] = [
    ['Country', 'Males', 'Females'],
    ['Germany', '-', '..'],
    ['France', '...', 'x'],
    ['Italy', '-', 'нет данных'],
    ['Malta', ':', '(c)'],
    ['Spain', '…', 5],
  ];
  const answers: IntakeAnswers = { year: 2023 };

  test('are counted, not guessed; one sign however it is written', () => {
    const reading = read(cells, { answers });
    expect(reading.signs.map(({ text, cells: places }) => [text, places.length])).toEqual([
      ['-', 2],
      ['..', 1],
      ['…', 2],
      ['x', 1],
      ['н/д', 1],
      ['(c)', 1],
    ]);
    expect(reading.signs[0]!.cells).toEqual([
      { row: 1, column: 1 },
      { row: 3, column: 1 },
    ]);
  });

  test('mean what a person says', () => {
    const signs = new Map<string, SignMeaning>([
      ['-', { kind: 'zero' }],
      ['..', { kind: 'missing', letter: '' }],
      ['x', { kind: 'missing', letter: 'Q' }],
      ['…', { kind: 'confidential' }],
      ['н/д', { kind: 'missing', letter: 'L' }],
    ]);
    const reading = read(cells, { answers: { ...answers, signs } });
    expect(contents(reading.figures)).toEqual({
      'DE|2023|M|TOTAL': 0,
      'DE|2023|F|TOTAL': ':',
      'FR|2023|M|TOTAL': ':C',
      'FR|2023|F|TOTAL': ':Q',
      'IT|2023|M|TOTAL': 0,
      'IT|2023|F|TOTAL': ':L',
      'MT|2023|M|TOTAL': ':',
      'MT|2023|F|TOTAL': '(c)',
      'ES|2023|M|TOTAL': ':C',
      'ES|2023|F|TOTAL': 5,
    });
    expect(reading.signs.map(({ text }) => text)).toEqual(['(c)']);
  });

  test('a 0 beside dashes that mean zero is a sign too', () => {
    const beside = [
      ['Country', 'Males', 'Females'],
      ['Germany', '-', 0],
      ['France', 3, 0],
    ];
    const ask = (signs?: IntakeAnswers['signs']): string[] =>
      read(beside, { answers: { ...answers, ...(signs && { signs }) } }).signs.map(({ text }) => text);
    expect(ask()).toEqual(['-', '0']);
    expect(ask(new Map([['-', { kind: 'zero' }]]))).toEqual(['0']);
    expect(ask(new Map([['-', { kind: 'confidential' }]]))).toEqual([]);
    const signs = new Map<string, SignMeaning>([
      ['-', { kind: 'zero' }],
      ['0', { kind: 'below-half' }],
    ]);
    const reading = read(beside, { answers: { ...answers, signs } });
    expect(contents(reading.figures)).toMatchObject({
      'DE|2023|M|TOTAL': 0,
      'DE|2023|F|TOTAL': 0,
      'FR|2023|M|TOTAL': 3,
    });
    expect(reading.figures.map(({ statuses }) => statuses.join(''))).toEqual(['', 'N', '', 'N']);
    expect(
      read(
        [
          ['Country', 'Males'],
          ['Germany', 0],
        ],
        { answers },
      ).signs,
    ).toEqual([]);
  });

  test('texts that are no signs are refused, numbers in texts are read', () => {
    const reading = read(
      [
        ['Country', 2023],
        ['Germany', '1 234'],
        ['France', '12,5'],
        ['Italy', 'see below'],
        ['Malta', '1.234 e'],
        ['Spain', true],
        ['Latvia', '#DIV/0!'],
      ],
      { answers: { sex: 'T' } },
    );
    expect(contents(reading.figures)).toEqual({ 'DE|2023|T|TOTAL': 1234, 'MT|2023|T|TOTAL': 1234 });
    expect(reading.figures[1]!.statuses).toEqual(['E']);
    expect(refused(reading)).toEqual([
      '12,5: not-a-figure',
      'see below: not-a-figure',
      'true: not-a-figure',
      '#DIV/0!: not-a-figure',
    ]);
  });
});

describe('one figure in several cells', () => {
  test('the same twice is one, different ones are a conflict', () => {
    const cells = [
      ['Country', 2023],
      ['Germany', 1],
      ['Germany', 1],
      ['France', 2],
      ['Франция', 3],
    ];
    const reading = read(cells, { answers: { sex: 'T' } });
    expect(reading.figures).toHaveLength(3);
    expect(ignored(reading)).toEqual(expect.arrayContaining(['1: repeated']));
    expect(reading.conflicts).toHaveLength(1);
    expect(reading.conflicts[0]).toMatchObject({
      key: { partner: 'FR', year: 2023, sex: 'T', age: 'TOTAL' },
      figures: [{ content: { value: 2 } }, { content: { value: 3 } }],
    });
  });
});

describe('several countries in a row', () => {
  test('rows of another reporter are passed over', () => {
    const cells = [
      ['reporter', 'partner', 'time', 'value'],
      ['KG', 'DE', 2023, 5],
      ['KG', 'FR', 2023, 6],
      ['KZ', 'DE', 2023, 7],
    ];
    const reading = read(cells, { answers: { sex: 'T' } });
    expect(contents(reading.figures)).toEqual({ 'DE|2023|T|TOTAL': 5, 'FR|2023|T|TOTAL': 6 });
    expect(ignored(reading)).toContain('7: other-reporter');
  });

  test('a second country beside the partner leaves only the rows of all countries', () => {
    const cells = [
      ['Country of residence', 'Citizenship', 2023],
      ['Germany', 'Total', 9],
      ['Germany', 'Germany', 4],
      ['Germany', 'Poland', 5],
      ['France', 'Total', 3],
      ['France', 'Poland', 3],
      ['Italy', 'Germany', 1],
      ['Spain', 'Total', 2],
    ];
    const reading = read(cells, { answers: { sex: 'T' } });
    expect(contents(reading.figures)).toEqual({
      'DE|2023|T|TOTAL': 9,
      'FR|2023|T|TOTAL': 3,
      'ES|2023|T|TOTAL': 2,
    });
    expect(refused(reading)).toHaveLength(4);
  });

  test('figures that partners report of the reporter are remarked on', () => {
    const cells = [
      ['geo', 'partner', 'time', 'value'],
      ['DE', 'KG', 2023, 5],
      ['FR', 'KG', 2023, 6],
    ];
    expect(read(cells, { answers: { sex: 'T' } }).remarks).toEqual([
      { kind: 'partners-own', label: 'partner', from: { row: 0, column: 1 } },
    ]);
  });

  test('Eurostat’s NAT is what the target has a row for', () => {
    const cells = [
      ['c_birth', 2023],
      ['NAT', 5],
      ['FOR', 6],
      ['TOTAL', 11],
    ];
    const of = (categories: string[]): string[] =>
      read(cells, { categories, answers: { sex: 'T' } }).figures.map(({ partner }) => partner);
    expect(of(['NATIVE', 'FOR', 'TOTAL'])).toEqual(['NATIVE', 'FOR', 'TOTAL']);
    expect(of(['NAT', 'FOR', 'TOTAL'])).toEqual(['NAT', 'FOR', 'TOTAL']);
  });
});
