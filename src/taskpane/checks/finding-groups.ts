import type { AnsweredFinding } from '../../clearing-house/answers/settle';
import type { Severity } from '../../clearing-house/checks/finding';

/** Which findings to show; settled ones are a kind of their own, whatever their severity. */
export type Shown = Severity | 'settled';

/** Findings of one cause in one sheet. */
export interface FindingGroup {
  /** Unique among the groups of a sheet. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: readonly AnsweredFinding[];
}

/** The kind under which a finding is shown. */
export const shownAs = ({ finding, answer }: AnsweredFinding): Shown => (answer ? 'settled' : finding.severity);

const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'information'];

/** The findings of a sheet by rule and cause, the gravest first, each group from the top of the sheet down. */
export function groupFindings(findings: readonly AnsweredFinding[]): FindingGroup[] {
  const groups = new Map<string, AnsweredFinding[]>();
  for (const each of findings) {
    const { rule, severity, message } = each.finding;
    const id = `${rule} ${severity} ${message.key}`;
    const group = groups.get(id);
    if (group) group.push(each);
    else groups.set(id, [each]);
  }
  return [...groups]
    .map(([id, list]) => ({ id, rule: list[0]!.finding.rule, severity: list[0]!.finding.severity, findings: list }))
    .sort((a, b) => GRAVEST_FIRST.indexOf(a.severity) - GRAVEST_FIRST.indexOf(b.severity));
}

/** How many findings there are of each kind. */
export function countByKind(findings: readonly AnsweredFinding[]): Readonly<Record<Shown, number>> {
  const counts = { error: 0, warning: 0, information: 0, settled: 0 };
  for (const each of findings) counts[shownAs(each)]++;
  return counts;
}
