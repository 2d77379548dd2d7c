import type { Localized } from '../messages/language';
import type { SheetField } from './definition';
import type { Question } from './question';

/** The questions that a table's own sheet asks for each year: its sums depend on the answer, or its readers do. */
export const sheetQuestions: Readonly<Record<SheetField, Question>> = {
  STATELESS: {
    label: {
      en: 'Stateless persons and the like',
      fr: 'Apatrides, non-citoyens reconnus',
      ru: 'Лица без гражданства и подобные',
    },
    help: {
      en: 'Whether stateless persons and recognized non-citizens are counted beside non-citizens, or within them. The total follows the answer.',
      fr: 'Si les apatrides et non-citoyens reconnus sont comptés à côté des étrangers ou parmi eux. Le total suit la réponse.',
      ru: 'Учитываются ли лица без гражданства и признанные неграждане отдельно от неграждан или в их числе. Итог следует ответу.',
    },
    answer: {
      kind: 'choice',
      options: {
        en: ['beside non-citizens', 'within non-citizens'],
        fr: ['à côté des étrangers', 'parmi les étrangers'],
        ru: ['отдельно от неграждан', 'в числе неграждан'],
      },
    },
  },
  NOTE: {
    label: { en: 'Notes', fr: 'Remarques', ru: 'Примечания' },
    help: {
      en: 'Anything a reader of these figures should know.',
      fr: 'Tout ce qu’un lecteur de ces chiffres devrait savoir.',
      ru: 'Всё, что следует знать читателю этих данных.',
    },
    answer: { kind: 'text' },
  },
};

/** The answers of STATELESS that say that these rows are parts of the non-citizens, in any language of a sheet. */
export const WITHIN_ANSWERS: Localized = (() => {
  const { answer } = sheetQuestions.STATELESS;
  if (answer.kind !== 'choice') throw new Error('STATELESS is answered by choice.');
  const { en, fr, ru } = answer.options;
  return { en: en[1]!, fr: fr[1]!, ru: ru[1]! };
})();

/** Whether an answer to STATELESS says so; no answer says that they are counted beside. */
export const saysWithin = (answer: string): boolean =>
  Object.values(WITHIN_ANSWERS).some((each) => each === answer.trim().toLowerCase());
