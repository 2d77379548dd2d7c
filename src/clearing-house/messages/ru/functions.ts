/** Слова пользовательских функций. */
export const functions = {
  'function.MIRROR.help': 'Число лиц, которое страна-партнёр сообщает о том же потоке.',
  'function.RATIO.help':
    'Во сколько раз больший из двух подсчётов потока превышает меньший: 1 означает совпадение. Собственный подсчёт отчитывающейся страны — указанный, а если не указан, то известный службе.',
  'function.SERIES.help':
    'Два подсчёта потока по годам: по строке на год, в ней год, данные отчитывающейся страны и данные партнёра. Чего нет, остаётся пустым.',
  'function.argument.table': 'таблица',
  'function.argument.table.help': 'Номер таблицы отчитывающейся страны, например 5.',
  'function.argument.reporter': 'страна',
  'function.argument.reporter.help': 'Страна, чья это таблица: её код, например "BG", или название.',
  'function.argument.partner': 'партнёр',
  'function.argument.partner.help': 'Страна-партнёр: её код, например "DE", или название.',
  'function.argument.year': 'год',
  'function.argument.year.help': 'Календарный год, например 2024.',
  'function.argument.from': 'с',
  'function.argument.from.help': 'Первый год. Если не указан: за девять лет до последнего.',
  'function.argument.to': 'по',
  'function.argument.to.help': 'Последний год. Если не указан: последний истёкший год.',
  'function.argument.sex': 'пол',
  'function.argument.sex.help': '"T" (оба пола), "M" (мужчины) или "F" (женщины), или слово. Если не указан: оба пола.',
  'function.argument.source': 'источник',
  'function.argument.source.help':
    'Источник данных партнёра, например "eurostat". Если не указан: первый источник, в котором есть данные.',
  'function.argument.own': 'своё',
  'function.argument.own.help':
    'Собственная цифра отчитывающейся страны, например ячейка таблицы; она никуда не отправляется. Если не указана: известная службе.',
  'function.problem.missing': '{argument}: укажите значение.',
  'function.problem.single': '{argument}: укажите одно значение, а не несколько.',
  'function.problem.table':
    '{argument}: «{given}» не номер стандартной таблицы. Укажите, например, 5; для 1.2 могут понадобиться кавычки.',
  'function.problem.not-comparable': '{argument}: с таблицей {table} нельзя так сопоставить то, что сообщают партнёры.',
  'function.problem.country': '{argument}: «{given}» не страна. Укажите код, например "BG", или название.',
  'function.problem.country-near': '{argument}: «{given}» не страна. Возможно, имеется в виду {candidates}?',
  'function.problem.same-country': 'Отчитывающаяся страна и партнёр — одна и та же страна: {country}.',
  'function.problem.year': '{argument}: «{given}» не календарный год. Укажите, например, 2024.',
  'function.problem.years-turned': 'Первый год, {from}, позже последнего, {to}.',
  'function.problem.too-many-years': 'С {from} по {to} больше лет, чем можно запросить за один раз ({most}).',
  'function.problem.sex': '{argument}: «{given}» не пол. Укажите "T", "M" или "F".',
  'function.problem.own': '{argument}: «{given}» не число лиц.',
  'function.problem.source': '{argument}: источника «{given}» здесь нет. Есть: {known}.',
  'function.problem.does-not-report': '{partner}: таблица {table} за {year} год не представлена.',
  'function.problem.not-by-sex': '{partner}: таблица {table} за {year} год представлена, но не по полу.',
  'function.problem.no-figure':
    '{partner}: таблица {table} за {year} год представлена, но без данных для страны {reporter}.',
  'function.problem.no-figure-below':
    '{partner}: таблица {table} за {year} год представлена, но без данных для страны {reporter}: их нет, или меньше {below, number}.',
  'function.problem.no-figure-of-source':
    'В источнике {source} нет данных страны {partner} для страны {reporter} за {year} год.',
  'function.problem.no-own':
    'Службе не известны данные страны {reporter} в таблице {table} для страны {partner} за {year} год.',
  'function.problem.own-empty': 'Вместо собственной цифры — пустая ячейка, а пусто не ноль.',
  'function.problem.no-series': 'Ни у страны {reporter}, ни у страны {partner} нет данных с {from} по {to} год.',
  'function.problem.one-side-zero': 'Одна из сторон никого не насчитала, поэтому отношения нет.',
} as const;
