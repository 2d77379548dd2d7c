/** Les mots des fonctions personnalisées. */
export const functions = {
  'function.MIRROR.help': 'Le nombre de personnes qu’un pays partenaire déclare pour le même flux.',
  'function.RATIO.help':
    'Combien de fois le plus grand des deux comptages d’un flux contient le plus petit : 1 vaut concordance. Le comptage du pays déclarant est celui qui est donné, sinon celui que le service connaît.',
  'function.SERIES.help':
    'Les deux comptages d’un flux au fil des années. Une ligne par année, avec l’année, le chiffre du pays déclarant et celui du partenaire. Ce qui manque reste vide.',
  'function.argument.table': 'tableau',
  'function.argument.table.help': 'Numéro du tableau du pays déclarant, par exemple 5.',
  'function.argument.reporter': 'déclarant',
  'function.argument.reporter.help': 'Pays dont c’est le tableau : son code, par exemple "BG", ou son nom.',
  'function.argument.partner': 'partenaire',
  'function.argument.partner.help': 'Pays partenaire : son code, par exemple "DE", ou son nom.',
  'function.argument.year': 'année',
  'function.argument.year.help': 'Année civile, par exemple 2024.',
  'function.argument.from': 'de',
  'function.argument.from.help': 'Première année. À défaut : neuf ans avant la dernière.',
  'function.argument.to': 'à',
  'function.argument.to.help': 'Dernière année. À défaut : la dernière année révolue.',
  'function.argument.sex': 'sexe',
  'function.argument.sex.help': '"T", "M" ou "F", ou le mot entier. À défaut : les deux sexes ensemble.',
  'function.argument.source': 'origine',
  'function.argument.source.help':
    'Source du chiffre du partenaire, par exemple "eurostat". À défaut : la première source qui a un chiffre.',
  'function.argument.own': 'propre',
  'function.argument.own.help':
    'Le chiffre du pays déclarant lui-même, par exemple une cellule du tableau ; il n’est envoyé nulle part. À défaut : celui que le service connaît.',
  'function.problem.missing': '{argument} : donnez une valeur.',
  'function.problem.single': '{argument} : donnez une seule valeur.',
  'function.problem.table':
    '{argument} : « {given} » n’est pas le numéro d’un tableau standard. Donnez par exemple 5 ; pour 1.2, il peut falloir des guillemets.',
  'function.problem.not-comparable':
    '{argument} : rien de ce que déclarent les partenaires ne peut être mis ainsi en regard du tableau {table}.',
  'function.problem.country': '{argument} : « {given} » n’est pas un pays. Donnez un code comme "BG", ou un nom.',
  'function.problem.country-near': '{argument} : « {given} » n’est pas un pays. S’agit-il de {candidates} ?',
  'function.problem.same-country': 'Le déclarant et le partenaire sont le même pays, {country}.',
  'function.problem.year': '{argument} : « {given} » n’est pas une année civile. Donnez par exemple 2024.',
  'function.problem.years-turned': 'La première année, {from}, vient après la dernière, {to}.',
  'function.problem.too-many-years':
    'De {from} à {to}, il y a plus d’années qu’on n’en peut demander d’un coup ({most}).',
  'function.problem.sex': '{argument} : « {given} » n’est pas un sexe. Donnez "T", "M" ou "F".',
  'function.problem.own': '{argument} : « {given} » n’est pas un nombre de personnes.',
  'function.problem.source': '{argument} : il n’y a pas ici de source « {given} ». Il y a : {known}.',
  'function.problem.does-not-report': '{partner} : le tableau {table} n’est pas déclaré pour {year}.',
  'function.problem.not-by-sex': '{partner} : le tableau {table} est déclaré pour {year}, mais pas par sexe.',
  'function.problem.no-figure':
    '{partner} : le tableau {table} est déclaré pour {year}, mais sans chiffre pour {reporter}.',
  'function.problem.no-figure-below':
    '{partner} : le tableau {table} est déclaré pour {year}, mais sans chiffre pour {reporter} : aucun, ou moins de {below, number}.',
  'function.problem.no-figure-of-source':
    'La source {source} n’a pas de chiffre de {partner} pour {reporter} en {year}.',
  'function.problem.no-own':
    'Le service ne connaît pas de chiffre de {reporter} au tableau {table} pour {partner} en {year}.',
  'function.problem.own-empty': 'Le chiffre propre est une cellule vide, et vide n’est pas zéro.',
  'function.problem.no-series': 'Ni {reporter} ni {partner} n’ont de chiffre entre {from} et {to}.',
  'function.problem.one-side-zero': 'L’un des deux côtés n’a compté personne : il n’y a pas de rapport.',
} as const;
