/**
 * Groups of countries on Eurostat's axes of reporting country, citizenship, country of birth and partner. A list, not a
 * pattern: a code that is not in it and names no country is reported instead of being dropped unseen.
 */
export const eurostatAggregates: ReadonlySet<string> = new Set([
  // The Union as it stood, its neighbours, and both without the reporting country.
  ...['EU', 'EU15', 'EU25', 'EU27', 'EU27_2007', 'EU28', 'EU27_2020', 'EXT_EU27_2020', 'EXT_EU28', 'EXT_EU27_2007'],
  ...['EU15_FOR', 'EU25_FOR', 'EU27_FOR', 'EU27_2007_FOR', 'EU28_FOR', 'EU27_2020_FOR', 'EU_FOR', 'EU_OTH'],
  ...['NEU15_FOR', 'NEU25_FOR', 'NEU27_FOR', 'NEU27_2007_FOR', 'NEU28_FOR', 'NEU27_2020_FOR', 'NEU_FOR', 'NEU'],
  ...['NEU28', 'NEU27_2020', 'NMS10', 'NMS12', 'NMS13', 'EUR_NEU', 'EUR_NEU28', 'EUR_NEU27_2020'],
  ...['EFTA', 'EFTA_FOR', 'EEA', 'EEA28', 'EEA30', 'EEA30_2007', 'EEA31', 'NEFTA_FOR'],
  ...['EA', 'EA11', 'EA12', 'EA13', 'EA15', 'EA16', 'EA17', 'EA18', 'EA19', 'EA20', 'EA21'],
  // Candidate countries as they stood, and groups by development.
  ...['CC2_04_FOR', 'CC2_05_FOR', 'CC3_05_FOR', 'CC3_07_FOR', 'CC3_13_FOR', 'CC4_13_FOR', 'CC5_13_FOR', 'CC5_14_FOR'],
  ...['CC5_15_FOR', 'CC6_10_FOR', 'CC7_22_FOR', 'CC8_22_FOR', 'CC9_23_FOR', 'CEC_FOR'],
  ...['HDC', 'MDC', 'LDC', 'HDC_FOR', 'MDC_FOR', 'LDC_FOR', 'HDC_OTH', 'MDC_OTH', 'LDC_OTH'],
  // Continents and their parts.
  ...['EUR', 'EUR_C_E', 'EUR_E', 'EUR_N', 'EUR_S', 'EUR_W', 'EUR_OTH', 'EUR_NEU28_NEFTA', 'EUR_NEU27_2020_NEFTA'],
  ...['AFR', 'AFR_C_S', 'AFR_C', 'AFR_E', 'AFR_N', 'AFR_S', 'AFR_W', 'AFR_OTH', 'AFR_N_OTH', 'AFR_X_N'],
  ...['AME', 'AME_C', 'AME_C_CRB', 'AME_C_S', 'AME_N', 'AME_S', 'AME_OTH', 'AME_N_OTH', 'AME_C_OTH', 'AME_S_OTH'],
  ...['AME_X_N', 'AME_X_N_OTH', 'CRB', 'CRB_OTH', 'AME_CRB'],
  ...['ASI', 'ASI_C', 'ASI_C_S', 'ASI_E', 'ASI_NME', 'ASI_S', 'ASI_SE', 'ASI_SSE', 'ASI_W', 'ASI_OTH'],
  ...['OCE', 'OCE_OTH', 'OCE_X_AU_NZ', 'AU-NZ', 'AU_NZ', 'MELANESIA', 'MICRONESIA', 'POLYNESIA'],
  // Foreigners and the stateless together, other foreigners, and no answer; the tables keep them apart.
  ...['FOR_STLS', 'OTH', 'OTH_FOR', 'NRP', 'NSP'],
]);

/** Other delimitations of a country that stands in the list by itself. */
export const eurostatOtherExtents: ReadonlySet<string> = new Set(['DE_TOT', 'FX', 'CY_TOT', 'XK_TOT']);
