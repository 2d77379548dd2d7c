import { checkStore } from '../../../src/service/store/check/check-store';
import { observations } from '../../../src/service/store/observations';
import { openStore, type Store } from '../../../src/service/store/open';
import { SECRETARIAT } from '../../../src/service/store/viewer';
import { runCommand } from '../cli/run-command';
import { temporaryFolder } from '../temporary-folder';
import { filesOfRound, type KillFile } from './kill-files';
import { buildProgram, KilledProgram } from './killed-program';
import { chance, ROUNDS, sleep } from './rounds';

const SOURCE = [
  '--id',
  'killed',
  '--title',
  'T',
  '--publisher',
  'P',
  '--licence',
  'L',
  '--address',
  'https://example.org',
];
const argsOf = (files: readonly KillFile[]): string[] => [
  ...['import', '--source', 'csv', ...SOURCE],
  ...files.flatMap(({ path }) => ['--file', path]),
];

/**
 * Kills imports at moments spread over their duration. After each kill the store is as it should be, every file is wholly
 * there or not at all, what was said to be there is, and the same command completes the rest.
 *
 * @param environment gives an empty store each time it is called
 */
export function killImports(engine: string, environment: () => Promise<Record<string, string>>): void {
  test(`imports on ${engine} survive being killed`, async () => {
    buildProgram();
    const random = chance(`imports on ${engine}`);
    const folder = temporaryFolder();
    const settings = await environment();
    let before = filesOfRound(folder, 0);
    const pace = new Pace();
    await pace.watch(new KilledProgram(argsOf(before), settings));

    const store = await openStore(settings.DATABASE_URL ?? settings.CLEARING_HOUSE_DB!);
    let stopped = 0;
    for (let round = 1; round <= ROUNDS; round += 1) {
      const files = filesOfRound(folder, round);
      const program = new KilledProgram(argsOf(files), settings);
      await Promise.race([pace.moment(program, random), program.end()]);
      await program.kill();
      const isThere = await stateOf(store, files, before);
      const said = files.map(({ name }) => program.output.includes(`${name}: vintage`));
      for (const [index, was] of said.entries())
        if (was) expect([round, index, isThere[index]]).toEqual([round, index, true]);
      if (isThere.some((is) => !is)) stopped += 1;
      expect(await wrongWith(store)).toEqual([]);

      const { code, printed } = await runCommand(argsOf(files), settings);
      expect(code).toBe(0);
      for (const [index, { name }] of files.entries()) {
        expect(printed).toContain(`${name}: ${isThere[index] ? 'already there' : 'vintage'}`);
      }
      expect(await stateOf(store, files, files)).toEqual(files.map(() => true));
      before = files;
    }
    expect(await wrongWith(store)).toEqual([]);
    await store.destroy();
    process.stderr.write(`imports on ${engine}: ${stopped} of ${ROUNDS} kills came before the end\n`);
  });
}

/** How long an import takes on this machine at this time, by which the moments of kills are chosen. */
class Pace {
  private first = 0;
  private each = 0;

  /** Lets an import come to its end, and learns from it. */
  async watch(program: KilledProgram): Promise<void> {
    const begun = Date.now();
    await program.printed(/vintage/);
    this.first = Date.now() - begun;
    expect([await program.end(), program.output]).toEqual([0, expect.stringMatching(/(vintage[^]*){5}/)]);
    this.each = (Date.now() - begun - this.first) / 4;
  }

  /** Waits for a moment while one of the files, each as likely as the others, is being imported. */
  async moment(program: KilledProgram, random: () => number): Promise<void> {
    const begun = Date.now();
    const done = Math.floor(random() * 5);
    const within = random();
    if (done === 0) return sleep(this.first - this.each * (1 - within));
    await program.printed(/vintage/);
    this.first = (this.first + Date.now() - begun) / 2; // others use the machine, too
    await program.printed(new RegExp(`(vintage[^]*){${done}}`));
    await sleep(within * this.each);
  }
}

/** Whether each file is there; fails if its figures are neither its own nor those it had before. */
async function stateOf(store: Store, files: readonly KillFile[], before: readonly KillFile[]): Promise<boolean[]> {
  const reporters = files.flatMap((file) => file.reporters);
  const found = await observations(store, SECRETARIAT, { sources: ['killed'], reporters });
  return files.map((file, index) => {
    const own = found.filter(({ reporter }) => file.reporters.includes(reporter));
    const figures = new Map(
      own.map(({ reporter, year, partner, value, confidentiality }) => [
        `${reporter} ${year} ${partner}`,
        `${value}${confidentiality ?? ''}`,
      ]),
    );
    if (isSame(figures, file.figures)) return true;
    expect([...figures].sort()).toEqual([...before[index]!.figures].sort());
    return false;
  });
}

const isSame = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean =>
  one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);

/** All that is wrong with a store. */
export const wrongWith = async (store: Store): Promise<string[]> =>
  (await checkStore(store)).flatMap(({ wrong }) => [...wrong]);
