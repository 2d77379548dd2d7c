import type { Language } from '../messages/language';
import { translator } from '../messages/message';
import type { Area } from '../sheet/area';
import type { ValidationPlan } from '../sheet/sheet-plan';
import type { Question } from './question';

/** The longest minimum stay that any office uses is five years. */
export const MAXIMUM_MONTHS = 60;
/** More people than any country has. */
const MAXIMUM_PERSONS = 2_000_000_000;

/** What Excel lets in and says where a question is answered; undefined where any text will do. */
export function questionValidation(
  { label, help, answer }: Question,
  cells: Area,
  language: Language,
): ValidationPlan | undefined {
  const t = translator(language);
  const prompt = { title: label[language], message: help[language] };
  const numbers = (minimum: number, maximum: number, kind: 'months' | 'persons'): ValidationPlan => ({
    area: cells,
    rule: { type: 'decimal', minimum, maximum },
    prompt,
    alert: { style: 'Stop', title: t(`sheet.${kind}-alert.title`), message: t(`sheet.${kind}-alert.message`) },
  });
  switch (answer.kind) {
    case 'text':
      return undefined;
    case 'choice':
      return {
        area: cells,
        rule: { type: 'list', items: answer.options[language] },
        prompt,
        alert: { style: 'Stop', title: t('sheet.choice-alert.title'), message: t('sheet.choice-alert.message') },
      };
    case 'months':
      return numbers(0, MAXIMUM_MONTHS, 'months');
    case 'persons':
      return numbers(0, MAXIMUM_PERSONS, 'persons');
  }
}
