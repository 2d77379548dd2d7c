import { tables } from '../../clearing-house/tables/catalogue';
import { editionOf, rounds } from '../../clearing-house/tables/editions';
import { recallChoices, type Choices } from '../../workbook/remembered';

/** What the form starts with: the choices of this workbook, else the last ones, else the present round with no country. */
export function firstChoices(): Choices {
  const round = rounds(new Date().getFullYear())[0]!;
  return recallChoices() ?? { reporter: '', round, years: editionOf(round).years, tables: tables.map(({ id }) => id) };
}
