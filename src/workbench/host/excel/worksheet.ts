import type { SheetInfo } from '../../engine/engine';
import { rect } from '../../engine/geometry';
import { enumArgument, flagArgument, integerArgument, textArgument } from '../kernel/arguments';
import { apiNotFound, invalidArgument, invalidOperation } from '../kernel/errors';
import { defineClass, NULL_OBJECT, readOnly, type HostObject } from '../kernel/host-class';
import { AutoFilter } from './auto-filter';
import { ChartCollection } from './charts/chart-collection';
import { colorArgument } from './colors';
import { CommentCollection } from './comments';
import { WorksheetFreezePanes } from './freeze-panes';
import { hostObject } from './links';
import { rangeOn, SheetRange, WHOLE_SHEET } from './model/block';
import { requireOpenStructure } from './model/protection';
import { areasOnSheet, rangeOnSheet } from './model/resolve';
import type { Sheet } from './model/sheet';
import { PageBreakCollection } from './page-breaks';
import { PageLayout } from './page-layout';
import { found } from './range-navigation';
import { findAll, replaceAll } from './range-search';
import { standardHeight, standardWidth } from './row-and-column-sizes';
import { checkSheetName } from './sheet-names';
import { copySheet, deleteSheet, neighbour } from './worksheet-actions';
import { WorksheetCustomPropertyCollection } from './worksheet-custom-properties';
import { worksheetEvents } from './worksheet-events';
import { WorksheetProtection } from './worksheet-protection';

const VISIBILITIES: readonly SheetInfo['visibility'][] = ['Visible', 'Hidden', 'VeryHidden'];
const MAXIMUM_DIGIT_WIDTH = 7; // pixels, of Calibri 11
const PADDING = 5; // pixels of a column besides its characters
const POINTS_PER_PIXEL = 0.75;

export const Worksheet = defineClass<Sheet>({
  name: 'Worksheet',
  id: ({ id }) => id,
  scalars: {
    Id: readOnly(({ id }) => id),
    Name: { get: ({ name }) => name, set: rename },
    Position: { get: ({ position }) => position, set: move },
    Visibility: { get: ({ info }) => info.visibility, set: setVisibility },
    TabColor: {
      get: ({ info }) => (info.visibility === 'Visible' ? info.tabColor : null),
      set: ({ book, id }, value) => book.engine.sheets.setTabColor(id, value === '' ? '' : colorArgument(value)),
    },
    ShowGridlines: {
      get: ({ info }) => info.showGridlines,
      set: ({ book, id }, value) => book.engine.sheets.setShowGridlines(id, flagArgument(value)),
    },
    ShowHeadings: {
      get: ({ book, id }) => book.state.sheet(id).showHeadings,
      set: ({ book, id }, value) => {
        book.state.sheet(id).showHeadings = flagArgument(value);
      },
    },
    EnableCalculation: {
      get: ({ book, id }) => book.state.sheet(id).enableCalculation,
      set: ({ book, id }, value) => {
        book.state.sheet(id).enableCalculation = flagArgument(value);
      },
    },
    StandardHeight: readOnly(standardHeight),
    StandardWidth: {
      get: (sheet) => characters(standardWidth(sheet)),
      set: () => {
        throw apiNotFound('Worksheet.standardWidth, set');
      },
    },
  },
  aliases: { Gridlines: 'ShowGridlines', Headings: 'ShowHeadings' },
  navigations: {
    AutoFilter: (sheet) => AutoFilter({ sheet }),
    Charts: (sheet) => ChartCollection(sheet),
    Comments: (sheet) => CommentCollection({ book: sheet.book, sheet }),
    CustomProperties: (sheet) => WorksheetCustomPropertyCollection(sheet),
    FreezePanes: (sheet) => WorksheetFreezePanes(sheet),
    HorizontalPageBreaks: (sheet) => PageBreakCollection({ sheet, direction: 'horizontal' }),
    VerticalPageBreaks: (sheet) => PageBreakCollection({ sheet, direction: 'vertical' }),
    Names: (sheet) => hostObject('NamedItemCollection', { book: sheet.book, sheet }),
    PageLayout: (sheet) => PageLayout(sheet),
    Protection: (sheet) => WorksheetProtection(sheet),
    Tables: (sheet) => hostObject('TableCollection', { book: sheet.book, sheet }),
  },
  methods: {
    Activate: (sheet) => {
      if (sheet.info.visibility !== 'Visible') throw invalidOperation();
      sheet.book.engine.sheets.activate(sheet.id);
    },
    Calculate: () => null, // the engine calculates by itself
    Copy: (sheet, args): HostObject => Worksheet(copySheet(sheet, args)),
    Delete: deleteSheet,
    FindAll: (sheet, args) => found(findAll(sheet, args)),
    FindAllOrNullObject: (sheet, args) => findAll(sheet, args) ?? NULL_OBJECT,
    ReplaceAll: (sheet, args) => replaceAll(new SheetRange(sheet, WHOLE_SHEET), args),
    GetCell: (sheet, [row, column]) => range(sheet, [row, column, 1, 1]),
    GetRange: (sheet, [address]) => hostObject('Range', rangeOnSheet(sheet, address)),
    GetRangeByIndexes: (sheet, args) => range(sheet, args),
    GetRanges: (sheet, [address]) => hostObject('RangeAreas', areasOnSheet(sheet, address)),
    GetUsedRange: (sheet, [valuesOnly]) => used(sheet, valuesOnly) ?? range(sheet, [0, 0, 1, 1]),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => used(sheet, valuesOnly) ?? NULL_OBJECT,
    GetNext: (sheet, [visibleOnly]): HostObject => Worksheet(found(neighbour(sheet, 1, visibleOnly))),
    GetPrevious: (sheet, [visibleOnly]): HostObject => Worksheet(found(neighbour(sheet, -1, visibleOnly))),
    GetNextOrNullObject: (sheet, [visibleOnly]) => orNull(neighbour(sheet, 1, visibleOnly)),
    GetPreviousOrNullObject: (sheet, [visibleOnly]) => orNull(neighbour(sheet, -1, visibleOnly)),
    // How office.js finds again the sheets that these methods answered.
    _GetSheetById: ({ book }, [id]): HostObject => Worksheet(found(book.sheetById(textArgument(id)))),
    _GetAnotherWorksheetById: ({ book }, [id]): HostObject => Worksheet(found(book.sheetById(textArgument(id)))),
  },
  events: worksheetEvents,
  afterCalculation: ['FindAll', 'FindAllOrNullObject', 'ReplaceAll'],
  absent: ['TabId', 'NamedSheetViews', 'PivotTables', 'Shapes', 'Slicers', 'Visuals'],
});

