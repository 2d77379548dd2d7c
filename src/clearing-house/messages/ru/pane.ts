/** What the pane says, in Russian. */
export const pane = {
  'pane.title': 'Центр обмена миграционной статистикой',
  'pane.open-in-excel':
    'Эта страница\u00a0— область задач надстройки Excel. Откройте ее в Excel: вкладка «Центр обмена», кнопка «Таблицы».',
  'pane.office-silent':
    'Excel не ответил в течение пяти секунд. Перезагрузите область задач; если это не поможет, закройте и снова откройте книгу.',
  'pane.reload': 'Перезагрузить',
  'pane.dismiss': 'Закрыть',
  'pane.show-tables': 'Перейти к таблицам',
  'pane.broken.title': 'Область задач остановилась',
  'pane.broken.text': 'Ваша книга осталась без изменений. Чтобы продолжить, перезагрузите область задач.',
  'pane.tab.tables': 'Таблицы',
  'pane.tab.checks': 'Проверки',
  'pane.tab.checks-count': 'Проверки ({count, number})',
  'pane.tab.mirrors': 'Сверка',
  'pane.tab.about': 'Инфо',
  'pane.status.no-table': 'Этот лист не является таблицей центра обмена',
  'pane.status.findings': '{count, plural, =0 {замечаний нет} one {# замечание} few {# замечания} other {# замечаний}}',

  'severity.error': 'Ошибка',
  'severity.warning': 'Предупреждение',
  'severity.information': 'Информация',

  'problem.unknown': 'Произошла ошибка: {detail}',
  'problem.workbook.cell-being-edited': 'Ячейка редактируется. Нажмите клавишу ВВОД на листе и повторите попытку.',
  'problem.workbook.sheet-protected':
    'Лист защищен. Снимите защиту (Рецензирование, Снять защиту листа) и повторите попытку.',
  'problem.workbook.sheet-gone': 'Листа или ячейки больше нет. Запустите проверку снова, чтобы увидеть, что осталось.',
  'problem.workbook.too-large': 'Это больше, чем Excel принимает за один раз. Попробуйте меньше таблиц или лет.',
  'problem.workbook.excel-busy': 'Excel занят. Повторите попытку через некоторое время.',
  'problem.workbook.read-only': 'Excel не позволяет этого в книге, открытой только для чтения.',
  'problem.workbook.other': 'Отказ Excel: {detail}',
  'problem.service.unreachable': 'Служба зеркальных данных недоступна. Шаблоны и проверки работают без нее.',
  'problem.service.timeout': 'Служба зеркальных данных не ответила вовремя.',
  'problem.service.refused': 'Служба зеркальных данных отклонила запрос: {detail}',
  'problem.service.failed': 'В службе зеркальных данных произошел сбой: {detail}',
  'problem.service.unreadable':
    'Служба зеркальных данных ответила в форме, неизвестной этой надстройке; версия службы или надстройки устарела. {detail}',

  'tables.insert-section': 'Вставка таблиц',
  'tables.country': 'Отчитывающаяся страна',
  'tables.country-open': 'Показать страны',
  'tables.country-clear': 'Очистить страну',
  'tables.country-placeholder': 'Начните вводить название страны',
  'tables.no-country': 'Среди членов ЕЭК ООН такой страны нет',
  'tables.round': 'Раунд',
  'tables.years': 'Годы',
  'tables.no-years': 'Выберите хотя бы один год.',
  'tables.group.stocks': 'Численность',
  'tables.group.long-term': 'Долгосрочные потоки',
  'tables.group.short-term': 'Краткосрочные потоки',
  'tables.sheet-language': 'Язык листов',
  'tables.ages': 'С возрастными группами (18 групп за каждый год)',
  'tables.tables': 'Таблицы',
  'tables.insert': 'Вставить таблицы',
  'tables.inserted':
    '{count, plural, =1 {Вставлен лист {names}} one {Вставлена # таблица: {names}} few {Вставлены # таблицы: {names}} other {Вставлено # таблиц: {names}}}',
  'tables.already-there':
    '{count, plural, =1 {Лист {names} уже есть} other {Листы {names} уже есть}}, ничего не изменено',
  'tables.present': 'В этой книге',
  'tables.unreadable': 'ключи утрачены',
  'tables.no-findings': 'в порядке',
  'tables.findings': '{count, plural, one {# замечание} few {# замечания} other {# замечаний}}',
  'tables.training': 'Учебные данные',
  'tables.training-help':
    'Заполняет пустые ячейки опубликованными данными самой страны за 2024 год, чтобы опробовать надстройку.',
  'tables.trained':
    'Внесено {figures, plural, one {# значение} few {# значения} other {# значений}} в {tables, plural, one {# таблицу} few {# таблицы} other {# таблиц}}',
  'tables.no-training': 'Нет опубликованных учебных данных: {names}',
  'tables.trained-before': 'Пустых ячеек для заполнения не осталось',

  'checks.empty': 'Пока проверять нечего. Вставьте таблицу; после этого каждая ячейка проверяется при вводе.',
  'checks.passing': 'Без ошибок: {passing, number} из {filled, plural, one {# значения} other {# значений}}.',
  'checks.check-all': 'Проверить все',
  'checks.table-passes': 'Все данные прошли проверку.',
  'checks.unreadable':
    'Скрытая строка ключей над данными исчезла, поэтому лист нельзя прочитать. Отмените ее удаление или вставьте таблицу заново и скопируйте в нее данные.',

  'about.what':
    'Вставляет стандартные таблицы Центра обмена миграционной статистикой ЕЭК ООН (Clearing House on Migration Statistics), проверяет каждую ячейку при вводе и сопоставляет ее с тем, что сообщают о том же потоке страны-партнеры.',
  'about.version': 'Версия {version}',
  'about.service': 'Служба: {name} {version}',
  'about.asking-service': 'Запрос к службе…',
  'about.privacy': 'Что передается из Excel',
  'about.what-is-sent':
    'Для сопоставления и для учебных данных надстройка передаёт страну, таблицу и годы. Данные покидают Excel, только когда вы сами отправляете готовые таблицы.',
  'about.marks': 'Отметки на листах',
  'about.marks-help':
    'Проверки и сопоставления отмечают ячейки условным форматированием, которое действует и без надстройки. Ваше собственное форматирование не меняется.',
  'about.remove-marks': 'Удалить все отметки',
  'about.marks-removed':
    '{count, plural, =0 {Отметок не было} one {Удалена # отметка} few {Удалены # отметки} other {Удалено # отметок}}',
} as const;
