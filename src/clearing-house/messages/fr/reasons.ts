/** Why two figures may differ, in French. */
export const reasons = {
  'reason.other-year':
    'Le chiffre du partenaire est de {partnerYear, number, ::group-off}, le vôtre de {year, number, ::group-off}.',
  'reason.copied': 'Les deux chiffres sont {count, number}\u00a0: l’un a probablement été repris de l’autre.',
  'reason.below-floor': 'Les deux chiffres sont inférieurs à {floor, number}\u00a0: trop faibles pour en juger.',
  'reason.chance':
    'L’écart de {difference, number} ne dépasse pas ce que le hasard peut produire\u00a0: jusqu’à {chance, number} avec des chiffres de cette taille.',
  'reason.omitted':
    '{side, select, own {Votre source} other {La source du partenaire}} omet les chiffres inférieurs à {below, number}.',
  'reason.confidential':
    '{side, select, own {Votre chiffre} other {Le chiffre du partenaire}} est retenu ou modifié pour des raisons de confidentialité.',
  'reason.duration':
    'Séjour minimal\u00a0: {own} chez vous, {partner} chez le partenaire. Par ces seules règles, votre chiffre serait {predicted, number, ::.00} fois celui du partenaire\u00a0; il l’est {observed, number, ::.00} fois. Cela explique {share, number, ::percent} de l’écart.',
  'reason.duration-against':
    'Séjour minimal\u00a0: {own} chez vous, {partner} chez le partenaire. Par ces seules règles, votre chiffre serait {predicted, number, ::.00} fois celui du partenaire\u00a0; il l’est {observed, number, ::.00} fois. Les règles n’expliquent pas l’écart\u00a0: elles en cachent une partie.',
  'reason.duration-missing':
    'Séjour minimal\u00a0: {own} chez vous, {partner} chez le partenaire. Par ces seules règles, votre chiffre serait {predicted, number, ::.00} fois celui du partenaire.',
  'reason.stay-kind':
    'Vous retenez la durée de séjour {own, select, actual {effective} intended {prévue} other {effective ou prévue}}, le partenaire la durée {partner, select, actual {effective} intended {prévue} other {effective ou prévue}}.',
  'reason.coverage':
    '{side, select, own {Vos chiffres} other {Les chiffres du partenaire}} {covered, select, no {ne comprennent pas} other {ne comprennent qu’en partie}} {group, select, citizens {les nationaux} foreigners {les étrangers} students {les étudiants étrangers} asylum {les demandeurs d’asile et les réfugiés} other {les migrants en situation irrégulière}}.',
  'reason.undercount':
    '{side, select, own {Votre pays} other {Le partenaire}} est réputé manquer beaucoup {direction, select, immigration {d’arrivées} other {de départs}} (selon IMEM ou QuantMig, pour 2002–2019).',
  'reason.no-duty':
    '{side, select, own {Dans votre pays} other {Dans le pays partenaire}}, personne n’est tenu de {direction, select, immigration {s’inscrire à l’arrivée} other {se faire radier au départ}}.',
  'reason.departures':
    'Les départs sont plus difficiles à compter que les arrivées\u00a0: beaucoup partent sans le signaler.',
  'reason.corrections':
    '{side, select, own {Vos autorités radient} other {Les autorités du partenaire radient}} du registre ceux qui sont partis sans le signaler, ce qui ajoute aux départs.',
  'reason.source': 'Origine de votre chiffre\u00a0: {own}. Origine de celui du partenaire\u00a0: {partner}.',
  'reason.sample':
    '{side, select, own {Votre chiffre} other {Le chiffre du partenaire}} provient d’une enquête et comporte une erreur d’échantillonnage.',
  'reason.break':
    '{side, select, own {Votre série} other {La série du partenaire}} présente une rupture cette année-là\u00a0: la source ou la définition a changé.',
  'reason.provisional': '{side, select, own {Votre chiffre} other {Le chiffre du partenaire}} est provisoire.',
  'reason.unreliable':
    '{side, select, own {Votre chiffre} other {Le chiffre du partenaire}} est signalé comme peu fiable.',
  'reason.definition':
    '{side, select, own {Votre chiffre} other {Le chiffre du partenaire}} est signalé comme suivant une autre définition.',
  'reason.territory':
    '{side, select, own {Vos chiffres} other {Les chiffres du partenaire}} excluent une partie du pays\u00a0: {territory}.',
  'reason.unknown-country':
    '{side, select, own {Dans votre tableau} other {Dans le tableau du partenaire}}, l’autre pays est inconnu pour {share, number, ::percent .#} des déplacements.',
} as const;
