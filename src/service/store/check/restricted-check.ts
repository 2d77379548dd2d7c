import type { StoreTransaction } from '../revision';
import { cellKey } from '../record/restriction';
import { restrictionAt } from '../record/restrict';
import { type Examined, told } from './examined';

/** Whether exactly those figures are restricted that must be (restriction.ts), wherever some are. */
export async function checkRestricted(db: StoreTransaction): Promise<Examined[]> {
  const places = await db
    .selectFrom('coverage')
    .where('until', 'is', null)
    .where('withheld', '>', 0)
    .select(['table_id', 'reporter', 'year', 'source'])
    .distinct()
    .execute();
  const shown: string[] = [];
  const hidden: string[] = [];
  for (const { source, ...place } of places) {
    const { cells, restricted } = await restrictionAt(db, source, place);
    for (const cell of cells) {
      if (cell.until !== null) continue;
      const name = `table ${place.table_id}, reporter ${place.reporter}, year ${place.year}, ${cellKey(cell)}`;
      const must = restricted.has(cellKey(cell));
      if (must && cell.restricted === 0) shown.push(name);
      if (!must && cell.restricted === 1) hidden.push(name);
    }
  }
  // Where nothing is withheld nothing may be marked as confidential either.
  const unmarked = await db
    .selectFrom('observation')
    .where('until', 'is', null)
    .where('confidentiality', 'is not', null)
    .where('confidentiality', '<>', 'F')
    .where('restricted', '=', 0)
    .select(['table_id', 'reporter', 'year', 'partner', 'sex', 'age'])
    .limit(MOST_UNMARKED)
    .execute();
  shown.push(
    ...unmarked
      .map((cell) => `table ${cell.table_id}, reporter ${cell.reporter}, year ${cell.year}, ${cellKey(cell)}`)
      .filter((name) => !shown.includes(name)),
  );
  return [
    {
      what: `restricted figures: ${places.length.toLocaleString('en')} tables and years of reporters that have some`,
      wrong: [
        ...told(shown, (name) => `Everybody may see ${name}, which is confidential or tells something confidential.`),
        ...told(hidden, (name) => `Withheld without a reason: ${name}.`),
      ],
    },
  ];
}

const MOST_UNMARKED = 6;
