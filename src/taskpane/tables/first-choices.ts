import type { Language } from '../../clearing-house/messages/language';
import { definitionsOf, editionOf, rounds } from '../../clearing-house/tables/editions';
import { recallChoices, type Choices } from '../../workbook/remembered';
import { usualTables } from './table-groups';

/**
 * What the form starts with: the choices of this workbook, else the last ones, else the present round with no country.
 * @param language of the pane, in which sheets are made until the user says otherwise
 */
export function firstChoices(language: Language): Choices {
  const edition = editionOf(rounds(new Date().getFullYear())[0]!);
  return (
    recallChoices() ?? {
      reporter: '',
      round: edition.round,
      years: edition.years,
      tables: usualTables(definitionsOf(edition)),
      ages: false,
      language,
    }
  );
}
