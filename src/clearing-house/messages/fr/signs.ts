/** Questions sur les signes et passage d’un tableau à un cycle ultérieur. */
export const signs = {
  'signs.question':
    '«\u00a0{sign}\u00a0» figure dans {count, plural, one {# cellule} other {# cellules}}. Les offices lui donnent des sens différents. Que signifie-t-il dans ce classeur\u00a0?',
  'signs.zero': 'Personne\u00a0: un vrai zéro',
  'signs.below-half': 'Quelques-uns, mais moins de la moitié de l’unité',
  'signs.confidential': 'Confidentiel',
  'signs.missing': 'Non disponible, sans motif',
  'signs.missing-because': 'Non disponible\u00a0: {reason}',
  'signs.apply': 'Appliquer ce sens',
  'signs.show': 'Montrer la première',
  'signs.applied':
    '{count, plural, one {Une cellule écrite} other {# cellules écrites}}. Le sens est conservé avec le classeur\u00a0; Annuler rétablit les cellules.',
  'migrate.button': 'Passer au cycle {round, number, ::group-off}',
  'migrate.title': 'Passer «\u00a0{name}\u00a0» au cycle {round, number, ::group-off}\u00a0?',
  'migrate.explanation':
    'Une nouvelle feuille est insérée selon ce cycle, avec les années demandées et tous les chiffres, signes, codes et remarques de cette feuille. Celle-ci reste telle quelle, pour mémoire, et n’est plus contrôlée ni envoyée. Les sommes sont recalculées\u00a0; les autres formules sont reprises par leur valeur.',
  'migrate.done': '«\u00a0{name}\u00a0» contient tout ce qui figurait dans l’ancienne feuille.',
  'migrate.left':
    '«\u00a0{name}\u00a0» est prête. {count, plural, one {Une saisie} other {# saisies}} de l’ancienne feuille n’ont pas trouvé place\u00a0: {codes}. L’ancienne feuille les conserve.',
  'migrate.cancel': 'Annuler',
  'migrate.no-code': 'une ligne sans code',
} as const;
