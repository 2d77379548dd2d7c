import { EventType, WORKBOOK_TARGET } from '../protocol/event-types';
import { enumArgument, flagArgument, optional, textArgument } from '../kernel/arguments';
import { accessDenied, HostError, invalidReference } from '../kernel/errors';
import { defineClass, NULL_OBJECT, readOnly, type HostObject } from '../kernel/host-class';
import type { Session } from '../kernel/session';
import { Application, CALCULATION_ENGINE } from './application';
import { CommentCollection } from './comments';
import { DocumentProperties } from './document-properties';
import { hostObject } from './links';
import type { Book } from './model/book';
import { SheetAreas, SheetRange } from './model/block';
import { Sheet } from './model/sheet';
import { NamedItemCollection } from './named-items';
import { Runtime } from './runtime';
import { SettingCollection } from './settings';
import { TableCollection } from './tables';
import { WorksheetCollection } from './worksheets';
import { rect } from '../../engine/geometry';

const selection = (book: Book): SheetAreas => {
  const { sheet, areas } = book.engine.view.selection();
  return new SheetAreas(new Sheet(book, sheet), areas);
};

export const Workbook = defineClass<Book>({
  name: 'Workbook',
  scalars: {
    Name: readOnly(({ name }) => name),
    ReadOnly: readOnly(() => false),
    AutoSave: readOnly(() => true),
    PreviouslySaved: readOnly(() => true),
    CalculationEngineVersion: readOnly(() => CALCULATION_ENGINE),
    IsDirty: {
      get: ({ state }) => state.isDirty,
      set: ({ state }, value) => {
        state.isDirty = flagArgument(value);
      },
    },
    ChartDataPointTrack: {
      get: ({ state }) => state.chartDataPointTrack,
      set: ({ state }, value) => {
        state.chartDataPointTrack = flagArgument(value);
      },
    },
  },
  navigations: {
    Application: (book) => Application(book),
    Comments: (book) => CommentCollection({ book, sheet: undefined }),
    Names: (book) => NamedItemCollection({ book, sheet: undefined }),
    Properties: (book) => DocumentProperties(book),
    Protection: (book) => WorkbookProtection(book),
    Settings: (book) => SettingCollection(book),
    Tables: (book) => TableCollection({ book, sheet: undefined }),
    Worksheets: (book) => WorksheetCollection(book),
    _Runtime: (book) => Runtime(book),
  },
  methods: {
    GetActiveCell: (book) => {
      const { sheet, areas } = selection(book);
      const { row, column } = areas[areas.length - 1]!;
      return hostObject('Range', new SheetRange(sheet, rect(row, column)));
    },
    GetSelectedRange: (book) => {
      const { sheet, areas } = selection(book);
      if (areas.length > 1) {
        throw new HostError('InvalidSelection', 'The current selection is invalid for this operation.');
      }
      return hostObject('Range', new SheetRange(sheet, areas[0]!));
    },
    GetSelectedRanges: (book) => hostObject('RangeAreas', selection(book)),
    GetIsActiveCollabSession: () => false,
    Save: ({ state }, [behavior]) => {
      enumArgument(behavior, ['Save', 'Prompt'], 'Save');
      state.isDirty = false;
    },
    _GetRangeForEventByReferenceId: (_book, [id], session) => keptRange(session, id) ?? lost(),
    _GetRangeOrNullObjectForEventByReferenceId: (_book, [id], session) => keptRange(session, id) ?? NULL_OBJECT,
    _GetReferenceCount: (_book, _args, session) => session.referenceCount,
    _RemoveReference: (_book, [id], session) => session.release(textArgument(id)),
    _RemoveAllReferences: (_book, _args, session) => session.releaseAll(),
    // The pane's runtime says that it can run custom functions; the host calls them only once it is asked to.
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
  },
  events: {
    Activated: { type: EventType.WorkbookActivated, target: () => WORKBOOK_TARGET },
    AutoSaveSettingChanged: { type: EventType.WorkbookAutoSaveSettingChanged, target: () => WORKBOOK_TARGET },
  },
  absent: [
    'UsePrecisionAsDisplayed',
    'Bindings',
    'CustomXmlParts',
    'DataConnections',
    'Functions',
    'InternalTest',
    'LinkedWorkbooks',
    'PivotTableStyles',
    'PivotTables',
    'Queries',
    'SlicerStyles',
    'Slicers',
    'Styles',
    'TableStyles',
    'TimelineStyles',
    '_V1Api',
  ],
});

/** The range of an event's arguments, while it is among those still kept. */
function keptRange(session: Session, id: unknown): HostObject | undefined {
  return session.find(textArgument(id));
}

function lost(): never {
  throw invalidReference();
}

/** The protection of the workbook's structure: which sheets there are, their names and their order. */
const WorkbookProtection = defineClass<Book>({
  name: 'WorkbookProtection',
  scalars: { Protected: readOnly(({ state }) => state.structureProtection !== undefined) },
  methods: {
    Protect: ({ state }, [password]) => {
      if (state.structureProtection) throw accessDenied();
      state.structureProtection = { password: optional(password, textArgument) };
    },
    Unprotect: ({ state }, [password]) => {
      const expected = state.structureProtection?.password;
      if (expected !== undefined && expected !== password) throw accessDenied();
      state.structureProtection = undefined;
    },
  },
});
