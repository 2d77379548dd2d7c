/** What is printed in metadata sheets, and what the pane says of them, in Russian. */
export const metadata = {
  'metadata.name': 'Метаданные {reporter}',
  'metadata.title': 'Метаданные: источники, определения и охват данных',
  'metadata.how-to-fill':
    'Ответьте по каждой таблице и каждому году в бледно-желтых ячейках; вопрос, ячейка которого серая, к таблице не относится. Ответы, общие для нескольких лет, можно скопировать вниз.',
  'metadata.table-and-year': 'Таблица и год',
  'metadata.definitions': 'Определения',
  'metadata.questions': 'Что означают вопросы',
  'metadata.answered': 'ответов: {answered, number} из {asked, number}',
  'metadata.inserted': 'Вставлен лист «{name}»',
} as const;
