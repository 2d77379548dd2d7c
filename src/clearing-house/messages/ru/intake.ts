/** Перенос данных из диапазона с другим расположением. */
export const intake = {
  'intake.how.iso2': 'двухбуквенный код',
  'intake.how.iso3': 'трехбуквенный код',
  'intake.how.m49': 'числовой код ООН (M49)',
  'intake.how.name': 'название',
  'intake.how.eurostat': 'код Евростата',
  'intake.how.category': 'строка, не являющаяся страной',
  'intake.how.former-state': 'бывшее государство',
  'intake.how.word': 'слово или число',
  'intake.how.answer': 'ваш ответ',

  'intake.dimension.partner': 'Страна',
  'intake.dimension.reporter': 'Отчитывающаяся страна',
  'intake.dimension.year': 'Год',
  'intake.dimension.sex': 'Пол',
  'intake.dimension.age': 'Возраст',
  'intake.dimension.status': 'Статус показателя',

  'intake.label.unknown-label': 'Обозначение «{label}» не распознано.',
  'intake.label.near': '«{label}» пишется почти как {candidates}. Что имеется в виду?',
  'intake.label.ambiguous': '«{label}» может означать: {candidates}. Что имеется в виду?',
  'intake.label.two-lives':
    'Код {label} в разное время обозначал два государства: {candidates}. Какое из них имеется в виду?',
  'intake.label.odd-code':
    '«{label}» стоит среди названий стран, но известно только как код: {candidates}. Это имеется в виду?',
  'intake.label.second-country':
    '«{label}» — вторая страна рядом со страной-партнером, поэтому эти числа составляют лишь часть показателя партнера. Выделите данные по всем странам вместе.',
  'intake.label.not-a-calendar-year': '«{label}» не является календарным годом.',
  'intake.label.date-of-a-flow': '«{label}» — дата, а эта таблица учитывает перемещения за календарный год.',
  'intake.label.end-of-year':
    '«{label}» — конец года. Численность на 31 декабря обычно приводится как численность на 1 января следующего года: {candidates}. Какой год имеется в виду?',
  'intake.label.no-such-age-group': 'В таблицах нет возрастной группы «{label}».',
  'intake.label.date-for-ages':
    'Среди возрастных групп стоит дата ({label}): Excel превращает в нее ввод вида 5-9. Имеется в виду {candidates}?',
  'intake.label.ambiguous-total': 'Неясно, чего именно «{label}» является итогом.',
  'intake.label.which-measure': '«{label}» — один из нескольких показателей этого диапазона.',
  'intake.label.unknown-status': 'Статуса наблюдения «{label}» нет.',

  'intake.value.not-a-figure': '«{label}» не является числом.',
  'intake.value.no-label': 'Нет обозначения, к какой стране относится это число.',
  'intake.value.no-heading': 'Нет заголовка, который объяснял бы это число. Выделите данные вместе с заголовками.',
  'intake.value.label-not-understood': 'Обозначение этого числа не распознано.',
  'intake.value.heading-not-understood': 'Заголовок этого числа не распознан.',
  'intake.value.labels-contradict': 'Обозначения этого числа противоречат друг другу.',
  'intake.value.second-country': 'Это лишь часть показателя партнера.',
  'intake.value.needs-partner': 'Осталось указать страну.',
  'intake.value.needs-year': 'Осталось указать год.',
  'intake.value.needs-sex': 'Осталось указать пол.',
  'intake.value.needs-measure': 'Осталось указать, какой показатель переносить.',
  'intake.value.not-placed': 'Неясно, к чему относится эта ячейка.',

  'intake.ignored.title': 'Название',
  'intake.ignored.note': 'Примечание',
  'intake.ignored.text': 'Текст между данными',
  'intake.ignored.heading': 'Заголовок',
  'intake.ignored.subtotal': 'Итог по нескольким странам',
  'intake.ignored.row-number': 'Номер строки',
  'intake.ignored.column-number': 'Номер столбца',
  'intake.ignored.other-column': 'Ненужный столбец',
  'intake.ignored.other-reporter': 'Другая отчитывающаяся страна',
  'intake.ignored.other-measure': 'Другой показатель',
  'intake.ignored.share': 'Доля или процент',
  'intake.ignored.repeated': 'Повтор',
  'intake.ignored.by-request': 'Пропущено по вашему желанию',

  'intake.need.partner':
    'Без страны: {count, plural, one {# число} few {# числа} many {# чисел} other {# числа}}. К какой стране относятся эти данные?',
  'intake.need.year':
    'Без года: {count, plural, one {# число} few {# числа} many {# чисел} other {# числа}}. К какому году относятся эти данные?',
  'intake.need.sex':
    'Без пола: {count, plural, one {# число} few {# числа} many {# чисел} other {# числа}}. К какому полу относятся эти данные?',
  'intake.need.measure': 'В диапазоне несколько показателей. Какой из них нужен этой таблице?',

  'intake.conflict': '{figure}: в диапазоне стоят разные числа. Какое из них верно?',

  'intake.remark.thousands':
    'Судя по надписи «{label}», данные приведены в тысячах. Таблица учитывает отдельных лиц, а числа переносятся как есть.',
  'intake.remark.partners-own':
    'В столбце «{label}» стоит сама отчитывающаяся страна: возможно, это данные стран-партнеров, а не ваши собственные.',
  'intake.note.reference-date': '«{label}» — дата; взят ее год.',

  'intake.plan.writes': 'В пустые ячейки: {count, plural, one {# число} few {# числа} many {# чисел} other {# числа}}.',
  'intake.plan.same': 'Уже на месте: {count, plural, one {# число} few {# числа} many {# чисел} other {# числа}}.',
  'intake.plan.overwrites':
    'Отличаются от стоящего в таблице: {count, plural, one {# число} few {# числа} many {# чисел} other {# числа}}.',
  'intake.plan.by-formula':
    'Таблица вычислит сама: {count, plural, one {# итог} few {# итога} many {# итогов} other {# итога}}.',
  'intake.plan.no-place':
    'Нет места в таблице: {count, plural, one {# число} few {# числа} many {# чисел} other {# числа}}.',
  'intake.plan.replaces': '{figure}: вместо {old} будет {new}',

  'intake.no-place.own-country': 'Отчитывающаяся страна не бывает собственным партнером.',
  'intake.no-place.no-partner': 'В таблице нет строки: {partner}.',
  'intake.no-place.no-year': 'На листе нет года {year, number, ::group-off}.',
  'intake.no-place.no-sex': 'В таблице нет данных по графе «{sex}».',
  'intake.no-place.no-age': 'На листе нет возрастных групп.',
  'intake.no-place.no-cell': 'На листе нет ячейки для этого числа.',

  'intake.difference.partner': '{figure}: итог {value, number}, сумма по странам {sum, number}.',
  'intake.difference.sex': '{figure}: итог {value, number}, сумма по мужчинам и женщинам {sum, number}.',
  'intake.difference.age': '{figure}: итог {value, number}, сумма по возрастным группам {sum, number}.',
  'intake.difference.incomplete': 'В диапазоне показаны не все слагаемые.',

  'intake.button': 'Взять числа из выделенного',
  'intake.explanation':
    'Для данных, которые стоят в книге в другом виде: выделите их вместе с подписями и заголовками. Ничего не записывается, пока вы не увидите, что именно будет записано.',
  'intake.heading': 'Числа из выделенного',
  'intake.read-again': 'Прочитать выделенное снова',
  'intake.selection': 'Прочитано: {sheet}, {address}',
  'intake.target': 'Таблица, в которую переносятся числа',
  'intake.summary':
    'Распознано: {figures, plural, one {# число} few {# числа} many {# чисел} other {# числа}}; стран и групп: {partners}. Годы: {years}. Пол: {sexes}.',
  'intake.nothing': 'Пока не распознано ни одного числа. Выделите числа вместе с подписями и заголовками.',
  'intake.samples': 'Первые числа, как они поняты',
  'intake.figure': 'Число',
  'intake.questions': 'Вопросы о выделенном',
  'intake.choose': 'Выберите',
  'intake.leave-out': 'Не брать',
  'intake.at': '{text} ({address})',
  'intake.goes-to': '{figure}: {value} ({address})',
  'intake.means': '«{label}»: {meaning} ({how})',
  'intake.labels': 'Понято: {count, plural, one {# подпись} few {# подписи} many {# подписей} other {# подписи}}.',
  'intake.not-taken': 'Не понято: {count, plural, one {# число} few {# числа} many {# чисел} other {# числа}}.',
  'intake.ignored': 'Пропущено: {count, plural, one {# ячейка} few {# ячейки} many {# ячеек} other {# ячейки}}.',
  'intake.differences':
    'Не равны сумме слагаемых: {count, plural, one {# итог} few {# итога} many {# итогов} other {# итога}}.',
  'intake.more': 'Показать больше (еще {count})',
  'intake.more-questions':
    'Не понято еще {count, plural, one {# подпись} few {# подписи} many {# подписей} other {# подписи}}; вопросы о них последуют.',
  'intake.write': 'Записать {count, plural, one {# число} few {# числа} many {# чисел} other {# числа}}',
  'intake.cancel': 'Отмена',
  'intake.written':
    'Записано в «{name}»: {count, plural, one {# число} few {# числа} many {# чисел} other {# числа}}. Отмена действия в Excel уберет их.',
  'intake.changed':
    'Не записано: {count, plural, one {# число} few {# числа} many {# чисел} other {# числа}}, так как ячейки тем временем изменились: {figures}. Ниже показано, что в них стоит сейчас.',

  'problem.workbook.selection-empty':
    'Выделенные ячейки пусты. Выделите числа вместе с подписями и заголовками и повторите попытку.',
  'problem.workbook.selection-of-several':
    'Выделено несколько диапазонов. Выделите один диапазон с числами, подписями и заголовками и повторите попытку.',
  'problem.workbook.selection-too-large':
    'Выделено больше, чем можно перенести за один раз. Выделите меньше лет или стран и повторите попытку.',
} as const;
