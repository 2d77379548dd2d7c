import type { Localized } from '../messages/language';

/**
 * The SDMX code list of confidentiality status (CL_CONF_STATUS). Its letters overlap with those of observation status
 * and mean other things (N is "not significant" there, "not for publication" here): never mix the two in one text.
 */
const list = [
  {
    letter: 'F',
    names: { en: 'Free for publication', fr: 'Publication libre', ru: 'Свободно для публикации' },
  },
  {
    letter: 'N',
    names: {
      en: 'Not for publication, restricted for internal use only',
      fr: 'Non publiable, réservé à l’usage interne',
      ru: 'Не для публикации, только для внутреннего пользования',
    },
  },
  {
    letter: 'C',
    names: {
      en: 'Confidential statistical information',
      fr: 'Information statistique confidentielle',
      ru: 'Конфиденциальная статистическая информация',
    },
  },
  {
    letter: 'D',
    names: {
      en: 'Secondary confidentiality set by the sender, not for publication',
      fr: 'Confidentialité secondaire fixée par l’expéditeur, non publiable',
      ru: 'Вторичная конфиденциальность, установленная отправителем, не для публикации',
    },
  },
  {
    letter: 'S',
    names: {
      en: 'Secondary confidentiality set and managed by the receiver, not for publication',
      fr: 'Confidentialité secondaire fixée et gérée par le destinataire, non publiable',
      ru: 'Вторичная конфиденциальность, устанавливаемая получателем, не для публикации',
    },
  },
  {
    letter: 'A',
    names: {
      en: 'Primary confidentiality due to small counts',
      fr: 'Confidentialité primaire due à de petits effectifs',
      ru: 'Первичная конфиденциальность из-за малых чисел',
    },
  },
  {
    letter: 'O',
    names: {
      en: 'Primary confidentiality due to dominance by one unit',
      fr: 'Confidentialité primaire due à la dominance d’une unité',
      ru: 'Первичная конфиденциальность из-за преобладания одной единицы',
    },
  },
  {
    letter: 'T',
    names: {
      en: 'Primary confidentiality due to dominance by two units',
      fr: 'Confidentialité primaire due à la dominance de deux unités',
      ru: 'Первичная конфиденциальность из-за преобладания двух единиц',
    },
  },
  {
    letter: 'G',
    names: {
      en: 'Primary confidentiality due to dominance by one or two units',
      fr: 'Confidentialité primaire due à la dominance d’une ou deux unités',
      ru: 'Первичная конфиденциальность из-за преобладания одной или двух единиц',
    },
  },
  {
    letter: 'M',
    names: {
      en: 'Primary confidentiality based on other measures of concentration',
      fr: 'Confidentialité primaire fondée sur d’autres mesures de concentration',
      ru: 'Первичная конфиденциальность по другим показателям концентрации',
    },
  },
  {
    letter: 'E',
    names: {
      en: 'Not for publication until the embargo ends, free afterwards',
      fr: 'Non publiable avant la fin de l’embargo, publication libre ensuite',
      ru: 'Не для публикации до окончания эмбарго, затем свободно',
    },
  },
] as const satisfies readonly { letter: string; names: Localized }[];

export type ConfidentialityLetter = (typeof list)[number]['letter'];

export interface ConfidentialityStatus {
  readonly letter: ConfidentialityLetter;
  readonly names: Localized;
}

export const confidentialityStatuses: readonly ConfidentialityStatus[] = list;

/** The confidentiality status of a letter written as in the list, in upper case; `undefined` if there is none. */
export const confidentialityOf = (letter: string): ConfidentialityStatus | undefined =>
  confidentialityStatuses.find((status) => status.letter === letter);
