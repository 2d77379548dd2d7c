/** What the rules say that hold tables against each other, in French. */
export const checksBetween = {
  'agreement.differs':
    '{row}, {year, number, ::group-off}{sex, select, M {, hommes} F {, femmes} other {}}\u00a0: {value, number} ici, mais {other, number} dans le tableau {table} ({rows}). Les deux comptent les mêmes personnes\u00a0: corrigez celui qui est faux.',
  'agreement.at-least':
    '{row}, {year, number, ::group-off}{sex, select, M {, hommes} F {, femmes} other {}}\u00a0: {value, number} ici, moins que les {other, number} que compte déjà le tableau {table} ({rows}). Corrigez celui qui est faux.',
  'agreement.other-source':
    '{row}, {year, number, ::group-off}{sex, select, M {, hommes} F {, femmes} other {}}\u00a0: {value, number} ici, mais {other, number} dans le tableau {table} ({rows}). Selon la feuille de métadonnées, leurs origines diffèrent\u00a0: vérifiez les deux chiffres et expliquez l’écart.',
  'C06.title': 'Personnes nées à l’étranger\u00a0: les tableaux diffèrent',
  'C06.help':
    'Le total des personnes nées à l’étranger par pays (tableau 1.2) est le chiffre des personnes nées à l’étranger du tableau 1.1.',
  'C08.title': 'Étrangers\u00a0: les tableaux diffèrent',
  'C08.help':
    'Le total des étrangers par pays (tableaux 2.2, 4.2, 6.2) est celui du tableau par statut de nationalité (2.1, 4.1, 6.1)\u00a0: étrangers, apatrides et non-citoyens reconnus ensemble, ou les étrangers seuls si ce tableau indique que les autres sont comptés parmi eux.',
  'B01.title': 'Population\u00a0: les tableaux diffèrent',
  'B01.help':
    'Les tableaux 1.1 et 2.1 comptent la même population, au total et par sexe. Si la feuille de métadonnées indique des sources, organismes ou dates de référence différents, il suffit d’expliquer l’écart.',
  'B02.title': 'Immigrants\u00a0: les tableaux diffèrent',
  'B02.help':
    'Les tableaux 3 et 4.1 comptent les mêmes immigrants, au total et par sexe, de même que les tableaux S3 et S4. Si la feuille de métadonnées indique des sources ou organismes différents, il suffit d’expliquer l’écart.',
  'B03.title': 'Émigrants\u00a0: les tableaux diffèrent',
  'B03.help':
    'Les tableaux 5 et 6.1 comptent les mêmes émigrants, au total et par sexe, de même que les tableaux S5 et S6. Si la feuille de métadonnées indique des sources ou organismes différents, il suffit d’expliquer l’écart.',
  'B04.title': 'Plus de nouveaux citoyens que de résidents',
  'B04.help':
    'Quiconque acquiert la nationalité au cours d’une année vivait déjà dans le pays\u00a0: le tableau 7 ne devrait pas compter plus de personnes d’un pays que le tableau 2.2 l’année précédente.',
  'B04.exceeds':
    '{row}, {year, number, ::group-off}{sex, select, M {, hommes} F {, femmes} other {}}\u00a0: {value, number} ont acquis la nationalité, alors que {other, number} ressortissants de ce pays seulement vivaient ici en {otherYear, number, ::group-off} (tableau {table}). Vérifiez les deux chiffres ou expliquez l’écart.',
  'B05.title': 'Le bilan de la population n’est pas équilibré',
  'B05.help':
    'D’une année à l’autre, la population (tableau 1.1) varie des naissances moins les décès (feuille de métadonnées) et de l’immigration moins l’émigration (tableaux 3 et 5). Un écart de plus d’un pour cent de la population mérite un examen.',
  'B05.unbalanced':
    'De {year, number, ::group-off} à {next, number, ::group-off}, la population a varié de {change, number, ::sign-always}, mais naissances, décès et migrations font {expected, number, ::sign-always}. L’écart de {gap, number} représente {share, number, ::percent .#} de la population. Vérifiez les effectifs, les flux, les naissances et les décès.',
  'B05.gap': 'Écart en pour cent de la population',
  'B06.title': 'Chiffre révisé',
  'B06.help':
    'Le chiffre diffère beaucoup de celui qui a été envoyé en dernier. Une révision peut être justifiée\u00a0; le lecteur doit alors savoir pourquoi.',
  'B06.revised':
    '{partner}, {year, number, ::group-off}{sex, select, M {, hommes} F {, femmes} other {}}{age, select, TOTAL {} UNK {, âge inconnu} other {, âge {ages}}}\u00a0: {value, number} ici, {before, number} lors du dernier envoi. Corrigez-le ou indiquez pourquoi il a été révisé.',
  'B06.change': 'Variation en pour cent de l’ancien chiffre',
  'B06.persons': 'Plus petite variation à signaler',
  'B07.title': 'Nombreux chiffres révisés',
  'B07.help':
    'De nombreux chiffres d’un tableau diffèrent de ceux du dernier envoi. Quelque chose qui les concerne tous a donc changé\u00a0: source, définition ou méthode.',
  'B07.revised':
    '{revised, number} des {known, number} chiffres du tableau {table} ({share, number, ::percent .#}) ne sont pas ceux du dernier envoi. Indiquez ce qui a changé, ou vérifiez que les chiffres sont dans le bon tableau et la bonne année.',
  'B07.share': 'Chiffres révisés en pour cent du total',
  'B08.title': 'Métadonnées manquantes',
  'B08.help':
    'Les chiffres ne sont comparables que si le lecteur sait d’où ils viennent et, pour les flux, à partir de quelle durée de séjour une personne est comptée comme migrant. La feuille de métadonnées demande les deux.',
  'B08.no-sheet':
    'Le tableau {table} a des chiffres pour {year, number, ::group-off}, mais le classeur n’a pas de feuille de métadonnées. Insérez-en une et indiquez-y l’origine des chiffres.',
  'B08.no-row':
    'Le tableau {table} a des chiffres pour {year, number, ::group-off}, mais la feuille de métadonnées n’a pas de ligne pour cette année. Insérez de nouveau le tableau pour l’ajouter.',
  'B08.no-column':
    'La feuille de métadonnées a perdu sa colonne pour {field, select, DURATION {la durée minimale de séjour} other {la source des données}}\u00a0: rien n’est connu du tableau {table}, {year, number, ::group-off}. Insérez une nouvelle feuille de métadonnées.',
  'B08.no-answer':
    '{field, select, DURATION {À partir de quelle durée de séjour une personne est-elle comptée comme migrant} other {D’où viennent les chiffres}}\u00a0: le tableau {table}, {year, number, ::group-off}, a des chiffres, mais il n’y a pas de réponse ici.',
  'B08.not-months':
    '«\u00a0{text}\u00a0» n’est pas un nombre de mois (tableau {table}, {year, number, ::group-off}). Saisissez la durée minimale de séjour sous forme de nombre, par exemple 12.',
  'B09.title': 'Rupture non déclarée',
  'B09.help':
    'Si la source ou la définition change d’une année à l’autre, les deux années ne sont pas comparables et le lecteur doit le savoir\u00a0: par la réponse «\u00a0oui\u00a0» à la rupture de série dans la feuille de métadonnées, ou par le statut B des chiffres.',
  'B09.changed':
    'Tableau {table}\u00a0: {field, select, SOURCE {la source des données} DURATION {la durée minimale de séjour} STAY {le caractère effectif ou prévu du séjour} BOUNDARIES {les frontières des pays de naissance} MULTIPLE {le compte des nationalités multiples} CITIZENS {la couverture des nationaux} FOREIGNERS {la couverture des étrangers} STUDENTS {la couverture des étudiants} ASYLUM {la couverture des demandeurs d’asile et réfugiés} IRREGULAR {la couverture des migrants irréguliers} other {le territoire exclu}} a changé de «\u00a0{from}\u00a0» en {before, number, ::group-off} à «\u00a0{to}\u00a0» en {year, number, ::group-off}{more, plural, =0 {} one {, de même qu’une autre réponse} other {, de même que # autres réponses}}. Répondez «\u00a0oui\u00a0» à la rupture de série ou donnez aux chiffres le statut B.',
  'X01.title': 'Diffère du chiffre publié',
  'X01.help':
    'Le total diffère de celui que l’office a publié ailleurs, par exemple chez Eurostat. Les deux peuvent être justes si les définitions diffèrent.',
  'X01.differs':
    '{row}, {year, number, ::group-off}{sex, select, M {, hommes} F {, femmes} other {}}{age, select, TOTAL {} UNK {, âge inconnu} other {, âge {ages}}}\u00a0: {value, number} ici, {elsewhere, number} dans la publication. Vérifiez lequel des deux est juste.',
  'X01.difference': 'Différence en pour cent du chiffre publié',
} as const;
