import { isCountryCode } from '../../../../src/clearing-house/codes/countries';
import { metadataCode, plannedColumns } from '../../../../src/clearing-house/metadata/layout';
import type { ReportedFinding } from '../../../../src/contract/findings';
import type { SubmissionContent } from '../../../../src/contract/submission-content';
import { canonical, digestOf } from '../../../../src/service/submissions/content';
import { storeSubmission } from '../../../../src/service/submissions/store-submission';
import { changeStatus } from '../../../../src/service/submissions/change-status';
import type { Judged } from '../../../../src/service/submissions/judge';
import type { Store } from '../../../../src/service/store/open';
import { rightRound, sentRound } from '../../../support/sent-round';
import { observation, recordVintage } from '../../store/store-data';

/** What only Bulgaria and the secretariat may learn. */
export interface Secrets {
  /** Figures, words and ids: others must not find any of them in anything they are answered. */
  readonly texts: readonly string[];
  /** A year of which there are confidential figures only: that there are any must not be told either. */
  readonly year: string;
  readonly ids: Readonly<Record<'accepted' | 'embargoed' | 'submitted' | 'returned' | 'draft', string>>;
  /** What somebody else might try to send in the name of Bulgaria. */
  readonly content: SubmissionContent;
}

export const SECRET_YEAR = 1971;
const by = { who: 'command-line', requestId: 'test' };

/** Plants secrets of Bulgaria in every place where a service keeps any, beside figures of others that are free. */
export async function plantSecrets(store: Store): Promise<Secrets> {
  const texts: string[] = [];
  const secret = (text: string | number): void => void texts.push(String(text));

  const send = async (table: string, male: number, flags: string, how: { draft?: true; embargo?: string } = {}) => {
    const round = rightRound('BG');
    const female = male + 77;
    const cell = (code: string, sex: 'T' | 'M' | 'F') => round.cell(table, code, 2024, sex);
    const before = { T: round.figure(table, 'TOTAL', 2024), RO: round.figure(table, 'RO', 2024) };
    const inRow = { T: male + female, M: male, F: female };
    for (const sex of ['T', 'M', 'F'] as const) {
      const total = round.figure(table, 'TOTAL', 2024, sex) - round.figure(table, 'RO', 2024, sex) + inRow[sex];
      round.set(table, cell('RO', sex), inRow[sex]);
      round.set(table, cell('TOTAL', sex), total);
      secret(inRow[sex]);
      secret(total);
    }
    if (Number.isNaN(before.T) || Number.isNaN(before.RO)) throw new Error(`Table ${table} has no such rows.`);
    round.set(table, round.statusCell(table, 'RO', 2024), flags);
    const { cells } = round.round.metadata;
    const row = cells.findIndex((values) => values[plannedColumns.code] === metadataCode(table, 2024));
    cells[row]![plannedColumns.fields.get('CONTACT')!] = `SECRETCONTACT${table}`;
    if (flags === '') cells[row]![plannedColumns.fields.get('AGENCY')!] = `SECRETAGENCY${table}`;
    const content = withFewRows(canonical(sentRound(round.round, [table])));
    const embargoUntil = how.embargo ?? null;
    const { id } = await storeSubmission(store, content, digestOf(content, embargoUntil), judgedAs(table), {
      ...{ isDraft: how.draft ?? false, embargoUntil, acceptAtOnce: false, by, now: new Date() },
    });
    secret(id);
    return id;
  };
  const decide = (id: string, status: 'accepted' | 'returned', comment?: string) =>
    changeStatus(store, id, status, { by, now: new Date(), comment }, () => undefined);

  const accepted = await send('5', 8_675_309, '/N');
  await decide(accepted, 'accepted');
  const embargoed = await send('3', 7_313_131, '', { embargo: '2099-01-01T00:00:00.000Z' });
  await decide(embargoed, 'accepted');
  const submitted = await send('S5', 6_161_617, '');
  const returned = await send('S3', 5_959_591, '');
  await decide(returned, 'returned', 'SECRETCOMMENT');
  const draft = await send('7', 4_747_477, '', { draft: true });
  for (const word of ['SECRETCONTACT', 'SECRETAGENCY', 'SECRETFINDING', 'SECRETCOMMENT']) secret(word);

  // A figure that was free once and is confidential now, and one beside which nothing else is known of the year.
  const free = observation({ table: '5', reporter: 'RO', partner: 'BG', year: 2023, value: 1212 });
  const once = { table: '5', reporter: 'BG', partner: 'FR', year: 2023, value: 3_535_353 };
  await recordVintage(store, 'office', [observation(once), free]);
  await recordVintage(store, 'office', [
    observation({ ...once, confidentiality: 'C', comment: 'SECRETREMARK', asSent: 'SECRETTEXT' }),
    observation({ ...once, year: SECRET_YEAR, partner: 'RO', value: 2_929_293, confidentiality: 'C' }),
    free,
  ]);
  for (const each of [once.value, 2_929_293, 'SECRETREMARK', 'SECRETTEXT']) secret(each);
  return {
    texts,
    year: String(SECRET_YEAR),
    ids: { accepted, embargoed, submitted, returned, draft },
    content: sentRound(rightRound('BG', 2).round, ['5']),
  };
}

/** Whom the rows are about that stay: the others would only make all answers longer. */
const KEPT = ['RO', 'DE', 'FR'];

const withFewRows = (content: SubmissionContent): SubmissionContent => ({
  ...content,
  sheets: content.sheets.map((sheet, index) => ({
    ...sheet,
    cells:
      index > 0
        ? sheet.cells
        : sheet.cells.filter(([, code]) => !isCountryCode(String(code)) || KEPT.includes(String(code))),
  })),
});

/** As if it had been checked: what the checks say of it does not matter here, but who may read it. */
function judgedAs(table: string): Judged {
  const finding: ReportedFinding = {
    ...{ rule: 'C13', sheet: `Table ${table}`, cell: 'C10', key: 'k', fingerprint: 'f' },
    severity: 'warning',
    message: 'SECRETFINDING',
  };
  return {
    ...{ edition: null, tables: [table], figures: 735, mayBeSent: true, problems: [] },
    counts: { errors: 0, warnings: 0, information: 0, settled: 1 },
    toDo: [finding],
    answered: [finding],
  };
}
