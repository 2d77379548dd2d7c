import type { Localized } from '../messages/language';

/** Definitions of the clearing house, as printed on its published tables (reference: Tables 3 and 6.2). */

export const internationalMigrant: Localized = {
  en: 'International migrant: any person who changes his or her country of usual residence.',
  fr: 'Migrant international\u00a0: toute personne qui change de pays de résidence habituelle.',
  ru: 'Международный мигрант: любое лицо, меняющее страну своего обычного проживания.',
};

export const longTermMigrant: Localized = {
  en: 'Long-term migrant: an international migrant who moves for a period of at least a year.',
  fr: 'Migrant de longue durée\u00a0: migrant international qui se déplace pour une période d’au moins un an.',
  ru: 'Долгосрочный мигрант: международный мигрант, переезжающий на срок не менее одного года.',
};

export const foreignBorn: Localized = {
  en: 'Foreign-born: a person whose usual residence is in the reporting country and who was born outside its present territory.',
  fr: 'Personne née à l’étranger\u00a0: personne résidant habituellement dans le pays déclarant et née hors de son territoire actuel.',
  ru: 'Родившийся за рубежом: лицо, обычно проживающее в отчитывающейся стране и родившееся за пределами ее нынешней территории.',
};
