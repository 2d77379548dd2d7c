import { categoryByCode } from '../codes/categories';
import { countries, uneceMembers } from '../codes/countries';
import { formerStates } from '../codes/former-states';
import type { RowBlock, TableDefinition } from '../tables/definition';
import { dataflowIdOf, sdmxCodeOf } from './ids';
import type { Code, Codelist } from './structure';

/** The id of the code list of a table's rows: `CL_COUNTERPART_AREA_T1_2`. */
export const partnerCodelistId = (table: string): string => `CL_COUNTERPART_AREA_${dataflowIdOf(table)}`;

/**
 * The rows of a table as a code list, in the order and words of the table. The rest of the world has every country that is
 * no member, be it in the sheet from the beginning or added to it, as Kosovo.
 */
export function partnerCodelist({ id, rows, partner }: TableDefinition): Codelist {
  return { id: partnerCodelistId(id), names: partner, codes: rows.flatMap(codesOfBlock) };
}

function codesOfBlock(block: RowBlock): Code[] {
  switch (block.kind) {
    case 'countries': {
      const members = block.which === 'unece' ? uneceMembers() : countries.filter(({ unece }) => !unece);
      return members.map(({ iso2, names }) => ({ id: sdmxCodeOf(iso2), names }));
    }
    case 'former-states':
      return formerStates.map(({ m49, names }) => ({ id: sdmxCodeOf(m49), names }));
    case 'categories':
      return block.rows.map(({ code, label }) => ({
        id: sdmxCodeOf(code),
        names: label ?? categoryByCode(code)?.names ?? { en: code },
      }));
    case 'total':
      return [{ id: sdmxCodeOf(block.code), names: block.label }];
  }
}
