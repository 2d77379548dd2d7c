import type { Localized } from '../messages/language';

/** Why two countries count the same flow differently: what a compiler chooses from to answer a discrepancy. */
const list = [
  {
    code: 'DUR',
    names: { en: 'Duration threshold', fr: 'Seuil de durée de séjour', ru: 'Порог продолжительности пребывания' },
    explanation: {
      en: 'The two countries count a person as a migrant after different lengths of stay, for example 3 and 12 months.',
      fr: 'Les deux pays comptent une personne comme migrant après des durées de séjour différentes, par exemple 3 et 12 mois.',
      ru: 'Страны относят человека к мигрантам после разной продолжительности пребывания, например 3 и 12 месяцев.',
    },
  },
  {
    code: 'INT',
    names: {
      en: 'Actual or intended stay',
      fr: 'Durée de séjour effective ou prévue',
      ru: 'Фактическая или предполагаемая продолжительность пребывания',
    },
    explanation: {
      en: 'One country goes by the length of stay declared or permitted in advance, the other by the length observed.',
      fr: 'Un pays retient la durée de séjour déclarée ou autorisée à l’avance, l’autre la durée observée.',
      ru: 'Одна страна исходит из заранее заявленной или разрешенной продолжительности пребывания, другая — из наблюдавшейся.',
    },
  },
  {
    code: 'SRC',
    names: { en: 'Type of source', fr: 'Type de source', ru: 'Тип источника' },
    explanation: {
      en: 'The figures come from different kinds of source, for example a population register and a survey.',
      fr: 'Les chiffres proviennent de sources de nature différente, par exemple un registre de population et une enquête.',
      ru: 'Данные получены из источников разного типа, например из регистра населения и выборочного обследования.',
    },
  },
  {
    code: 'DEREG',
    names: {
      en: 'No or weak deregistration',
      fr: 'Radiation absente ou incomplète',
      ru: 'Отсутствие или неполнота снятия с учета',
    },
    explanation: {
      en: 'Departures are undercounted because people leave without deregistering.',
      fr: 'Les départs sont sous-estimés parce que des personnes partent sans se faire radier des registres.',
      ru: 'Выезды учтены не полностью, поскольку люди уезжают, не снимаясь с учета.',
    },
  },
  {
    code: 'ADMIN',
    names: {
      en: 'Administrative corrections',
      fr: 'Corrections administratives',
      ru: 'Административные корректировки',
    },
    explanation: {
      en: 'The authorities enter people in the register or remove them from it, and one country counts these corrections as migration.',
      fr: 'Les autorités inscrivent des personnes au registre ou les en radient d’office, et un pays compte ces corrections comme des migrations.',
      ru: 'Органы власти вносят людей в регистр или исключают из него, и одна из стран учитывает эти корректировки как миграцию.',
    },
  },
  {
    code: 'NAT',
    names: { en: 'Nationals not covered', fr: 'Nationaux non couverts', ru: 'Собственные граждане не учтены' },
    explanation: {
      en: 'One country does not count the moves of its own citizens.',
      fr: 'Un pays ne compte pas les déplacements de ses propres ressortissants.',
      ru: 'Одна из стран не учитывает перемещения собственных граждан.',
    },
  },
  {
    code: 'FOR',
    names: { en: 'Foreigners not covered', fr: 'Étrangers non couverts', ru: 'Иностранцы не учтены' },
    explanation: {
      en: 'One country does not count the moves of foreign citizens.',
      fr: 'Un pays ne compte pas les déplacements des ressortissants étrangers.',
      ru: 'Одна из стран не учитывает перемещения иностранных граждан.',
    },
  },
  {
    code: 'ASY',
    names: { en: 'Asylum seekers', fr: 'Demandeurs d’asile', ru: 'Лица, ищущие убежище' },
    explanation: {
      en: 'Asylum seekers and refugees are counted by one country only, or at another stage of the procedure.',
      fr: 'Les demandeurs d’asile et les réfugiés ne sont comptés que par un pays, ou à un autre stade de la procédure.',
      ru: 'Лиц, ищущих убежище, и беженцев учитывает только одна из стран или на другой стадии процедуры.',
    },
  },
  {
    code: 'STU',
    names: { en: 'Students', fr: 'Étudiants', ru: 'Студенты' },
    explanation: {
      en: 'Only one country counts students as migrants.',
      fr: 'Un seul des deux pays compte les étudiants comme migrants.',
      ru: 'Только одна из стран относит студентов к мигрантам.',
    },
  },
  {
    code: 'IRR',
    names: {
      en: 'Irregular migrants',
      fr: 'Migrants en situation irrégulière',
      ru: 'Мигранты с неурегулированным статусом',
    },
    explanation: {
      en: 'Only one country counts persons without a right of residence, or finds them in its source.',
      fr: 'Un seul des deux pays compte les personnes sans droit de séjour, ou les trouve dans sa source.',
      ru: 'Только одна из стран учитывает лиц без права на проживание или находит их в своем источнике.',
    },
  },
  {
    code: 'DUAL',
    names: { en: 'Dual citizenship', fr: 'Double nationalité', ru: 'Двойное гражданство' },
    explanation: {
      en: 'Citizens of both countries are nationals on either side, and so may be missing from the figures on foreigners.',
      fr: 'Les ressortissants des deux pays sont des nationaux de part et d’autre et peuvent donc manquer dans les chiffres sur les étrangers.',
      ru: 'Граждане обеих стран в каждой из них считаются своими и поэтому могут не попасть в данные об иностранцах.',
    },
  },
  {
    code: 'PRV',
    names: {
      en: 'Previous or next residence unknown',
      fr: 'Résidence précédente ou suivante inconnue',
      ru: 'Страна предыдущего или следующего проживания неизвестна',
    },
    explanation: {
      en: 'Part of the moves is recorded without the country of previous or next residence and is shown as unknown.',
      fr: 'Une partie des déplacements est enregistrée sans pays de résidence précédente ou suivante et figure comme inconnue.',
      ru: 'Часть перемещений зарегистрирована без страны предыдущего или следующего проживания и показана как неизвестная.',
    },
  },
  {
    code: 'TERR',
    names: {
      en: 'Territory or border changes',
      fr: 'Territoire ou modification des frontières',
      ru: 'Территория или изменение границ',
    },
    explanation: {
      en: 'The figures refer to different territories, or to the borders before and after a change.',
      fr: 'Les chiffres portent sur des territoires différents, ou sur les frontières avant et après une modification.',
      ru: 'Данные относятся к разным территориям или к границам до и после их изменения.',
    },
  },
  {
    code: 'PER',
    names: { en: 'Reference period', fr: 'Période de référence', ru: 'Отчетный период' },
    explanation: {
      en: 'The figures refer to different periods, or the same move is dated differently, for example by departure and by registration.',
      fr: 'Les chiffres portent sur des périodes différentes, ou le même déplacement est daté différemment, par exemple du départ et de l’enregistrement.',
      ru: 'Данные относятся к разным периодам, или одно и то же перемещение датируется по-разному, например выездом и регистрацией.',
    },
  },
  {
    code: 'REV',
    names: { en: 'Vintage or revision', fr: 'Millésime ou révision', ru: 'Версия или пересмотр данных' },
    explanation: {
      en: 'One of the figures has been revised since, or is still provisional.',
      fr: 'L’un des chiffres a été révisé depuis, ou est encore provisoire.',
      ru: 'Один из показателей с тех пор пересмотрен или еще является предварительным.',
    },
  },
  {
    code: 'SAMP',
    names: { en: 'Sampling error', fr: 'Erreur d’échantillonnage', ru: 'Ошибка выборки' },
    explanation: {
      en: 'At least one of the figures is estimated from a sample.',
      fr: 'Au moins un des chiffres est estimé à partir d’un échantillon.',
      ru: 'По крайней мере один из показателей оценен по выборке.',
    },
  },
  {
    code: 'SMALL',
    names: { en: 'Small counts', fr: 'Petits effectifs', ru: 'Малые числа' },
    explanation: {
      en: 'The counts are so small that chance, rounding or confidentiality explains the difference.',
      fr: 'Les effectifs sont si petits que le hasard, l’arrondi ou la confidentialité explique la différence.',
      ru: 'Числа настолько малы, что расхождение объясняется случайностью, округлением или конфиденциальностью.',
    },
  },
  {
    code: 'OTHER',
    names: { en: 'Other reason', fr: 'Autre raison', ru: 'Другая причина' },
    explanation: {
      en: 'The reason is not in this list and is given in the comment.',
      fr: 'La raison ne figure pas dans cette liste et est donnée dans le commentaire.',
      ru: 'Причины нет в этом списке, она указана в комментарии.',
    },
  },
] as const satisfies readonly { code: string; names: Localized; explanation: Localized }[];

export type ReasonCode = (typeof list)[number]['code'];

export interface Reason {
  readonly code: ReasonCode;
  readonly names: Localized;
  /** One sentence. */
  readonly explanation: Localized;
}

/** In the order in which a compiler is offered them. */
export const reasons: readonly Reason[] = list;

/** The reason of a code as written in the list; `undefined` if there is none. */
export const reasonByCode = (code: string): Reason | undefined => reasons.find((reason) => reason.code === code);

/** The code of a reason as a sheet names it in any language, or of the code itself; undefined if none is meant. */
export function reasonNamed(text: string): ReasonCode | undefined {
  const wanted = text.trim().toLowerCase();
  return reasons.find(
    ({ code, names }) =>
      code.toLowerCase() === wanted || Object.values(names).some((name) => name.toLowerCase() === wanted),
  )?.code;
}
