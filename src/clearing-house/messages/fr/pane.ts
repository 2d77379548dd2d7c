/** What the pane says, in French. */
export const pane = {
  'pane.title': 'Centre d’échange de statistiques migratoires',
  'pane.open-in-excel':
    'Cette page est le volet d’un complément Excel. Ouvrez-la dans Excel\u00a0: onglet «\u00a0Centre d’échange\u00a0», bouton «\u00a0Tableaux\u00a0».',
  'pane.office-silent':
    'Excel n’a pas répondu dans les cinq secondes. Rechargez le volet\u00a0; si cela ne suffit pas, fermez puis rouvrez le classeur.',
  'pane.reload': 'Recharger',
  'pane.dismiss': 'Fermer',
  'pane.show-tables': 'Aller aux tableaux',
  'pane.broken.title': 'Le volet s’est arrêté',
  'pane.broken.text': 'Votre classeur est resté tel quel. Rechargez le volet pour continuer.',
  'pane.tab.tables': 'Tableaux',
  'pane.tab.checks': 'Contrôles',
  'pane.tab.checks-count': 'Contrôles ({count, number})',
  'pane.tab.mirrors': 'Miroirs',
  'pane.tab.about': 'Infos',
  'pane.status.no-table': 'Cette feuille n’est pas un tableau du centre d’échange',
  'pane.status.findings': '{count, plural, =0 {aucun constat} one {# constat} other {# constats}}',

  'severity.error': 'Erreur',
  'severity.warning': 'Avertissement',
  'severity.information': 'Information',

  'problem.unknown': 'Une erreur s’est produite\u00a0: {detail}',
  'problem.workbook.cell-being-edited':
    'Une cellule est en cours de modification. Appuyez sur Entrée dans la feuille, puis réessayez.',
  'problem.workbook.sheet-protected':
    'La feuille est protégée. Ôtez la protection (Révision, Ôter la protection de la feuille), puis réessayez.',
  'problem.workbook.sheet-gone':
    'La feuille ou la cellule n’existe plus. Relancez les contrôles pour voir ce qui reste.',
  'problem.workbook.too-large':
    'C’est plus qu’Excel n’en accepte en une fois. Essayez avec moins de tableaux ou d’années.',
  'problem.workbook.excel-busy': 'Excel est occupé. Réessayez dans un instant.',
  'problem.workbook.read-only': 'Excel ne le permet pas dans un classeur ouvert en lecture seule.',
  'problem.workbook.other': 'Excel a refusé\u00a0: {detail}',
  'problem.service.unreachable':
    'Le service miroir est injoignable. Les modèles et les contrôles fonctionnent sans lui.',
  'problem.service.timeout': 'Le service miroir n’a pas répondu à temps.',
  'problem.service.refused': 'Le service miroir a refusé la demande\u00a0: {detail}',
  'problem.service.failed': 'Le service miroir rencontre lui-même un problème\u00a0: {detail}',
  'problem.service.unreadable':
    'Le service miroir a répondu sous une forme que ce complément ne connaît pas\u00a0; l’un des deux est plus ancien. {detail}',

  'tables.insert-section': 'Insérer des tableaux',
  'tables.country': 'Pays déclarant',
  'tables.country-open': 'Afficher les pays',
  'tables.country-clear': 'Effacer le pays',
  'tables.country-placeholder': 'Tapez pour trouver un pays',
  'tables.no-country': 'Aucun membre de la CEE-ONU ne porte ce nom',
  'tables.round': 'Cycle',
  'tables.years': 'Années',
  'tables.no-years': 'Choisissez au moins une année.',
  'tables.group.stocks': 'Effectifs',
  'tables.group.long-term': 'Flux de longue durée',
  'tables.group.short-term': 'Flux de courte durée',
  'tables.sheet-language': 'Langue des feuilles',
  'tables.ages': 'Avec groupes d’âge (18 groupes par année)',
  'tables.tables': 'Tableaux',
  'tables.insert': 'Insérer les tableaux',
  'tables.inserted': '{count, plural, one {Inséré\u00a0: {names}} other {# tableaux insérés\u00a0: {names}}}',
  'tables.already-there':
    '{count, plural, one {{names} existe déjà} other {{names} existent déjà}}, rien n’a été modifié',
  'tables.present': 'Dans ce classeur',
  'tables.unreadable': 'clés perdues',
  'tables.no-findings': 'en ordre',
  'tables.findings': '{count, plural, one {# constat} other {# constats}}',
  'tables.training': 'Données d’exercice',
  'tables.training-help':
    'Remplit les cellules vides avec les chiffres de 2024 publiés par le pays lui-même, pour essayer le complément.',
  'tables.trained':
    '{figures, plural, one {# chiffre inscrit} other {# chiffres inscrits}} dans {tables, plural, one {# tableau} other {# tableaux}}',
  'tables.no-training': 'Aucun chiffre publié ne permet de s’exercer avec {names}',
  'tables.trained-before': 'Il ne restait aucune cellule vide à remplir',

  'checks.empty':
    'Rien à contrôler pour l’instant. Insérez un tableau\u00a0; chaque cellule est ensuite contrôlée pendant la saisie.',
  'checks.passing': 'Chiffres sans erreur\u00a0: {passing, number} sur {filled, number}.',
  'checks.check-all': 'Tout contrôler',
  'checks.table-passes': 'Tous les chiffres passent les contrôles.',
  'checks.unreadable':
    'La ligne masquée des clés, au-dessus des chiffres, a disparu\u00a0; cette feuille ne peut donc plus être lue. Annulez sa suppression, ou insérez de nouveau le tableau et recopiez-y les chiffres.',

  'about.what':
    'Insère les tableaux types du centre d’échange de statistiques migratoires de la CEE-ONU (Clearing House on Migration Statistics), contrôle chaque cellule pendant la saisie et la met en regard de ce que les pays partenaires déclarent pour le même flux.',
  'about.version': 'Version {version}',
  'about.service': 'Service\u00a0: {name} {version}',
  'about.asking-service': 'Interrogation du service…',
  'about.privacy': 'Ce qui quitte Excel',
  'about.what-is-sent':
    'Pour les comparaisons et les données d’exercice, le complément envoie le pays, le tableau et les années. Les chiffres ne quittent Excel que lorsque vous envoyez vous-même des tableaux terminés.',
  'about.marks': 'Marques dans les feuilles',
  'about.marks-help':
    'Les contrôles et les comparaisons marquent les cellules par des mises en forme conditionnelles, qui restent actives sans le complément. Vos propres mises en forme ne sont jamais modifiées.',
  'about.remove-marks': 'Supprimer toutes les marques',
  'about.marks-removed':
    '{count, plural, =0 {Il n’y avait aucune marque} one {# marque supprimée} other {# marques supprimées}}',
} as const;
