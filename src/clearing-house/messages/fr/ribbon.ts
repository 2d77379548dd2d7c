/** The ribbon and what Office says of the add-in, in French. */
export const ribbon = {
  'addin.summary': 'Remplir, contrôler et comparer les tableaux types CEE-ONU sur les migrations',
  'addin.description':
    'Insère les tableaux types du centre d’échange de statistiques migratoires de la CEE-ONU, contrôle chaque cellule pendant la saisie, compare avec les pays partenaires et envoie les tableaux terminés.',
  'addin.for-tests': '{name} (essai)',
  'addin.started': 'Le centre d’échange est prêt',
  'addin.started.text':
    'Sous l’onglet «\u00a0Centre d’échange\u00a0», cliquez sur «\u00a0Tableaux\u00a0» pour insérer les tableaux types de votre pays.',

  'ribbon.tab': 'Centre d’échange',
  'ribbon.insert': 'Insérer',
  'ribbon.check': 'Contrôler',
  'ribbon.compare': 'Comparer',
  'ribbon.sending': 'Envoyer',
  'ribbon.help': 'Aide',
  'ribbon.help.tip': 'Comment utiliser le complément, et ce qu’il est.',
  'ribbon.tables': 'Tableaux',
  'ribbon.tables.tip': 'Choisir dans le volet un pays, des années et des tableaux, et insérer les modèles.',
  'ribbon.insert-again': 'Insérer le dernier choix',
  'ribbon.insert-again.tip':
    'Insérer les tableaux choisis la dernière fois, pour les mêmes pays, cycle et années. Ce qui est déjà dans le classeur reste tel quel.',
  'ribbon.checks': 'Contrôles',
  'ribbon.checks.tip': 'Afficher dans le volet ce qu’il y a à examiner, à corriger ou à justifier.',
  'ribbon.check-all': 'Tout contrôler',
  'ribbon.check-all.tip': 'Contrôler tous les tableaux du classeur et marquer ce qu’il y a à examiner.',
  'ribbon.next-finding': 'Constat suivant',
  'ribbon.next-finding.tip':
    'Aller à la prochaine cellule qui porte une erreur, ou un avertissement resté sans réponse, et dire de quoi il s’agit.',
  'ribbon.remove-marks': 'Ôter les marques',
  'ribbon.remove-marks.tip':
    'Ôter des tableaux les marques et les couleurs de ce complément. Vos propres formats restent. «\u00a0Tout contrôler\u00a0» remet les marques.',
  'ribbon.mirrors': 'Miroirs',
  'ribbon.mirrors.tip':
    'Afficher dans le volet, paire par paire, ce que les pays partenaires déclarent des mêmes flux.',
  'ribbon.compare-table': 'Comparer le tableau',
  'ribbon.compare-table.tip':
    'Demander ce que les pays partenaires déclarent pour les flux de ce tableau et colorer les désaccords.',
  'ribbon.send': 'Envoyer',
  'ribbon.send.tip': 'Afficher dans le volet ce qui serait envoyé au centre d’échange et ce qui s’y oppose encore.',
  'ribbon.guide': 'Mode d’emploi',
  'ribbon.guide.tip': 'Ouvrir une page sur l’utilisation du complément et sur ce qui quitte Excel.',
  'ribbon.about': 'Infos et diagnostic',
  'ribbon.about.tip':
    'Afficher dans le volet les versions du complément, d’Excel et du service, ainsi que ce qui est envoyé.',

  'commands.no-choices':
    'Aucun tableau n’a encore été choisi. Cliquez sur «\u00a0Tableaux\u00a0», choisissez-y un pays, des années et des tableaux, et insérez-les\u00a0; ce bouton insère ensuite le même choix dans d’autres classeurs.',
  'commands.no-table':
    'Ce classeur ne contient encore aucun tableau du centre d’échange. Cliquez sur «\u00a0Tableaux\u00a0» pour en insérer un.',
  'commands.not-comparable':
    'Affichez d’abord la feuille d’un tableau de flux ou d’effectifs que les partenaires déclarent aussi, comme le tableau 3 ou le tableau 5, puis cliquez de nouveau sur le bouton.',
  'commands.checked':
    '{count, plural, =0 {Rien à examiner} one {# point à examiner} other {# points à examiner}} dans {tables, plural, one {# tableau} other {# tableaux}}.',
  'commands.compared':
    '{name} est comparé\u00a0: les chiffres colorés diffèrent de ceux des partenaires\u00a0; une feuille à côté en dresse la liste.',
  'commands.finding': '{position, number} sur {count, number} · {place}\u00a0: {text}',
} as const;
