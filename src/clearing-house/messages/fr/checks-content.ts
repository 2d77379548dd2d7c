/** What the rules of content say, in French. */
export const checksContent = {
  'C01.title': 'Chiffre négatif',
  'C01.help': 'Les personnes se comptent à partir de 0.',
  'C01.negative': '{value, number} est un nombre négatif. Saisissez 0 ou plus.',
  'C02.title': 'Total par sexe incohérent',
  'C02.help':
    'Les hommes et les femmes forment le total. Si l’un des deux chiffres manque, l’autre ne peut pas dépasser le total.',
  'C02.differs':
    '{partner}, {year, number, ::group-off}\u00a0: le total est {total, number}, mais hommes ({male, number}) et femmes ({female, number}) font {sum, number}.',
  'C02.exceeds':
    '{partner}, {year, number, ::group-off}\u00a0: un des sexes compte {part, number}, plus que le total de {total, number}.',
  'C02.no-total':
    '{partner}, {year, number, ::group-off}\u00a0: les chiffres des hommes et des femmes sont là, mais pas le total.',
  'C02.mend': 'Inscrire la somme, {sum, number}',
  'C03.title': 'Total des âges incohérent',
  'C03.help':
    'Les groupes d’âge, y compris l’âge inconnu, forment le total de tous les âges, pour chaque sexe. Tant que certains sont vides, la somme des autres ne peut pas le dépasser.',
  'C03.differs':
    '{partner}, {year, number, ::group-off}{sex, select, M {, hommes} F {, femmes} other {}}\u00a0: tous âges, {all, number}, mais les groupes d’âge font {sum, number}. Corrigez le chiffre qui est faux.',
  'C03.exceeds':
    '{partner}, {year, number, ::group-off}{sex, select, M {, hommes} F {, femmes} other {}}\u00a0: tous âges, {all, number}, moins que la somme des groupes d’âge présents, {sum, number}. Corrigez le chiffre qui est faux.',
  'C03.no-total':
    '{partner}, {year, number, ::group-off}{sex, select, M {, hommes} F {, femmes} other {}}\u00a0: les groupes d’âge sont là et font {sum, number}, mais pas le chiffre de tous les âges. Saisissez-le.',
  'C03.mend': 'Inscrire la somme, {sum, number}',
  'C04.title': 'Total des partenaires incohérent',
  'C04.help':
    'Les pays, les autres et les inconnus forment le total. Tant que certaines lignes sont vides, la somme du reste ne peut pas dépasser le total.',
  'C04.differs':
    'Total {year, number, ::group-off}{sex, select, M {, hommes} F {, femmes} other {}}\u00a0: {total, number}, mais les lignes ci-dessus font {sum, number}.',
  'C04.exceeds':
    'Total {year, number, ::group-off}{sex, select, M {, hommes} F {, femmes} other {}}\u00a0: {total, number}, moins que la somme des lignes ci-dessus, {sum, number}.',
  'C04.no-total':
    'Total {year, number, ::group-off}{sex, select, M {, hommes} F {, femmes} other {}}\u00a0: vide, alors que les lignes ci-dessus font {sum, number}.',
  'C04.mend': 'Inscrire la somme, {sum, number}',
  'C05.title': 'Les lieux de naissance ne concordent pas',
  'C05.help':
    'Les personnes nées dans le pays, celles nées à l’étranger et les cas inconnus forment la population. Tant que certains manquent, les autres ne peuvent la dépasser ensemble.',
  'C07.title': 'Les statuts de nationalité ne concordent pas',
  'C07.help':
    'Nationaux, étrangers, apatrides, non-citoyens reconnus et cas inconnus forment le total. Si les apatrides sont comptés parmi les étrangers, indiquez-le dans la ligne prévue\u00a0: le total laisse alors leurs lignes de côté.',
  'C09.title': 'Part de femmes inhabituelle',
  'C09.help':
    'Parmi de nombreuses personnes, il y a des femmes et des hommes. Une autre part peut être juste, par exemple pour la migration de travail, mais des colonnes interverties ou décalées ont la même apparence.',
  'C09.share':
    '{partner}, {year, number, ::group-off}\u00a0: {female, number} sur {all, number} sont des femmes ({share, number, ::percent .#}). Vérifiez que les colonnes des sexes ne sont pas interverties.',
  'C09.minimum': 'Part de femmes minimale',
  'C09.maximum': 'Part de femmes maximale',
  'C09.from': 'À partir de combien de personnes',
  'C10.title': 'Beaucoup d’inconnus',
  'C10.help':
    'Si le pays ou l’âge de nombreuses personnes est inconnu, les autres chiffres de l’année en disent moins. La source en sait peut-être plus\u00a0; sinon, les remarques peuvent dire pourquoi.',
  'C10.partner':
    '{year, number, ::group-off}\u00a0: {unknown, number} personnes sur {total, number} ({share, number, ::percent .#}) sont dans la ligne des inconnus. Voyez si la source en sait plus, ou dites dans les remarques pourquoi ce n’est pas le cas.',
  'C10.age':
    '{year, number, ::group-off}\u00a0: l’âge de {unknown, number} personnes sur {total, number} ({share, number, ::percent .#}) est inconnu. Voyez si la source en sait plus, ou dites dans les remarques pourquoi ce n’est pas le cas.',
  'C10.information': 'Part à partir de laquelle c’est signalé',
  'C10.warning': 'Part à partir de laquelle il faut répondre',
  'C11.title': 'Ancien État et pays successeurs',
  'C11.help':
    'Les personnes issues d’un État disparu figurent dans sa ligne ou dans celle d’un pays situé aujourd’hui sur son territoire. Si les deux sont remplies, quelqu’un est peut-être compté deux fois. Les offices qui codent selon les frontières de l’époque ont raison de remplir les deux.',
  'C11.both':
    '{state}, {year, number, ::group-off}\u00a0: des personnes figurent ici et dans {count, plural, one {la ligne de {countries}} other {les lignes de {countries}}}. Vérifiez que personne n’est compté deux fois, ou dites selon quelles frontières vous codez.',
  'C12.title': 'Chiffres apparemment copiés',
  'C12.help':
    'Autant de femmes que d’hommes dans chaque ligne, ou une année identique à la précédente\u00a0: ce n’est presque jamais ce qui a été compté.',
  'C12.equal-sexes':
    '{year, number, ::group-off}\u00a0: dans les {count, number} lignes où les deux sont connus, il y a autant de femmes que d’hommes. Saisissez ce qui a été compté\u00a0; si seuls les totaux sont connus, saisissez «\u00a0:\u00a0» pour les sexes.',
  'C12.copied':
    '{year, number, ::group-off} a partout les mêmes chiffres que {before, number, ::group-off}. Saisissez ceux de {year, number, ::group-off}.',
  'C13.title': 'Évolution inattendue',
  'C13.help':
    'Un nouveau chiffre est d’ordinaire proche de ceux des années précédentes. Ce qui l’a fait bouger, événement, nouvelle source ou autre définition, intéressera les lecteurs. Vérifiez-le, puis donnez la raison\u00a0; pour une rupture de série, saisissez le statut B.',
  'C13.outside-median':
    '{partner}, {year, number, ::group-off}\u00a0: {value, number} sort de l’intervalle de {low, number} à {high, number} que suggèrent les cinq chiffres précédents. Vérifiez-le, ou dites ce qui s’est passé.',
  'C13.outside-change':
    '{partner}, {year, number, ::group-off}\u00a0: {value, number} après {expected, number}, une évolution inhabituelle. Vérifiez le chiffre, ou dites ce qui s’est passé.',
  'C13.deviations': 'Écarts médians admis, dès cinq chiffres',
  'C13.flows': 'Variation admise des flux, jusqu’à cinq chiffres',
  'C13.stocks': 'Variation admise des effectifs, jusqu’à cinq chiffres',
  'C13.change': 'Plus petite variation prise en compte',
  'C14.title': 'Lacune dans une série',
  'C14.help':
    'Une série qui a des chiffres avant et après une année en a un pour celle-ci, ou le signe qui dit pourquoi non. Les années que la feuille saute ont pu être envoyées lors d’un cycle précédent.',
  'C14.hole':
    '{partner}\u00a0: vide en {years}, avec des chiffres avant et après. Saisissez {count, plural, one {le chiffre} other {les chiffres}}, ou «\u00a0:\u00a0» avec la raison.',
  'C14.missing-years':
    '{count, plural, one {{first, number, ::group-off} n’est pas} other {Les années {first, number, ::group-off} à {last, number, ::group-off} ne sont pas}} dans la feuille. Insérez le tableau pour {count, plural, one {cette année} other {ces années}}, sauf si les chiffres ont déjà été envoyés.',
  'C15.title': 'Aucune saisie',
  'C15.help': 'Un tableau envoyé contient des chiffres, ou indique par «\u00a0:\u00a0» qu’il n’y en a pas.',
  'C15.empty':
    'Le tableau {table} est vide. Saisissez des chiffres, ou «\u00a0:\u00a0» dans le total s’il n’y en a pas\u00a0; supprimez la feuille si le tableau ne doit pas être envoyé.',
  'C15.empty-year':
    '{year, number, ::group-off} est vide. Saisissez des chiffres, ou «\u00a0:\u00a0» dans le total s’il n’y en a pas\u00a0; ou supprimez les colonnes de cette année.',
} as const;
