import { digestOf } from '../../submissions/content';
import { sheetsOf } from '../../submissions/stored';
import type { StoreTransaction } from '../revision';
import { type Examined, told } from './examined';

/** Whether each submission is whole: its sheets have its digest, its status is that of its last step, none is missing. */
export async function checkSubmissions(db: StoreTransaction): Promise<Examined[]> {
  const submissions = await db
    .selectFrom('submission')
    .select(['id', 'reporter', 'round', 'number', 'status', 'digest', 'embargo_until'])
    .orderBy('reporter')
    .orderBy('round')
    .orderBy('number')
    .execute();
  const steps = await db.selectFrom('submission_step').select(['submission', 'status']).orderBy('id').execute();
  const lastStep = new Map(steps.map(({ submission, status }) => [submission, status]));
  const numbers = new Map<string, number>();
  const wrong: string[] = [];
  for (const { id, reporter, round, number, status, digest, embargo_until: embargo } of submissions) {
    const name = `Submission ${id} (${reporter}, round ${round})`;
    const sheets = await sheetsOf(db, id);
    if (digestOf({ reporter, round, sheets }, embargo) !== digest)
      wrong.push(`${name} is not what was sent: its digest differs.`);
    if (lastStep.get(id) !== status)
      wrong.push(`${name} is ${status}, but its last step is ${lastStep.get(id) ?? 'none'}.`);
    if (number === null) continue; // a draft
    const key = `${reporter} ${round}`;
    if (number !== (numbers.get(key) ?? 0) + 1) wrong.push(`${name} is number ${number}: one is missing before it.`);
    numbers.set(key, number);
  }
  const what = `submissions: ${submissions.length.toLocaleString('en')}, their digests and steps`;
  return [{ what, wrong: told(wrong, (sentence) => sentence) }];
}
