import { type ChangesAnswer, changesAnswerSchema } from '../../../src/contract/changes';
import { type MatrixAnswer, matrixAnswerSchema, type MatrixQuery } from '../../../src/contract/matrix';
import type { FigureSide } from '../../../src/contract/figure-series';
import { type MirrorAnswer, mirrorAnswerSchema, type MirrorQuery } from '../../../src/contract/mirror';
import { partnerSeries } from '../../../src/contract/side-series';
import { mirrorFigures } from '../../../src/contract/mirror-figures';
import { mirrorFinding, ownEntries } from '../../../src/contract/mirror-state';
import { changesAnswer } from '../../../src/service/answers/changes-answer';
import { matrixAnswer } from '../../../src/service/answers/matrix-answer';
import { mirrorText } from '../../../src/service/answers/mirror-answer';
import { recordMetadata } from '../../../src/service/store/metadata';
import { openStore, type Store } from '../../../src/service/store/open';
import { change, currentRevision, read } from '../../../src/service/store/revision';
import { describeSource } from '../../../src/service/store/sources';
import { beginVintage } from '../../../src/service/store/vintages';
import { ANYONE, compilerOf, SECRETARIAT, type Viewer } from '../../../src/service/store/viewer';
import { observation, recordVintage, sourceDescription } from '../store/store-data';

const EUROSTAT = 'eurostat-migr_imm5prv';
const SUBMISSIONS = 'submissions';

