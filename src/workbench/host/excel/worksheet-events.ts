import { EventType, WORKBOOK_TARGET } from '../protocol/event-types';
import type { EventSource } from '../kernel/host-class';
import type { Book } from './model/book';
import type { Sheet } from './model/sheet';

/** The number of each event of a sheet, and the stem of its registration where that is not the event's own name. */
const SHEET_EVENTS = {
  Activated: [EventType.WorksheetActivated],
  Calculated: [EventType.WorksheetCalculated],
  Changed: [EventType.WorksheetChanged, 'DataChangedEvent'],
  ColumnSorted: [EventType.WorksheetColumnSorted],
  Deactivated: [EventType.WorksheetDeactivated],
  FormatChanged: [EventType.WorksheetFormatChanged],
  FormulaChanged: [EventType.WorksheetFormulaChanged],
  NameChanged: [EventType.WorksheetNameChanged, 'EventNameChanged'],
  ProtectionChanged: [EventType.WorksheetProtectionChanged],
  RowHiddenChanged: [EventType.WorksheetRowHiddenChanged],
  RowSorted: [EventType.WorksheetRowSorted],
  SelectionChanged: [EventType.WorksheetSelectionChanged],
  SingleClicked: [EventType.WorksheetSingleClicked],
  VisibilityChanged: [EventType.WorksheetVisibilityChanged, 'EventVisibilityChanged'],
} as const;

const COLLECTION_EVENTS = {
  ...SHEET_EVENTS,
  Added: [EventType.WorksheetAdded],
  Deleted: [EventType.WorksheetDeleted],
  Moved: [EventType.WorksheetMoved, 'EventMoved'],
} as const;

type Sources<Self> = Readonly<Record<string, EventSource<Self>>>;

function sources<Self>(
  events: Readonly<Record<string, readonly [type: EventType, register?: string]>>,
  target: (self: Self) => string,
): Sources<Self> {
  return Object.fromEntries(
    Object.entries(events).map(([name, [type, register]]) => [
      name,
      { type, target, ...(register !== undefined && { register }) },
    ]),
  );
}

/** The events of one sheet are addressed to its id, those of the collection to the workbook. */
export const worksheetEvents: Sources<Sheet> = sources(SHEET_EVENTS, ({ id }) => id);
export const worksheetCollectionEvents: Sources<Book> = sources(COLLECTION_EVENTS, () => WORKBOOK_TARGET);
