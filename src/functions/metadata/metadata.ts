import type { Language } from '../../clearing-house/messages/language';
import { translator } from '../../clearing-house/messages/message';
import { descriptions } from './descriptions';

/**
 * The functions as Excel reads them from functions.json: ids and names are the same in every language, so that a workbook
 * calculates wherever it is opened; the help is in the language.
 */
export function metadata(language: Language) {
  const t = translator(language);
  return {
    functions: descriptions.map(({ id, parameters, result }) => ({
      id,
      name: id,
      description: t(`function.${id}.help`),
      parameters: parameters.map(({ name, optional = false }) => ({
        name: t(`function.argument.${name}`),
        description: t(`function.argument.${name}.help`),
        type: 'any',
        dimensionality: 'scalar',
        optional,
      })),
      result: { type: result === 'scalar' ? 'number' : 'any', dimensionality: result },
      options: { cancelable: true },
    })),
  };
}
