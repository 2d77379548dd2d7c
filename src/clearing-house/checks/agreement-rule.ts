import { disagreements, type Disagreement } from './agreements';
import type { Finding, FindingMessage, Severity } from './finding';
import type { WorkbookRule } from './rule';
import type { WorkbookReading } from './workbook-reading';

/** What an agreement rule says of a difference, and how grave it is. */
interface Judgement {
  readonly severity: Severity;
  readonly key: FindingMessage['key'];
}

/**
 * A rule that figures of two tables must agree; which ones, the definitions of the tables say.
 * @param severity the gravest that its findings are
 * @param judge what to say of a difference
 */
export const agreementRule = (
  id: string,
  severity: Severity,
  judge: (difference: Disagreement, workbook: WorkbookReading) => Judgement,
): WorkbookRule => ({
  id,
  essType: 'VCO',
  level: 2,
  severity,
  reads: 'workbook',
  check: (workbook) =>
    disagreements(id, workbook).map((difference) => finding(id, difference, judge(difference, workbook))),
});

function finding(rule: string, difference: Disagreement, { severity, key }: Judgement): Finding & { sheet: string } {
  const { own, row, year, other, otherRows, otherYear, sexes } = difference;
  const [first, ...more] = sexes;
  return {
    rule,
    sheet: own.id,
    severity,
    message: {
      key,
      values: {
        row: row.label,
        year,
        sex: first.sex,
        value: first.value,
        table: other.reading.definition.id,
        rows: otherRows.map(({ label }) => label).join(' + '),
        otherYear,
        other: first.other,
      },
    },
    cells: [first.cell, ...more.map(({ cell }) => cell)],
    elsewhere: [{ sheet: other.id, cells: sexes.flatMap(({ otherCells }) => otherCells) }],
  };
}

/** What to say where two figures must be equal and both are known in all parts. */
export const differs = ({ sexes: [{ complete }] }: Disagreement): FindingMessage['key'] =>
  complete ? 'agreement.differs' : 'agreement.at-least';
