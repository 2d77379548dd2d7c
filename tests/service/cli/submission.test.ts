import { join } from 'node:path';
import { openStore } from '../../../src/service/store/open';
import { rightRound, sentRound } from '../../support/sent-round';
import { NOON, submissionService } from '../submissions/submission-service';
import { removeTemporaryFolders, temporaryFolder } from '../temporary-folder';
import { runCommand } from './run-command';

afterAll(removeTemporaryFolders);

let environment: { CLEARING_HOUSE_DB: string };
let ids: string[];
beforeEach(async () => {
  environment = { CLEARING_HOUSE_DB: join(temporaryFolder(), 'figures.db') };
  const { service, stored, bearer } = await submissionService(environment.CLEARING_HOUSE_DB);
  const secretariat = await bearer('secretariat');
  ids = [];
  for (const reporter of ['BG', 'RO']) {
    const { id } = await stored(sentRound(rightRound(reporter).round, ['5']), secretariat);
    ids.push(id);
  }
  await service.close();
});

const submission = (...args: string[]) => runCommand(['submission', ...args], environment);

test('the list has what was sent, the newest first', async () => {
  const { code, printed } = await submission('list');
  expect(code).toBe(0);
  const [headings, ...lines] = printed.trimEnd().split('\n');
  expect(headings).toMatch(/^ID +COUNTRY +ROUND +NUMBER +STATUS +RECEIVED +EMBARGO +FIGURES +TABLES$/);
  expect(lines.map((line) => line.split(/ {2,}/).slice(0, 6))).toEqual(
    [ids[1], ids[0]].map((id, index) => [
      id,
      ['RO', 'BG'][index],
      '2025',
      '1',
      'submitted',
      NOON.slice(0, 16).replace('T', ' '),
    ]),
  );
  expect((await submission('list', '--country', 'BG')).printed).not.toContain(ids[1]);
  expect((await submission('list', '--status', 'accepted')).printed.trimEnd().split('\n')).toHaveLength(1);
});

test.each([
  ['--country', 'Bulgaria', /^--country: must be the ISO/],
  ['--round', 'x', /^--round: must be the year/],
  ['--status', 'lost', /^--status: /],
  ['--limit', '0', /^--limit: must be a number/],
])('%s %s is no choice', async (option, value, message) => {
  const { code, errors } = await submission('list', option, value);
  expect(code).toBe(2);
  expect(errors).toMatch(message);
});

test('what is accepted is in force and in the audit log; a second time is told where it stands', async () => {
  const [id] = ids;
  expect(await submission('accept', id!)).toMatchObject({ code: 0, printed: `The submission ${id} is accepted.\n` });
  const store = await openStore(environment.CLEARING_HOUSE_DB);
  const published = await store.selectFrom('vintage').select(['source', 'part']).execute();
  const lines = await store.selectFrom('audit').select(['who', 'action']).where('who', '=', 'command-line').execute();
  await store.destroy();
  expect(published).toEqual([{ source: 'submissions', part: 'BG' }]);
  expect(lines).toContainEqual({ who: 'command-line', action: 'submission.accept' });
  const again = await submission('accept', id!);
  expect(again).toMatchObject({ code: 1, printed: '' });
  expect(again.errors).toMatch(/The submission is accepted; only what is submitted can be accepted\./);
});

test('what is returned has a comment', async () => {
  const [id] = ids;
  expect(await submission('return', id!)).toMatchObject({ code: 2, printed: '' });
  expect((await submission('return', id!, '--comment', 'No 2023?')).code).toBe(0);
  expect((await submission('list', '--status', 'returned')).printed).toContain(id);
});

test('an id that is none is refused', async () => {
  expect((await submission('accept', 'x')).code).toBe(2);
  expect((await submission('accept')).code).toBe(2);
  const { code, errors } = await submission('accept', '0199f3a0-6c1e-7000-8000-0123456789ab');
  expect(code).toBe(1);
  expect(errors).toMatch(/There is no submission 0199f3a0/);
});