/** What the pane and others read, on an engine. */
export function answersSuite(makeDatabase: () => string | Promise<string>): void {
  let store: Store;
  beforeEach(async () => {
    store = await openStore(await makeDatabase());
  });
  afterEach(() => store.destroy());

  const mirror = async (
    query: Partial<MirrorQuery> & { table: string },
    viewer: Viewer = ANYONE,
  ): Promise<MirrorAnswer> =>
    read(store, async (transaction) => {
      const asked = { reporter: 'BG', years: [2024], ...query };
      const text = await mirrorText(transaction, viewer, asked, await currentRevision(transaction));
      const answer = mirrorAnswerSchema.parse(JSON.parse(text));
      expect(answer).toEqual(JSON.parse(text));
      return answer;
    });
  const changes = async (since: string, viewer: Viewer = ANYONE, table = '5'): Promise<ChangesAnswer> =>
    read(store, async (transaction) => {
      const query = { reporter: 'BG', table, years: [2023, 2024], since };
      const answer = await changesAnswer(transaction, viewer, query, await currentRevision(transaction));
      expect(changesAnswerSchema.parse(answer)).toEqual(answer);
      return answer;
    });
  const matrix = async (query: Partial<MatrixQuery> = {}, viewer: Viewer = ANYONE): Promise<MatrixAnswer> =>
    read(store, async (transaction) => {
      const asked = { table: '3', year: 2024, ...query };
      const answer = await matrixAnswer(transaction, viewer, asked, await currentRevision(transaction));
      expect(matrixAnswerSchema.parse(answer)).toEqual(answer);
      return answer;
    });

  describe('beside a table stands', () => {
    test('the same flow as partners count it, from all sources, the own submission of the partner first', async () => {
      await recordVintage(store, EUROSTAT, [
        observation({ reporter: 'DE', value: 22785, statuses: 'P' }),
        observation({ reporter: 'FR', partner: 'DE' }),
      ]);
      await recordVintage(store, SUBMISSIONS, [observation({ reporter: 'DE', value: 22000 })]);
      const answer = await mirror({ table: '5' });
      expect(answer).toMatchObject({
        comparable: 'mirror',
        partners: [{ kind: 'mirror', table: '3', row: 'reporter' }],
      });
      expect(mirrorFinding(answer, 'DE', 2024, 'T')).toMatchObject({
        state: 'value',
        entry: { source: SUBMISSIONS, value: 22000 },
        others: [{ source: EUROSTAT, value: 22785, statuses: ['P'] }],
      });
      expect(mirrorFinding(answer, 'FR', 2024, 'T')).toMatchObject({ state: 'partner-reports-but-not-this-country' });
      expect(mirrorFinding(answer, 'PL', 2024, 'T')).toMatchObject({ state: 'partner-does-not-report' });
      expect(answer.sources.map(({ id }) => id)).toEqual([EUROSTAT, SUBMISSIONS]);
    });

    test('what sources have of the table itself: the earlier submission, what Eurostat publishes', async () => {
      const own = { table: '5', reporter: 'BG', partner: 'DE' };
      await recordVintage(store, 'eurostat-migr_emi3nxt', [observation({ ...own, value: 2191 })]);
      await recordVintage(store, SUBMISSIONS, [
        observation({ ...own, value: 2200 }),
        observation({ ...own, partner: 'TOTAL', value: 9000 }),
      ]);
      const answer = await mirror({ table: '5' });
      expect(ownEntries(answer, 'DE', 2024, 'T').map(({ source, value }) => [source, value])).toEqual([
        ['eurostat-migr_emi3nxt', 2191],
        [SUBMISSIONS, 2200],
      ]);
      expect(ownEntries(answer, 'TOTAL', 2024, 'T')).toMatchObject([{ value: 9000 }]);
      expect(mirrorFigures(answer, '2026-11-22', 'en')!.published('DE', 2024, 'T')).toMatchObject([
        { provider: 'eurostat', value: 2191 },
        { provider: 'submission', value: 2200 },
      ]);
    });

    test('a soft bound: immigrants of a citizenship beside all emigrants of that country who are its citizens', async () => {
      await recordVintage(store, EUROSTAT, [
        observation({ table: '6.1', reporter: 'DE', partner: 'NAT', value: 5000 }),
        observation({ table: '6.1', reporter: 'DE', partner: 'FOR', value: 70 }),
        observation({ table: '6.1', reporter: 'BG', partner: 'NAT', value: 1 }),
        observation({ table: '4.1', reporter: 'DE', partner: 'NAT', value: 900 }),
      ]);
      const immigration = await mirror({ table: '4.2' });
      expect(immigration).toMatchObject({
        comparable: 'soft-bound',
        partners: [{ kind: 'soft-bound', table: '6.1', row: 'NAT' }],
      });
      expect(immigration.partners[0]!.blocks).toMatchObject([{ partners: ['DE'], figures: { T: [5000] } }]);
      const emigration = await mirror({ table: '6.2' });
      expect(emigration.partners[0]).toMatchObject({
        table: '4.1',
        blocks: [{ partners: ['DE'], figures: { T: [900] } }],
      });
    });

    test.each(['1.2', '2.2'])('beside stocks (%s): other sources, and the diaspora', async (table) => {
      await recordVintage(store, 'undesa-ims', [
        observation({ table, reporter: 'BG', partner: 'DE', value: 4000 }),
        observation({ table, reporter: 'DE', partner: 'BG', value: 410000 }),
      ]);
      const answer = await mirror({ table });
      expect(answer).toMatchObject({ comparable: 'look', partners: [{ kind: 'diaspora', table }] });
      expect(ownEntries(answer, 'DE', 2024, 'T')).toMatchObject([{ value: 4000 }]);
      expect(mirrorFinding(answer, 'DE', 2024, 'T')).toMatchObject({ state: 'value', entry: { value: 410000 } });
    });

    test.each(['7', '1.1', '9.9'])(
      'nothing comparable (%s): the answer says so and is none of failure',
      async (table) => {
        await recordVintage(store, EUROSTAT, [observation({ table, reporter: 'BG', partner: 'TR', value: 12 })]);
        const answer = await mirror({ table });
        expect(answer).toMatchObject({ comparable: 'nothing', partners: [] });
        expect(ownEntries(answer, 'TR', 2024, 'T')).toMatchObject([{ value: 12 }]);
        expect(mirrorFigures(answer, '2026-11-22', 'en')).toBeUndefined();
      },
    );

    test('rows of former States, whose codes are numbers', async () => {
      const rows = [observation({ table: '1.2', reporter: 'BG', partner: '810', value: 77 })];
      await recordVintage(store, EUROSTAT, rows);
      expect(ownEntries(await mirror({ table: '1.2' }), '810', 2024, 'T')).toMatchObject([{ value: 77 }]);
    });
  });

  describe('several years', () => {
    test('each with its vintage', async () => {
      await recordVintage(store, EUROSTAT, [observation({ year: 2023, value: 1 }), observation({ value: 2 })]);
      await recordVintage(store, EUROSTAT, [observation({ year: 2024, value: 3 })]);
      const { partners, years } = await mirror({ table: '5', years: [2022, 2023, 2024] });
      expect(partners[0]!.blocks).toMatchObject([
        { year: 2023, vintage: 1, figures: { T: [1] } },
        { year: 2024, vintage: 2, figures: { T: [3] } },
      ]);
      expect(partnerSeries(partners[0]!.blocks, years)).toMatchObject([
        { vintages: [null, 1, 2], figures: { T: [null, 1, 3] } },
      ]);
      const single = await mirror({ table: '5', years: [2023] });
      expect(single.partners[0]!.blocks).toMatchObject([{ year: 2023, vintage: 1 }]);
    });

    test('by sex only where there are figures by sex', async () => {
      await recordVintage(store, EUROSTAT, [
        observation({ year: 2023 }),
        observation({ sex: 'T' }),
        observation({ sex: 'M', value: 60, statuses: 'E' }),
        observation({ sex: 'M', partner: 'FR' }),
        observation({ sex: 'F', value: null, statuses: 'Q' }),
        observation({ sex: 'F', partner: 'FR', value: 1 }),
      ]);
      const { partners, years } = await mirror({ table: '5', years: [2023, 2024] });
      const said = { source: EUROSTAT, vintage: 1, partners: ['DE'] };
      expect(partners[0]!.blocks).toEqual([
        { ...said, year: 2023, figures: { T: [100] } },
        { ...said, year: 2024, figures: { T: [100], M: [60], F: ':' }, statuses: { DE: { M: 'E', F: 'Q' } } },
      ]);
      expect(partnerSeries(partners[0]!.blocks, years)).toEqual([
        {
          ...{ partner: 'DE', source: EUROSTAT, vintages: [1, 1], copied: [] },
          figures: { T: [100, 100], M: [null, 60], F: [null, ':'] },
          statuses: { '2024|M': 'E', '2024|F': 'Q' },
        },
      ]);
    });

    test('the nearest year stands in where no source has the year, within what was asked', async () => {
      const of = (reporter: string, year: number, value: number | null) => observation({ reporter, year, value });
      await recordVintage(store, EUROSTAT, [
        of('TJ', 2012, 31),
        of('TJ', 2009, 30),
        of('UA', 2022, 500),
        of('UA', 2023, null),
        observation({ reporter: 'UA', year: 2023, partner: 'PL' }),
        of('DE', 2024, 9),
        of('DE', 2023, 8),
        of('BG', 2020, 7),
      ]);
      await recordVintage(store, SUBMISSIONS, [of('UA', 2022, 501)]);
      const nearest = async (farthest: number | undefined, years = [2024]) =>
        (await mirror({ table: '5', years, nearest: farthest })).partners[0]!.nearest?.map((figure) => [
          figure.partner,
          figure.year,
          figure.figureYear,
          figure.value,
          figure.source,
        ]);
      expect(await nearest(undefined)).toBeUndefined();
      expect(await nearest(1)).toEqual([]);
      expect(await nearest(5)).toEqual([['UA', 2024, 2022, 501, SUBMISSIONS]]);
      expect(await nearest(12, [2023, 2024])).toEqual([
        ['TJ', 2023, 2012, 31, EUROSTAT],
        ['TJ', 2024, 2012, 31, EUROSTAT],
        ['UA', 2023, 2022, 501, SUBMISSIONS],
        ['UA', 2024, 2022, 501, SUBMISSIONS],
      ]);
      const answer = await mirror({ table: '5', nearest: 12 });
      expect(mirrorFinding(answer, 'TJ', 2024, 'T')).toMatchObject({
        state: 'partner-does-not-report',
        nearest: { figureYear: 2012, value: 31 },
      });
      expect(mirrorFigures(answer, '2026-11-22', 'en')!.figure('TJ', 2024, 'T')).toMatchObject({
        value: undefined,
        nearest: { year: 2012, value: 31 },
      });
      expect(answer.sources.map(({ id }) => id)).toEqual([EUROSTAT, SUBMISSIONS]);
    });
  });

  test('figures equal on both sides are marked on both, small ones and soft bounds are not', async () => {
    await recordVintage(store, EUROSTAT, [
      observation({ reporter: 'RO', value: 64325 }),
      observation({ table: '5', reporter: 'BG', partner: 'RO', value: 64325 }),
      observation({ reporter: 'DE', value: 12 }),
      observation({ table: '5', reporter: 'BG', partner: 'DE', value: 12 }),
      observation({ table: '4.2', reporter: 'BG', partner: 'DE', value: 5000 }),
      observation({ table: '6.1', reporter: 'DE', partner: 'NAT', value: 5000 }),
    ]);
    const answer = await mirror({ table: '5' });
    const copied = ({ blocks }: FigureSide) => blocks.map((block) => block.copied ?? {});
    expect(copied(answer.partners[0]!)).toEqual([{ RO: ['T'] }]);
    expect(copied(answer.own)).toEqual([{ RO: ['T'] }]);
    expect(mirrorFigures(answer, '2026-11-22', 'en')!.figure('RO', 2024, 'T').copied).toBe(true);
    expect(copied((await mirror({ table: '4.2' })).partners[0]!)).toEqual([{}]);
  });

  test('what both sides say about their figures; names of persons only to those who see all of the country', async () => {
    await recordVintage(store, EUROSTAT, [
      observation({ reporter: 'DE' }),
      observation({ reporter: 'DE', year: 2023 }),
    ]);
    await change(store, async (transaction) => {
      await describeSource(transaction, sourceDescription(SUBMISSIONS));
      const vintage = await beginVintage(transaction, { source: SUBMISSIONS, digest: 'm' });
      const said = (table: string, reporter: string, year: number, field: string, value: string) => ({
        table,
        reporter,
        year,
        field,
        value,
      });
      await recordMetadata(transaction, vintage, [
        said('3', 'DE', 2023, 'DURATION', '1.25'),
        said('3', 'DE', 2024, 'DURATION', '1.25'),
        said('3', 'DE', 2024, 'SOURCE', 'population register; “quoted” \\ "signs"'),
        said('3', 'DE', 2024, 'CONTACT', 'A. Person'),
        said('5', 'BG', 2024, 'STUDENTS', 'no'),
        said('5', 'DE', 2024, 'STUDENTS', 'yes'),
      ]);
    });
    const answer = await mirror({ table: '5', years: [2023, 2024] });
    expect(answer.own.metadata).toEqual([
      { country: 'BG', source: SUBMISSIONS, vintage: 1, answers: { STUDENTS: [null, 'no'] } },
    ]);
    expect(answer.partners[0]!.metadata).toEqual([
      {
        country: 'DE',
        source: SUBMISSIONS,
        vintage: 1,
        answers: { DURATION: '1.25', SOURCE: [null, 'population register; “quoted” \\ "signs"'] },
      },
    ]);
    const figures = mirrorFigures(answer, '2026-11-22', 'en')!;
    expect([...figures.partnerMetadata('DE', 2023)]).toEqual([['DURATION', '1.25']]);
    expect(figures.ownMetadata(2024).get('STUDENTS')).toBe('no');
    const contactFor = async (viewer: Viewer) =>
      (await mirror({ table: '5' }, viewer)).partners[0]!.metadata[0]!.answers.CONTACT;
    expect(await contactFor(compilerOf(['BG']))).toBeUndefined();
    expect(await contactFor(compilerOf(['DE']))).toBe('A. Person');
    expect(await contactFor(SECRETARIAT)).toBe('A. Person');
  });

  describe('who may see what', () => {
    beforeEach(() =>
      recordVintage(store, EUROSTAT, [
        observation({ reporter: 'DE', value: 5, confidentiality: 'C' }),
        observation({ reporter: 'DE', partner: 'FR', value: 50 }),
        observation({ reporter: 'ES', value: 6, confidentiality: 'N' }),
        observation({ table: '5', reporter: 'BG', partner: 'DE', value: 7, confidentiality: 'C' }),
      ]),
    );

    test('a confidential figure is missing for others, and a table of nothing else is not there', async () => {
      const answer = await mirror({ table: '5', nearest: 5 });
      expect(mirrorFinding(answer, 'DE', 2024, 'T')).toMatchObject({ state: 'partner-reports-but-not-this-country' });
      expect(mirrorFinding(answer, 'ES', 2024, 'T')).toMatchObject({ state: 'partner-does-not-report' });
      expect(answer.own.blocks).toEqual([]);
      expect(JSON.stringify(answer)).not.toContain('[5]');
      const near = await mirror({ table: '5', years: [2023], nearest: 5 });
      expect(near.partners[0]!.nearest).toEqual([]);
      expect((await matrix()).immigration.lines.map(({ reporter }) => reporter)).toEqual(['DE']);
      expect((await changes('0')).changes).toEqual([]);
    });

    test('its own compiler sees it, and the secretariat; one answer is not given to another', async () => {
      expect(mirrorFinding(await mirror({ table: '5' }, compilerOf(['DE'])), 'DE', 2024, 'T')).toMatchObject({
        entry: { value: 5 },
      });
      expect(mirrorFinding(await mirror({ table: '5' }, compilerOf(['ES'])), 'DE', 2024, 'T')).toMatchObject({
        state: 'partner-reports-but-not-this-country',
      });
      const all = await mirror({ table: '5' }, SECRETARIAT);
      expect(mirrorFinding(all, 'ES', 2024, 'T')).toMatchObject({ entry: { value: 6 } });
      expect(ownEntries(all, 'DE', 2024, 'T')).toMatchObject([{ value: 7 }]);
      expect((await matrix({}, SECRETARIAT)).immigration.lines).toHaveLength(2);
      expect((await changes('0', compilerOf(['BG']))).changes).toMatchObject([{ side: 'own', after: { value: 7 } }]);
      expect(mirrorFinding(await mirror({ table: '5' }), 'ES', 2024, 'T').state).toBe('partner-does-not-report');
    });
  });

  test('what is kept of a revision is not given out for the next', async () => {
    await recordVintage(store, EUROSTAT, [observation({ value: 1 })]);
    expect(mirrorFinding(await mirror({ table: '5' }), 'DE', 2024, 'T')).toMatchObject({
      entry: { value: 1, number: 1 },
    });
    await recordVintage(store, EUROSTAT, [observation({ value: 2 }), observation({ reporter: 'FR', value: 3 })]);
    const later = await mirror({ table: '5' });
    expect(mirrorFinding(later, 'DE', 2024, 'T')).toMatchObject({ entry: { value: 2, number: 2 } });
    expect(mirrorFinding(later, 'FR', 2024, 'T')).toMatchObject({ entry: { value: 3 } });
    expect(later.moment).toBe(2);
  });

  describe('changes', () => {
    test('figures revised, added and withdrawn since a moment, on both sides', async () => {
      const own = { table: '5', reporter: 'BG', partner: 'DE' };
      await recordVintage(store, EUROSTAT, [
        observation({ reporter: 'LT', value: 901 }),
        observation({ reporter: 'LT', partner: 'FR', value: 1 }),
        observation({ reporter: 'DE', value: 10 }),
        observation({ reporter: 'DE', partner: 'FR', value: 1 }),
        observation({ ...own, value: 2191 }),
      ]);
      const { moment } = await mirror({ table: '5' });
      expect((await changes(String(moment))).changes).toEqual([]);
      const before = new Date(Date.now() + 1).toISOString();
      await new Promise((resolve) => setTimeout(resolve, 5));
      await recordVintage(store, EUROSTAT, [
        observation({ reporter: 'LT', value: 1869 }),
        observation({ reporter: 'LT', partner: 'FR', value: 2 }),
        observation({ reporter: 'DE', partner: 'FR', value: 1 }),
        observation({ ...own, value: 2191, statuses: 'P' }),
        observation({ reporter: 'AT', year: 2023, value: 4 }),
        observation({ reporter: 'AT', year: 2022, value: 4 }),
      ]);
      const expected = {
        since: 1,
        moment: 2,
        changes: [
          {
            side: 'own',
            ...own,
            year: 2024,
            sex: 'T',
            source: EUROSTAT,
            before: { value: 2191, statuses: '' },
            after: { value: 2191, statuses: 'P' },
          },
          { side: 'mirror', table: '3', reporter: 'AT', partner: 'BG', year: 2023, before: null, after: { value: 4 } },
          { side: 'mirror', reporter: 'DE', before: { value: 10 }, after: null },
          { side: 'mirror', reporter: 'LT', before: { value: 901 }, after: { value: 1869 } },
        ],
      };
      expect(await changes(String(moment))).toMatchObject(expected);
      expect(await changes(before)).toMatchObject(expected);
      expect((await changes('2')).changes).toEqual([]);
    });

    test('too many are refused with the way out', async () => {
      const rows = Array.from({ length: 20_001 }, (_, index) =>
        observation({ table: '5', reporter: 'BG', partner: `X${index}`, sex: 'T' }),
      );
      await recordVintage(store, EUROSTAT, rows);
      await expect(changes('0')).rejects.toThrow(/Ask for fewer years/);
    });
  });

  describe('the matrix of a year', () => {
    test('both ends of all flows, a line for each end and source', async () => {
      await recordVintage(store, EUROSTAT, [
        observation({ reporter: 'DE', partner: 'BG', value: 22785 }),
        observation({ reporter: 'DE', partner: 'RO', value: 300, statuses: 'E' }),
        observation({ reporter: 'AT', partner: 'BG', value: null, statuses: 'Q' }),
        observation({ reporter: 'AT', partner: 'TOTAL', value: 0 }),
        observation({ table: '5', reporter: 'BG', partner: 'DE', value: 2191 }),
        observation({ table: '5', reporter: 'RO', partner: 'DE', value: 300 }),
        observation({ table: '5', reporter: 'RO', partner: 'DE', sex: 'M', value: 100 }),
        observation({ reporter: 'DE', year: 2023 }),
      ]);
      const answer = await matrix();
      expect(answer).toMatchObject({
        year: 2024,
        sex: 'T',
        partners: ['BG', 'DE', 'RO', 'TOTAL'],
        copied: [['RO', 'DE']],
      });
      expect(answer.immigration).toEqual({
        table: '3',
        lines: [
          { reporter: 'AT', source: EUROSTAT, vintage: 1, figures: [':', ':', ':', 0], statuses: { BG: 'Q' } },
          { reporter: 'DE', source: EUROSTAT, vintage: 1, figures: [22785, ':', 300, ':'], statuses: { RO: 'E' } },
        ],
      });
      expect(answer.emigration.lines).toMatchObject([
        { reporter: 'BG', figures: [':', 2191, ':', ':'] },
        { reporter: 'RO', figures: [':', 300, ':', ':'] },
      ]);
      expect(await matrix({ table: '5' })).toEqual(answer);
      expect((await matrix({ sex: 'M' })).emigration.lines).toMatchObject([{ reporter: 'RO', figures: [100] }]);
      expect((await matrix({ sources: ['other'] })).partners).toEqual([]);
      expect(await matrix({ table: 'S3' })).toMatchObject({ partners: [], immigration: { table: 'S3', lines: [] } });
    });
  });
}
