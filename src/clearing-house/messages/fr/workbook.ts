/** French: what stands in the way of a job in the workbook, and what the pane says while one waits. */
export const workbook = {
  'problem.workbook.sheets-protected':
    'Rien n’a été écrit, car ces feuilles sont protégées\u00a0: {detail}. Ôtez la protection (Révision, Ôter la protection de la feuille), puis réessayez.',
  'problem.workbook.structure-protected':
    'Rien n’a été écrit, car le classeur n’accepte pas de nouvelles feuilles. Ôtez la protection (Révision, Protéger le classeur), puis réessayez.',
  'problem.workbook.session-lost':
    'Excel a perdu la connexion au classeur. Rechargez la page\u00a0; ce que vous avez saisi auparavant est enregistré.',
  'problem.workbook.dialog-open': 'Une boîte de dialogue d’Excel est ouverte. Fermez-la, puis réessayez.',
  'pane.waiting-for-cell':
    'Une cellule est en cours de modification. Appuyez sur Entrée ou Échap dans la feuille\u00a0; le volet continue ensuite de lui-même.',
  'pane.read-only':
    'Ce classeur est ouvert en lecture seule. Pour remplir des tableaux, choisissez Modification (Excel pour le web) ou Activer la modification, ou enregistrez-le sous un autre nom.',
  'pane.marks-lost':
    'Des cellules collées avec leur mise en forme ont effacé les marques du complément dans {sheets}. Les contrôles du volet restent complets.',
  'pane.put-marks-back': 'Rétablir les marques',
};
