import { answersPlan, answerWrites, readAnswers } from '../../../src/clearing-house/answers/answers-sheet';
import type { CellValue } from '../../../src/clearing-house/sheet/sheet-plan';
import { definitionsOf, editionOf, type Edition } from '../../../src/clearing-house/tables/editions';
import { auditAnswerSchema } from '../../../src/contract/audit';
import type { ReportedFinding } from '../../../src/contract/findings';
import { paths } from '../../../src/contract/paths';
import { reportedAddress, reportedAnswerSchema } from '../../../src/contract/reported';
import type { SentSheet, SubmissionContent } from '../../../src/contract/submission-content';
import { submissionContentSchema } from '../../../src/contract/submission-content';
import {
  submissionAddress,
  submissionContentAddress,
  submissionSchema,
  submissionsAddress,
  submissionsAnswerSchema,
} from '../../../src/contract/submissions';
import { canonical } from '../../../src/service/submissions/content';
import { publishDue } from '../../../src/service/submissions/publish';
import { rowOf } from '../../../src/service/submissions/stored';
import { SUBMISSIONS_SOURCE } from '../../../src/service/submissions/source';
import { metadataOf } from '../../../src/service/store/metadata';
import { publishEdition } from '../../../src/service/store/editions';
import { change, currentRevision } from '../../../src/service/store/revision';
import { rightRound, sentRound } from '../../support/sent-round';
import type { PlantedRound } from '../../support/violations/planted-round';
import { bodyOf, errorOf } from '../sample-service';
import { NOON, type SubmissionService, submissionService } from './submission-service';

/** A sheet of answers as the pane writes it. */
function answersSheet(findings: readonly ReportedFinding[]): SentSheet {
  const plan = answersPlan('en');
  const cells = plan.cells.map((row) => row.map((input): CellValue => input ?? ''));
  const said = { reason: 'VERIFIED', comment: 'Asked the register.', by: 'I. Ivanova', at: NOON } as const;
  const given = findings.map(({ key, fingerprint, rule, sheet, cell, message }) => ({
    ...{ key, fingerprint, rule, table: sheet, where: cell, found: message },
    ...said,
  }));
  for (const { row, column, input } of answerWrites(readAnswers(cells), given, 'en')) {
    (cells[row] ??= [])[column] = input ?? '';
  }
  const properties = { ...plan.properties };
  return { name: 'Answers', properties, cells: cells.map((row) => Array.from(row, (cell) => cell ?? '')) };
}

/** Makes a year's figures of a row missing one, so that a warning about a blank is found. */
function blankOut(round: PlantedRound, table: string, code: string): void {
  for (const sex of ['T', 'M', 'F'] as const) round.set(table, round.cell(table, code, 2024, sex), '');
}

/**
 * What holds for submissions on every engine.
 * @param newAddress the address of a new, empty store each time
 */
