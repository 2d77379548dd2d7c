import type { Language } from '../../messages/language';
import { translator } from '../../messages/message';
import { metadataQuestions } from '../../metadata/fields';
import type { Stay } from '../measures/stay';
import type { PossibleReason } from './reason';
import { SOURCE_TYPES, type SourceType } from './side';

/** A reason as a sentence, with its evidence. */
export function reasonSentence({ evidence, fits }: PossibleReason, language: Language): string {
  const t = translator(language);
  const stay = (of: Stay): string => (of === 'permanent' ? t('stay.permanent') : t('stay.months', { months: of }));
  switch (evidence.kind) {
    case 'duration': {
      const { own, partner, predicted, observed, share } = evidence;
      const values = { own: stay(own), partner: stay(partner), predicted };
      if (observed === undefined) return t('reason.duration-missing', values);
      return fits
        ? t('reason.duration', { ...values, observed, share })
        : t('reason.duration-against', { ...values, observed });
    }
    case 'source':
      return t('reason.source', {
        own: sourceName(evidence.own, language),
        partner: sourceName(evidence.partner, language),
      });
    default: {
      const { kind, ...values } = evidence;
      return t(`reason.${kind}`, values);
    }
  }
}

function sourceName(source: SourceType, language: Language): string {
  const { answer } = metadataQuestions.SOURCE;
  return answer.kind === 'choice' ? answer.options[language][SOURCE_TYPES.indexOf(source)]! : source;
}
