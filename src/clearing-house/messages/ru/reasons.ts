/** Why two figures may differ, in Russian. */
export const reasons = {
  'reason.other-year':
    'Данные партнера относятся к {partnerYear, number, ::group-off} году, ваши — к {year, number, ::group-off}.',
  'reason.copied': 'Оба числа равны {count, number}: вероятно, одно взято из другого.',
  'reason.below-floor': 'Оба числа меньше {floor, number}: слишком мало для вывода.',
  'reason.chance':
    'Разница в {difference, number} не больше случайной: при таких числах она бывает до {chance, number}.',
  'reason.omitted':
    '{side, select, own {Ваш источник} other {Источник партнера}} не приводит чисел меньше {below, number}.',
  'reason.confidential':
    '{side, select, own {Ваше число} other {Число партнера}} скрыто или изменено из-за конфиденциальности.',
  'reason.duration':
    'Срок пребывания у вас: {own}, у партнера: {partner}. По одним этим правилам отношение вашего числа к числу партнера было бы {predicted, number, ::.00}; на деле оно {observed, number, ::.00}. Это объясняет {share, number, ::percent} расхождения.',
  'reason.duration-against':
    'Срок пребывания у вас: {own}, у партнера: {partner}. По одним этим правилам отношение вашего числа к числу партнера было бы {predicted, number, ::.00}; на деле оно {observed, number, ::.00}. Правила не объясняют расхождения, а скрывают его часть.',
  'reason.duration-missing':
    'Срок пребывания у вас: {own}, у партнера: {partner}. По одним этим правилам отношение вашего числа к числу партнера было бы {predicted, number, ::.00}.',
  'reason.stay-kind':
    'Вы исходите из {own, select, actual {фактического срока} intended {предполагаемого срока} other {фактического или предполагаемого срока}}, партнер — из {partner, select, actual {фактического} intended {предполагаемого} other {фактического или предполагаемого}}.',
  'reason.coverage':
    '{side, select, own {В ваших данных} other {В данных партнера}} {covered, select, no {не учтены} other {учтены лишь частично}} {group, select, citizens {собственные граждане} foreigners {иностранцы} students {иностранные студенты} asylum {ищущие убежища и беженцы} other {нерегулярные мигранты}}.',
  'reason.undercount':
    'По оценкам IMEM или QuantMig за 2002–2019 годы, {side, select, own {ваша страна} other {партнер}} недоучитывает {direction, select, immigration {многих прибывших} other {многих выбывших}}.',
  'reason.no-duty':
    '{side, select, own {В вашей стране} other {В стране-партнере}} никто не обязан {direction, select, immigration {регистрироваться по прибытии} other {сниматься с учета при выезде}}.',
  'reason.departures': 'Выезды учесть труднее, чем въезды: многие уезжают, не сообщая об этом.',
  'reason.corrections':
    '{side, select, own {Ваши органы власти снимают} other {Органы власти партнера снимают}} с учета тех, кто уехал, не сообщив, и это увеличивает число выездов.',
  'reason.source': 'Источник вашего числа: {own}. Источник числа партнера: {partner}.',
  'reason.sample':
    '{side, select, own {Ваше число} other {Число партнера}} получено обследованием и содержит ошибку выборки.',
  'reason.break':
    '{side, select, own {В вашем ряду} other {В ряду партнера}} в этом году разрыв: изменился источник или определение.',
  'reason.provisional': '{side, select, own {Ваше число} other {Число партнера}} предварительное.',
  'reason.unreliable': '{side, select, own {Ваше число} other {Число партнера}} отмечено как малонадежное.',
  'reason.definition':
    '{side, select, own {Ваше число} other {Число партнера}} отмечено как полученное по иному определению.',
  'reason.territory':
    '{side, select, own {Ваши данные} other {Данные партнера}} не охватывают часть страны: {territory}.',
  'reason.unknown-country':
    '{side, select, own {В вашей таблице} other {В таблице партнера}} вторая страна неизвестна для {share, number, ::percent .#} перемещений.',
} as const;