export function submissionSuite(engine: string, newAddress: () => Promise<string>): void {
  describe(`submissions on ${engine}`, () => {
    let address: string;
    let at: SubmissionService;
    let bulgarian: string;
    let secretariat: string;
    const services: SubmissionService[] = [];
    const open = async (...parameters: Parameters<typeof submissionService>): Promise<SubmissionService> => {
      const opened = await submissionService(...parameters);
      services.push(opened);
      return opened;
    };
    beforeEach(async () => {
      address = await newAddress();
      at = await open(address);
      bulgarian = await at.bearer('compiler', 'BG');
      secretariat = await at.bearer('secretariat');
    });
    afterEach(async () => {
      for (const { service } of services.splice(0)) await service.close();
    });

    /** A small part of a round that is right, which can be told from others by its seed. */
    const right = (seed = 1, reporter = 'BG'): SubmissionContent => sentRound(rightRound(reporter, seed).round, ['5']);
    const reported = async (who?: string, table = '5') => {
      const response = await at.get(reportedAddress({ reporter: 'BG', table, years: [2024] }), who);
      return (await bodyOf(response, reportedAnswerSchema)).figures;
    };
    const detail = async (id: string, who = secretariat) =>
      bodyOf(await at.get(submissionAddress(id), who), submissionSchema);
    const auditOf = async () =>
      (await bodyOf(await at.get(`${paths.audit}?limit=1000`, secretariat), auditAnswerSchema)).lines
        .filter(({ action }) => action.startsWith('submission'))
        .map(({ who, action, outcome, subject }) => ({ who, action, outcome, submission: subject.submission }));

    describe('what is sent', () => {
      test('is stored and answered with a receipt', async () => {
        const content = right();
        const response = await at.send(content, bulgarian);
        expect(response.status).toBe(201);
        const receipt = await bodyOf(response, submissionSchema);
        expect(receipt).toMatchObject({
          ...{ reporter: 'BG', round: 2025, number: 1, status: 'submitted', received: NOON, tables: ['5'] },
          ...{ embargoUntil: null, published: null, list: [] },
          findings: { errors: 0, warnings: 0, settled: 0 },
          history: [{ at: NOON, status: 'submitted', comment: null }],
        });
        expect(receipt.figures).toBeGreaterThan(500);
        expect(response.headers.get('location')).toBe(submissionAddress(receipt.id));
        const sent = await at.get(submissionContentAddress(receipt.id), bulgarian);
        expect(await bodyOf(sent, submissionContentSchema)).toEqual(canonical(content));
        expect(await auditOf()).toEqual([
          expect.objectContaining({ action: 'submission.submit', outcome: 'done', submission: receipt.id }),
        ]);
      });

      test('a second time is the same, whatever the sheets are called; other content is the next', async () => {
        const first = await at.stored(right(), bulgarian);
        const revision = await currentRevision(at.store);
        const again = right();
        again.sheets[0]!.name = 'Renamed';
        const response = await at.send(again, secretariat);
        expect(response.status).toBe(200);
        expect(await bodyOf(response, submissionSchema)).toEqual(first);
        expect(await currentRevision(at.store)).toEqual(revision);
        const second = await at.stored(right(2), bulgarian);
        expect([second.number, second.digest === first.digest]).toEqual([2, false]);
        // What was sent before the last is sent again because it is to be in force again.
        expect(await at.stored(right(), bulgarian)).toMatchObject({ number: 3, digest: first.digest });
        expect(await at.stored(right(), bulgarian, { embargoUntil: '2030-01-01T00:00:00Z' })).toMatchObject({
          number: 4,
        });
      });

      test('numbers are those of a country and round', async () => {
        await at.stored(right(), bulgarian);
        expect(await at.stored(right(1, 'RO'), secretariat)).toMatchObject({ number: 1, reporter: 'RO' });
      });

      test('with an error in it is refused, with what is wrong where, and nothing is stored', async () => {
        const round = rightRound('BG');
        round.set('5', round.cell('5', 'DE', 2024, 'M'), 'twelve');
        const response = await at.send(sentRound(round.round, ['5']), bulgarian);
        expect(response.status).toBe(422);
        const { code, message, findings } = await errorOf(response);
        expect(code).toBe('checks-failed');
        expect(message).toMatch(/not stored: there (is|are) \d+ errors? to be mended/);
        expect(findings!.errors).toBeGreaterThan(0);
        expect(findings!.list).toContainEqual(
          expect.objectContaining({
            rule: 'S05',
            severity: 'error',
            sheet: 'Table 5',
            message: expect.stringContaining('twelve') as string,
          }),
        );
        expect(await bodyOf(await at.get(paths.submissions, secretariat), submissionsAnswerSchema)).toEqual({
          submissions: [],
          next: null,
        });
        expect(await auditOf()).toEqual([expect.objectContaining({ action: 'submission.submit', outcome: 'refused' })]);
      });

      test('with a warning needs an answer to it, and the answer is kept', async () => {
        const round = rightRound('BG');
        blankOut(round, '5', round.countries('5').find(({ code }) => round.figure('5', code, 2024) === 0)!.code);
        const content = sentRound(round.round, ['5']);
        const refused = await at.send(content, bulgarian);
        expect(refused.status).toBe(422);
        const { message, findings } = await errorOf(refused);
        expect(message).toBe('The tables are not stored: there is 1 warning to be mended or answered.');
        expect(findings).toMatchObject({ errors: 0, warnings: 1, list: [{ rule: 'S06', severity: 'warning' }] });
        const stored = await at.stored(
          { ...content, sheets: [...content.sheets, answersSheet(findings!.list)] },
          bulgarian,
        );
        expect(stored).toMatchObject({
          findings: { warnings: 0, settled: 1 },
          list: [{ rule: 'S06', answer: { reason: 'VERIFIED', comment: 'Asked the register.', by: 'I. Ivanova' } }],
        });
      });

      test('is one country’s tables of one round', async () => {
        const content = right();
        content.sheets[0]!.properties['clearing-house.reporter'] = 'RO';
        const response = await at.send(content, bulgarian);
        expect(response.status).toBe(400);
        expect((await errorOf(response)).details).toEqual([
          { path: 'sheets.0', message: 'Table 5 is of RO, the submission of BG.' },
        ]);
      });

      test.each([
        ['sheets.0.cells.1.2', (content: SubmissionContent) => (content.sheets[0]!.cells[1]![2] = null as never)],
        ['sheets.0.cells.0', (content: SubmissionContent) => (content.sheets[0]!.cells[0] = 'x' as never)],
        ['sheets.0.cells.0.0', (content: SubmissionContent) => (content.sheets[0]!.cells[0]![0] = 'a\0b')],
        ['sheets.0.properties.other', (content: SubmissionContent) => (content.sheets[0]!.properties.other = 'x')],
        ['round', (content: SubmissionContent) => (content.round = 2024)],
        ['reporter', (content: SubmissionContent) => (content.reporter = 'XX')],
        ['sheets', (content: SubmissionContent) => (content.sheets[1]!.name = content.sheets[0]!.name)],
      ])('must have a form: %s', async (path, spoil) => {
        const content = right();
        spoil(content);
        const response = await at.send(content, bulgarian);
        expect(response.status).toBe(400);
        expect((await errorOf(response)).details?.map((each) => each.path)).toEqual([path]);
      });
    });

    describe('who', () => {
      test('a compiler sends what is of the own countries, the secretariat anything, a reader nothing', async () => {
        const romanian = await at.bearer('compiler', 'RO');
        const foreign = await at.send(right(), romanian);
        expect(foreign.status).toBe(403);
        expect((await errorOf(foreign)).message).toBe('This token is for RO; it cannot send tables of BG.');
        expect((await at.send(right(), await at.bearer('reader'))).status).toBe(403);
        expect((await at.send(right(), secretariat)).status).toBe(201);
        expect(await auditOf()).toMatchObject([{ outcome: 'done' }, { outcome: 'refused' }]);
      });

      test('sees what was sent: its own countries and the secretariat', async () => {
        const romanian = await at.bearer('compiler', 'RO');
        const { id } = await at.stored(right(), bulgarian);
        const { id: other } = await at.stored(right(1, 'RO'), romanian);
        const listed = async (who: string, query = {}) =>
          (await bodyOf(await at.get(submissionsAddress(query), who), submissionsAnswerSchema)).submissions.map(
            (each) => each.id,
          );
        expect(await listed(bulgarian)).toEqual([id]);
        expect(await listed(bulgarian, { reporter: 'RO' })).toEqual([]);
        expect(await listed(secretariat)).toEqual([other, id]);
        expect(await listed(secretariat, { reporter: 'RO', round: 2025, status: 'submitted' })).toEqual([other]);
        for (const path of [submissionAddress(id), submissionContentAddress(id)]) {
          expect((await at.get(path, romanian)).status).toBe(404);
          expect((await at.get(path, bulgarian)).status).toBe(200);
        }
        expect((await at.setStatus(id, { status: 'withdrawn' }, romanian)).status).toBe(404);
      });

      test('is read page by page', async () => {
        for (let seed = 1; seed <= 3; seed += 1) await at.stored(right(seed), bulgarian);
        const numbers: (number | null)[] = [];
        let before: string | undefined;
        do {
          const query = { limit: 2, ...(before === undefined ? {} : { before }) };
          const page = await bodyOf(await at.get(submissionsAddress(query), bulgarian), submissionsAnswerSchema);
          numbers.push(...page.submissions.map(({ number }) => number));
          before = page.next ?? undefined;
        } while (before !== undefined);
        expect(numbers).toEqual([3, 2, 1]);
      });
    });

    describe('a draft', () => {
      const withError = (): SubmissionContent => {
        const round = rightRound('BG');
        round.set('5', round.cell('5', 'DE', 2024, 'M'), -3);
        return sentRound(round.round, ['5']);
      };

      test('is kept whatever is found in it, and replaced by the next', async () => {
        const response = await at.send(withError(), bulgarian, { draft: 'yes' });
        expect(response.status).toBe(201);
        const draft = await bodyOf(response, submissionSchema);
        expect(draft).toMatchObject({
          status: 'draft',
          number: null,
          list: expect.arrayContaining([expect.objectContaining({ rule: 'C01' })]) as unknown,
        });
        const next = await at.send(right(), bulgarian, { draft: 'yes' });
        expect(next.status).toBe(200);
        expect(await bodyOf(next, submissionSchema)).toMatchObject({ id: draft.id, status: 'draft', list: [] });
        expect(await at.stored(right(), bulgarian, { draft: 'yes' })).toMatchObject({ id: draft.id });
        const sent = await at.get(submissionContentAddress(draft.id), bulgarian);
        expect(await bodyOf(sent, submissionContentSchema)).toEqual(canonical(right()));
        expect((await detail(draft.id)).history.map(({ status }) => status)).toEqual(['draft', 'draft']);
      });

      test('becomes what is submitted', async () => {
        const draft = await at.stored(withError(), bulgarian, { draft: 'yes' });
        const submitted = await at.stored(right(), bulgarian);
        expect(submitted).toMatchObject({ id: draft.id, number: 1, status: 'submitted', list: [] });
        expect(submitted.history.map(({ status }) => status)).toEqual(['draft', 'submitted']);
        expect(await at.stored(right(2), bulgarian, { draft: 'yes' })).toMatchObject({ number: null });
      });

      test('is withdrawn by those who may send it; what is submitted is not', async () => {
        const draft = await at.stored(right(), bulgarian, { draft: 'yes' });
        expect((await at.setStatus(draft.id, { status: 'accepted' }, secretariat)).status).toBe(409);
        expect((await at.setStatus(draft.id, { status: 'withdrawn' }, bulgarian)).status).toBe(200);
        expect(await detail(draft.id)).toMatchObject({ status: 'withdrawn' });
        const { id } = await at.stored(right(), bulgarian);
        expect(id).not.toBe(draft.id);
        const conflict = await at.setStatus(id, { status: 'withdrawn' }, bulgarian);
        expect(conflict.status).toBe(409);
        expect((await errorOf(conflict)).message).toBe(
          'The submission is submitted; only what is draft can be withdrawn.',
        );
      });
    });

    describe('the secretariat', () => {
      test('accepts: from then on the figures are served to all, with metadata', async () => {
        const round = rightRound('BG');
        const { id } = await at.stored(sentRound(round.round, ['5']), bulgarian);
        expect(await reported()).toEqual([]);
        expect((await at.setStatus(id, { status: 'accepted' }, bulgarian)).status).toBe(403);
        const response = await at.setStatus(id, { status: 'accepted', comment: 'Thank you.' }, secretariat);
        expect(await bodyOf(response, submissionSchema)).toMatchObject({
          status: 'accepted',
          published: NOON,
          history: [{ status: 'submitted' }, { status: 'accepted', comment: 'Thank you.' }],
        });
        const figures = await reported();
        expect(figures).toContainEqual(
          expect.objectContaining({
            partner: 'DE',
            sex: 'T',
            value: round.figure('5', 'DE', 2024),
            source: SUBMISSIONS_SOURCE.id,
          }),
        );
        expect(await reported(bulgarian)).toHaveLength((await detail(id)).figures);
        const metadata = await metadataOf(at.store, '5', ['BG'], [2024]);
        expect(metadata).toContainEqual(expect.objectContaining({ field: 'SOURCE', value: 'population register' }));
        expect(metadata.map(({ field }) => field)).not.toContain('CONTACT');
        expect((await auditOf()).map(({ action }) => action)).toEqual([
          'submission.publish',
          'submission.accept',
          'submission.submit',
        ]);
        const twice = await at.setStatus(id, { status: 'accepted' }, secretariat);
        expect(twice.status).toBe(409);
        expect((await errorOf(twice)).message).toBe(
          'The submission is accepted; only what is submitted can be accepted.',
        );
      });

      test('returns with a comment', async () => {
        const { id } = await at.stored(right(), bulgarian);
        const silent = await at.setStatus(id, { status: 'returned' }, secretariat);
        expect(silent.status).toBe(400);
        expect((await errorOf(silent)).details).toEqual([{ path: 'comment', message: 'must say why it is returned' }]);
        expect((await at.setStatus(id, { status: 'returned', comment: 'No 2023?' }, secretariat)).status).toBe(200);
        expect(await detail(id, bulgarian)).toMatchObject({
          status: 'returned',
          history: [{ status: 'submitted' }, { status: 'returned', comment: 'No 2023?' }],
        });
        expect(await reported()).toEqual([]);
      });

      test('accepts a later one: a new vintage, which withdraws what it does not have any more', async () => {
        const round = rightRound('BG');
        const first = await at.stored(sentRound(round.round, ['5']), bulgarian);
        await at.setStatus(first.id, { status: 'accepted' }, secretariat);
        const [one, other] = round.countries('5').filter(({ code }) => round.figure('5', code, 2024) === 0);
        blankOut(round, '5', one!.code);
        blankOut(round, '5', other!.code);
        round.set('5', round.cell('5', other!.code, 2024, 'T'), ': m');
        const content = sentRound(round.round, ['5']);
        const { findings } = await errorOf(await at.send(content, bulgarian));
        const second = await at.stored(
          { ...content, sheets: [...content.sheets, answersSheet(findings!.list)] },
          bulgarian,
        );
        await at.setStatus(second.id, { status: 'accepted' }, secretariat);
        const figures = await reported();
        expect(figures.filter(({ partner }) => partner === one!.code)).toEqual([]);
        expect(figures.filter(({ partner }) => partner === other!.code)).toMatchObject([
          { sex: 'T', value: null, statuses: ['M'], vintage: 2 },
        ]);
        expect(figures.find(({ partner }) => partner === 'DE')?.vintage).toBe(1);
      });

      test('does not accept an earlier one after a later one', async () => {
        const first = await at.stored(right(1), bulgarian);
        const second = await at.stored(right(2), bulgarian);
        expect((await at.setStatus(second.id, { status: 'accepted' }, secretariat)).status).toBe(200);
        const late = await at.setStatus(first.id, { status: 'accepted' }, secretariat);
        expect(late.status).toBe(409);
        expect((await errorOf(late)).message).toMatch(/^Submission 2 of BG for round 2025 is accepted already/);
        expect((await at.setStatus(first.id, { status: 'returned', comment: 'See 2.' }, secretariat)).status).toBe(200);
      });

      test('has revisions of what it accepted answered for', async () => {
        const round = rightRound('BG');
        const first = await at.stored(sentRound(round.round, ['5']), bulgarian);
        await at.setStatus(first.id, { status: 'accepted' }, secretariat);
        const { code } = round.countries('5').find((row) => round.figure('5', row.code, 2024) > 20)!;
        round.addToTable('5', code, 2024, { M: round.figure('5', code, 2024) });
        const response = await at.send(sentRound(round.round, ['5']), bulgarian);
        expect(response.status).toBe(422);
        expect((await errorOf(response)).findings?.list.map(({ rule }) => rule)).toContain('B06');
      });

      test('accepts what was read with the edition of that time, whatever is published meanwhile', async () => {
        const publish = (edition: Edition) =>
          change(at.store, (transaction) => publishEdition(transaction, edition.round, edition));
        const table5 = definitionsOf(editionOf(2025)).find(({ id }) => id === '5')!;
        await publish({ ...editionOf(2025), definitions: [table5] });
        const { id } = await at.stored(right(), bulgarian);
        expect(await rowOf(at.store, id)).toMatchObject({ edition: 1 });
        await publish({ ...editionOf(2025), definitions: [{ ...table5, sexes: ['T'] }] });
        await at.setStatus(id, { status: 'accepted' }, secretariat);
        expect(new Set((await reported(bulgarian)).map(({ sex }) => sex))).toEqual(new Set(['T', 'M', 'F']));
      });

      test('is not asked where the service accepts by itself', async () => {
        const alone = await open(await newAddress(), { acceptSubmissions: 'at-once' });
        const stored = await alone.stored(right(), await alone.bearer('compiler', 'BG'));
        expect(stored).toMatchObject({ status: 'accepted', published: NOON });
        expect(stored.history.map(({ status }) => status)).toEqual(['submitted', 'accepted']);
      });
    });

    describe('an embargo', () => {
      const LATER = '2026-04-01T00:00:00.000Z';

      test('keeps figures back from all others until it ends', async () => {
        const { id } = await at.stored(right(), bulgarian, { embargoUntil: '2026-04-01T00:00:00Z' });
        const accepted = await at.setStatus(id, { status: 'accepted' }, secretariat);
        expect(await bodyOf(accepted, submissionSchema)).toMatchObject({
          status: 'accepted',
          published: null,
          embargoUntil: LATER,
        });
        for (const who of [undefined, await at.bearer('reader'), await at.bearer('compiler', 'RO')]) {
          expect(await reported(who)).toEqual([]);
        }
        expect((await at.get(submissionContentAddress(id), bulgarian)).status).toBe(200);
        expect(await publishDue(at.store, new Date('2026-03-31T23:59:59.999Z'))).toBe(0);
        const other = await open(address);
        const [one, two] = await Promise.all([
          publishDue(at.store, new Date(LATER)),
          publishDue(other.store, new Date(LATER)),
        ]);
        expect(one + two).toBe(1);
        expect(await reported(bulgarian)).toHaveLength((await detail(id)).figures);
        expect(await detail(id)).toMatchObject({ published: LATER });
        expect(await publishDue(at.store, new Date(LATER))).toBe(0);
        expect((await auditOf()).filter(({ action }) => action === 'submission.publish')).toMatchObject([
          { who: 'service' },
        ]);
      });

      test('that has ended is no more when a service starts', async () => {
        const { id } = await at.stored(right(), bulgarian, { embargoUntil: LATER });
        await at.setStatus(id, { status: 'accepted' }, secretariat);
        const next = await submissionService(address, {}, LATER);
        await next.service.close(); // which waits for what is under way
        expect(next.log.map(({ message }) => message)).toEqual(['Submissions published whose embargo has ended: 1.']);
        expect(await detail(id)).toMatchObject({ published: LATER });
      });

      test('that has ended before it is accepted keeps nothing back', async () => {
        const { id } = await at.stored(right(), bulgarian, { embargoUntil: '2026-03-15T00:00:00Z' });
        at.setClock(LATER);
        const accepted = await at.setStatus(id, { status: 'accepted' }, secretariat);
        expect(await bodyOf(accepted, submissionSchema)).toMatchObject({ published: LATER });
      });

      test('of an earlier one ends without a word when a later one has taken its place', async () => {
        const first = await at.stored(right(1), bulgarian, { embargoUntil: LATER });
        await at.setStatus(first.id, { status: 'accepted' }, secretariat);
        const revised = await at.send(right(2), bulgarian);
        // The figures that are kept back are what later ones are compared with.
        expect((await errorOf(revised)).findings?.list.map(({ rule }) => rule)).toContain('B06');
        const round = rightRound('BG', 1);
        const content = sentRound(round.round, ['5']);
        const same = await at.stored(content, bulgarian);
        await at.setStatus(same.id, { status: 'accepted' }, secretariat);
        const figures = await reported();
        expect(figures.length).toBeGreaterThan(0);
        expect(await publishDue(at.store, new Date(LATER))).toBe(0);
        expect(await reported()).toEqual(figures);
      });

      test('marks of an embargo on figures end with it; other confidentiality stays', async () => {
        const round = rightRound('BG');
        const [first, second] = round.countries('5').filter(({ code }) => round.figure('5', code, 2024) > 20);
        round.set('5', round.statusCell('5', first!.code, 2024), '/E');
        round.set('5', round.statusCell('5', second!.code, 2024), 'P/N');
        const content = sentRound(round.round, ['5']);
        const { id } = await at.stored(content, bulgarian, { embargoUntil: LATER });
        await at.setStatus(id, { status: 'accepted' }, secretariat);
        await publishDue(at.store, new Date(LATER));
        const partners = (await reported()).filter(({ sex }) => sex === 'M').map(({ partner }) => partner);
        expect(partners).toContain(first!.code);
        expect(partners).not.toContain(second!.code);
        const own = await reported(bulgarian);
        expect(own).toContainEqual(expect.objectContaining({ partner: second!.code, sex: 'T', statuses: ['P'] }));
      });
    });

    describe('two instances at once', () => {
      test('store the same content once', async () => {
        const other = await open(address);
        const content = right();
        const answers = await Promise.all(
          Array.from({ length: 6 }, (_, index) => (index % 2 === 0 ? at : other).send(content, bulgarian)),
        );
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 201]);
        const ids = await Promise.all(answers.map(async (each) => (await bodyOf(each, submissionSchema)).id));
        expect(new Set(ids).size).toBe(1);
        const sheets = await at.store.selectFrom('submission_sheet').select('submission').execute();
        expect(sheets).toHaveLength(content.sheets.length);
      });

      test('number different contents one after the other, each whole', async () => {
        const other = await open(address);
        const contents = [1, 2, 3, 4].map((seed) => right(seed));
        const stored = await Promise.all(
          contents.map((content, index) => (index % 2 === 0 ? at : other).stored(content, bulgarian)),
        );
        expect(stored.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4]);
        for (const [index, { id }] of stored.entries()) {
          const sent = await bodyOf(await other.get(submissionContentAddress(id), bulgarian), submissionContentSchema);
          expect(sent).toEqual(canonical(contents[index]!));
        }
      });
    });
  });
}
