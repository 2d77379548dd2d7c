/** Sending tables to the clearing house, and what becomes of them, in Russian. */
export const sending = {
  'pane.tab.send': 'Отправка',

  'problem.service.signed-out': 'Служба не знает или больше не знает, кто вы. Войдите снова; ничего не потеряно.',
  'problem.service.forbidden': 'На это у вас нет прав: {detail} Обратитесь к тому, кто ведет службу.',
  'problem.service.conflict':
    'Положение тем временем изменилось: {detail} Узнайте состояние отправки и попробуйте еще раз.',
  'problem.service.too-large':
    'Это больше, чем служба принимает за один раз: {detail} Попросите того, кто ее ведет, поднять предел или отправьте выгруженный файл.',
  'problem.service.too-many': 'Слишком много запросов: {detail} Подождите немного и попробуйте еще раз.',
  'problem.service.checks-failed': 'Служба не приняла таблицы: {detail}',

  'send.empty':
    'Отправлять пока нечего. Вставьте таблицу и заполните ее; здесь будет видно, что будет отправлено и что этому мешает.',
  'send.of': 'Страна и раунд',
  'send.of-one': '{country}, раунд {round}',

  'send.sign-in.title': 'Кто вы',
  'send.sign-in.help': 'Чтобы отправлять таблицы и знать, что с ними стало, служба должна знать, кто вы.',
  'send.sign-in.provider': 'Войти с учетной записью ведомства',
  'send.sign-in.token': 'Ключ доступа',
  'send.sign-in.token-hint':
    'Его создает для вас тот, кто ведет службу. Он хранится только в этом браузере и никогда в книге.',
  'send.sign-in.token-form': 'Это не ключ доступа: он начинается с ch_ и не содержит пробелов.',
  'send.sign-in.remember': 'Хранить на этом компьютере',
  'send.sign-in.use-token': 'Войти с ключом',
  'send.sign-in.asking': 'Спрашиваем службу, кто вы …',
  'send.sign-in.ask-again': 'Спросить еще раз',
  'send.sign-in.rejected':
    'Служба не приняла вход: он неизвестен, истек или отозван. Войдите снова; из вашей работы ничего не потеряно.',
  'send.sign-in.not-kept': 'Этот браузер не дает панели хранить ключ: вход действует, пока панель открыта.',
  'send.sign-in.closed': 'Окно было закрыто до окончания входа. Попробуйте еще раз.',
  'send.sign-in.blocked':
    'Excel не смог открыть окно входа. Разрешите окна этой надстройки или используйте ключ доступа.',
  'send.sign-in.refused': 'Войти не удалось: {detail}',
  'send.who.compiler': 'Вы вошли как составитель: {countries}',
  'send.who.secretariat': 'Вы вошли как секретариат',
  'send.who.reader': 'Вы вошли как читатель: смотреть можно, отправлять нельзя.',
  'send.who.anonymous': 'Вход не выполнен',
  'send.who.until': 'до {until, date, long}, {until, time, short}',
  'send.who.not-theirs': 'Вы не можете отправлять таблицы страны «{country}»: ваш доступ — {countries}.',
  'send.sign-out': 'Выйти и забыть ключ',

  'send.what.title': 'Что будет отправлено',
  'send.what.figures': '{count, plural, one {# число} few {# числа} many {# чисел} other {# числа}}',
  'send.what.metadata': 'Метаданные: {count, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}}',
  'send.what.no-metadata': 'Нет листа метаданных: вставьте таблицы еще раз, чтобы он появился.',
  'send.what.answers':
    '{count, plural, one {# ответ на замечание} few {# ответа на замечания} many {# ответов на замечания} other {# ответа на замечания}}',
  'send.what.nothing-else': 'Больше ничего из книги не отправляется, и ничего до того, как вы нажмете кнопку.',

  'send.blocks.title': 'Что мешает отправке',
  'send.blocks.none': 'Ничего: таблицы можно отправить.',
  'send.blocks.some':
    '{errors, plural, =0 {} one {# ошибку надо исправить} few {# ошибки надо исправить} many {# ошибок надо исправить} other {# ошибки надо исправить}}{both, select, yes {; } other {}}{warnings, plural, =0 {} one {# предупреждение надо исправить или объяснить} few {# предупреждения надо исправить или объяснить} many {# предупреждений надо исправить или объяснить} other {# предупреждения надо исправить или объяснить}}.',
  'send.door.title': 'Что обнаружила служба',
  'send.door.stale':
    'Это служба обнаружила в том, что было отправлено в {at, time, short}; со следующей отправкой список обновится.',
  'send.door.first': 'Показаны первые {count, number}.',

  'send.changes.title': 'Изменено после последней отправки',
  'send.changes.none': 'После последней отправки ничего не изменилось.',
  'send.changes.none-returned':
    'С тех пор как секретариат вернул отправку, ничего не изменилось. Если отправить ее как есть, она останется возвращенной.',
  'send.changes.count':
    '{count, plural, one {Изменилась # ячейка.} few {Изменились # ячейки.} many {Изменились # ячеек.} other {Изменились # ячейки.}}',
  'send.changes.unknown': 'Отправленного здесь нет под рукой. Войдите, чтобы сравнить.',
  'send.changes.line': '{what}: {before} → {now}',
  'send.changes.figure': 'Таблица {table}, {row}, {year}, {sex}',
  'send.changes.figure-of-age': 'Таблица {table}, {row}, {year}, {sex}, {age}',
  'send.changes.status': 'Таблица {table}, {row}, {year}, статус',
  'send.changes.answer': 'Таблица {table}, {year}, {question}',
  'send.changes.blank': 'пусто',
  'send.changes.more':
    '{count, plural, one {Показать еще #} few {Показать еще #} many {Показать еще #} other {Показать еще #}}',

  'send.embargo': 'Не раскрывать числа до',
  'send.embargo-hint': 'Если выбрать день, до его начала (UTC) числа видят только ваше ведомство и секретариат.',
  'send.embargo-past': 'Выберите день в будущем или не выбирайте.',
  'send.send': 'Отправить …',
  'send.draft': 'Отправить черновик …',
  'send.draft-hint': 'В черновике могут быть ошибки. Он заменяет прежний черновик, и никто его не публикует.',
  'send.needs-sign-in': 'Войдите, чтобы отправить.',
  'send.needs-mending': 'Сначала исправьте или объясните то, что мешает отправке.',
  'send.confirm.title': 'Отправить в центр обмена данными?',
  'send.confirm.title-draft': 'Отправить черновик?',
  'send.confirm.text':
    'Из Excel в службу уйдет: {figures, plural, one {# число} few {# числа} many {# чисел} other {# числа}} в {tables, plural, one {# таблице} few {# таблицах} many {# таблицах} other {# таблицы}}, {country}, раунд {round}, с метаданными и ответами.',
  'send.confirm.embargo': 'Числа не раскрываются до {until, date, long}',
  'send.confirm.same':
    'После последней отправки ничего не изменилось; служба ответит той же распиской, что у вас есть.',
  'send.confirm.same-returned':
    'С тех пор как секретариат вернул отправку, не изменилось ни одно число, ни один статус и ни один ответ на вопрос. Если не изменился и ответ на замечание, служба сочтет это тем, что у нее уже есть: отправка останется возвращенной.',
  'send.confirm.send': 'Отправить сейчас',
  'send.confirm.cancel': 'Не отправлять',
  'send.sending': 'Отправляем таблицы …',
  'send.stopped': 'Отправка остановлена. Если служба успела получить все, повторная отправка даст ее расписку.',
  'send.no-answer': 'Таблицы могли дойти, а могли и нет. Отправьте еще раз: те же таблицы — та же отправка.',
  'send.sent': '{isNew, select, yes {Служба получила таблицы.} other {У службы эти таблицы уже есть.}}',
  'send.not-kept':
    'Служба получила таблицы, но сохранить расписку в книге не удалось: {detail} Запишите ее номер: {id}.',
  'send.record-not-kept':
    'Это больше, чем книга может хранить: что изменилось с тех пор, видно только пока вы вошли в службу.',

  'send.last.title': 'Последняя отправка',
  'send.last.none': 'Еще ничего не отправлено.',
  'send.last.number': 'Отправка {number} этого раунда',
  'send.last.draft': 'Черновик',
  'send.last.received': 'Получено',
  'send.last.status': 'Состояние',
  'send.last.content': 'Содержание',
  'send.last.figures':
    '{figures, plural, one {# число} few {# числа} many {# чисел} other {# числа}}, {tables, plural, one {таблица} few {таблицы} many {таблицы} other {таблицы}} {list}',
  'send.last.id': 'Расписка',
  'send.last.digest': 'Контрольная сумма',
  'send.last.embargo': 'Не раскрывается до',
  'send.last.published': 'Открыто с',
  'send.last.time': '{at, date, medium} {at, time, short}',
  'send.last.comments': 'Что говорит секретариат',
  'send.last.comment': '{status}, {at, date, medium}: {comment}',
  'send.last.as-of': 'Так было, когда службу спрашивали в последний раз. Войдите, чтобы спросить снова.',
  'send.last.refresh': 'Узнать состояние',
  'send.last.sheet': 'Расписка на листе «{sheet}».',
  'send.status.draft': 'Черновик',
  'send.status.withdrawn': 'Отозвано',
  'send.status.submitted': 'Отправлено, ждет секретариата',
  'send.status.accepted': 'Принято',
  'send.status.returned': 'Возвращено, надо отправить снова',

  'send.export': 'Выгрузить отправку',
  'send.export.help': 'Без службы: то же в виде файлов, чтобы передать иначе. С этого компьютера ничего не уходит.',
  'send.export.xlsx': 'Как .xlsx: таблицы, метаданные и ответы',
  'send.export.csv': 'Как SDMX-CSV 2.0: числа',
  'send.export.file': 'Отправка {reporter} {round}',
  'send.exported': 'Сохранено: {file}',
  'send.exported-unfinished': 'Сохранено: {file}. Здесь еще не все в порядке: в таком виде служба это не примет.',

  'receipts.sheet': 'Расписки',
  'receipts.title': 'Расписки центра обмена данными',
  'receipts.explanation': 'Что служба получила из этой книги; пишет надстройка. С таблицами лист не отправляется.',
  'receipts.COUNTRY': 'Страна',
  'receipts.ROUND': 'Раунд',
  'receipts.NUMBER': 'Номер',
  'receipts.RECEIVED': 'Получено',
  'receipts.TABLES': 'Таблицы',
  'receipts.FIGURES': 'Числа',
  'receipts.ID': 'Расписка',
  'receipts.DIGEST': 'Контрольная сумма (SHA-256)',
  'receipts.draft': 'черновик',
} as const;
