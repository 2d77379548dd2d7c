/** What is printed in the sheets, in Russian. */
export const sheet = {
  'sheet.table': 'Таблица {id}',
  'sheet.clearing-house': 'Центр обмена миграционной статистикой ЕЭК ООН',
  'sheet.round': 'Раунд {round, number, ::group-off} года',
  'sheet.persons': 'Человек',
  'sheet.calendar-year': 'Календарный год',
  'sheet.census-or-1-january': 'Дата переписи или 1 января',
  'sheet.code': 'Код',
  'sheet.sex.T': 'Всего',
  'sheet.sex.M': 'Мужчины',
  'sheet.sex.F': 'Женщины',
  'sheet.age': '{year, number, ::group-off}, возраст {age}',
  'sheet.status': 'Статус',
  'sheet.about': 'Об этих данных',
  'sheet.how-to-enter':
    'Вводите целые числа. Вводите 0, только если это действительно ноль; если данных нет, введите знак «:» с буквой причины, если она известна (:M данных не может быть, :L не собирались, :Q скрыты).',
  'sheet.how-to-flag': 'Столбец «Статус» указывает, что следует знать читателю о данных строки за год: {letters}.',
  'sheet.total-by-sex': 'Итог равен сумме мужчин и женщин; если известен только итог, введите его вместо формулы.',
  'sheet.figure-alert.title': 'Недопустимое значение',
  'sheet.figure-alert.message':
    'Вводится целое число, 0 или больше. Если данных нет, введите знак «:» и, если она известна, букву причины, например :M. Все равно оставить это значение?',
  'sheet.code-prompt.title': 'Код партнера',
  'sheet.code-prompt.message':
    'Двухбуквенный код ИСО, по которому распознается строка. Чтобы добавить страну, вставьте строку и введите здесь ее код.',
  'sheet.code-alert.title': 'Недопустимый код',
  'sheet.code-alert.message': 'Код состоит из двух букв, например DE или KG. Все равно оставить это значение?',
  'sheet.status-prompt.title': 'Статус наблюдения',
  'sheet.status-prompt.message':
    'E оценка · P предварительные данные · B разрыв ряда · D определение отличается · U низкая надежность. Можно указать несколько букв вместе.',
  'sheet.choice-alert.title': 'Нет в списке',
  'sheet.choice-alert.message': 'Выберите значение из списка.',
  'sheet.months-alert.title': 'Недопустимое число месяцев',
  'sheet.months-alert.message':
    'Введите минимальный срок пребывания в месяцах, от 0 до 60: 12 по международному определению.',
  'sheet.persons-alert.title': 'Не число человек',
  'sheet.persons-alert.message': 'Введите целое число, 0 или больше.',
  'sheet.training': 'Учебные данные, внесенные надстройкой. Источник: {source}.',
} as const;