function rename({ book, id }: Sheet, value: unknown): void {
  requireOpenStructure(book);
  const name = textArgument(value);
  checkSheetName(book, name, id);
  book.engine.sheets.rename(id, name);
}

function move({ book, id }: Sheet, value: unknown): void {
  requireOpenStructure(book);
  book.engine.sheets.move(id, integerArgument(value, 0, book.sheets().length - 1));
}

/** One sheet must stay visible. */
function setVisibility(sheet: Sheet, value: unknown): void {
  const { book, id } = sheet;
  requireOpenStructure(book);
  const visibility = enumArgument(value, VISIBILITIES);
  const others = book.sheets(true).filter((each) => each.id !== id);
  if (visibility !== 'Visible' && others.length === 0) throw invalidOperation();
  book.engine.sheets.setVisibility(id, visibility);
}

const orNull = (sheet: Sheet | undefined): HostObject | typeof NULL_OBJECT => (sheet ? Worksheet(sheet) : NULL_OBJECT);

function range(sheet: Sheet, [row, column, rows, columns]: readonly unknown[]): HostObject {
  const area = rect(
    integerArgument(row, 0),
    integerArgument(column, 0),
    integerArgument(rows, 1),
    integerArgument(columns, 1),
  );
  return hostObject('Range', rangeOn(sheet, area));
}

function used(sheet: Sheet, valuesOnly: unknown): HostObject | undefined {
  const area = sheet.book.engine.cells.used(sheet.id, valuesOnly === true);
  return area && hostObject('Range', new SheetRange(sheet, area));
}

/** A width in points as Excel's count of characters. */
function characters(points: number): number {
  const width = (points / POINTS_PER_PIXEL - PADDING) / MAXIMUM_DIGIT_WIDTH;
  if (width < 0) throw invalidArgument();
  return Math.round(width * 100) / 100;
}
