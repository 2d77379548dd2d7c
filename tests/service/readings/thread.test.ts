import { changesAddress } from '../../../src/contract/changes';
import { codesAddress } from '../../../src/contract/codes';
import { matrixAddress } from '../../../src/contract/matrix';
import { mirrorAddress } from '../../../src/contract/mirror';
import { paths } from '../../../src/contract/paths';
import { reportedAddress } from '../../../src/contract/reported';
import { createService, type Service } from '../../../src/service/service';
import { killPrograms, Program, settings } from '../cli/program';
import { ask } from '../sample-service';
import { removeTemporaryFolders, SAMPLE_FIGURES } from '../temporary-folder';

// The program as it is run, which answers readings in a thread of its own; building it takes its time.
jest.setTimeout(120_000);

let program: Program;
let base: string;
let here: Service;

beforeAll(async () => {
  const environment = settings();
  program = new Program(['serve'], environment);
  base = (await program.printed(/listens on (http:\S+);/))[1]!;
  here = await createService({ database: environment.CLEARING_HOUSE_DB, figuresFolder: SAMPLE_FIGURES });
});
afterAll(async () => {
  await here.close();
  killPrograms();
  removeTemporaryFolders();
});

const READINGS = [
  paths.info,
  paths.editions,
  paths.sources,
  codesAddress(),
  mirrorAddress({ reporter: 'BG', table: '5', years: [2023, 2024] }),
  mirrorAddress({ reporter: 'SE', table: '3', years: [2024], nearest: 3 }),
  matrixAddress({ table: '3', year: 2024 }),
  reportedAddress({ reporter: 'BG', table: '5', years: [2024] }),
  changesAddress({ reporter: 'BG', table: '5', years: [2024], since: '2020-01-01T00:00:00Z' }),
];

/** What a client gets to see. */
const seen = async (response: Response) => ({
  status: response.status,
  tag: response.headers.get('ETag'),
  type: response.headers.get('Content-Type'),
  text: (await response.text()).replace(/"requestId":"[^"]*"/, ''),
});

test('a thread of its own answers as the service itself would, packed or not, many at a time', async () => {
  const addresses = Array.from({ length: 6 }, () => READINGS).flat();
  const answers = await Promise.all(
    addresses.map(async (address, index) => {
      const encoding = index < addresses.length / 2 ? 'gzip' : 'identity';
      return seen(await fetch(base + address, { headers: { 'Accept-Encoding': encoding } }));
    }),
  );
  for (const [index, answer] of answers.entries()) {
    expect(answer).toEqual(await seen(await ask(here, addresses[index]!)));
    expect(answer.status).toBe(200);
  }
});

test('who has an answer already gets none', async () => {
  for (const address of READINGS) {
    const tag = (await fetch(base + address)).headers.get('ETag')!;
    const again = await fetch(base + address, { headers: { 'If-None-Match': tag } });
    expect([again.status, again.headers.get('ETag'), await again.text()]).toEqual([304, tag, '']);
  }
});

test('told to end, the program lets the thread end, too', async () => {
  const other = new Program(['serve'], settings());
  const [, address] = await other.printed(/listens on (http:\S+);/);
  expect((await fetch(address + paths.info)).status).toBe(200);
  other.signal('SIGTERM');
  expect(await other.ended).toBe(0);
  expect(other.output).not.toContain('The thread that reads the store has ended');
});
