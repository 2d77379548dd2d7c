/** Sending tables to the clearing house, and what becomes of them, in French. */
export const sending = {
  'pane.tab.send': 'Envoi',

  'problem.service.signed-out':
    'Le service ne sait pas, ou plus, qui vous êtes. Identifiez-vous de nouveau\u00a0; rien n’est perdu.',
  'problem.service.forbidden': 'Vous n’y êtes pas autorisé\u00a0: {detail} Adressez-vous au responsable du service.',
  'problem.service.conflict':
    'La situation a changé entre-temps\u00a0: {detail} Demandez où en est l’envoi, puis réessayez.',
  'problem.service.too-large':
    'C’est plus que le service n’accepte en une fois\u00a0: {detail} Demandez à son responsable de relever la limite, ou envoyez le fichier exporté.',
  'problem.service.too-many': 'Il y a eu trop de demandes\u00a0: {detail} Patientez un moment, puis réessayez.',
  'problem.service.checks-failed': 'Le service n’a pas pris les tableaux\u00a0: {detail}',

  'send.empty':
    'Rien à envoyer pour l’instant. Insérez un tableau et remplissez-le\u00a0; vous verrez ici ce qui serait envoyé et ce qui s’y oppose.',
  'send.of': 'Pays et cycle',
  'send.of-one': '{country}, cycle {round}',

  'send.sign-in.title': 'Qui vous êtes',
  'send.sign-in.help':
    'Pour envoyer des tableaux et savoir ce qu’ils sont devenus, il faut que le service sache qui vous êtes.',
  'send.sign-in.provider': 'S’identifier avec le compte de l’office',
  'send.sign-in.token': 'Jeton d’accès',
  'send.sign-in.token-hint':
    'Le responsable du service vous en crée un. Il est conservé dans ce navigateur seulement, jamais dans le classeur.',
  'send.sign-in.token-form': 'Ce n’est pas un jeton d’accès\u00a0: ils commencent par ch_ et n’ont pas d’espace.',
  'send.sign-in.remember': 'Le conserver sur cet ordinateur',
  'send.sign-in.use-token': 'S’identifier avec le jeton',
  'send.sign-in.asking': 'On demande au service qui vous êtes …',
  'send.sign-in.ask-again': 'Redemander',
  'send.sign-in.rejected':
    'Le service n’a pas accepté l’identification\u00a0: elle est inconnue, expirée ou révoquée. Identifiez-vous de nouveau\u00a0; rien de votre travail n’est perdu.',
  'send.sign-in.not-kept':
    'Ce navigateur ne permet pas au volet de le conserver\u00a0: vous restez identifié jusqu’à la fermeture du volet.',
  'send.sign-in.closed': 'La fenêtre a été fermée avant la fin de l’identification. Réessayez.',
  'send.sign-in.blocked':
    'Excel n’a pas pu ouvrir de fenêtre d’identification. Autorisez les fenêtres de ce complément, ou utilisez un jeton d’accès.',
  'send.sign-in.refused': 'L’identification a échoué\u00a0: {detail}',
  'send.who.compiler': 'Identifié comme compilateur pour {countries}',
  'send.who.secretariat': 'Identifié comme secrétariat',
  'send.who.reader': 'Identifié comme lecteur\u00a0: vous pouvez consulter, pas envoyer.',
  'send.who.anonymous': 'Non identifié',
  'send.who.until': 'jusqu’au {until, date, long}, {until, time, short}',
  'send.who.not-theirs':
    'Vous ne pouvez pas envoyer les tableaux de {country}\u00a0: votre accès vaut pour {countries}.',
  'send.sign-out': 'Se déconnecter et oublier le jeton',

  'send.what.title': 'Ce qui sera envoyé',
  'send.what.figures': '{count, plural, one {# chiffre} many {# de chiffres} other {# chiffres}}',
  'send.what.metadata': 'Métadonnées\u00a0: {count, plural, one {# réponse} many {# de réponses} other {# réponses}}',
  'send.what.no-metadata':
    'Il n’y a pas de feuille de métadonnées\u00a0: insérez de nouveau les tableaux pour l’obtenir.',
  'send.what.answers': '{count, plural, one {# réponse} many {# de réponses} other {# réponses}} aux constats',
  'send.what.nothing-else': 'Rien d’autre du classeur n’est envoyé, et rien avant que vous n’appuyiez sur le bouton.',

  'send.blocks.title': 'Ce qui s’y oppose',
  'send.blocks.none': 'Rien\u00a0: les tableaux peuvent être envoyés.',
  'send.blocks.some':
    '{errors, plural, =0 {} one {# erreur à corriger} many {# d’erreurs à corriger} other {# erreurs à corriger}}{both, select, yes { et } other {}}{warnings, plural, =0 {} one {# avertissement à corriger ou à justifier} many {# d’avertissements à corriger ou à justifier} other {# avertissements à corriger ou à justifier}}.',
  'send.door.title': 'Ce que le service a constaté',
  'send.door.stale':
    'C’est ce que le service a constaté dans l’envoi de {at, time, short}\u00a0; le prochain envoi l’efface.',
  'send.door.first': 'Les {count, number} premiers sont affichés.',

  'send.changes.title': 'Modifié depuis le dernier envoi',
  'send.changes.none': 'Rien n’a changé depuis le dernier envoi.',
  'send.changes.none-returned':
    'Rien n’a changé depuis que le secrétariat l’a renvoyé. Envoyé tel quel, il reste renvoyé.',
  'send.changes.count':
    '{count, plural, one {# cellule a changé.} many {# de cellules ont changé.} other {# cellules ont changé.}}',
  'send.changes.unknown': 'Ce qui a été envoyé n’est pas disponible ici. Identifiez-vous pour comparer.',
  'send.changes.line': '{what}\u00a0: {before} → {now}',
  'send.changes.figure': 'Tableau {table}, {row}, {year}, {sex}',
  'send.changes.figure-of-age': 'Tableau {table}, {row}, {year}, {sex}, {age}',
  'send.changes.status': 'Tableau {table}, {row}, {year}, statut',
  'send.changes.answer': 'Tableau {table}, {year}, {question}',
  'send.changes.blank': 'vide',
  'send.changes.more': '{count, plural, one {Afficher # de plus} many {Afficher # de plus} other {Afficher # de plus}}',

  'send.embargo': 'Retenir les chiffres jusqu’au',
  'send.embargo-hint':
    'Si vous choisissez un jour, seuls votre office et le secrétariat voient les chiffres avant qu’il ne commence (UTC).',
  'send.embargo-past': 'Choisissez un jour à venir, ou aucun.',
  'send.send': 'Envoyer …',
  'send.draft': 'Envoyer un brouillon …',
  'send.draft-hint':
    'Un brouillon peut contenir des erreurs. Il remplace le brouillon précédent, et personne ne le publie.',
  'send.needs-sign-in': 'Identifiez-vous pour envoyer.',
  'send.needs-mending': 'Corrigez ou justifiez d’abord ce qui s’y oppose.',
  'send.confirm.title': 'Envoyer au centre d’échange\u00a0?',
  'send.confirm.title-draft': 'Envoyer un brouillon\u00a0?',
  'send.confirm.text':
    '{figures, plural, one {# chiffre} many {# de chiffres} other {# chiffres}} dans {tables, plural, one {# tableau} many {# de tableaux} other {# tableaux}} de {country}, cycle {round}, avec les métadonnées et les réponses, quittent Excel pour le service.',
  'send.confirm.embargo': 'Les chiffres sont retenus jusqu’au {until, date, long}.',
  'send.confirm.same':
    'Rien n’a changé depuis le dernier envoi\u00a0; le service répondra par le récépissé que vous avez déjà.',
  'send.confirm.same-returned':
    'Aucun chiffre, statut ou réponse à une question n’a changé depuis que le secrétariat a renvoyé les tableaux. À moins qu’une réponse à un constat n’ait changé, le service y reconnaît ce qu’il a déjà\u00a0: l’envoi reste renvoyé.',
  'send.confirm.send': 'Envoyer maintenant',
  'send.confirm.cancel': 'Ne pas envoyer',
  'send.sending': 'Envoi des tableaux …',
  'send.stopped': 'L’envoi a été arrêté. Si le service avait tout reçu, un nouvel envoi donne son récépissé.',
  'send.no-answer':
    'Les tableaux sont peut-être arrivés, peut-être pas. Envoyez de nouveau\u00a0: les mêmes tableaux sont le même envoi.',
  'send.sent': '{isNew, select, yes {Le service a reçu les tableaux.} other {Le service avait déjà ces tableaux.}}',
  'send.not-kept':
    'Le service a reçu les tableaux, mais le classeur n’a pas pu conserver le récépissé\u00a0: {detail} Notez son numéro, {id}.',
  'send.record-not-kept':
    'C’est plus qu’un classeur ne peut conserver\u00a0: ce qui a changé depuis n’est affiché que tant que vous êtes identifié.',

  'send.last.title': 'Dernier envoi',
  'send.last.none': 'Rien n’a encore été envoyé.',
  'send.last.number': 'Envoi n° {number} du cycle',
  'send.last.draft': 'Brouillon',
  'send.last.received': 'Reçu',
  'send.last.status': 'État',
  'send.last.content': 'Contenu',
  'send.last.figures':
    '{figures, plural, one {# chiffre} many {# de chiffres} other {# chiffres}} dans {tables, plural, one {le tableau} many {les tableaux} other {les tableaux}} {list}',
  'send.last.id': 'Récépissé',
  'send.last.digest': 'Empreinte',
  'send.last.embargo': 'Retenu jusqu’au',
  'send.last.published': 'Public depuis',
  'send.last.time': '{at, date, medium} {at, time, short}',
  'send.last.comments': 'Ce que dit le secrétariat',
  'send.last.comment': '{status}, le {at, date, medium}\u00a0: {comment}',
  'send.last.as-of': 'État lors de la dernière demande au service. Identifiez-vous pour redemander.',
  'send.last.refresh': 'Demander où en est l’envoi',
  'send.last.sheet': 'Le récépissé est dans la feuille «\u00a0{sheet}\u00a0».',
  'send.status.draft': 'Brouillon',
  'send.status.withdrawn': 'Retiré',
  'send.status.submitted': 'Envoyé, attend le secrétariat',
  'send.status.accepted': 'Accepté',
  'send.status.returned': 'Renvoyé, à envoyer de nouveau',

  'send.export': 'Exporter l’envoi',
  'send.export.help':
    'Sans le service\u00a0: le même contenu en fichiers, à transmettre autrement. Rien ne quitte cet ordinateur.',
  'send.export.xlsx': 'En .xlsx\u00a0: tableaux, métadonnées et réponses',
  'send.export.csv': 'En SDMX-CSV 2.0\u00a0: les chiffres',
  'send.export.file': 'Envoi {reporter} {round}',
  'send.exported': '{file} enregistré',
  'send.exported-unfinished':
    '{file} enregistré. Il n’est pas encore en ordre\u00a0: le service le refuserait tel quel.',

  'receipts.sheet': 'Récépissés',
  'receipts.title': 'Récépissés du centre d’échange',
  'receipts.explanation':
    'Ce que le service a reçu de ce classeur, écrit par le complément. Cette feuille n’est pas envoyée avec les tableaux.',
  'receipts.COUNTRY': 'Pays',
  'receipts.ROUND': 'Cycle',
  'receipts.NUMBER': 'Numéro',
  'receipts.RECEIVED': 'Reçu',
  'receipts.TABLES': 'Tableaux',
  'receipts.FIGURES': 'Chiffres',
  'receipts.ID': 'Récépissé',
  'receipts.DIGEST': 'Empreinte (SHA-256)',
  'receipts.draft': 'brouillon',
} as const;
