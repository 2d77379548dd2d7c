import type { Localized } from '../messages/language';
import type { MetadataField } from './definition';

/** How a metadata question is answered: in words, by choice, or with a number of months. */
type Answer =
  | { readonly kind: 'text' }
  | { readonly kind: 'choice'; readonly options: Readonly<Record<'en' | 'fr' | 'ru', readonly string[]>> }
  | { readonly kind: 'months' };

interface MetadataQuestion {
  readonly label: Localized;
  readonly help: Localized;
  readonly answer: Answer;
}

const yesOrNo: Answer = {
  kind: 'choice',
  options: { en: ['yes', 'no', 'in part'], fr: ['oui', 'non', 'en partie'], ru: ['да', 'нет', 'частично'] },
};

/** The questions about the figures of a year (reference: metadata to ask for, and definitions that explain gaps). */
export const metadataQuestions: Readonly<Record<MetadataField, MetadataQuestion>> = {
  SOURCE: {
    label: { en: 'Data source', fr: 'Source des données', ru: 'Источник данных' },
    help: {
      en: 'Where the figures of this year come from.',
      fr: 'D’où proviennent les chiffres de cette année.',
      ru: 'Откуда взяты данные за этот год.',
    },
    answer: {
      kind: 'choice',
      options: {
        en: ['population register', 'border cards', 'residence permits', 'census', 'survey', 'estimate', 'other'],
        fr: [
          'registre de population',
          'cartes aux frontières',
          'titres de séjour',
          'recensement',
          'enquête',
          'estimation',
          'autre',
        ],
        ru: [
          'регистр населения',
          'пограничные карточки',
          'разрешения на проживание',
          'перепись',
          'обследование',
          'оценка',
          'другое',
        ],
      },
    },
  },
  AGENCY: {
    label: { en: 'Agency', fr: 'Organisme', ru: 'Ведомство' },
    help: {
      en: 'The agency that holds the source.',
      fr: 'L’organisme qui détient la source.',
      ru: 'Ведомство, ведущее источник.',
    },
    answer: { kind: 'text' },
  },
  DURATION: {
    label: {
      en: 'Minimum duration of stay, months',
      fr: 'Durée minimale de séjour, mois',
      ru: 'Мин. срок пребывания, месяцев',
    },
    help: {
      en: 'The stay from which a person counts as a migrant in these figures, in months: 12 in the international definition.',
      fr: 'Durée de séjour à partir de laquelle une personne est comptée comme migrant, en mois\u00a0: 12 selon la définition internationale.',
      ru: 'Срок пребывания, начиная с которого лицо считается мигрантом, в месяцах: 12 по международному определению.',
    },
    answer: { kind: 'months' },
  },
  STAY: {
    label: {
      en: 'Actual or intended stay',
      fr: 'Séjour effectif ou prévu',
      ru: 'Фактический/предполагаемый срок',
    },
    help: {
      en: 'Whether the stay is known afterwards or declared beforehand.',
      fr: 'Si la durée est constatée après coup ou déclarée à l’avance.',
      ru: 'Известен ли срок по факту или заявлен заранее.',
    },
    answer: {
      kind: 'choice',
      options: {
        en: ['actual', 'intended', 'both'],
        fr: ['effectif', 'prévu', 'les deux'],
        ru: ['фактический', 'предполагаемый', 'оба'],
      },
    },
  },
  CITIZENS: {
    label: { en: 'Own citizens covered', fr: 'Nationaux couverts', ru: 'Охват собственных граждан' },
    help: {
      en: 'Whether citizens of the reporting country are in the figures.',
      fr: 'Si les ressortissants du pays déclarant sont compris.',
      ru: 'Включены ли граждане отчитывающейся страны.',
    },
    answer: yesOrNo,
  },
  FOREIGNERS: {
    label: { en: 'Foreigners covered', fr: 'Étrangers couverts', ru: 'Охват иностранцев' },
    help: {
      en: 'Whether foreign citizens and stateless persons are in the figures.',
      fr: 'Si les étrangers et les apatrides sont compris.',
      ru: 'Включены ли иностранцы и лица без гражданства.',
    },
    answer: yesOrNo,
  },
  REFERENCE: {
    label: { en: 'Reference date', fr: 'Date de référence', ru: 'Отчетная дата' },
    help: {
      en: 'The day that the stock refers to: 1 January, or the day of the census.',
      fr: 'Le jour auquel l’effectif se rapporte\u00a0: 1er janvier ou jour du recensement.',
      ru: 'День, на который приводится численность: 1 января или дата переписи.',
    },
    answer: { kind: 'text' },
  },
  STATE: {
    label: { en: 'Provisional or final', fr: 'Provisoire ou définitif', ru: 'Предварительные/окончательные' },
    help: {
      en: 'Whether these figures may still change.',
      fr: 'Si ces chiffres peuvent encore changer.',
      ru: 'Могут ли эти данные еще измениться.',
    },
    answer: {
      kind: 'choice',
      options: {
        en: ['provisional', 'final'],
        fr: ['provisoire', 'définitif'],
        ru: ['предварительные', 'окончательные'],
      },
    },
  },
  NOTE: {
    label: { en: 'Notes', fr: 'Remarques', ru: 'Примечания' },
    help: {
      en: 'Breaks in the series, territory left out, anything a reader should know.',
      fr: 'Ruptures de série, territoires exclus, tout ce qu’un lecteur devrait savoir.',
      ru: 'Разрывы ряда, исключенные территории и всё, что следует знать читателю.',
    },
    answer: { kind: 'text' },
  },
};
