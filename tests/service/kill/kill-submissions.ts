import type { SubmissionContent } from '../../../src/contract/submission-content';
import { type Receipt, receiptSchema, submitAddress } from '../../../src/contract/submissions';
import { createToken } from '../../../src/service/access/token-store';
import { observations } from '../../../src/service/store/observations';
import { openStore, type Store } from '../../../src/service/store/open';
import { SECRETARIAT } from '../../../src/service/store/viewer';
import { SUBMISSIONS_SOURCE } from '../../../src/service/submissions/source';
import { submissionOf } from '../../../src/service/submissions/stored';
import { rightRound, sentRound } from '../../support/sent-round';
import { buildProgram, KilledProgram } from './killed-program';
import { wrongWith } from './kill-imports';
import { chance, ROUNDS, sleep } from './rounds';

const TABLE = '5';
const YEAR = 2024;
const REPORTERS = ['BG', 'RO', 'EE'];

/**
 * Kills the service while countries send their tables, at moments spread over the time that some of them take. After each kill
 * the store is as it should be, no submission that was acknowledged is lost, and one that was not is wholly there or not at all.
 *
 * @param environment gives an empty store each time it is called
 */
export function killSubmissions(engine: string, environment: () => Promise<Record<string, string>>): void {
  test(`submissions on ${engine} survive the service being killed`, async () => {
    buildProgram();
    const random = chance(`submissions on ${engine}`);
    const settings: Record<string, string> = {
      ...(await environment()),
      ...{ PORT: '0', RATE_PER_TOKEN: '0', ACCEPT_SUBMISSIONS: 'at-once' },
    };
    const store = await openStore(String(settings.DATABASE_URL ?? settings.CLEARING_HOUSE_DB));
    const { token } = await createToken(
      store,
      { label: 'all', role: 'compiler', countries: REPORTERS, expires: new Date('2100-01-01') },
      { who: 'command-line', requestId: 'x' },
    );
    const offices = REPORTERS.map((reporter) => new Office(reporter, token));

    let span = 0;
    let cut = 0;
    for (let round = 0; round <= ROUNDS; round += 1) {
      const program = new KilledProgram(['serve'], settings);
      const [, address] = await program.printed(/listens on (http:\S+);/);
      const begun = Date.now();
      const sending = offices.map((office) => office.sendUntilRefused(address!));
      if (round === 0) {
        // The first round tells how long it takes until each office has its second receipt.
        const refused = Promise.all(sending).then(() => 'refused');
        while (offices.some(({ receipts }) => receipts.length < 2)) {
          expect(await Promise.race([sleep(5), refused])).not.toBe('refused');
        }
        span = Date.now() - begun;
      } else await sleep(random() * span);
      await program.kill();
      await Promise.all(sending);
      if (offices.some(({ underWay }) => underWay !== undefined)) cut += 1;

      expect(await wrongWith(store)).toEqual([]);
      for (const office of offices) await office.compare(store);
    }
    expect(offices.every(({ receipts }) => receipts.length > 0)).toBe(true);
    await store.destroy();
    const stored = offices.reduce((sum, { receipts }) => sum + receipts.length, 0);
    process.stderr.write(
      `submissions on ${engine}: ${cut} of ${ROUNDS + 1} kills cut one off; ${stored} were acknowledged\n`,
    );
  });
}

/** A statistical office that sends the same table over and over, one person more each time. */
class Office {
  /** What it was told is stored, with what was sent. */
  readonly receipts: { readonly receipt: Receipt; readonly figure: number }[] = [];
  /** The figure of what was sent and not answered. */
  underWay: number | undefined;
  /** The figures of what was stored although no answer came any more. */
  private readonly unanswered: number[] = [];
  private readonly round;
  private readonly partner: string;

  constructor(
    private readonly reporter: string,
    private readonly token: string,
  ) {
    this.round = rightRound(reporter);
    const figure = (code: string): number => this.round.figure(TABLE, code, YEAR);
    this.partner = this.round
      .countries(TABLE)
      .map(({ code }) => code)
      .sort((one, other) => figure(other) - figure(one))[0]!;
  }

  /** Sends one submission after the other until there is nobody any more to send them to. */
  async sendUntilRefused(address: string): Promise<void> {
    for (;;) {
      const content = this.next();
      const answer = await this.send(address, content);
      if (!answer) return;
      expect(answer).toEqual({ status: 201, body: expect.anything() as unknown });
      this.receipts.push({ receipt: receiptSchema.parse(answer.body), figure: this.underWay! }); // next() set it
      this.underWay = undefined;
    }
  }

  /** Undefined if the connection broke before the answer was there. */
  private async send(address: string, content: SubmissionContent) {
    try {
      const response = await fetch(`${address}${submitAddress()}`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${this.token}`, 'Content-Type': 'application/json' },
        body: JSON.stringify(content),
      });
      return { status: response.status, body: (await response.json()) as unknown };
    } catch {
      return undefined;
    }
  }

  /** Holds what is stored against what was acknowledged. */
  async compare(store: Store): Promise<void> {
    for (const { receipt } of this.receipts) {
      expect(await submissionOf(store, SECRETARIAT, receipt.id)).toMatchObject(receipt);
    }
    const stored = await store
      .selectFrom('submission')
      .where('reporter', '=', this.reporter)
      .select('id')
      .orderBy('number')
      .execute();
    const known = new Set(this.receipts.map(({ receipt }) => receipt.id));
    const further = stored.filter(({ id }) => !known.has(id));
    const figures = await observations(store, SECRETARIAT, {
      ...{ sources: [SUBMISSIONS_SOURCE.id], tables: [TABLE], reporters: [this.reporter], partners: [this.partner] },
      ...{ years: [YEAR], sexes: ['T'], ages: ['TOTAL'] },
    });
    const inForce = figures.map(({ value }) => value);
    if (further.length > this.unanswered.length) this.unanswered.push(this.underWay!); // it is there, all of it or nothing
    this.underWay = undefined;
    expect(further).toHaveLength(this.unanswered.length);
    // Figures only rise, so that the last one that was stored is the greatest.
    const greatest = Math.max(this.receipts.at(-1)?.figure ?? 0, this.unanswered.at(-1) ?? 0);
    expect(inForce).toEqual(stored.length === 0 ? [] : [greatest]);
  }

  private next(): SubmissionContent {
    this.round.addToTable(TABLE, this.partner, YEAR, { M: 1 });
    this.underWay = this.round.figure(TABLE, this.partner, YEAR);
    return sentRound(this.round.round, [TABLE]);
  }
}
