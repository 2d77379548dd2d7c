import type { SourceDescription } from '../../contract/sources';

/** The source of all figures that countries send. Its parts are the countries. */
export const SUBMISSIONS_SOURCE: SourceDescription = {
  id: 'submissions',
  kind: 'figures',
  title: 'Standard tables sent by statistical offices',
  publisher: 'UNECE Clearing House on Migration Statistics',
  dataset: 'Submissions',
  address: 'https://unece.org/statistics/migration',
  licence: 'As the statistical office that sent the figures allows',
  notes: ['Checked when they were sent, and accepted by the secretariat.'],
  omissions: [],
  coverage: [],
};
