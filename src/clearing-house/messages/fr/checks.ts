/** What the rules say, in French. */
export const checks = {
  'S03.title': 'Code inconnu',
  'S03.help':
    'Chaque ligne contenant des chiffres doit porter le code à deux lettres d’un pays, ou le code d’une des lignes propres au tableau.',
  'S03.no-code':
    'La ligne {row} contient des chiffres mais pas de code{named, select, yes { ({label})} other {}}. Saisissez le code à deux lettres du pays.',
  'S03.unknown-code':
    '«\u00a0{code}\u00a0» n’est pas un code de pays. Saisissez le code ISO à deux lettres, par exemple DE ou KG.',
  'S03.not-in-table': '«\u00a0{code}\u00a0» n’est pas une ligne de ce tableau. Il a les lignes {codes}.',
  'S04.title': 'Ligne en double',
  'S04.help':
    'Un pays partenaire n’a qu’une seule ligne\u00a0; les chiffres d’une seconde ligne seraient comptés deux fois.',
  'S04.duplicate': '{code}, à la ligne {row}, figure déjà à la ligne {first}. Ne conservez que l’une des deux lignes.',
  'S05.title': 'Chiffre non valable',
  'S05.help':
    'Une cellule contient un nombre entier de personnes, ou le signe «\u00a0:\u00a0» si le chiffre n’est pas disponible, suivi d’une lettre qui en donne la raison, par exemple :M.',
  'S05.not-a-number':
    '«\u00a0{text}\u00a0» n’est pas un chiffre. Saisissez un nombre entier, ou «\u00a0{sign}\u00a0» s’il n’y en a pas.',
  'S05.number-as-text': '«\u00a0{text}\u00a0» est du texte pour Excel et n’entre donc pas dans les totaux.',
  'S05.not-an-integer':
    '{value, number, ::.######} n’est pas un nombre entier. Les personnes se comptent en nombres entiers.',
  'S05.mend': 'Remplacer par {value}',
  'S05.mend-with-status': 'Remplacer par {value} avec le statut {letters}',
  'S07.title': 'Statut inadapté',
  'S07.help':
    'Chaque lettre de statut d’observation a un sens précis (SDMX)\u00a0: E estimé, P provisoire, B rupture de série\u00a0; M et L indiquent pourquoi un chiffre manque.',
  'S07.unknown-letter':
    '«\u00a0{letter}\u00a0» n’est pas un statut. Utilisez une lettre de la liste, par exemple E (estimé) ou P (provisoire).',
  'S07.needs-number': 'Le statut {letter} qualifie un nombre, mais il n’y en a pas ici.',
  'S07.needs-missing': 'Le statut {letter} indique pourquoi un chiffre manque, mais aucun ne manque ici.',
  'S09.title': 'Pays déclarant comme partenaire',
  'S09.help':
    'Dans ces tableaux, le pays déclarant ne peut être lui-même ni pays de naissance, ni pays de résidence précédente ou suivante.',
  'S09.own-country':
    '{reporter} est le pays déclarant lui-même. Saisissez le code du partenaire ou supprimez la ligne.',
  'C01.title': 'Chiffre négatif',
  'C01.help': 'Les personnes se comptent à partir de 0.',
  'C01.negative': '{value, number} est un nombre négatif. Saisissez 0 ou plus.',
  'C02.title': 'Total par sexe incohérent',
  'C02.help':
    'Les hommes et les femmes forment le total. Si l’un des deux chiffres manque, l’autre ne peut pas dépasser le total.',
  'C02.differs':
    '{partner}, {year, number, ::group-off}\u00a0: le total est {total, number}, mais hommes ({male, number}) et femmes ({female, number}) font {sum, number}.',
  'C02.exceeds':
    '{partner}, {year, number, ::group-off}\u00a0: un des sexes compte {part, number}, plus que le total de {total, number}.',
  'C02.no-total':
    '{partner}, {year, number, ::group-off}\u00a0: les chiffres des hommes et des femmes sont là, mais pas le total.',
  'C02.mend': 'Inscrire la somme, {sum, number}',
  'C04.title': 'Total des partenaires incohérent',
  'C04.help':
    'Les pays, les autres et les inconnus forment le total. Tant que certaines lignes sont vides, la somme du reste ne peut pas dépasser le total.',
  'C04.differs':
    'Total {year, number, ::group-off}{sex, select, M {, hommes} F {, femmes} other {}}\u00a0: {total, number}, mais les lignes ci-dessus font {sum, number}.',
  'C04.exceeds':
    'Total {year, number, ::group-off}{sex, select, M {, hommes} F {, femmes} other {}}\u00a0: {total, number}, moins que la somme des lignes ci-dessus, {sum, number}.',
  'C04.no-total':
    'Total {year, number, ::group-off}{sex, select, M {, hommes} F {, femmes} other {}}\u00a0: vide, alors que les lignes ci-dessus font {sum, number}.',
  'C04.mend': 'Inscrire la somme, {sum, number}',
  'C05.title': 'Les lieux de naissance ne concordent pas',
  'C05.help':
    'Les personnes nées dans le pays, celles nées à l’étranger et les cas inconnus forment la population. Tant que certains manquent, les autres ne peuvent la dépasser ensemble.',
  'C07.title': 'Les statuts de nationalité ne concordent pas',
  'C07.help':
    'Nationaux, étrangers, apatrides, non-citoyens reconnus et cas inconnus forment le total. Si les apatrides sont comptés parmi les étrangers, indiquez-le dans la ligne prévue\u00a0: le total laisse alors leurs lignes de côté.',
} as const;
