/** What is printed in metadata sheets, and what the pane says of them. */
export const metadata = {
  'metadata.name': 'Metadata {reporter}',
  'metadata.title': 'Metadata: sources, definitions and coverage of the figures',
  'metadata.how-to-fill':
    'Answer for each table and year in the pale yellow cells; a question whose cell is grey does not concern the table. Answers that hold for several years can be copied down.',
  'metadata.table-and-year': 'Table and year',
  'metadata.definitions': 'Definitions',
  'metadata.questions': 'What the questions mean',
  'metadata.answered': '{answered, number} of {asked, number} answered',
  'metadata.inserted': 'Inserted {name}',
} as const;
