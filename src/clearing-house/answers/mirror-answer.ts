import type { ReasonCode } from '../codes/reasons';
import type { Language } from '../messages/language';
import { message } from '../messages/message';
import { cellAddress } from '../sheet/a1';
import { figureKey } from '../tables/layout';
import type { TableFlow } from '../mirror/table-flows';

/** What stands in the place of a rule, and what the keys of such answers begin with. */
export const MIRROR_RULE = 'MIRROR';

export const isMirrorKey = (key: string): boolean => key.startsWith(`${MIRROR_RULE}|`);

/** What a compiler says to a figure that differs from the partner's, and keeps all the same. */
export interface MirrorAnswer {
  /** Which flow of which table (see `mirrorAnswerKey`). */
  readonly key: string;
  /** Both figures as they were then; the answer is outdated when either has changed. */
  readonly fingerprint: string;
  readonly reason: ReasonCode;
  readonly comment: string;
  /** Who answered. */
  readonly by: string;
  /** When: ISO 8601, UTC. */
  readonly at: string;
}

/** An answer with the words that make it readable in the sheet of answers. */
export interface WrittenMirrorAnswer extends MirrorAnswer {
  /** The table's sheet. */
  readonly table: string;
  readonly where: string;
  readonly found: string;
}

type Flow = Pick<TableFlow, 'country' | 'year' | 'sex'>;

/** `MIRROR|BG|5|DE|2024|T`: the flow by its codes, however rows and columns move. */
export const mirrorAnswerKey = (reporter: string, table: string, { country, year, sex }: Flow): string =>
  [MIRROR_RULE, reporter, table, country, figureKey(year, sex)].join('|');

/** Both figures, as an answer remembers them. */
export const mirrorFingerprint = ({ counts }: Pick<TableFlow, 'counts'>): string =>
  `${counts.own ?? ''}|${counts.partner ?? ''}`;

/** The answers of a workbook that are about a table, by the ISO code, year and sex of the flow: `DE|2024|T`. */
export function answersOfTable<Answer extends MirrorAnswer>(
  answers: readonly Answer[],
  reporter: string,
  table: string,
): ReadonlyMap<string, Answer> {
  const start = `${MIRROR_RULE}|${reporter}|${table}|`;
  return new Map(
    answers.filter(({ key }) => key.startsWith(start)).map((answer) => [answer.key.slice(start.length), answer]),
  );
}

/** What makes an answer to a discrepancy sufficient: a reason, and words where the reason alone says nothing. */
export const isSufficientReason = ({ reason, comment }: Pick<MirrorAnswer, 'reason' | 'comment'>): boolean =>
  reason !== 'OTHER' || comment.trim() !== '';

/** The answer to a flow as it is written: one sentence of reason and comment goes to any number of flows. */
export function mirrorAnswer(
  flow: TableFlow,
  about: { readonly reporter: string; readonly table: string; readonly sheetName: string; readonly language: Language },
  said: Pick<MirrorAnswer, 'reason' | 'comment' | 'by' | 'at'>,
): WrittenMirrorAnswer {
  const { own, partner } = flow.counts;
  const shown = (count: number | undefined) =>
    count === undefined ? '–' : message(about.language, 'mirror.value', { value: count });
  return {
    ...said,
    key: mirrorAnswerKey(about.reporter, about.table, flow),
    fingerprint: mirrorFingerprint(flow),
    table: about.sheetName,
    where: cellAddress(flow.cell),
    found: message(about.language, 'mirror-answers.found', { own: shown(own), partner: shown(partner) }),
  };
}
