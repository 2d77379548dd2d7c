import type { MetadataField } from '../tables/definition';
import type { Answer, Question } from '../tables/question';

const yesOrNo: Answer = {
  kind: 'choice',
  options: { en: ['yes', 'no', 'in part'], fr: ['oui', 'non', 'en partie'], ru: ['да', 'нет', 'частично'] },
};

const yesOrNoOnly: Answer = {
  kind: 'choice',
  options: { en: ['yes', 'no'], fr: ['oui', 'non'], ru: ['да', 'нет'] },
};

/** The questions about the figures of a year (reference: metadata to ask for, and definitions that explain gaps). */
export const metadataQuestions: Readonly<Record<MetadataField, Question>> = {
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
  CONTACT: {
    label: { en: 'Contact', fr: 'Contact', ru: 'Контакт' },
    help: {
      en: 'Who can answer questions about these figures: name, e-mail.',
      fr: 'Qui peut répondre aux questions sur ces chiffres\u00a0: nom, courriel.',
      ru: 'Кто может ответить на вопросы об этих данных: имя, эл. почта.',
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
      ru: 'Срок по факту или предполагаемый',
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
  STUDENTS: {
    label: { en: 'Foreign students covered', fr: 'Étudiants étrangers couverts', ru: 'Охват иностранных студентов' },
    help: {
      en: 'Whether students from abroad who stay as long as others are in the figures.',
      fr: 'Si les étudiants venus de l’étranger qui restent aussi longtemps sont compris.',
      ru: 'Включены ли приезжие студенты, остающиеся на тот же срок.',
    },
    answer: yesOrNo,
  },
  ASYLUM: {
    label: { en: 'Asylum seekers, refugees covered', fr: 'Demandeurs d’asile, réfugiés', ru: 'Охват беженцев' },
    help: {
      en: 'Whether asylum seekers, refugees and persons under temporary protection are in the figures.',
      fr: 'Si les demandeurs d’asile, les réfugiés et les bénéficiaires d’une protection temporaire sont compris.',
      ru: 'Включены ли ищущие убежища, беженцы и лица под временной защитой.',
    },
    answer: yesOrNo,
  },
  IRREGULAR: {
    label: {
      en: 'Irregular migrants covered',
      fr: 'Migrants irréguliers couverts',
      ru: 'Охват нерегулярных мигрантов',
    },
    help: {
      en: 'Whether persons without a right to stay are in the figures.',
      fr: 'Si les personnes sans droit de séjour sont comprises.',
      ru: 'Включены ли лица без права на пребывание.',
    },
    answer: yesOrNo,
  },
  TERRITORY: {
    label: { en: 'Territory left out', fr: 'Territoire exclu', ru: 'Исключенная территория' },
    help: {
      en: 'Parts of the country that the figures do not cover; empty if none.',
      fr: 'Parties du pays que les chiffres ne couvrent pas\u00a0; vide s’il n’y en a pas.',
      ru: 'Части страны, не охваченные данными; пусто, если таких нет.',
    },
    answer: { kind: 'text' },
    optional: true,
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
  BOUNDARIES: {
    label: {
      en: 'Boundaries of birth countries',
      fr: 'Frontières des pays de naissance',
      ru: 'Границы стран рождения',
    },
    help: {
      en: 'Whether the country of birth is named by today’s boundaries or by those at birth.',
      fr: 'Si le pays de naissance est celui des frontières actuelles ou de celles à la naissance.',
      ru: 'Определяется ли страна рождения по нынешним границам или по границам на момент рождения.',
    },
    answer: {
      kind: 'choice',
      options: {
        en: ['current', 'at birth', 'other'],
        fr: ['actuelles', 'à la naissance', 'autre'],
        ru: ['нынешние', 'на момент рождения', 'другие'],
      },
    },
  },
  MULTIPLE: {
    label: { en: 'Several citizenships', fr: 'Plusieurs nationalités', ru: 'Несколько гражданств' },
    help: {
      en: 'As what a person of several citizenships is counted.',
      fr: 'Comment une personne ayant plusieurs nationalités est comptée.',
      ru: 'Как учитывается лицо с несколькими гражданствами.',
    },
    answer: {
      kind: 'choice',
      options: {
        en: ['as own citizen', 'as foreigner', 'both', 'not known'],
        fr: ['comme national', 'comme étranger', 'les deux', 'inconnu'],
        ru: ['как свой гражданин', 'как иностранец', 'и так и так', 'неизвестно'],
      },
    },
  },
  BIRTHS: {
    label: { en: 'Live births of the year', fr: 'Naissances vivantes de l’année', ru: 'Родившиеся живыми за год' },
    help: {
      en: 'Live births of this calendar year, for the balance of the stock with births, deaths and migration.',
      fr: 'Naissances vivantes de cette année civile, pour l’équilibre entre effectif, naissances, décès et migrations.',
      ru: 'Число родившихся живыми за этот календарный год — для баланса численности, рождений, смертей и миграции.',
    },
    answer: { kind: 'persons' },
  },
  DEATHS: {
    label: { en: 'Deaths of the year', fr: 'Décès de l’année', ru: 'Умершие за год' },
    help: {
      en: 'Deaths of this calendar year, for the same balance.',
      fr: 'Décès de cette année civile, pour le même équilibre.',
      ru: 'Число умерших за этот календарный год — для того же баланса.',
    },
    answer: { kind: 'persons' },
  },
  BREAK: {
    label: { en: 'Break in the series', fr: 'Rupture de série', ru: 'Разрыв ряда' },
    help: {
      en: 'Whether these figures cannot be compared with those of the year before, as source or definition changed.',
      fr: 'Si ces chiffres ne sont pas comparables à ceux de l’année précédente, la source ou la définition ayant changé.',
      ru: 'Несопоставимы ли эти данные с данными предыдущего года из-за смены источника или определения.',
    },
    answer: yesOrNoOnly,
  },
  STATE: {
    label: { en: 'Provisional or final', fr: 'Provisoire ou définitif', ru: 'Предвар. или окончательные' },
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
  METHOD: {
    label: { en: 'Method of estimation', fr: 'Méthode d’estimation', ru: 'Метод оценки' },
    help: {
      en: 'How estimated figures were made; empty if none are.',
      fr: 'Comment les chiffres estimés ont été obtenus\u00a0; vide s’il n’y en a pas.',
      ru: 'Как получены оценочные данные; пусто, если таких нет.',
    },
    answer: { kind: 'text' },
    optional: true,
  },
};
