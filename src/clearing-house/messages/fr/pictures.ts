/** Words of the pictures of a comparison in French. */
export const pictures = {
  'picture.scatter.title': 'Chiffres du déclarant et chiffres des partenaires',
  'picture.bars.title': 'Les principaux partenaires',
  'picture.ratio-size.title': 'Rapport et taille des flux',
  'picture.matrix.title': 'Flux de la région, comptés des deux côtés',
  'picture.series.title': 'Les deux séries pour chaque partenaire',
  'picture.series.corner':
    'Partenaire en ligne, année en colonne\u00a0; dans chaque case, chiffre du déclarant / chiffre du partenaire, – pas de chiffre, B rupture',
  'picture.estimates.title': 'Estimations harmonisées en regard des chiffres déclarés',
  'picture.as-table': 'Afficher le tableau',
  'picture.as-picture': 'Afficher le graphique',
  'picture.export': 'Copier ou enregistrer',
  'picture.copy': 'Copier comme image',
  'picture.save-png': 'Enregistrer en PNG',
  'picture.save-svg': 'Enregistrer en SVG',
  'picture.copied': 'L’image est dans le presse-papiers.',
  'picture.saved': 'L’image a été enregistrée dans un fichier.',
  'picture.saved-instead':
    'Le presse-papiers n’est pas accessible ici\u00a0; l’image a été enregistrée dans un fichier.',
  'picture.failed': 'L’image n’a pas pu être produite\u00a0: {detail}',
  'picture.keys': 'Les touches fléchées passent d’un chiffre à l’autre.',
  'picture.keys-select': 'Les touches fléchées passent d’un chiffre à l’autre, Entrée va à la cellule.',
  'picture.with-figures': 'Chiffres dans les cases',
  'picture.table-scrolls': '{title}\u00a0: tableau à faire défiler',
  'picture.no-figure': 'pas de chiffre',
  'picture.pair': '{label}\u00a0: chiffre du déclarant {own}, chiffre du partenaire {partner}',
  'picture.axis.own': 'Chiffre du déclarant',
  'picture.axis.partner': 'Chiffre du partenaire',
  'picture.axis.ratio': 'Déclarant ÷ partenaire',
  'picture.axis.size': 'Le plus élevé des deux chiffres',
  'picture.look.agrees': 'dans la tolérance',
  'picture.look.own-higher': 'déclarant plus élevé',
  'picture.look.own-lower': 'déclarant moins élevé',
  'picture.look.copied': 'identiques, sans doute repris',
  'picture.look.too-small': 'effectif trop faible',
  'picture.look.not-compared': 'non comparé',
  'picture.legend.equality': 'égalité',
  'picture.legend.band': 'tolérance',
  'picture.legend.chance': 'limite du hasard',
  'picture.legend.zero': 'personne',
  'picture.legend.missing': 'pas de chiffre',
  'picture.legend.break': 'rupture de série',
  'picture.legend.harmonised': 'estimation harmonisée',
  'picture.tone.match': 'concordance',
  'picture.tone.more': 'la destination en compte plus',
  'picture.tone.fewer': 'la destination en compte moins',
  'picture.tone.copied': 'identiques',
  'picture.tone.too-small': 'effectif trop faible',
  'picture.tone.no-immigration': 'destination sans chiffre',
  'picture.tone.no-emigration': 'origine sans chiffre',
  'picture.tone.none': 'aucun chiffre',
  'picture.tone.diagonal': 'pas de flux vers soi-même',
  'picture.matrix.origin': 'Pays d’origine',
  'picture.matrix.destination': 'Pays de destination',
  'picture.matrix.corner':
    'Origine en ligne, destination en colonne\u00a0; dans chaque case, le chiffre de la destination, puis celui de l’origine',
  'picture.matrix.immigration': 'Compté par la destination',
  'picture.matrix.emigration': 'Compté par l’origine',
  'picture.matrix.in-cell': 'Dans une case\u00a0: en haut le chiffre de la destination, en bas celui de l’origine.',
  'picture.flow-words':
    'De {origin} vers {destination}\u00a0: compté par la destination {immigration}, par l’origine {emigration}, {tone}',
  'picture.partner': 'Partenaire',
  'picture.ratio': 'Rapport',
  'picture.verdict': 'Appréciation',
  'picture.break': 'Rupture',
  'picture.break.own': 'chiffres du déclarant',
  'picture.break.partner': 'chiffres du partenaire',
  'picture.harmonised': 'Estimation harmonisée',
  'picture.basis': 'Repose sur',
  'picture.basis.both': 'les deux chiffres',
  'picture.basis.own': 'le chiffre du déclarant',
  'picture.basis.partner': 'le chiffre du partenaire',
  'picture.basis.none': 'rien',
  'picture.more-not-shown':
    '{count, plural, one {# flux plus petit n’est pas représenté} many {# de flux plus petits ne sont pas représentés} other {# flux plus petits ne sont pas représentés}}.',
  'picture.hidden':
    '{count, plural, one {# partenaire n’est pas représenté} many {# de partenaires ne sont pas représentés} other {# partenaires ne sont pas représentés}}\u00a0: pas de rapport sans les deux chiffres.',
  'picture.nothing-judged': 'Aucun flux n’a, des deux côtés, des chiffres que l’on puisse apprécier.',
  'picture.within':
    '{agreeing, plural, one {# partenaire} many {# de partenaires} other {# partenaires}} sur {compared, number} à {tolerance, number, ::percent .##} près.',
  'picture.farthest':
    '{count, plural, one {Le plus éloigné\u00a0:} many {Les plus éloignés\u00a0:} other {Les plus éloignés\u00a0:}} {names}.',
  'picture.one-side-zero':
    'Pour {count, plural, one {# partenaire} many {# de partenaires} other {# partenaires}}, un côté n’a compté personne.',
  'picture.one-side-missing':
    '{count, plural, one {Pour # partenaire} many {Pour # de partenaires} other {Pour # partenaires}}, il manque un chiffre au moins d’un côté.',
  'picture.bars-summary':
    'Parmi {count, plural, one {le principal partenaire} many {les # de principaux partenaires} other {les # principaux partenaires}}, {lower, number} en comptent plus que vous, {higher, number} moins.',
  'picture.widest-gap': 'L’écart le plus grand\u00a0: {label}, {own} ici, {partner} là-bas.',
  'picture.large-flows':
    'Sur {count, plural, one {# flux} many {# de flux} other {# flux}} de {size, number} personnes ou plus, {agreeing, number} dans la tolérance.',
  'picture.small-flows':
    'Sur {count, plural, one {# flux plus petit} many {# de flux plus petits} other {# flux plus petits}}, {agreeing, number} dans la tolérance.',
  'picture.farthest-large':
    'Parmi les grands, {count, plural, one {le plus éloigné\u00a0:} many {les plus éloignés\u00a0:} other {les plus éloignés\u00a0:}} {names}.',
  'picture.matrix-summary':
    '{both, plural, one {# flux sur {flows, number} est compté} many {# de flux sur {flows, number} sont comptés} other {# flux sur {flows, number} sont comptés}} des deux côtés\u00a0; {agreeing, number} concordent.',
  'picture.matrix-ways': 'La destination en compte plus dans {more, number} cas, moins dans {fewer, number}.',
  'picture.matrix-missing': 'Un côté manque dans {one, number} cas, les deux dans {neither, number}.',
  'picture.matrix-widest':
    '{count, plural, one {L’écart le plus grand\u00a0:} many {Les écarts les plus grands\u00a0:} other {Les écarts les plus grands\u00a0:}} {names}.',
  'picture.flow-gap': '{origin} → {destination} ({immigration} à destination, {emigration} à l’origine)',
  'picture.no-series': 'Il n’y a pas de chiffres d’autres années.',
  'picture.series-summary':
    'Séries de {count, plural, one {# partenaire} many {# de partenaires} other {# partenaires}}, de {first, number, ::group-off} à {last, number, ::group-off}.',
  'picture.series-breaks':
    '{count, plural, =0 {Aucune rupture n’est déclarée.} one {# rupture est déclarée.} many {# de ruptures sont déclarées.} other {# ruptures sont déclarées.}}',
  'picture.series-moved': 'Le rapport entre les deux chiffres a le plus changé pour\u00a0: {names}.',
  'picture.ratio-moved': '{label} ({from} en {first, number, ::group-off}, {to} en {last, number, ::group-off})',
  'picture.estimates-summary':
    'Pour {both, number} {count, plural, one {flux sur #} many {flux sur #} other {flux sur #}}, l’estimation repose sur les deux chiffres.',
  'picture.estimates-ways':
    'Elle dépasse le chiffre du déclarant dans {higher, number} cas et lui est inférieure dans {lower, number}.',
  'picture.estimates-farthest':
    '{count, plural, one {La plus éloignée du chiffre du déclarant\u00a0:} many {Les plus éloignées des chiffres du déclarant\u00a0:} other {Les plus éloignées des chiffres du déclarant\u00a0:}} {names}.',
  'picture.chart-insert': 'Insérer comme graphique Excel',
  'picture.chart-inserted':
    'Le graphique se trouve sur la feuille «\u00a0{name}\u00a0». Il suit les chiffres du tableau.',
  'picture.chart-nothing': 'Il n’y a rien à représenter\u00a0: pas de chiffres des deux côtés.',
  'picture.chart-sheet': '{table} graphique {what}',
  'picture.chart-partners': 'Partenaires aux plus grands écarts',
  'picture.chart-subject':
    '{country}, tableau {table}, {year, number, ::group-off}{sex, select, M {, hommes} F {, femmes} other {}}',
  'picture.chart-series': '{country} et {partner}',
  'picture.chart-series-subject':
    'Tableau {table}, {first, number, ::group-off}–{last, number, ::group-off}{sex, select, M {, hommes} F {, femmes} other {}}',
  'picture.chart-note':
    'Les chiffres ci-dessous suivent le tableau et sa comparaison. #N/A\u00a0: il n’y a pas de chiffre.',
  'picture.chart-scatter-note':
    'Ligne\u00a0: chiffres égaux\u00a0; tirets\u00a0: limites de l’accord. #N/A\u00a0: pas de chiffre, ou zéro.',
  'picture.chart-rest':
    '{count, plural, one {# autre partenaire} many {# d’autres partenaires} other {# autres partenaires}}',
  'picture.chart-persons': 'Personnes',
} as const;
