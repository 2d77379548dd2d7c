import { setImmediate as turn } from 'node:timers/promises';
import { checkContents } from '../../clearing-house/answers/check-contents';
import { fingerprint } from '../../clearing-house/answers/finding-key';
import { type AnsweredFinding, mayBeSent, standing, toDo } from '../../clearing-house/answers/settle';
import { message } from '../../clearing-house/messages/message';
import { cellAddress } from '../../clearing-house/sheet/a1';
import type { ErrorDetail } from '../../contract/errors';
import type { FindingCounts, ReportedFinding } from '../../contract/findings';
import type { SubmissionContent } from '../../contract/submission-content';
import { readContents } from './contents';
import type { Known } from './known';

/** What the checks say of a submission. */
export interface Judged {
  /** The version of the published edition that it was checked with; null for the one that is built in. */
  readonly edition: number | null;
  readonly tables: readonly string[];
  /** How many cells of figures are filled. */
  readonly figures: number;
  readonly counts: FindingCounts;
  /** Whether nothing stands in the way: no error, and no warning without an answer. */
  readonly mayBeSent: boolean;
  /** Errors, and warnings without an answer. */
  readonly toDo: readonly ReportedFinding[];
  readonly answered: readonly ReportedFinding[];
  /** What makes it impossible to say which figure counts. */
  readonly problems: readonly ErrorDetail[];
}

/** How many findings are listed; the others are counted. */
const MOST_LISTED = 200;

/** Checks a submission as the pane does before it is sent. It lets others come to their turn between its steps. */
export async function judge(content: SubmissionContent, known: Known, thisYear: number): Promise<Judged> {
  const edition = known.editions.get(content.round);
  const contents = readContents(content.sheets, edition?.definitions);
  const { tables } = contents.reading;
  await turn();
  const { findings, counts } = checkContents(contents, {
    stage: 'submission',
    thisYear,
    editions: known.editions,
    ...(known.previous && { previous: known.previous }),
    ...(known.published && { published: known.published }),
  });
  await turn();
  const stands = standing(findings);
  const language = tables[0]?.reading.language ?? 'en';
  const reported = (each: AnsweredFinding): ReportedFinding => {
    const { finding, key, answer } = each;
    const table = tables.find(({ id }) => id === finding.sheet)?.reading;
    return {
      rule: finding.rule,
      severity: finding.severity,
      sheet: finding.sheet,
      cell: cellAddress(finding.cells[0]),
      message: message(language, finding.message.key, finding.message.values),
      key,
      fingerprint: fingerprint(finding, table),
      ...(answer && { answer: { reason: answer.reason, comment: answer.comment, by: answer.by, at: answer.at } }),
    };
  };
  return {
    edition: edition?.version ?? null,
    tables: [...new Set(tables.map(({ reading }) => reading.definition.id))],
    figures: [...counts.values()].reduce((sum, { filled }) => sum + filled, 0),
    counts: stands,
    mayBeSent: mayBeSent(stands),
    toDo: toDo(findings).slice(0, MOST_LISTED).map(reported),
    answered: findings
      .filter(({ answer }) => answer)
      .slice(0, MOST_LISTED)
      .map(reported),
    problems: yearsTwice(tables),
  };
}

/** Years of a table that stand in two sheets. */
function yearsTwice(tables: ReturnType<typeof readContents>['reading']['tables']): ErrorDetail[] {
  const first = new Map<string, string>();
  return tables.flatMap(({ name, reading }) =>
    reading.layout.years.flatMap(({ year }): ErrorDetail[] => {
      const key = `${reading.definition.id} ${year}`;
      const other = first.get(key);
      first.set(key, other ?? name);
      if (other === undefined) return [];
      const message = `Table ${reading.definition.id} of ${year} stands in ${other} and in ${name}. Send one of them.`;
      return [{ path: 'sheets', message }];
    }),
  );
}
