import { area, type Area } from '../sheet/area';
import { palette } from '../sheet/palette';
import type { BorderPlan, CellFormat, SheetPlan } from '../sheet/sheet-plan';
import { firstColumn } from './conditional-parts';
import { figureArea, figureRows, QUESTION_PREFIX } from './layout';
import { AGE_COLUMNS, BLOCK_COLUMNS, CODE_COLUMN, HEAD, LABEL_COLUMN, type TemplateLayout } from './template-layout';

/** Widths in points. */
const WIDTH = { label: 230, code: 84, figure: 62, status: 44 } as const;
const LINE_HEIGHT = 15;
/** How many points a letter of the notes takes, about. */
const LETTER_WIDTH = 5;

type Look = Pick<
  SheetPlan,
  'formats' | 'numberFormats' | 'borders' | 'columnWidths' | 'rowHeights' | 'merges' | 'hiddenRows'
>;

/** How a new sheet looks: that of an official questionnaire, with the cells to fill in left white. */
export function templateLook(layout: TemplateLayout, notes: readonly string[]): Look {
  return {
    formats: formats(layout, notes.length),
    numberFormats: numberFormats(layout),
    borders: borders(layout),
    columnWidths: [
      { column: LABEL_COLUMN, columns: 1, width: WIDTH.label },
      { column: CODE_COLUMN, columns: 1, width: WIDTH.code },
      ...layout.years.flatMap((block) => [
        { column: firstColumn(block), columns: BLOCK_COLUMNS - 1, width: WIDTH.figure },
        { column: block.status!, columns: 1, width: WIDTH.status },
      ]),
      ...(hasAges(layout)
        ? [{ column: layout.mainColumns, columns: layout.columns - layout.mainColumns, width: WIDTH.figure }]
        : []),
    ],
    rowHeights: [
      { row: HEAD.title, rows: 1, height: 24 },
      { row: HEAD.years, rows: 2, height: 18 },
      // Merged cells do not grow with their text, and notes are texts.
      ...layout.rows
        .filter(({ code }) => code === `${QUESTION_PREFIX}NOTE`)
        .map(({ row }) => ({ row, rows: 1, height: 3 * LINE_HEIGHT })),
      ...notes.map((note, index) => ({ row: layout.firstNoteRow + index, rows: 1, height: noteHeight(note, layout) })),
    ],
    merges: [
      ...layout.years.map((block) => area(HEAD.years, firstColumn(block), 1, BLOCK_COLUMNS)),
      ...ageHeadings(layout),
      ...answerAreas(layout),
      ...notes.map((_, index) => area(layout.firstNoteRow + index, LABEL_COLUMN, 1, layout.mainColumns)),
    ],
    hiddenRows: [HEAD.keys],
  };
}

const hasAges = (layout: TemplateLayout): boolean => layout.columns > layout.mainColumns;

/** The headings of age groups, each over its three columns. */
const ageHeadings = (layout: TemplateLayout): Area[] =>
  layout.years.flatMap(({ ages }) => ages.map(({ sexes }) => area(HEAD.years, sexes.T!, 1, AGE_COLUMNS)));

/** The columns of all age groups, as far as they hold figures. */
const ageArea = (layout: TemplateLayout): Area[] => {
  const cells = hasAges(layout) && figureArea(layout, layout.mainColumns, layout.columns - layout.mainColumns);
  return cells ? [cells] : [];
};

/** The cells of answers: one for a question and year, as wide as the year. */
export function answerAreas(layout: TemplateLayout): Area[] {
  return layout.rows
    .filter(({ kind }) => kind === 'question')
    .flatMap(({ row }) => layout.years.map((block) => area(row, firstColumn(block), 1, BLOCK_COLUMNS)));
}

function noteHeight(note: string, layout: TemplateLayout): number {
  const width = WIDTH.label + WIDTH.code + layout.years.length * (3 * WIDTH.figure + WIDTH.status);
  return LINE_HEIGHT * Math.ceil((note.length * LETTER_WIDTH) / width);
}

