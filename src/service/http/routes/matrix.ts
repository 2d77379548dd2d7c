import { matrixAnswerSchema, matrixQuerySchema } from '../../../contract/matrix';
import { paths } from '../../../contract/paths';
import { EVERYONE } from '../../access/principal';
import { matrixAnswer } from '../../answers/matrix-answer';
import { defineReading } from '../reading';

export const matrixRoute = defineReading({
  path: paths.matrix,
  name: 'matrix',
  summary: 'What both ends of all flows of a year report',
  description: 'The double-entry matrix of a year: a line for each country of destination, and one for each of origin.',
  group: 'Figures',
  who: EVERYONE,
  query: matrixQuerySchema,
  answer: { description: 'Both sides of the matrix, by reporter and source.', schema: matrixAnswerSchema },
  read: matrixAnswer,
});
