import { ageGroupByCode } from '../../clearing-house/codes/ages';
import { countryName } from '../../clearing-house/codes/countries';
import { sexByCode } from '../../clearing-house/codes/sex';
import type { Language } from '../../clearing-house/messages/language';
import type { Translate } from '../../clearing-house/messages/message';
import { metadataQuestions } from '../../clearing-house/metadata/fields';
import { isAnswer, type CellKey } from '../../clearing-house/sending/said-cells';
import { metadataFieldSchema, sheetFieldSchema } from '../../clearing-house/tables/definition';
import { QUESTION_PREFIX } from '../../clearing-house/tables/layout';
import { sheetQuestions } from '../../clearing-house/tables/sheet-questions';

/** Which cell it is, in words. */
export function cellWords(key: CellKey, t: Translate, language: Language): string {
  const { table, column } = key;
  if (isAnswer(key)) return t('send.changes.answer', { table, year: column, question: questionName(key, language) });
  const row = countryName(key.row, language) ?? key.row;
  const [year = '', what = '', group] = column.split('|');
  if (what === 'status') return t('send.changes.status', { table, row, year });
  const sex = sexByCode(what)?.names[language] ?? what;
  if (group === undefined) return t('send.changes.figure', { table, row, year, sex });
  return t('send.changes.figure-of-age', {
    table,
    row,
    year,
    sex,
    age: ageGroupByCode(group)?.names[language] ?? group,
  });
}

function questionName({ row }: CellKey, language: Language): string {
  const code = row.slice(QUESTION_PREFIX.length);
  const ofSheet = sheetFieldSchema.safeParse(code).data;
  if (ofSheet) return sheetQuestions[ofSheet].label[language];
  const field = metadataFieldSchema.safeParse(code).data;
  return field ? metadataQuestions[field].label[language] : code;
}
