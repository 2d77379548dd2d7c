import type { XlsxWorkbook } from '../workbook';
import { XlsxError } from '../xlsx-error';

const LONGEST_NAME = 31;
/** What Excel allows in a text within a validation, which a list is. */
const LONGEST_LIST = 255;
const LONGEST_FORMULA = 8192;

/** Refuses a workbook that Excel would call damaged. @throws XlsxError `unwritable` */
export function requireWritable({ sheets, names }: XlsxWorkbook): void {
  if (sheets.length === 0) throw refusal('A workbook needs a sheet.');
  const taken = new Set<string>();
  for (const { name, validations, formulas } of sheets) {
    if (name === '' || name.length > LONGEST_NAME || /[[\]:*?/\\]|^'|'$/.test(name)) {
      throw refusal(`A sheet cannot be called '${name}': at most ${LONGEST_NAME} letters, none of [ ] : * ? / \\.`);
    }
    if (taken.has(name.toLowerCase())) throw refusal(`Two sheets are called '${name}'.`);
    taken.add(name.toLowerCase());
    for (const { rule } of validations) {
      if (rule.type === 'List' && !rule.source.startsWith('=') && rule.source.length > LONGEST_LIST) {
        throw refusal(
          `A list of a validation in ${name} has ${rule.source.length} letters; ${LONGEST_LIST} are allowed.`,
        );
      }
    }
    const long = formulas.flat().find((formula) => formula !== null && formula.length > LONGEST_FORMULA);
    if (long) throw refusal(`A formula in ${name} has ${long.length} letters; ${LONGEST_FORMULA} are allowed.`);
  }
  const odd = names.find(({ formula }) => formula.length > LONGEST_FORMULA);
  if (odd)
    throw refusal(`The name ${odd.name} stands for ${odd.formula.length} letters; ${LONGEST_FORMULA} are allowed.`);
}

const refusal = (message: string): XlsxError => new XlsxError('unwritable', message);
