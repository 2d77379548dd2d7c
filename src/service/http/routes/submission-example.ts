import type { SubmissionContent } from '../../../contract/submission-content';

/** The beginning of a submission, as its description shows it: a sheet with one row of figures. */
export const submissionExample: SubmissionContent = {
  reporter: 'BG',
  round: 2025,
  sheets: [
    {
      name: 'Table 5',
      properties: {
        'clearing-house.table': '5',
        'clearing-house.reporter': 'BG',
        'clearing-house.round': '2025',
        'clearing-house.language': 'en',
        'clearing-house.version': '2',
      },
      cells: [
        ['', 'code', '2024|T', '2024|M', '2024|F', '2024|status'],
        ['Germany', 'DE', 2191, 1127, 1064, 'P'],
      ],
    },
  ],
};
