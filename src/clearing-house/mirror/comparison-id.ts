/** The custom property of a table's sheet that says which comparison is its own; a copy of the sheet shares it. */
export const COMPARISON_ID_PROPERTY = 'clearing-house.comparison-id';

const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';
const LENGTH = 6;

/** A new id, which no other table of the workbook has. Excel's own ids of sheets may change between sessions. */
export function newComparisonId(random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array): string {
  return [...random(new Uint8Array(LENGTH))].map((byte) => LETTERS[byte % LETTERS.length]!).join('');
}

const ID = new RegExp(`^[${LETTERS}]{${LENGTH}}$`);

/** Whether a text may be such an id: names of the workbook are made from it. */
export const isComparisonId = (text: string | undefined): text is string => text !== undefined && ID.test(text);

/**
 * The workbook's names for the partners' figures of a comparison, by code and key, for the row of keys above them, and for what it is
 * judged by: the floor, and the ratios up to which counts agree, the own one being the higher or the lower.
 */
export const comparisonNames = (id: string) =>
  ({
    figures: `CHm_${id}`,
    keys: `CHk_${id}`,
    floor: `CHf_${id}`,
    above: `CHa_${id}`,
    below: `CHb_${id}`,
  }) as const;
