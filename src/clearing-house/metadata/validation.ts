import type { Language } from '../messages/language';
import { area } from '../sheet/area';
import type { ValidationPlan } from '../sheet/sheet-plan';
import type { TableDefinition } from '../tables/definition';
import { questionValidation } from '../tables/question-validation';
import { metadataQuestions } from './fields';
import type { MetadataColumns } from './layout';

/** What Excel offers, asks for and explains in some rows of answers of a table. */
export function answerValidations(
  { row, rows, definition }: { readonly row: number; readonly rows: number; readonly definition: TableDefinition },
  columns: MetadataColumns,
  language: Language,
): ValidationPlan[] {
  return definition.metadata.flatMap((field) => {
    const column = columns.fields.get(field);
    if (column === undefined) return [];
    const question = metadataQuestions[field];
    const cells = area(row, column, rows);
    return (
      questionValidation(question, cells, language) ?? {
        area: cells,
        // Any text will do; Excel shows no prompt without a rule.
        rule: { type: 'formula', formula: '=TRUE' },
        prompt: { title: question.label[language], message: question.help[language] },
      }
    );
  });
}
