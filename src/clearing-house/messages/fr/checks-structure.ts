/** What the rules of structure say, in French. */
export const checksStructure = {
  'S01.title': 'Feuille illisible',
  'S01.help':
    'Une feuille du centre d’échange porte en elle le numéro de son tableau, son pays, son cycle et sa disposition, et se reconnaît ainsi quel que soit son nom. Tant que l’un d’eux est inconnu, rien n’y est contrôlé ni envoyé.',
  'S01.table':
    '«\u00a0{sheet}\u00a0» se présente comme le tableau {table}, qui n’est pas connu ici. Mettez le complément à jour si ce tableau est nouveau, ou insérez le bon tableau et reprenez-y les chiffres.',
  'S01.version':
    '«\u00a0{sheet}\u00a0» contient le tableau {table} dans la disposition d’une autre version. Mettez le complément à jour, ou insérez de nouveau le tableau et reprenez-y les chiffres.',
  'S01.properties':
    '«\u00a0{sheet}\u00a0» contient le tableau {table}, mais ne dit plus de quel pays, de quel cycle ni en quelle langue. Insérez de nouveau le tableau et reprenez-y les chiffres.',
  'S01.keys':
    '«\u00a0{sheet}\u00a0» (tableau {table}) a perdu sa ligne masquée de clés, par lesquelles les chiffres sont reconnus. Annulez la suppression, ou insérez de nouveau le tableau et reprenez-y les chiffres.',
  'S01.unfinished':
    '«\u00a0{sheet}\u00a0» n’est que la moitié du tableau {table}\u00a0: son insertion a été interrompue. Insérez de nouveau le tableau pour l’achever, ou supprimez la feuille.',
  'S02.title': 'Tableau d’un autre pays',
  'S02.help':
    'Une feuille est contrôlée, comparée et envoyée comme tableau du pays pour lequel elle a été créée, quoi qu’on y ait écrit. Pour que personne ne s’y trompe, l’en-tête doit dire la même chose.',
  'S02.head-line':
    'L’en-tête indique {says}, mais la feuille a été créée pour {reporter} et compte comme telle. Rétablissez l’en-tête\u00a0; si les chiffres sont d’un autre pays, insérez le tableau pour celui-ci et reprenez-les.',
  'S02.stray':
    'C’est le seul tableau de {reporter} dans le cycle {round, number, ::group-off}\u00a0; les {count, number} autres sont de {other}, à qui manque le tableau {table}. S’il a été inséré pour le mauvais pays, insérez-le pour {other} et reprenez les chiffres.',
  'S02.mend': 'Inscrire {reporter}',
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
  'S05.sign':
    '«\u00a0{text}\u00a0» n’est un chiffre ni pour Excel ni pour le centre d’échange. Inscrivez ce que, selon vous, il signifie.',
  'S05.unexplained-sign':
    '«\u00a0{text}\u00a0» signifie «\u00a0personne\u00a0» dans certains offices, «\u00a0non disponible\u00a0» ou «\u00a0confidentiel\u00a0» dans d’autres. Dites une fois ce qu’il signifie dans ce classeur\u00a0; tous pourront alors être corrigés.',
  'S06.title': 'Chiffres laissés vides',
  'S06.help':
    'Vide ne veut pas dire zéro. Si personne n’a été compté, saisissez 0\u00a0; s’il n’y a pas de chiffre, saisissez «\u00a0:\u00a0» et la lettre de la raison. Pendant la saisie, les cellules vides ne sont qu’une information\u00a0; lors de l’envoi, il faut y répondre.',
  'S06.blank':
    '{year, number, ::group-off}\u00a0: {count, plural, one {# chiffre est vide} other {# chiffres sont vides}}. Saisissez 0 si personne n’a été compté, et «\u00a0:\u00a0» avec la raison s’il n’y a pas de chiffre.',
  'S06.mend-zero': 'Saisir 0 partout ({count, number})',
  'S06.mend-missing':
    'Saisir\u00a0:{letter} partout, {letter, select, L {non collecté} M {ne peut pas exister} K {compté dans une autre ligne} Q {supprimé} other {raison inconnue}} ({count, number})',
  'S07.title': 'Statut inadapté',
  'S07.help':
    'Chaque lettre de statut d’observation a un sens précis (SDMX)\u00a0: E estimé, P provisoire, B rupture de série\u00a0; M et L indiquent pourquoi un chiffre manque.',
  'S07.unknown-letter':
    '«\u00a0{letter}\u00a0» n’est pas un statut. Utilisez une lettre de la liste, par exemple E (estimé) ou P (provisoire).',
  'S07.needs-number': 'Le statut {letter} qualifie un nombre, mais il n’y en a pas ici.',
  'S07.needs-missing': 'Le statut {letter} indique pourquoi un chiffre manque, mais aucun ne manque ici.',
  'S08.title': 'Année hors du cycle',
  'S08.help':
    'Un cycle demande certaines années et accepte aussi les chiffres tardifs ou révisés des années précédentes. Les années à venir n’en ont pas.',
  'S08.outside-round':
    'Le cycle {round, number, ::group-off} accepte les chiffres de {first, number, ::group-off} à {last, number, ::group-off}, pas ceux de {year, number, ::group-off}. Supprimez les colonnes de cette année.',
  'S08.future': '{year, number, ::group-off} n’a pas encore commencé. Supprimez les colonnes de cette année.',
  'S09.title': 'Pays déclarant comme partenaire',
  'S09.help':
    'Dans ces tableaux, le pays déclarant ne peut être lui-même ni pays de naissance, ni pays de résidence précédente ou suivante.',
  'S09.own-country':
    '{reporter} est le pays déclarant lui-même. Saisissez le code du partenaire ou supprimez la ligne.',
  'S10.title': 'Tableau modifié',
  'S10.help':
    'Les lignes peuvent être triées et insérées, les colonnes déplacées\u00a0: les chiffres sont reconnus par le code de leur ligne et la clé masquée de leur colonne. Ce qui manque ou contredit ces repères doit être rétabli, pour qu’aucun chiffre ne soit pris pour un autre.',
  'S10.year':
    'Le titre indique {says, number, ::group-off}, mais les chiffres de ces colonnes sont lus comme ceux de {year, number, ::group-off}. Rétablissez le titre, ou déplacez les chiffres vers leur année.',
  'S10.age':
    'Le titre «\u00a0{heading}\u00a0» surmonte des colonnes lues comme «\u00a0{expected}\u00a0». Rétablissez le titre, ou déplacez les chiffres vers leurs colonnes.',
  'S10.sex':
    'Le titre «\u00a0{heading}\u00a0» surmonte une colonne lue comme «\u00a0{expected}\u00a0». Rétablissez le titre, ou déplacez les chiffres vers leur colonne.',
  'S10.label':
    'La ligne s’intitule «\u00a0{label}\u00a0», mais son code {code} désigne {name}, et les chiffres sont lus d’après le code. Corrigez celui qui est faux.',
  'S10.missing-rows':
    '{count, plural, one {Il manque une ligne du tableau} other {Il manque # lignes du tableau}}\u00a0: {rows}. Annulez la suppression, ou insérez des lignes au-dessus du total et saisissez les codes.',
  'S10.below-total':
    '{count, plural, one {Une ligne se trouve} other {# lignes se trouvent}} au-dessous du total, à partir de la ligne {row, number, ::group-off}, hors de sa somme. Coupez-{count, plural, one {la} other {les}} et insérez-{count, plural, one {la} other {les}} au-dessus de la ligne {total, number, ::group-off}.',
  'S10.missing-columns':
    '{year, number, ::group-off}\u00a0: il manque les colonnes {columns}. Annulez la suppression, ou insérez de nouveau le tableau pour cette année et reprenez-y les chiffres.',
  'S10.missing-ages':
    '{year, number, ::group-off}\u00a0: il manque des colonnes des âges {ages}. Annulez la suppression, ou insérez de nouveau le tableau pour cette année et reprenez-y les chiffres.',
  'S10.mend-heading': 'Rétablir «\u00a0{heading}\u00a0»',
  'S10.mend-keys': 'Les lire comme chiffres de {says, number, ::group-off}',
  'S10.mend-label': 'Intituler la ligne {text}',
  'S10.mend-code': 'Mettre le code {text}',
  'S10.mend-codes': 'Rétablir {count, plural, one {le code} other {# codes}}',
  'S11.title': 'Tableau et année en double',
  'S11.help':
    'Une année d’un tableau figure dans une seule feuille du cycle. Si une feuille a été copiée et que les deux contiennent des chiffres, nul ne peut dire laquelle compte.',
  'S11.twice':
    'Le tableau {table} a aussi des chiffres pour {year, number, ::group-off} dans «\u00a0{sheet}\u00a0». Gardez l’une des deux feuilles\u00a0: reprenez-y ce qui manque, puis supprimez l’autre ou effacez-y l’année.',
} as const;