function formats(layout: TemplateLayout, notes: number): { area: Area; format: CellFormat }[] {
  const { columns, headed } = layout;
  const rows = headed.length;
  const whole = (row: number, count = 1) => area(row, LABEL_COLUMN, count, columns);
  const questions = headed.filter(({ kind }) => kind === 'question');
  return [
    { area: whole(0, layout.firstNoteRow + notes), format: { color: palette.ink, vertical: 'Center' } },
    { area: whole(HEAD.title), format: { bold: true, size: 14, color: palette.accent } },
    { area: whole(HEAD.unit), format: { color: palette.quiet } },
    {
      area: whole(HEAD.years),
      format: { bold: true, fill: palette.accent, color: palette.onAccent, horizontal: 'Center' },
    },
    { area: whole(HEAD.sexes), format: { bold: true, fill: palette.heading, horizontal: 'Center', wrap: true } },
    { area: area(HEAD.sexes, LABEL_COLUMN), format: { horizontal: 'Left' } },
    ...headed
      .filter(({ kind }) => kind === 'heading')
      .map(({ row }) => ({ area: whole(row), format: { bold: true, fill: palette.section, color: palette.accent } })),
    { area: area(HEAD.rows, CODE_COLUMN, rows), format: { color: palette.quiet, horizontal: 'Center' as const } },
    ...questions.map(({ row }) => ({ area: area(row, CODE_COLUMN), format: { size: 8 } })),
    ...answerAreas(layout).map((each) => ({
      area: each,
      format: { fill: palette.answer, horizontal: 'Left' as const, wrap: true },
    })),
    ...layout.years.flatMap(({ status }) => {
      const cells = figureArea(layout, status!);
      return cells ? [{ area: cells, format: { horizontal: 'Center' as const, color: palette.quiet } }] : [];
    }),
    ...layout.years.flatMap((block) => {
      const cells = figureArea(layout, firstColumn(block), BLOCK_COLUMNS - 1);
      return cells ? [{ area: cells, format: { horizontal: 'Right' as const } }] : [];
    }),
    ...ageArea(layout).map((cells) => ({ area: cells, format: { horizontal: 'Right' as const } })),
    ...headed
      .filter(({ kind }) => kind === 'total')
      .map(({ row }) => ({ area: whole(row), format: { bold: true, fill: palette.heading } })),
    { area: whole(layout.firstNoteRow, notes), format: { color: palette.quiet, wrap: true, vertical: 'Top', size: 9 } },
  ];
}

function numberFormats(layout: TemplateLayout): { area: Area; format: string }[] {
  const text = (cells: Area | undefined) => (cells ? [{ area: cells, format: '@' }] : []);
  return [
    { area: area(HEAD.years, CODE_COLUMN + 1, 1, layout.mainColumns - CODE_COLUMN - 1), format: '0' },
    ...text(area(HEAD.rows, CODE_COLUMN, layout.headed.length)),
    ...layout.years.flatMap((block) => {
      const figures = figureArea(layout, firstColumn(block), BLOCK_COLUMNS - 1);
      return [...(figures ? [{ area: figures, format: '#,##0' }] : []), ...text(figureArea(layout, block.status!))];
    }),
    ...ageArea(layout).map((cells) => ({ area: cells, format: '#,##0' })),
  ];
}

function borders(layout: TemplateLayout): BorderPlan[] {
  const figures = figureRows(layout);
  const last = figures.at(-1)!.row;
  return [
    ...layout.years.map((block): BorderPlan => ({
      area: area(HEAD.years, firstColumn(block), last - HEAD.years + 1),
      edge: 'EdgeLeft',
      color: palette.strongLine,
      weight: 'Thin',
    })),
    ...ageHeadings(layout).map(({ row, column }): BorderPlan => ({
      area: area(row, column, last - HEAD.years + 1),
      edge: 'EdgeLeft',
      color: palette.line,
      weight: 'Thin',
    })),
    { area: area(last, LABEL_COLUMN, 1, layout.columns), edge: 'EdgeTop', color: palette.strongLine, weight: 'Thin' },
    {
      area: area(last, LABEL_COLUMN, 1, layout.columns),
      edge: 'EdgeBottom',
      color: palette.strongLine,
      weight: 'Medium',
    },
  ];
}
