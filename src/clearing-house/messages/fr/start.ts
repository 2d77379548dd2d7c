/** What the pane says while it loads, when it cannot, and at first, in French. */
export const start = {
  'pane.loading': 'Chargement …',
  'pane.loading-slow':
    'Le volet n’est toujours pas là. Vérifiez la connexion, puis rechargez. Si cela ne suffit pas, un pare-feu ou une ancienne copie dans le cache est peut-être en cause\u00a0: docs/troubleshooting.md du complément dit que faire.',
  'pane.office-missing':
    'La bibliothèque office.js ne s’est pas chargée\u00a0; sans elle, aucun complément ne peut parler à Excel. Un pare-feu ou un proxy bloque peut-être l’adresse d’où elle vient. Rechargez le volet quand la connexion est rétablie.',
  'pane.too-old':
    'Cet Excel est trop ancien pour le complément\u00a0: il lui manque {missing}. Il faut Office 2021, Microsoft 365 ou Excel sur le web.',
  'pane.part-missing':
    'Une partie du complément n’a pas pu être chargée\u00a0: la connexion est coupée, ou le serveur a une version plus récente. Rechargez le volet\u00a0; votre classeur est tel que vous l’avez laissé.',
  'start.title': 'Pour commencer',
  'start.value':
    'Remplissez les tableaux standard du centre d’échange, faites vérifier chaque cellule pendant la saisie, et voyez ce que les pays partenaires déclarent des mêmes personnes.',
  'start.step.insert': 'Choisissez votre pays et insérez les tableaux ci-dessous.',
  'start.step.check':
    'Saisissez ou collez vos chiffres\u00a0; Contrôles dit ce qui ne va pas, où, et comment y remédier.',
  'start.step.compare': 'Miroirs les met en regard de ce que déclarent les partenaires.',
  'start.sample': 'Essayer avec un exemple',
  'start.sample-help':
    'Ajoute à ce classeur les tableaux 3 et 5 de {country}, {year}, sur de nouvelles feuilles, remplis de chiffres publiés. Rien de ce qui s’y trouve n’est modifié.',
  'start.sample-done':
    'Ajouté\u00a0: {names}, avec {figures, plural, one {# chiffre publié} other {# chiffres publiés}}',
  'start.skip': 'Passer',
  'training.title': 'Remplir avec des chiffres publiés\u00a0?',
  'training.which': 'Les cellules vides de ces feuilles recevront les chiffres que le pays a lui-même publiés\u00a0:',
  'training.kept':
    'Les cellules qui contiennent quelque chose restent telles quelles. Ces chiffres servent à s’exercer\u00a0: retirez-les avant d’envoyer.',
  'training.fill': 'Remplir',
  'training.cancel': 'Annuler',
} as const;
