import { translator } from '../messages/message';
import { area } from '../sheet/area';
import { listPage } from '../sheet/list-page';
import { palette } from '../sheet/palette';
import type { CellInput, SheetPlan } from '../sheet/sheet-plan';
import type { MetadataField } from '../tables/definition';
import { nameInEdition } from '../tables/editions';
import { CODE_KEY } from '../tables/layout';
import { metadataQuestions } from './fields';
import { metadataGroups } from './groups';
import { columnCount, LABEL_KEY, METADATA_HEAD as HEAD, plannedColumns, type MetadataRequest } from './layout';

/** Widths in points, as narrow as headings and answers allow: all questions stand side by side, on two pages of A4. */
const WIDTH: Readonly<Record<MetadataField | 'label' | 'code', number>> = {
  label: 108,
  code: 44,
  SOURCE: 88,
  AGENCY: 88,
  CONTACT: 88,
  DURATION: 64,
  STAY: 80,
  REFERENCE: 72,
  BOUNDARIES: 70,
  MULTIPLE: 72,
  CITIZENS: 66,
  FOREIGNERS: 70,
  STUDENTS: 66,
  ASYLUM: 66,
  IRREGULAR: 74,
  TERRITORY: 80,
  BIRTHS: 66,
  DEATHS: 64,
  BREAK: 60,
  STATE: 76,
  METHOD: 88,
};

/** What stands above the answers of a new sheet, and how wide its columns are. */
type Head = Pick<
  SheetPlan,
  'cells' | 'formats' | 'borders' | 'columnWidths' | 'rowHeights' | 'merges' | 'hiddenRows' | 'page' | 'freeze'
>;

/** Plans the titles, headings and keys of a new sheet, its columns and its page. */
export function headPlan({ reporter, edition, language }: MetadataRequest): Head {
  const t = translator(language);
  const { label, code, fields } = plannedColumns;
  const columns = columnCount(plannedColumns);
  const cells = Array.from({ length: HEAD.rows }, () => Array.from({ length: columns }, (): CellInput => ''));
  const put = (row: number, column: number, input: CellInput) => (cells[row]![column] = input);
  const whole = (row: number) => area(row, 0, 1, columns);

  put(HEAD.title, label, t('metadata.title'));
  const country = `${nameInEdition(edition, reporter, language)} (${reporter})`;
  put(HEAD.round, label, [country, t('sheet.round', { round: edition.round }), t('sheet.clearing-house')].join(' · '));
  put(HEAD.how, label, t('metadata.how-to-fill'));
  put(HEAD.headings, label, t('metadata.table-and-year'));
  put(HEAD.headings, code, t('sheet.code'));
  put(HEAD.keys, label, LABEL_KEY);
  put(HEAD.keys, code, CODE_KEY);
  for (const [field, column] of fields) {
    put(HEAD.headings, column, metadataQuestions[field].label[language]);
    put(HEAD.keys, column, field);
  }
  const groups = metadataGroups.map((group) => ({
    heading: group.heading[language],
    cells: area(HEAD.groups, fields.get(group.fields[0]!)!, 1, group.fields.length),
  }));
  for (const group of groups) put(HEAD.groups, group.cells.column, group.heading);

  return {
    cells,
    formats: [
      { area: area(0, 0, HEAD.rows, columns), format: { color: palette.ink, vertical: 'Center' } },
      { area: whole(HEAD.title), format: { bold: true, size: 14, color: palette.accent } },
      { area: whole(HEAD.how), format: { color: palette.quiet } },
      {
        area: whole(HEAD.groups),
        format: { bold: true, fill: palette.accent, color: palette.onAccent, horizontal: 'Center' },
      },
      {
        area: whole(HEAD.headings),
        format: { bold: true, size: 9, fill: palette.heading, horizontal: 'Center', wrap: true },
      },
      { area: area(HEAD.headings, label), format: { horizontal: 'Left' } },
    ],
    borders: groups.map((group) => ({
      area: { ...group.cells, rows: 2 },
      edge: 'EdgeLeft',
      color: palette.strongLine,
      weight: 'Thin',
    })),
    columnWidths: [
      { column: label, columns: 1, width: WIDTH.label },
      { column: code, columns: 1, width: WIDTH.code },
      ...[...fields].map(([field, column]) => ({ column, columns: 1, width: WIDTH[field] })),
    ],
    rowHeights: [
      { row: HEAD.title, rows: 1, height: 24 },
      { row: HEAD.groups, rows: 1, height: 18 },
      { row: HEAD.headings, rows: 1, height: 50 },
    ],
    merges: groups.map((group) => group.cells),
    hiddenRows: [HEAD.keys],
    page: {
      ...listPage({ row: HEAD.title, rows: HEAD.rows }),
      pagesWide: 2, // on one, A4 would make it half its size
      titleColumns: { column: label, columns: 2 },
    },
    freeze: { rows: HEAD.rows, columns: code + 1 },
  };
}
