/** Names of measures in Russian, and what they tell. */
export const measures = {
  'measure.difference.name': 'Разница',
  'measure.difference.help': 'На сколько человек свое число больше или меньше числа партнера.',
  'measure.ratio.name': 'Отношение',
  'measure.ratio.help':
    'Во сколько раз большее число больше меньшего: 1, если они равны, бесконечность, если одно из них 0.',
  'measure.relative-difference.name': 'Относительная разница',
  'measure.relative-difference.help':
    'Разница в долях среднего двух чисел: 0, если они равны, 200\u00a0%, если одно из них 0. Ни одна из сторон не считается правой.',
  'measure.vmp.name': 'Правдоподобие зеркальных данных (VMP)',
  'measure.vmp.help':
    'Разница в долях одного из чисел, как при проверке зеркальных данных Евростатом. Запись, которой нет в таблице, объявленной полной, считается нулем.',
  'measure.adjusted-ratio.name': 'Отношение с поправкой на срок пребывания',
  'measure.adjusted-ratio.help':
    'Свое число, деленное на число партнера; оба приведены к сроку от 12 месяцев опубликованными коэффициентами R. Только для ориентира: у разных авторов коэффициенты различны.',
  'measure.hidiroglou-berthelot.name': 'Показатель Идироглу–Бертло',
  'measure.hidiroglou-berthelot.help':
    'Насколько отношение далеко от медианы всех отношений q, с учетом размера потока: в большом потоке важно и малое отношение, в малом — только большое.',
  'coefficients.imem': 'Модель IMEM',
  'coefficients.expert': 'Экспертная оценка',
  'coefficients.poisson': 'Модель Пуассона',
  'coefficients.mixture': 'Модель смеси',
  'ranking.gap': 'По величине разницы',
  'ranking.unexpected': 'По неожиданности',
  'ranking.hidiroglou-berthelot': 'По Идироглу и Бертло',
} as const;
