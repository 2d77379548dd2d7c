/** Words of the pictures of a comparison in Russian. */
export const pictures = {
  'picture.scatter.title': 'Свои данные и данные партнеров',
  'picture.bars.title': 'Крупнейшие партнеры',
  'picture.ratio-size.title': 'Отношение и размер потока',
  'picture.matrix.title': 'Потоки региона по данным обеих сторон',
  'picture.series.title': 'Оба ряда по каждому партнеру',
  'picture.series.corner':
    'По строкам партнер, по столбцам год; в каждой клетке свои данные / данные партнера, –\u00a0нет данных, B\u00a0разрыв',
  'picture.estimates.title': 'Согласованные оценки и сообщенные данные',
  'picture.as-table': 'Показать таблицей',
  'picture.as-picture': 'Показать рисунком',
  'picture.export': 'Копировать или сохранить',
  'picture.copy': 'Копировать как рисунок',
  'picture.save-png': 'Сохранить в PNG',
  'picture.save-svg': 'Сохранить в SVG',
  'picture.copied': 'Рисунок помещен в буфер обмена.',
  'picture.saved': 'Рисунок сохранен в файл.',
  'picture.saved-instead': 'Буфер обмена здесь недоступен; рисунок сохранен в файл.',
  'picture.failed': 'Рисунок не удалось создать: {detail}',
  'picture.keys': 'Клавиши со стрелками переходят от числа к числу.',
  'picture.keys-select': 'Клавиши со стрелками переходят от числа к числу, Enter\u00a0— к ячейке.',
  'picture.with-figures': 'Числа в клетках',
  'picture.table-scrolls': '{title}: таблица с прокруткой',
  'picture.no-figure': 'нет данных',
  'picture.pair': '{label}: свои данные\u00a0— {own}, данные партнера\u00a0— {partner}',
  'picture.axis.own': 'Свои данные',
  'picture.axis.partner': 'Данные партнера',
  'picture.axis.ratio': 'Свои данные к данным партнера',
  'picture.axis.size': 'Большее из двух чисел',
  'picture.look.agrees': 'в пределах допуска',
  'picture.look.own-higher': 'свое число больше',
  'picture.look.own-lower': 'свое число меньше',
  'picture.look.copied': 'одинаковы, вероятно, взяты друг у друга',
  'picture.look.too-small': 'слишком мало',
  'picture.look.not-compared': 'не сравнивается',
  'picture.legend.equality': 'равенство',
  'picture.legend.band': 'допуск',
  'picture.legend.chance': 'предел случайности',
  'picture.legend.zero': 'никого',
  'picture.legend.missing': 'нет данных',
  'picture.legend.break': 'разрыв ряда',
  'picture.legend.harmonised': 'согласованная оценка',
  'picture.tone.match': 'соответствие',
  'picture.tone.more': 'страна назначения насчитала больше',
  'picture.tone.fewer': 'страна назначения насчитала меньше',
  'picture.tone.copied': 'одинаковы',
  'picture.tone.too-small': 'слишком мало',
  'picture.tone.no-immigration': 'нет данных страны назначения',
  'picture.tone.no-emigration': 'нет данных страны выезда',
  'picture.tone.none': 'нет данных обеих',
  'picture.tone.diagonal': 'нет потока в ту же страну',
  'picture.matrix.origin': 'Страна выезда',
  'picture.matrix.destination': 'Страна назначения',
  'picture.matrix.corner':
    'По строкам страна выезда, по столбцам страна назначения; в каждой клетке сначала число страны назначения, затем страны выезда',
  'picture.matrix.immigration': 'По данным страны назначения',
  'picture.matrix.emigration': 'По данным страны выезда',
  'picture.matrix.in-cell': 'В клетке: сверху число страны назначения, снизу число страны выезда.',
  'picture.flow-words':
    '{origin} → {destination}: по данным страны назначения {immigration}, по данным страны выезда {emigration}, {tone}',
  'picture.partner': 'Партнер',
  'picture.ratio': 'Отношение',
  'picture.verdict': 'Вывод',
  'picture.break': 'Разрыв',
  'picture.break.own': 'свои данные',
  'picture.break.partner': 'данные партнера',
  'picture.harmonised': 'Согласованная оценка',
  'picture.basis': 'Основана на',
  'picture.basis.both': 'обоих числах',
  'picture.basis.own': 'своих данных',
  'picture.basis.partner': 'данных партнера',
  'picture.basis.none': 'ничем не подкреплена',
  'picture.more-not-shown':
    '{count, plural, one {Не показан # меньший поток} few {Не показаны # меньших потока} many {Не показаны # меньших потоков} other {Не показаны # меньшего потока}}.',
  'picture.hidden':
    '{count, plural, one {Не показан # партнер} few {Не показаны # партнера} many {Не показаны # партнеров} other {Не показаны # партнера}}: без обоих чисел нет отношения.',
  'picture.nothing-judged': 'Нет потоков, о которых можно судить по данным обеих сторон.',
  'picture.within':
    'В пределах {tolerance, number, ::percent .##}: {agreeing, number} из {compared, plural, one {# партнера} few {# партнеров} many {# партнеров} other {# партнера}}.',
  'picture.farthest':
    '{count, plural, one {Дальше всех расходятся данные партнера} few {Дальше всех расходятся данные партнеров} many {Дальше всех расходятся данные партнеров} other {Дальше всех расходятся данные партнеров}}: {names}.',
  'picture.one-side-zero':
    'Для {count, plural, one {# партнера} few {# партнеров} many {# партнеров} other {# партнера}} одна из сторон не насчитала никого.',
  'picture.one-side-missing':
    'Хотя бы с одной стороны нет данных для {count, plural, one {# партнера} few {# партнеров} many {# партнеров} other {# партнера}}.',
  'picture.bars-summary':
    'Из {count, plural, one {# крупнейшего партнера} few {# крупнейших партнеров} many {# крупнейших партнеров} other {# крупнейших партнеров}} больше вас насчитали {lower, number}, меньше\u00a0— {higher, number}.',
  'picture.widest-gap': 'Самая большая разница\u00a0— {label}: {own} здесь, {partner} там.',
  'picture.large-flows':
    'Из {count, plural, one {# потока} few {# потоков} many {# потоков} other {# потока}} в {size, number} человек и более в пределах допуска {agreeing, number}.',
  'picture.small-flows':
    'Из {count, plural, one {# меньшего потока} few {# меньших потоков} many {# меньших потоков} other {# меньшего потока}} в пределах допуска {agreeing, number}.',
  'picture.farthest-large':
    'Среди крупных дальше всех {count, plural, one {расходится} few {расходятся} many {расходятся} other {расходятся}}: {names}.',
  'picture.matrix-summary':
    'Обе стороны насчитали {both, number} из {flows, plural, one {# потока} few {# потоков} many {# потоков} other {# потока}}; соответствуют друг другу {agreeing, number}.',
  'picture.matrix-ways': 'Страна назначения насчитала больше в {more, number}, меньше в {fewer, number}.',
  'picture.matrix-missing': 'Одной стороны нет в {one, number}, обеих\u00a0— в {neither, number}.',
  'picture.matrix-widest':
    '{count, plural, one {Самая большая разница} few {Самые большие разницы} many {Самые большие разницы} other {Самые большие разницы}}: {names}.',
  'picture.flow-gap': '{origin} → {destination} ({immigration} по данным назначения, {emigration} по данным выезда)',
  'picture.no-series': 'Данных за другие годы нет.',
  'picture.series-summary':
    'Ряды {count, plural, one {# партнера} few {# партнеров} many {# партнеров} other {# партнера}}, {first, number, ::group-off}–{last, number, ::group-off} гг.',
  'picture.series-breaks':
    '{count, plural, =0 {Разрывы не указаны.} one {Указан # разрыв.} few {Указаны # разрыва.} many {Указаны # разрывов.} other {Указаны # разрыва.}}',
  'picture.series-moved': 'Отношение своих данных к данным партнера изменилось сильнее всего: {names}.',
  'picture.ratio-moved': '{label} ({from} в {first, number, ::group-off} г., {to} в {last, number, ::group-off} г.)',
  'picture.estimates-summary':
    'Для {both, number} из {count, plural, one {# потока} few {# потоков} many {# потоков} other {# потока}} оценка основана на обоих числах.',
  'picture.estimates-ways': 'Она выше своих данных в {higher, number}, ниже в {lower, number}.',
  'picture.estimates-farthest':
    'Дальше всего от своих данных {count, plural, one {оценка} few {оценки} many {оценки} other {оценки}}: {names}.',
  'picture.chart-insert': 'Вставить как диаграмму Excel',
  'picture.chart-inserted': 'Диаграмма находится на листе «{name}». Она следует за данными таблицы.',
  'picture.chart-nothing': 'Показать нечего: нет данных обеих сторон.',
  'picture.chart-sheet': '{table} диаграмма {what}',
  'picture.chart-partners': 'Партнеры с наибольшей разницей',
  'picture.chart-subject':
    '{country}, таблица {table}, {year, number, ::group-off} г.{sex, select, M {, мужчины} F {, женщины} other {}}',
  'picture.chart-series': '{country} и {partner}',
  'picture.chart-series-subject':
    'Таблица {table}, {first, number, ::group-off}–{last, number, ::group-off} гг.{sex, select, M {, мужчины} F {, женщины} other {}}',
  'picture.chart-note': 'Данные ниже следуют за таблицей и ее сопоставлением. #Н/Д: данных нет.',
  'picture.chart-scatter-note':
    'На линии данные обеих сторон равны; между пунктирными они согласуются. Все следует за таблицей и ее сопоставлением. #Н/Д: данных нет или это 0, которому здесь нет места.',
  'picture.chart-scatter-note-soft-bound':
    'На линии данные обеих сторон равны; до пунктирной они согласуются. Все следует за таблицей и ее сопоставлением. #Н/Д: данных нет или это 0, которому здесь нет места.',
  'picture.chart-rest':
    '{count, plural, one {# другой партнер} few {# других партнера} many {# других партнеров} other {# другого партнера}}',
  'picture.chart-persons': 'Человек',
} as const;
