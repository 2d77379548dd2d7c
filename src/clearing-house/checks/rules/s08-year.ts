import { yearsOnOffer } from '../../tables/editions';
import { editionIn } from '../context';
import type { Finding } from '../finding';
import type { TableRule } from '../rule';
import { yearHeading } from '../structure/headings';

/**
 * Figures are of years that the round can ask for, late and revised ones among them, and of none that is yet to come.
 * A heading that says another year than its columns is a matter of S10.
 */
export const referenceYear: TableRule = {
  id: 'S08',
  essType: 'COV',
  level: 1,
  severity: 'error',
  reads: 'table',
  check: (table, context) => {
    const { round, layout } = table;
    const offered = yearsOnOffer(editionIn(context, round));
    return layout.years.flatMap((block): Finding[] => {
      const { year } = block;
      const message = (): Finding['message'] | undefined => {
        if (year > context.thisYear) return { key: 'S08.future', values: { year } };
        if (offered.includes(year)) return undefined;
        const values = { year, round, first: Math.min(...offered), last: Math.max(...offered) };
        return { key: 'S08.outside-round', values };
      };
      const said = message();
      return said ? [{ rule: 'S08', severity: 'error', message: said, cells: [yearHeading(table, block).cell] }] : [];
    });
  },
};
