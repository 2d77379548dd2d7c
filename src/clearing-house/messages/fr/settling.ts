/** Words for settling discrepancies, in French. */
export const settling = {
  'sources.compare': 'Source à comparer, quand plusieurs ont un chiffre',
  'sources.by-order': 'Dans l’ordre\u00a0: l’envoi du pays lui-même, Eurostat, CEE-ONU, OCDE, autres',
  'sources.compare-pair': 'Comparer avec',
  'sources.as-table': 'Comme pour tout le tableau',
  'many.select': 'En sélectionner plusieurs…',
  'many.done': 'Ne plus sélectionner',
  'many.all': '{count, plural, one {Sélectionner la # paire} other {Sélectionner les # paires}}',
  'many.none': 'Ne rien sélectionner',
  'many.selected': '{count, plural, =0 {Rien n’est sélectionné.} one {# sélectionnée.} other {# sélectionnées.}}',
  'many.keep': 'Garder {count, plural, one {# chiffre} other {# chiffres}}, avec une même raison…',
  'many.withdraw': '{count, plural, one {Retirer # réponse} other {Retirer # réponses}}',
  'many.about':
    '{count, plural, one {# chiffre est gardé} other {# chiffres sont gardés}} pour cette raison.{earlier, plural, =0 {} one { # réponse antérieure est remplacée.} other { # réponses antérieures sont remplacées.}}',
  'many.withdrawn': '{count, plural, one {# réponse a été retirée} other {# réponses ont été retirées}}.',
  'list.page': '{first, number}–{last, number} sur {count, number}',
  'list.previous': 'Page précédente',
  'list.next': 'Page suivante',
  'remove.comparison': 'Supprimer la comparaison…',
  'remove.title': 'Supprimer la comparaison de «\u00a0{sheet}\u00a0»\u00a0?',
  'remove.goes':
    'Disparaissent du classeur\u00a0: la feuille à côté du tableau avec tout ce qui y était noté, ses graphiques s’ils n’ont pas été complétés, les couleurs des chiffres du tableau, les noms masqués et la copie de ce qui a été récupéré.',
  'remove.stays': 'Vos chiffres, les chiffres repris des partenaires, les réponses et les réglages restent.',
  'remove.no-undo':
    'Excel ne peut pas l’annuler\u00a0: quand une feuille est supprimée, sa liste d’actions à annuler est vidée.',
  'remove.do': 'Supprimer',
  'remove.done': 'La comparaison a été supprimée.',
  'series.beyond':
    'Les années qui ne sont pas dans le tableau sont celles du service\u00a0; les chiffres propres y sont ceux publiés.',
  'series.published': 'hors du tableau',
  'series.largest': 'Les {count, number} plus grands partenaires sur {all, number}.',
} as const;
