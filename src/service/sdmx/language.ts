import { type Language, LANGUAGES } from '../../clearing-house/messages/language';

/** The language that a client likes best of ours (header Accept-Language, RFC 9110, section 12.5.4); English if it likes none. */
export function preferredLanguage(header: string | null): Language {
  const wishes = (header ?? '').split(',', 50).map((entry) => {
    const [tag = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    return { language: tag.split('-')[0], quality: weight === undefined ? 1 : Number(weight) };
  });
  // The sort is stable: of equals the earlier one is first.
  const best = wishes
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality)
    .find(({ language }) => language === '*' || LANGUAGES.some((own) => own === language));
  return LANGUAGES.find((own) => own === best?.language) ?? 'en';
}
