/** Words of the pictures of a region, and of harmonised estimates, in French. */
export const region = {
  'region.year': 'Année de la matrice',
  'region.scope': 'Pays',
  'region.scope.largest': 'Le pays et ses {count, number} plus grands partenaires',
  'region.scope.all': 'Tous les pays de la région et tous ceux qui déclarent',
  'region.scope.chosen': 'Ceux choisis ci-dessous',
  'region.what-is-sent': 'On demande au service un tableau et une année\u00a0; aucun chiffre n’est envoyé.',
  'region.fetch': 'Récupérer',
  'region.not-fetched': 'Non récupéré.',
  'region.none': 'Personne ne déclare ces flux pour cette année.',
  'region.own-put-in':
    'Les chiffres du pays suivant sont ceux de ce classeur, envoyés ou non\u00a0: {country}. Entrée sur l’un d’eux mène à sa cellule.',
  'region.own-published':
    'Le classeur n’a pas de chiffres pour {year, number, ::group-off}\u00a0; ceux du pays suivant sont tels que publiés\u00a0: {country}.',
  'estimates.title': 'Estimations harmonisées',
  'estimates.about':
    'Un facteur pour ce que chaque pays compte comme destination et un pour ce qu’il compte comme origine, de sorte que les deux comptages des mêmes flux se rapprochent le plus possible.',
  'estimates.years': 'Années',
  'estimates.countries': 'Pays choisis',
  'estimates.objective': 'Ce qui est minimisé',
  'estimates.objective.raw': 'Les écarts en personnes\u00a0: les grands flux décident',
  'estimates.objective.weighted': 'Les écarts selon la taille du flux\u00a0: chacun a voix au chapitre',
  'estimates.constraint': 'Ce qui fixe le niveau',
  'estimates.constraint.total': 'La somme de tous les chiffres corrigés reste (Poulain)',
  'estimates.constraint.fixed': 'Les facteurs des pays de référence restent 1',
  'estimates.reference-countries': 'Pays dont l’immigration est tenue pour juste',
  'estimates.need-references': 'Choisissez au moins un pays de référence, ou gardez la somme.',
  'estimates.need-two': 'Choisissez au moins deux pays et une année.',
  'estimates.make': 'Estimer',
  'estimates.working': 'Estimation en cours…',
  'estimates.write': 'Écrire dans une feuille',
  'estimates.written': 'Les estimations sont dans la feuille «\u00a0{sheet}\u00a0».',
  'estimates.how-good': 'Jusqu’où s’y fier',
  'estimates.outdated': 'Des choix ou des chiffres ont changé depuis\u00a0: estimez à nouveau.',

  'estimates.rests-on':
    '{flows, plural, one {# flux compté} other {# flux comptés}} des deux côtés {flows, plural, one {détermine} other {déterminent}} {factors, plural, one {# facteur} other {# facteurs}}.',
  'estimates.explained':
    'Les facteurs font disparaître {share, number, ::percent .#} de l’écart entre les deux comptages, tel qu’il est mesuré ici.',
  'estimates.solved': 'Le minimum a été atteint.',
  'estimates.not-solved':
    'Dans {count, plural, one {# groupe} other {# groupes}} de pays, le minimum n’a pas pu être établi sûrement\u00a0: n’utilisez pas ces facteurs.',
  'estimates.components':
    'Aucun flux compté des deux côtés ne relie {count, plural, one {# groupe} other {# groupes}} de pays\u00a0: les facteurs ne se comparent qu’au sein d’un groupe.',
  'estimates.no-level':
    '{all, plural, =1 {Il n’y a} other {Dans {count, number} groupes sur #, il n’y a}} aucun pays de référence\u00a0: les données disent comment les facteurs se rapportent entre eux, non leur niveau.',
  'estimates.no-spare':
    'Dans {count, plural, one {# groupe} other {# groupes}}, il n’y a pas plus de flux que de facteurs\u00a0: l’ajustement est parfait et ne prouve rien.',
  'estimates.fixed-warning':
    'Quand des facteurs sont fixés, ceux de tous les autres pays sont attirés vers 0. Sur des données générées dont la vérité est connue, le résultat n’en était pas plus proche que l’immigration déclarée.',
  'estimates.unused-references':
    '{count, plural, one {# pays de référence n’a} other {# pays de référence n’ont}} aucun flux compté des deux côtés et ne {count, plural, one {dit} other {disent}} rien.',
  'estimates.left-out':
    'Sans voix\u00a0: {missing, number} dont un côté manque, {zero, number} avec un 0 d’un côté, {apart, number} avec le même nombre des deux côtés.',
  'estimates.without':
    '{count, plural, one {# flux ne reçoit} other {# flux ne reçoivent}} aucune estimation\u00a0: personne n’a compté, ou aucun facteur n’est connu.',
  'estimates.nothing-told':
    'Aucun flux entre ces pays et ces années n’est compté des deux côtés\u00a0: il n’y a rien d’où estimer.',
  'estimates.errors':
    'Les erreurs des facteurs sont des bornes inférieures\u00a0: elles tiennent les références pour justes et les comptages pour indépendants. Les estimations aident à voir clair\u00a0; ce ne sont pas des chiffres officiels.',

  'estimates.sheet': '{table} estimations',
  'estimates.sheet-title': 'Estimations harmonisées à côté des deux chiffres déclarés',
  'estimates.what':
    'Estimation\u00a0: la moyenne de ce que la destination compte fois α et de ce que l’origine compte fois β, ou celui des deux qui existe.',
  'estimates.chosen': 'Pays\u00a0: {countries}. Années\u00a0: {years}.',
  'estimates.method':
    'Méthode\u00a0: {objective}\u00a0; {constraint}. I\u00a0: compté par la destination, E\u00a0: par l’origine.',
  'estimates.no-references': 'Aucun pays de référence.',
  'estimates.references-are': 'Pays de référence (α = 1)\u00a0: {countries}.',
  'estimates.own-from-sheet':
    'Les chiffres du pays suivant sont, pour {years}, ceux de ce classeur quand la feuille a été faite\u00a0: {country}.',
  'estimates.factors': 'Facteurs de correction',
  'estimates.flows': 'Flux',
  'estimates.country': 'Pays',
  'estimates.alpha': 'α comme destination',
  'estimates.beta': 'β comme origine',
  'estimates.alpha-error': 'Erreur type de α',
  'estimates.beta-error': 'Erreur type de β',
  'estimates.level': 'Niveau',
  'estimates.level.references': 'des références',
  'estimates.level.total': 'de la somme',
  'estimates.reference': 'référence',
  'estimates.unexplained': 'Reste inexpliqué, α·I par β·E',
  'estimates.basis.both': 'les deux chiffres',
  'estimates.basis.immigration': 'le chiffre de la destination',
  'estimates.basis.emigration': 'le chiffre de l’origine',
  'estimates.basis.none': 'rien',
} as const;
