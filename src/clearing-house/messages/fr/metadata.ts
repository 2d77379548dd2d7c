/** What is printed in metadata sheets, and what the pane says of them, in French. */
export const metadata = {
  'metadata.name': 'Métadonnées {reporter}',
  'metadata.title': 'Métadonnées\u00a0: sources, définitions et champ des chiffres',
  'metadata.how-to-fill':
    'Répondez pour chaque tableau et chaque année dans les cellules jaune pâle\u00a0; une question dont la cellule est grise ne concerne pas le tableau. Les réponses valables pour plusieurs années peuvent être recopiées vers le bas.',
  'metadata.table-and-year': 'Tableau et année',
  'metadata.definitions': 'Définitions',
  'metadata.questions': 'Ce que signifient les questions',
  'metadata.answered': '{answered, number} réponses sur {asked, number}',
  'metadata.inserted': '{name}\u00a0: feuille insérée',
} as const;
