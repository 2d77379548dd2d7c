/** Words of the pictures of a region, and of harmonised estimates, in Russian. */
export const region = {
  'region.year': 'Год матрицы',
  'region.scope': 'Страны',
  'region.scope.largest': 'Своя страна и {count, number} крупнейших партнеров',
  'region.scope.all': 'Все страны региона и все, кто представляет данные',
  'region.scope.chosen': 'Выбранные ниже',
  'region.what-is-sent': 'Служба получает только номер таблицы и год, но не сами данные.',
  'region.fetch': 'Получить',
  'region.not-fetched': 'Не получено.',
  'region.none': 'Об этих потоках за этот год никто не сообщает.',
  'region.own-put-in':
    'Данные своей страны ({country}) взяты из этой книги, отправлены они или нет. Клавиша «Ввод» на любом из них ведет к его ячейке.',
  'region.own-published':
    'В книге нет данных за {year, number, ::group-off} год: для своей страны ({country}) взяты опубликованные.',
  'estimates.title': 'Согласованные оценки',
  'estimates.about':
    'Один множитель для того, что каждая страна учитывает как страна назначения, и один для того, что она учитывает как страна происхождения, — такие, чтобы оба подсчета одних и тех же потоков сблизились как можно больше.',
  'estimates.years': 'Годы',
  'estimates.countries': 'Выбранные страны',
  'estimates.objective': 'Что сводится к минимуму',
  'estimates.objective.raw': 'Разности в людях: решают крупные потоки',
  'estimates.objective.weighted': 'Разности с учетом размера потока: голос есть у каждого',
  'estimates.constraint': 'Чем задан уровень',
  'estimates.constraint.total': 'Сумма всех исправленных чисел сохраняется (Пулен)',
  'estimates.constraint.fixed': 'Множители опорных стран остаются равными 1',
  'estimates.reference-countries': 'Страны, чья иммиграция считается верной',
  'estimates.need-references': 'Выберите хотя бы одну опорную страну или сохраните сумму.',
  'estimates.need-two': 'Выберите не менее двух стран и один год.',
  'estimates.make': 'Оценить',
  'estimates.working': 'Идет оценивание…',
  'estimates.write': 'Записать на лист',
  'estimates.written': 'Оценки записаны на лист «{sheet}».',
  'estimates.how-good': 'Насколько им можно доверять',
  'estimates.outdated': 'С тех пор изменились условия или данные: оцените заново.',

  'estimates.rests-on':
    'По {flows, plural, one {# потоку, учтенному} few {# потокам, учтенным} many {# потокам, учтенным} other {# потока, учтенным}} обеими сторонами, {factors, plural, one {определен # множитель} few {определены # множителя} many {определены # множителей} other {определены # множителя}}.',
  'estimates.explained':
    'Множители устраняют {share, number, ::percent .#} расхождения двух подсчетов, как оно здесь измерено.',
  'estimates.solved': 'Минимум достигнут.',
  'estimates.not-solved':
    'В {count, plural, one {# группе} few {# группах} many {# группах} other {# группы}} стран минимум не удалось определить надежно: не пользуйтесь этими множителями.',
  'estimates.components':
    'Страны распадаются на {count, plural, one {# группу} few {# группы} many {# групп} other {# группы}}, между которыми нет потоков, учтенных обеими сторонами: множители сравнимы только внутри группы.',
  'estimates.no-level':
    '{all, plural, =1 {Опорной страны нет} one {В группах ({count, number} из #) опорной страны нет} few {В группах ({count, number} из #) опорной страны нет} many {В группах ({count, number} из #) опорной страны нет} other {В группах ({count, number} из #) опорной страны нет}}: данные говорят, как множители соотносятся, но не каков их уровень.',
  'estimates.no-spare':
    'В {count, plural, one {# группе} few {# группах} many {# группах} other {# группы}} потоков не больше, чем множителей: совпадение полное и ничего не доказывает.',
  'estimates.fixed-warning':
    'Если множители закреплены, множители всех остальных стран тянутся к 0. На построенных данных с известной истиной результат был не ближе к ней, чем представленные данные об иммиграции.',
  'estimates.unused-references':
    'У {count, plural, one {# опорной страны} few {# опорных стран} many {# опорных стран} other {# опорной страны}} нет потоков, учтенных обеими сторонами: они ничего не говорят.',
  'estimates.left-out':
    'Без голоса: {missing, number} без данных одной из сторон, {zero, number} с нулем у одной из сторон, {apart, number} с одинаковым числом у обеих.',
  'estimates.without':
    '{count, plural, one {# поток остается} few {# потока остаются} many {# потоков остаются} other {# потока остаются}} без оценки: никто не учитывал или множитель неизвестен.',
  'estimates.nothing-told':
    'Ни один поток между этими странами за эти годы не учтен обеими сторонами: оценивать не по чему.',
  'estimates.errors':
    'Ошибки множителей — нижние границы: они исходят из того, что опорные данные верны, а подсчеты независимы. Оценки помогают увидеть картину и не являются официальными данными.',

  'estimates.sheet': '{table} оценки',
  'estimates.sheet-title': 'Согласованные оценки рядом с данными обеих сторон',
  'estimates.what':
    'Оценка: среднее из того, что учла страна назначения, умноженного на α, и того, что учла страна происхождения, умноженного на β, или то из них, что есть.',
  'estimates.chosen': 'Страны: {countries}. Годы: {years}.',
  'estimates.method': 'Метод: {objective}; {constraint}. I — учтено страной назначения, E — страной происхождения.',
  'estimates.no-references': 'Опорных стран нет.',
  'estimates.references-are': 'Опорные страны (α = 1): {countries}.',
  'estimates.own-from-sheet':
    'Данные своей страны ({country}) за {years} взяты из этой книги, какими они были при составлении листа.',
  'estimates.factors': 'Поправочные множители',
  'estimates.flows': 'Потоки',
  'estimates.country': 'Страна',
  'estimates.alpha': 'α как страна назначения',
  'estimates.beta': 'β как страна происхождения',
  'estimates.alpha-error': 'Стандартная ошибка α',
  'estimates.beta-error': 'Стандартная ошибка β',
  'estimates.level': 'Уровень',
  'estimates.level.references': 'опорных стран',
  'estimates.level.total': 'суммы',
  'estimates.reference': 'опорная',
  'estimates.unexplained': 'Осталось необъясненным, α·I к β·E',
  'estimates.basis.both': 'данные обеих сторон',
  'estimates.basis.immigration': 'данные страны назначения',
  'estimates.basis.emigration': 'данные страны происхождения',
  'estimates.basis.none': 'ничто',
} as const;
