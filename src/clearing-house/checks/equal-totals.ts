import type { MetadataField } from '../tables/definition';
import { agreementRule, differs } from './agreement-rule';
import type { Disagreement } from './agreements';
import { differ, metadataOf } from './metadata-lookup';
import type { WorkbookRule } from './rule';
import type { WorkbookReading } from './workbook-reading';

/** What makes two tables count differently with good reason. */
const ORIGIN: readonly MetadataField[] = ['SOURCE', 'AGENCY', 'REFERENCE'];

/**
 * A rule that two tables count the same people. The totals are no identities where the tables come from different
 * sources, or stocks refer to different dates; where the metadata say so, a difference is a warning instead of an error.
 */
export const equalTotals = (id: 'B01' | 'B02' | 'B03'): WorkbookRule =>
  agreementRule(id, 'error', (difference, workbook) =>
    haveOtherOrigins(difference, workbook)
      ? { severity: 'warning', key: 'agreement.other-source' }
      : { severity: 'error', key: differs(difference) },
  );

function haveOtherOrigins({ own, other, year, otherYear }: Disagreement, workbook: WorkbookReading): boolean {
  const here = metadataOf(workbook, own.reading, year);
  const there = metadataOf(workbook, other.reading, otherYear);
  return !!here && !!there && ORIGIN.some((field) => differ(here.answers.get(field), there.answers.get(field)));
}
