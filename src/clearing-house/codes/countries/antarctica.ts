import { countriesOf, type Country } from './country';

/** Antarctica stands outside the regions of M49. */
export const antarctica: readonly Country[] = countriesOf({}, [
  ['AQ', 'ATA', '010', 'Antarctica', 'Antarctique', 'Антарктика'],
]);
