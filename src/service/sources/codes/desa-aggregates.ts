/** Regions and groups of countries among the location codes of UN DESA, by number. World (900) is the total. */
export const desaAggregates: ReadonlySet<string> = new Set([
  // Continents and regions.
  ...['903', '904', '905', '906', '908', '909', '910', '911', '912', '913', '914', '915', '916', '920', '921', '922'],
  ...['923', '924', '925', '926', '927', '928', '931', '935', '947', '954', '957', '5500', '5501'],
  // Groups of the Sustainable Development Goals.
  ...['1828', '1829', '1830', '1831', '1832', '1833', '1834', '1835', '1836'],
  // By development and by income.
  ...['901', '902', '934', '941', '948', '1636', '1637', '1500', '1501', '1502', '1503', '1517', '1518'],
]);

export const DESA_WORLD = '900';
/** Origins that are known but not shown one by one, or not known; UN DESA keeps both in one row. */
export const DESA_OTHERS = '2003';
