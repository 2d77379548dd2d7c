/** Names of measures in French, and what they tell. */
export const measures = {
  'measure.difference.name': 'Écart',
  'measure.difference.help':
    'Combien de personnes le chiffre du déclarant compte de plus ou de moins que celui du partenaire.',
  'measure.ratio.name': 'Rapport',
  'measure.ratio.help':
    'Combien de fois le plus grand chiffre contient le plus petit\u00a0: 1 s’ils sont égaux, infini si l’un d’eux est 0.',
  'measure.relative-difference.name': 'Écart relatif',
  'measure.relative-difference.help':
    'L’écart rapporté à la moyenne des deux chiffres\u00a0: 0 s’ils sont égaux, 200\u00a0% si l’un d’eux est 0. Aucun des deux côtés n’est supposé avoir raison.',
  'measure.vmp.name': 'Plausibilité miroir (VMP)',
  'measure.vmp.help':
    'L’écart rapporté à l’un des chiffres, selon le contrôle des données miroirs d’Eurostat. Une donnée absente d’un tableau déclaré complet compte pour 0.',
  'measure.adjusted-ratio.name': 'Rapport corrigé de la durée de séjour',
  'measure.adjusted-ratio.help':
    'Le chiffre du déclarant divisé par celui du partenaire, tous deux ramenés à un séjour d’au moins 12 mois par des coefficients publiés R. À titre indicatif\u00a0: les coefficients varient d’un auteur à l’autre.',
  'measure.hidiroglou-berthelot.name': 'Score de Hidiroglou–Berthelot',
  'measure.hidiroglou-berthelot.help':
    'L’éloignement d’un rapport de la médiane de tous les rapports q, d’autant plus fort que le flux est grand\u00a0: un faible rapport compte dans un grand flux, un petit flux en exige un fort.',
  'coefficients.imem': 'Modèle IMEM',
  'coefficients.expert': 'Avis d’experts',
  'coefficients.poisson': 'Modèle de Poisson',
  'coefficients.mixture': 'Modèle de mélange',
  'ranking.gap': 'Selon l’importance de l’écart',
  'ranking.unexpected': 'Selon ce qui est inattendu',
  'ranking.hidiroglou-berthelot': 'Selon Hidiroglou et Berthelot',
} as const;
