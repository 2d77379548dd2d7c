import { type RawBuilder, sql } from 'kysely';
import { checkStore } from '../../../src/service/store/check/check-store';
import type { Store } from '../../../src/service/store/open';
import { fillStore } from './upkeep-data';

/** What `check` finds on every engine. */
export function checkSuite(engine: string, open: () => Promise<Store>): void {
  describe(`check on ${engine}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
      await fillStore(store);
    });
    afterEach(() => store.destroy());

    const wrong = async () => (await checkStore(store)).flatMap((examined) => [...examined.wrong]).join('\n');

    test('finds nothing wrong with a store that is right, and says what it looked at', async () => {
      const told: string[] = [];
      const examined = await checkStore(store, ({ what }) => told.push(what));
      expect(examined.flatMap((each) => each.wrong)).toEqual([]);
      expect(told).toEqual(examined.map(({ what }) => what));
      const whole = told.join('\n');
      for (const word of [
        'form of the store',
        'vintages: 4',
        'observation: 6 rows',
        'coverage',
        'restricted',
        'submissions: 1',
      ]) {
        expect(whole).toContain(word);
      }
    });

    const damages: [string, RawBuilder<unknown>, string][] = [
      ['a vintage that is missing', sql`update vintage set id = 9 where id = 3`, 'one is missing before it'],
      [
        'a vintage out of its row',
        sql`update vintage set vintage = 9 where id = 3`,
        'does not follow the one before it',
      ],
      [
        'a clock set back',
        sql`update vintage set recorded = '2001-01-01T00:00:00.000Z' where id = 3`,
        'recorded before the one',
      ],
      [
        'half a vintage',
        sql`delete from observation where partner = 'BG'`,
        'says 4 added, 0 changed, 0 withdrawn, but 2',
      ],
      ['two states at a time', sql`update observation set until = null`, 'overlaps with what follows it'],
      [
        'an end before the beginning',
        sql`update observation set until = since where partner = 'BG'`,
        'ends before it begins',
      ],
      [
        'a vintage of another source',
        sql`update observation set since = 3 where partner = 'BG'`,
        'no vintage of its source',
      ],
      [
        'coverage that says too much',
        sql`update coverage set figures = figures + 1 where reporter = 'DE'`,
        'that is not so',
      ],
      ['coverage that says nothing', sql`delete from coverage where until is null`, 'coverage does not say so'],
      [
        'a figure that all may see',
        sql`update observation set restricted = 0 where partner = 'BG'`,
        'Everybody may see',
      ],
      [
        'a total that tells it',
        sql`update observation set restricted = 0 where partner = 'TOTAL'`,
        'Everybody may see',
      ],
      ['a figure withheld for nothing', sql`update observation set restricted = 1`, 'Withheld without a reason'],
      [
        'a submission that was changed',
        sql`update submission_sheet set content = replace(content, '2024', '2023')`,
        'digest differs',
      ],
      ['half a submission', sql`delete from submission_sheet where position = 0`, 'digest differs'],
      ['a submission without a step', sql`delete from submission_step`, 'its last step is none'],
      ['a missing submission', sql`update submission set number = 2`, 'one is missing before it'],
      ['two stores in one', sql`insert into store (id, revision) values ('x', 1)`, 'has 2 rows instead of one'],
      ['a table that is gone', sql`drop table duration`, 'There is no table duration.'],
      [
        'a step that is not ours',
        sql`insert into kysely_migration values ('9999-x', '2030-01-01')`,
        'is none of this version',
      ],
    ];
    test.each(damages)('finds %s', async (_, damage, sentence) => {
      await damage.execute(store);
      expect(await wrong().catch((error: Error) => error.message)).toContain(sentence);
    });
  });
}
