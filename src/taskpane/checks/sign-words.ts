import { statusOf } from '../../clearing-house/codes/observation-status';
import type { SignMeaning } from '../../clearing-house/codes/signs';
import type { Language } from '../../clearing-house/messages/language';
import type { Translate } from '../../clearing-house/messages/message';

/** What a sign may mean, in words. */
export function meaningText(meaning: SignMeaning, t: Translate, language: Language): string {
  if (meaning.kind !== 'missing') return t(`signs.${meaning.kind}`);
  const reason = statusOf(meaning.letter)?.names[language];
  return reason === undefined ? t('signs.missing') : t('signs.missing-because', { reason });
}
