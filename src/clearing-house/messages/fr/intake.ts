/** La reprise de chiffres d’une plage présentée autrement. */
export const intake = {
  'intake.how.iso2': 'code à deux lettres',
  'intake.how.iso3': 'code à trois lettres',
  'intake.how.m49': 'numéro des Nations Unies (M49)',
  'intake.how.name': 'nom',
  'intake.how.eurostat': 'code d’Eurostat',
  'intake.how.category': 'ligne qui n’est pas un pays',
  'intake.how.former-state': 'ancien État',
  'intake.how.word': 'mot ou nombre',
  'intake.how.answer': 'votre réponse',

  'intake.dimension.partner': 'Pays',
  'intake.dimension.reporter': 'Pays déclarant',
  'intake.dimension.year': 'Année',
  'intake.dimension.sex': 'Sexe',
  'intake.dimension.age': 'Âge',
  'intake.dimension.status': 'Statut du chiffre',

  'intake.label.unknown-label': '«\u00a0{label}\u00a0» n’est pas compris.',
  'intake.label.near': '«\u00a0{label}\u00a0» s’écrit presque comme {candidates}. De quoi s’agit-il\u00a0?',
  'intake.label.ambiguous': '«\u00a0{label}\u00a0» peut désigner {candidates}. De quoi s’agit-il\u00a0?',
  'intake.label.two-lives':
    'Le code {label} a désigné deux États, l’un après l’autre\u00a0: {candidates}. Duquel s’agit-il\u00a0?',
  'intake.label.odd-code':
    '«\u00a0{label}\u00a0» figure parmi des noms de pays, mais n’est connu que comme code\u00a0: {candidates}. Est-ce bien cela\u00a0?',
  'intake.label.second-country':
    '«\u00a0{label}\u00a0» est un second pays à côté du partenaire\u00a0; ces chiffres ne sont donc qu’une partie de ceux du partenaire. Sélectionnez les chiffres de tous les pays ensemble.',
  'intake.label.not-a-calendar-year': '«\u00a0{label}\u00a0» n’est pas une année civile.',
  'intake.label.date-of-a-flow':
    '«\u00a0{label}\u00a0» est une date, alors que ce tableau compte les mouvements par année civile.',
  'intake.label.end-of-year':
    '«\u00a0{label}\u00a0» est la fin d’une année. L’effectif au 31 décembre est d’ordinaire présenté comme celui du 1er janvier de l’année suivante\u00a0: {candidates}. De quelle année s’agit-il\u00a0?',
  'intake.label.no-such-age-group': 'Les tableaux n’ont pas de groupe d’âges «\u00a0{label}\u00a0».',
  'intake.label.date-for-ages':
    'Une date ({label}) figure parmi les groupes d’âges\u00a0: Excel transforme ainsi des saisies comme 5-9. S’agit-il de {candidates}\u00a0?',
  'intake.label.ambiguous-total': 'On ne peut savoir de quoi «\u00a0{label}\u00a0» est le total.',
  'intake.label.which-measure': '«\u00a0{label}\u00a0» est l’une des choses que compte la plage.',
  'intake.label.unknown-status': '«\u00a0{label}\u00a0» n’est pas un statut d’observation.',

  'intake.value.not-a-figure': '«\u00a0{label}\u00a0» n’est pas un chiffre.',
  'intake.value.no-label': 'Aucun libellé n’indique le pays de ce chiffre.',
  'intake.value.no-heading':
    'Aucun en-tête n’indique ce qu’est ce chiffre. Sélectionnez les en-têtes avec les chiffres.',
  'intake.value.label-not-understood': 'Le libellé de ce chiffre n’est pas compris.',
  'intake.value.heading-not-understood': 'L’en-tête de ce chiffre n’est pas compris.',
  'intake.value.labels-contradict': 'Les libellés de ce chiffre se contredisent.',
  'intake.value.second-country': 'Ce chiffre n’est qu’une partie de celui du partenaire.',
  'intake.value.needs-partner': 'Le pays reste à indiquer.',
  'intake.value.needs-year': 'L’année reste à indiquer.',
  'intake.value.needs-sex': 'Le sexe reste à indiquer.',
  'intake.value.needs-measure': 'Il reste à indiquer ce qui doit être repris.',
  'intake.value.not-placed': 'On ne peut savoir à quoi se rapporte cette cellule.',

  'intake.ignored.title': 'Titre',
  'intake.ignored.note': 'Remarque',
  'intake.ignored.text': 'Texte entre les chiffres',
  'intake.ignored.heading': 'En-tête',
  'intake.ignored.subtotal': 'Somme de plusieurs pays',
  'intake.ignored.row-number': 'Numéro de ligne',
  'intake.ignored.column-number': 'Numéro de colonne',
  'intake.ignored.other-column': 'Colonne inutile ici',
  'intake.ignored.other-reporter': 'Autre pays déclarant',
  'intake.ignored.other-measure': 'Compte autre chose',
  'intake.ignored.share': 'Part ou pourcentage',
  'intake.ignored.repeated': 'Répétition',
  'intake.ignored.by-request': 'Laissé de côté à votre demande',

  'intake.need.partner':
    '{count, plural, one {# chiffre est} other {# chiffres sont}} sans pays. De quel pays s’agit-il\u00a0?',
  'intake.need.year':
    '{count, plural, one {# chiffre est} other {# chiffres sont}} sans année. De quelle année s’agit-il\u00a0?',
  'intake.need.sex':
    '{count, plural, one {# chiffre est} other {# chiffres sont}} sans sexe. De quel sexe s’agit-il\u00a0?',
  'intake.need.measure': 'La plage compte plusieurs choses. Laquelle a sa place dans ce tableau\u00a0?',

  'intake.conflict': '{figure}\u00a0: la plage donne des chiffres différents. Lequel est juste\u00a0?',

  'intake.remark.thousands':
    '«\u00a0{label}\u00a0» semble indiquer que les chiffres sont en milliers. Le tableau compte des personnes, et les chiffres sont repris tels quels.',
  'intake.remark.partners-own':
    'Sous «\u00a0{label}\u00a0» figure le pays déclarant lui-même\u00a0: il s’agit peut-être de chiffres déclarés par les pays partenaires, et non des vôtres.',
  'intake.note.reference-date': '«\u00a0{label}\u00a0» est une date\u00a0; son année est retenue.',

  'intake.plan.writes':
    '{count, plural, one {# chiffre entre dans une cellule vide} other {# chiffres entrent dans des cellules vides}}.',
  'intake.plan.same': '{count, plural, one {# chiffre y est} other {# chiffres y sont}} déjà.',
  'intake.plan.overwrites':
    '{count, plural, one {# chiffre diffère} other {# chiffres diffèrent}} de ce qui est en place.',
  'intake.plan.by-formula':
    '{count, plural, one {# total est calculé} other {# totaux sont calculés}} par le tableau lui-même.',
  'intake.plan.no-place': '{count, plural, one {# chiffre n’a} other {# chiffres n’ont}} pas de place dans le tableau.',
  'intake.plan.replaces': '{figure}\u00a0: {old} devient {new}',

  'intake.no-place.own-country': 'Le pays déclarant n’est pas son propre partenaire.',
  'intake.no-place.no-partner': 'Le tableau n’a pas de ligne pour\u00a0: {partner}.',
  'intake.no-place.no-year': 'La feuille n’a pas d’année {year, number, ::group-off}.',
  'intake.no-place.no-sex': 'Le tableau n’a pas de chiffres pour\u00a0: {sex}.',
  'intake.no-place.no-age': 'La feuille n’a pas de groupes d’âges.',
  'intake.no-place.no-cell': 'La feuille n’a pas de cellule pour ce chiffre.',

  'intake.difference.partner': '{figure}\u00a0: le total est de {value, number}, la somme des pays de {sum, number}.',
  'intake.difference.sex':
    '{figure}\u00a0: le total est de {value, number}, la somme des hommes et des femmes de {sum, number}.',
  'intake.difference.age':
    '{figure}\u00a0: le total est de {value, number}, la somme des groupes d’âges de {sum, number}.',
  'intake.difference.incomplete': 'La plage ne montre pas toutes les parties.',

  'intake.button': 'Reprendre les chiffres de la sélection',
  'intake.explanation':
    'Pour des chiffres que le classeur contient sous une autre forme\u00a0: sélectionnez-les avec leurs libellés et leurs en-têtes. Rien n’est écrit avant que vous n’ayez vu ce qui le serait.',
  'intake.heading': 'Chiffres de la sélection',
  'intake.read-again': 'Relire la sélection',
  'intake.selection': 'Lu\u00a0: {sheet}, {address}',
  'intake.target': 'Tableau qui reçoit les chiffres',
  'intake.summary':
    '{figures, plural, one {# chiffre reconnu} other {# chiffres reconnus}}, pour {partners, plural, one {# pays ou groupe} other {# pays et groupes}}. Années\u00a0: {years}. Sexes\u00a0: {sexes}.',
  'intake.nothing': 'Aucun chiffre n’est encore reconnu. Sélectionnez-les avec leurs libellés et leurs en-têtes.',
  'intake.samples': 'Les premiers chiffres, tels qu’ils sont compris',
  'intake.figure': 'Chiffre',
  'intake.questions': 'Questions sur la sélection',
  'intake.choose': 'Choisir',
  'intake.leave-out': 'Laisser de côté',
  'intake.at': '{text} ({address})',
  'intake.goes-to': '{figure}\u00a0: {value} ({address})',
  'intake.means': '«\u00a0{label}\u00a0»\u00a0: {meaning} ({how})',
  'intake.labels': '{count, plural, one {# libellé est compris} other {# libellés sont compris}}.',
  'intake.not-taken': '{count, plural, one {# chiffre n’est pas compris} other {# chiffres ne sont pas compris}}.',
  'intake.ignored': '{count, plural, one {# cellule est passée} other {# cellules sont passées}} sous silence.',
  'intake.differences':
    '{count, plural, one {# total n’est pas la somme de ses parties} other {# totaux ne sont pas la somme de leurs parties}}.',
  'intake.more': 'En afficher plus (encore {count})',
  'intake.more-questions':
    '{count, plural, one {# autre libellé n’est pas compris} other {# autres libellés ne sont pas compris}}\u00a0; la question suivra.',
  'intake.write': '{count, plural, one {Écrire # chiffre} other {Écrire # chiffres}}',
  'intake.cancel': 'Annuler',
  'intake.written':
    '{count, plural, one {# chiffre écrit} other {# chiffres écrits}} dans «\u00a0{name}\u00a0». La commande Annuler d’Excel les retire.',
  'intake.changed':
    '{count, plural, one {# chiffre n’a pas été écrit} other {# chiffres n’ont pas été écrits}}, car la cellule a changé entre-temps\u00a0: {figures}. Ce qui s’y trouve maintenant est indiqué ci-dessous.',

  'problem.workbook.selection-empty':
    'Les cellules sélectionnées sont vides. Sélectionnez les chiffres avec leurs libellés et leurs en-têtes, puis réessayez.',
  'problem.workbook.selection-of-several':
    'Plusieurs plages sont sélectionnées. Sélectionnez une seule plage avec les chiffres, leurs libellés et leurs en-têtes, puis réessayez.',
  'problem.workbook.selection-too-large':
    'La sélection est trop grande pour être reprise en une fois. Sélectionnez moins d’années ou de pays, puis réessayez.',
} as const;
