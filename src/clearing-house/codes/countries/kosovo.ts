import type { Country } from './country';

/**
 * Kosovo is not in ISO 3166-1. XK is the code of Eurostat and others from the range that ISO leaves to its users,
 * 412 the number in the SDMX code list of areas, XKX the three-letter code of the World Bank.
 */
export const kosovo: Country = {
  iso2: 'XK',
  iso3: 'XKX',
  m49: '412',
  names: {
    en: 'Kosovo (under UNSC resolution 1244)',
    fr: 'Kosovo (au titre de la résolution 1244 du Conseil de sécurité de l’ONU)',
    ru: 'Косово (в соответствии с резолюцией 1244 Совета Безопасности ООН)',
  },
  region: '150',
  subregion: '039',
  iso: false,
  unece: false,
  eecca: false,
};
