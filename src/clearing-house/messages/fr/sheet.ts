/** What is printed in the sheets, in French. */
export const sheet = {
  'sheet.table': 'Tableau {id}',
  'sheet.clearing-house': 'Centre d’échange de statistiques migratoires de la CEE-ONU',
  'sheet.round': 'Cycle {round, number, ::group-off}',
  'sheet.persons': 'Personnes',
  'sheet.calendar-year': 'Année civile',
  'sheet.census-or-1-january': 'Date du recensement ou 1er janvier',
  'sheet.code': 'Code',
  'sheet.sex.T': 'Total',
  'sheet.sex.M': 'Hommes',
  'sheet.sex.F': 'Femmes',
  'sheet.age': '{year, number, ::group-off}, âge {age}',
  'sheet.status': 'Statut',
  'sheet.about': 'À propos de ces chiffres',
  'sheet.how-to-enter':
    'Saisissez des nombres entiers. Ne saisissez 0 que pour un zéro réel\u00a0; si un chiffre n’est pas disponible, saisissez le signe «\u00a0:\u00a0», suivi de la lettre de la raison si elle est connue (:M ne peut pas exister, :L non collecté, :Q supprimé).',
  'sheet.how-to-flag':
    'La colonne «\u00a0Statut\u00a0» indique ce qu’un lecteur doit savoir des chiffres de la ligne pour l’année\u00a0: {letters}.',
  'sheet.total-by-sex':
    'Le total est la somme des hommes et des femmes\u00a0; si seul le total est connu, saisissez-le à la place de la formule.',
  'sheet.figure-alert.title': 'Chiffre non valable',
  'sheet.figure-alert.message':
    'Un chiffre est un nombre entier, 0 ou plus. S’il n’est pas disponible, saisissez le signe «\u00a0:\u00a0» et, si elle est connue, la lettre de la raison, par exemple :M. Conserver tout de même cette saisie\u00a0?',
  'sheet.code-prompt.title': 'Code du partenaire',
  'sheet.code-prompt.message':
    'Le code ISO à deux lettres, qui identifie la ligne. Pour ajouter un pays, insérez une ligne et saisissez son code ici.',
  'sheet.code-alert.title': 'Code non valable',
  'sheet.code-alert.message':
    'Un code comporte deux lettres, par exemple DE ou KG. Conserver tout de même cette saisie\u00a0?',
  'sheet.status-prompt.title': 'Statut d’observation',
  'sheet.status-prompt.message':
    'E estimé · P provisoire · B rupture de série · D définition différente · U faible fiabilité. Plusieurs lettres peuvent figurer ensemble.',
  'sheet.choice-alert.title': 'Absent de la liste',
  'sheet.choice-alert.message': 'Veuillez choisir une entrée de la liste.',
  'sheet.months-alert.title': 'Nombre de mois non valable',
  'sheet.months-alert.message':
    'Saisissez la durée minimale de séjour en mois, entre 0 et 60\u00a0: 12 selon la définition internationale.',
  'sheet.persons-alert.title': 'Pas un nombre de personnes',
  'sheet.persons-alert.message': 'Saisissez un nombre entier, 0 ou plus.',
  'sheet.training': 'Données d’exercice, inscrites par le complément. Source\u00a0: {source}.',
} as const;
