import type { Localized } from '../messages/language';

/** Who maintains the structures, in the terms of SDMX. */
export const AGENCY = {
  id: 'UNECE_CHM',
  names: {
    en: 'UNECE Clearing House on Migration Statistics',
    fr: 'Centre d’échange de statistiques migratoires de la CEE-ONU',
    ru: 'Центр обмена данными миграционной статистики ЕЭК ООН',
  },
} as const satisfies { id: string; names: Localized };

/** The version of every structure. */
export const STRUCTURE_VERSION = '1.0.0';
