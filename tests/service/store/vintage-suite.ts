import { changesBetween } from '../../../src/service/store/changes';
import { vintageAt } from '../../../src/service/store/moment';
import { observations } from '../../../src/service/store/observations';
import type { Store } from '../../../src/service/store/open';
import type { Observation } from '../../../src/service/store/record/observation';
import { importVintage, type Progress } from '../../../src/service/store/record/record-observations';
import { change, currentRevision } from '../../../src/service/store/revision';
import { describeSource } from '../../../src/service/store/sources';
import { ANYONE } from '../../../src/service/store/viewer';
import { beginVintage, listVintages } from '../../../src/service/store/vintages';
import { collect, observation, recordVintage, sourceDescription } from './store-data';

const describeA = (transaction: Parameters<typeof describeSource>[0]) =>
  describeSource(transaction, sourceDescription('a'));

/** How vintages follow one another, on any engine. */
export function vintageSuite(engine: string, open: () => Promise<Store>): void {
  describe(`vintages on ${engine}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.destroy());

    const known = async (moments = {}): Promise<string[]> =>
      (await observations(store, ANYONE, {}, moments)).map(({ reporter, partner, year, value }) =>
        [reporter, partner, year, value].join(' '),
      );

    const germany = [observation({ value: 1 }), observation({ partner: 'FR', value: 2 })];
    const earlier = observation({ year: 2023, value: 3 });
    const austria = observation({ reporter: 'AT', value: 4 });

    test('a vintage withdraws what it does not have any more of the reporters’ years it brings', async () => {
      await recordVintage(store, 'a', [...germany, earlier, austria]);
      const second = await recordVintage(store, 'a', [observation({ value: 10 })]);
      expect(second).toEqual({ vintage: 2, added: 0, changed: 1, removed: 1, unchanged: 0 });
      expect(await known()).toEqual(['AT BG 2024 4', 'DE BG 2023 3', 'DE BG 2024 10']);
      expect(await known({ asOf: 1 })).toEqual(['AT BG 2024 4', 'DE BG 2023 3', 'DE BG 2024 1', 'DE FR 2024 2']);
    });

    test('or of all that it says to cover, whether it has a figure of it or not', async () => {
      await recordVintage(store, 'a', [...germany, earlier, austria]);
      const rest = { added: 0, changed: 0, unchanged: 0 };
      const none = await recordVintage(store, 'a', [], { covers: { tables: ['3'], reporters: ['DE'], years: [2024] } });
      expect(none).toEqual({ vintage: 2, ...rest, removed: 2 });
      expect(await known()).toEqual(['AT BG 2024 4', 'DE BG 2023 3']);
      expect(await recordVintage(store, 'a', [austria], { covers: { fromYear: 2024 } })).toMatchObject({
        unchanged: 1,
      });
      expect(await known()).toEqual(['AT BG 2024 4', 'DE BG 2023 3']);
      expect(await recordVintage(store, 'a', [], { covers: {} })).toMatchObject({ removed: 2 });
      expect(await known()).toEqual([]);
      expect(await known({ asOf: 1 })).toHaveLength(4);
    });

    test('or nothing, if it brings single figures', async () => {
      await recordVintage(store, 'a', germany);
      const added = observation({ partner: 'IT', value: 5 });
      const second = await recordVintage(store, 'a', [observation({ value: 10 }), added], { covers: 'figures' });
      expect(second).toEqual({ vintage: 2, added: 1, changed: 1, removed: 0, unchanged: 0 });
      expect(await known()).toEqual(['DE BG 2024 10', 'DE FR 2024 2', 'DE IT 2024 5']);
    });

    test('leaves other sources alone', async () => {
      await recordVintage(store, 'b', germany);
      await recordVintage(store, 'a', germany);
      await recordVintage(store, 'a', [], { covers: {} });
      expect(await known()).toEqual(['DE BG 2024 1', 'DE FR 2024 2']);
    });

    test('what is as before is not stored again, and still of the vintage that brought it', async () => {
      await recordVintage(store, 'a', germany);
      const again = await recordVintage(store, 'a', germany);
      expect(again).toEqual({ vintage: 2, added: 0, changed: 0, removed: 0, unchanged: 2 });
      expect((await observations(store, ANYONE, {})).map(({ vintage }) => vintage)).toEqual([1, 1]);
      const { count } = await store
        .selectFrom('observation')
        .select((select) => select.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      expect(count).toBe(2);
    });

    test.each<[string, Partial<Observation>]>([
      ['value', { value: 9, asSent: '1' }],
      ['value that goes missing', { value: null, asSent: '1' }],
      ['status', { statuses: 'E' }],
      ['confidentiality', { confidentiality: 'F' }],
      ['comment', { comment: 'revised' }],
      ['spelling', { asSent: '1.0' }],
    ])('another %s is a change', async (_, parts) => {
      await recordVintage(store, 'a', [observation({ value: 1 })]);
      const changed = observation({ value: 1, ...parts });
      expect(await recordVintage(store, 'a', [changed])).toMatchObject({ changed: 1, unchanged: 0 });
      expect(await recordVintage(store, 'a', [changed])).toMatchObject({ changed: 0, unchanged: 1 });
      expect(await observations(store, ANYONE, {})).toMatchObject([changed]);
    });

    test('the past can be asked for by time, and what became known since then', async () => {
      await recordVintage(store, 'a', germany, { recorded: new Date('2026-01-01T00:00:00.000Z') });
      await recordVintage(store, 'b', [austria], { recorded: new Date('2026-02-01T00:00:00.000Z') });
      await recordVintage(store, 'a', [observation({ value: 10 })], { recorded: new Date('2026-03-01T00:00:00.000Z') });
      expect(await known({ asOf: new Date('2025-12-31T23:59:59.999Z') })).toEqual([]);
      expect(await known({ asOf: new Date('2026-01-01T00:00:00.000Z') })).toEqual(['DE BG 2024 1', 'DE FR 2024 2']);
      expect(await known({ asOf: new Date('2026-02-15T00:00:00.000Z') })).toHaveLength(3);
      expect(await known({ updatedAfter: new Date('2026-01-01T00:00:00.000Z') })).toEqual([
        'AT BG 2024 4',
        'DE BG 2024 10',
      ]);
      const february = new Date('2026-02-20T00:00:00.000Z');
      expect(await known({ asOf: february, updatedAfter: new Date('2026-01-20T00:00:00.000Z') })).toEqual([
        'AT BG 2024 4',
      ]);
      expect(await vintageAt(store, february)).toBe(2);
    });

    test('the past stays as it was answered when the clock is set back', async () => {
      await recordVintage(store, 'a', germany, { recorded: new Date('2026-05-01T00:00:00.000Z') });
      await recordVintage(store, 'a', [observation({ value: 10 })], { recorded: new Date('2026-04-01T00:00:00.000Z') });
      expect(await known({ asOf: new Date('2026-04-15T00:00:00.000Z') })).toEqual([]);
      expect(await known({ asOf: new Date('2026-05-01T00:00:00.000Z') })).toEqual(['DE BG 2024 10']);
    });

    test('what changed between two of them is told with both values', async () => {
      await recordVintage(store, 'a', [...germany, earlier]);
      await recordVintage(store, 'a', [
        observation({ value: 10, statuses: 'P' }),
        observation({ partner: 'IT', value: 5 }),
      ]);
      await recordVintage(store, 'b', [austria]);
      const between = async (from: number, to?: number, selection = {}) =>
        (await collect(changesBetween(store, ANYONE, { from, to }, selection)))
          .flat()
          .map(({ kind, reporter, partner, source, before, after }) => [
            kind,
            reporter,
            partner,
            source,
            before?.value,
            after?.value,
          ]);
      const german = [
        ['changed', 'DE', 'BG', 'a', 1, 10],
        ['removed', 'DE', 'FR', 'a', 2, undefined],
        ['added', 'DE', 'IT', 'a', undefined, 5],
      ];
      expect(await between(1, 2)).toEqual(german);
      expect(await between(1)).toEqual([['added', 'AT', 'BG', 'b', undefined, 4], ...german]);
      expect(await between(1, undefined, { partners: ['FR'] })).toEqual([german[1]]);
      expect(await between(2, 2)).toEqual([]);
      // Changed and changed back is no change.
      await recordVintage(store, 'a', germany);
      expect(await between(1, 4, { reporters: ['DE'] })).toEqual([]);
      const [[changed] = []] = await collect(changesBetween(store, ANYONE, { from: 1, to: 2 }));
      expect(changed?.after?.statuses).toBe('P');
    });

    describe('an import', () => {
      test('is done once for the same thing, again when it is what came before last', async () => {
        const options = { describe: describeA };
        const one = { source: 'a', digest: 'one' };
        const two = { source: 'a', digest: 'two' };
        const counts = { changed: 0, removed: 0, unchanged: 0 };
        expect(await importVintage(store, one, germany, options)).toEqual({ vintage: 1, added: 2, ...counts });
        const before = await currentRevision(store);
        expect(await importVintage(store, one, germany, options)).toBeUndefined();
        expect(await currentRevision(store)).toEqual(before);
        expect(await importVintage(store, two, [], { covers: {} })).toMatchObject({ removed: 2 });
        expect(await importVintage(store, one, germany, options)).toMatchObject({ vintage: 3, added: 2 });
      });

      test('of the parts of a source is done part by part', async () => {
        const first = { source: 'a', part: '3', digest: 'one' };
        const second = { source: 'a', part: '5', digest: 'two' };
        await importVintage(store, first, germany, { describe: describeA });
        await importVintage(store, second, [observation({ table: '5', value: 7 })]);
        expect(await importVintage(store, first, germany)).toBeUndefined();
        expect(await importVintage(store, second, [])).toBeUndefined();
        expect(
          (await listVintages(store, 'a')).map(({ id, vintage, part, added }) => [id, vintage, part, added]),
        ).toEqual([
          [2, 2, '5', 1],
          [1, 1, '3', 2],
        ]);
      });

      test('that fails midway leaves nothing, and the next one goes through', async () => {
        async function* failing(): AsyncGenerator<Observation[]> {
          for (let year = 0; year < 700; year += 1) yield [observation({ year })];
          await Promise.resolve();
          throw new Error('the connection was lost');
        }
        const before = await currentRevision(store);
        const details = { source: 'a', digest: 'one' };
        await expect(importVintage(store, details, failing(), { describe: describeA })).rejects.toThrow('was lost');
        expect(await currentRevision(store)).toEqual(before);
        expect(await known()).toEqual([]);
        expect(await importVintage(store, details, germany, { describe: describeA })).toMatchObject({ added: 2 });
      });

      test('takes the same thing once when two bring it at the same time', async () => {
        const bring = () => importVintage(store, { source: 'a', digest: 'one' }, germany, { describe: describeA });
        const done = await Promise.all([bring(), bring(), bring()]);
        expect(done.filter((imported) => imported !== undefined)).toHaveLength(1);
        expect(await known()).toHaveLength(2);
      });

      test('tells how far it is', async () => {
        const steps: Progress[] = [];
        const onProgress = (progress: Progress): void => void steps.push(progress);
        await importVintage(store, { source: 'a', digest: 'd' }, [...germany, austria], {
          describe: describeA,
          onProgress,
        });
        expect(steps.at(0)).toEqual({ phase: 'reading', done: 3 });
        expect(steps.slice(1)).toEqual([
          { phase: 'merging', done: 1, of: 2 },
          { phase: 'merging', done: 2, of: 2 },
        ]);
      });

      test.each([
        [{ value: 1.5 }, 'has the value 1.5, which is no whole number of persons'],
        [{ value: -1 }, 'has the value -1'],
        [{ comment: 'a\u0000b' }, 'has a character in it that cannot be stored'],
      ])('refuses %p', async (parts, message) => {
        const importing = importVintage(store, { source: 'a', digest: 'd' }, [observation(parts)], {
          describe: describeA,
        });
        await expect(importing).rejects.toThrow(
          `The observation of table 3, reporter DE, partner BG, year 2024, sex T, age TOTAL ${message}`,
        );
        expect(await listVintages(store)).toEqual([]);
      });

      test('takes whatever people write', async () => {
        const comment = `Ünïcode, "quotes", 'apostrophes', {braces}, \\backslashes\\, \t tabs,\n lines, NULL, 統計 😀`;
        await recordVintage(store, 'a', [
          observation({ comment, asSent: '{"1,\\2}' }),
          observation({ partner: 'FR', asSent: '' }),
        ]);
        expect((await observations(store, ANYONE, {})).map((one) => [one.comment, one.asSent])).toEqual([
          [comment, '{"1,\\2}'],
          [null, ''],
        ]);
      });
    });

    test('no vintage is begun of a source that was not described', async () => {
      const beginning = change(store, (transaction) => beginVintage(transaction, { source: 'nobody', digest: 'd' }));
      await expect(beginning).rejects.toThrow('There is no source nobody');
    });
  });
}
