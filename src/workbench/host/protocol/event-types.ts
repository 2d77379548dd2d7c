/**
 * The numbers by which office.js knows each event of a workbook.
 * A push names one of them, the target that was registered, and a JSON message.
 */
export const EventType = {
  DocumentSettingsChanged: 1,
  DocumentSelectionChanged: 2,
  WorksheetChanged: 10,
  WorksheetActivated: 11,
  WorksheetDeactivated: 12,
  WorksheetAdded: 13,
  WorksheetSelectionChanged: 14,
  WorksheetDeleted: 15,
  WorksheetCalculated: 16,
  WorksheetFormatChanged: 18,
  WorksheetRowSorted: 19,
  WorksheetColumnSorted: 20,
  WorksheetSingleClicked: 21,
  WorksheetRowHiddenChanged: 22,
  WorksheetFormulaChanged: 23,
  WorksheetProtectionChanged: 24,
  WorksheetNameChanged: 25,
  WorksheetVisibilityChanged: 26,
  WorksheetMoved: 27,
  ChartAdded: 50,
  ChartActivated: 51,
  ChartDeactivated: 52,
  ChartDeleted: 53,
  TableSelectionChanged: 100,
  TableChanged: 101,
  TableAdded: 102,
  TableDeleted: 103,
  CommentAdded: 250,
  CommentDeleted: 251,
  CommentChanged: 252,
  WorkbookAutoSaveSettingChanged: 2200,
  WorkbookActivated: 2203,
  AddinVisibilityChanged: 65539,
} as const;

export type EventType = (typeof EventType)[keyof typeof EventType];

/** The target of events registered on a collection of the workbook. */
export const WORKBOOK_TARGET = 'Workbook';
