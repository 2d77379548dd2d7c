import { tableIdSchema } from '../tables/definition';

/** The form of an SDMX id (common:IDType). */
const SDMX_ID = /^[A-Za-z0-9_@$-]+$/;

/** Whether a text can be an SDMX id. */
export const isSdmxId = (text: string): boolean => SDMX_ID.test(text);

/** The id of the dataflow of a table: `T1_2` for 1.2, `TS5` for S5. */
export const dataflowIdOf = (table: string): string => `T${table.replace('.', '_')}`;

/** The table of a dataflow's id; undefined if it is none's. */
export function tableOfDataflow(id: string): string | undefined {
  if (!id.startsWith('T') || id.includes('.')) return undefined;
  const table = id.slice(1).replace('_', '.');
  return tableIdSchema.safeParse(table).success ? table : undefined;
}

/** The id of the data structure definition of a table: `DSD_T1_2`. */
export const dataStructureIdOf = (table: string): string => `DSD_${dataflowIdOf(table)}`;

/** The table of a data structure's id; undefined if it is none's. */
export const tableOfDataStructure = (id: string): string | undefined =>
  id.startsWith('DSD_') ? tableOfDataflow(id.slice('DSD_'.length)) : undefined;

/**
 * A code of the clearing house as SDMX writes it. All of them (countries, categories, sexes, sources) are SDMX ids as they
 * are, but for ages open above: `Y80+` is `Y_GE80`, as in SDMX's own list of ages and at Eurostat.
 */
export const sdmxCodeOf = (code: string): string =>
  // Asked of every observation that is sent; few codes are worth a closer look.
  code.endsWith('+') ? code.replace(/^Y(\d+)\+$/, 'Y_GE$1') : code;

/** The code of the clearing house that SDMX writes so; the inverse of `sdmxCodeOf`. */
export const codeOfSdmx = (code: string): string => code.replace(/^Y_GE(\d+)$/, 'Y$1+');
