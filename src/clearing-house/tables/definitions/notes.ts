import type { Localized } from '../../messages/language';

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

export const nativeBorn: Localized = {
  en: 'Native-born: a person born within the present territory of the reporting country.',
  fr: 'Personne née dans le pays\u00a0: personne née sur le territoire actuel du pays déclarant.',
  ru: 'Родившийся в стране: лицо, родившееся на нынешней территории отчитывающейся страны.',
};

export const shortTermMigrant: Localized = {
  en: 'Short-term migrant: an international migrant who moves for a period of at least 3 months but less than a year.',
  fr: 'Migrant de courte durée\u00a0: migrant international qui se déplace pour une période d’au moins 3 mois mais de moins d’un an.',
  ru: 'Краткосрочный мигрант: международный мигрант, переезжающий на срок не менее 3 месяцев, но менее одного года.',
};

export const recognisedNonCitizen: Localized = {
  en: 'Recognized non-citizen: a person who is a citizen neither of the reporting country nor of any other, but who has links to it that give some, not all, rights and duties of its citizens. Stateless persons are shown apart from them.',
  fr: 'Non-citoyen reconnu\u00a0: personne qui n’est citoyenne ni du pays déclarant ni d’aucun autre, mais qui a avec lui des liens lui donnant une partie des droits et devoirs de ses citoyens. Les apatrides sont présentés à part.',
  ru: 'Признанный негражданин: лицо, не являющееся гражданином ни отчитывающейся, ни какой-либо другой страны, но имеющее с ней связи, дающие часть прав и обязанностей ее граждан. Лица без гражданства показываются отдельно.',
};

export const oneCitizenship: Localized = {
  en: 'A person of several citizenships is counted once: as a citizen of the reporting country if one of them is its own.',
  fr: 'Une personne ayant plusieurs nationalités n’est comptée qu’une fois\u00a0: comme ressortissante du pays déclarant si l’une d’elles est la sienne.',
  ru: 'Лицо с несколькими гражданствами учитывается один раз: как гражданин отчитывающейся страны, если одно из них — ее собственное.',
};

export const acquisition: Localized = {
  en: 'Acquisition of citizenship: the citizenship of the reporting country was granted to a resident during the year, by whatever procedure. Citizenship acquired at birth is left out.',
  fr: 'Acquisition de la nationalité\u00a0: la nationalité du pays déclarant a été accordée à un résident pendant l’année, par quelque procédure que ce soit. Celle acquise à la naissance n’est pas comprise.',
  ru: 'Приобретение гражданства: предоставление гражданства отчитывающейся страны ее жителю в течение года в любом порядке. Гражданство, приобретенное по рождению, не включается.',
};

export const formerStatesNote: Localized = {
  en: 'Former States have rows of their own. Do not divide their figures among today’s countries, and do not count anybody twice.',
  fr: 'Les anciens États ont leurs propres lignes. Ne répartissez pas leurs chiffres entre les pays actuels et ne comptez personne deux fois.',
  ru: 'Для бывших государств предусмотрены отдельные строки. Не распределяйте их данные между нынешними странами и не учитывайте никого дважды.',
};
