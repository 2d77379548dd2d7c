import type { SheetId, Validation } from '../../../engine/engine';
import type { Following, SheetRange } from './block';
import { Charts } from './charts/charts';
import { CommentThreads } from './comment-threads';
import type { FilterCriteria } from './filter-criteria';
import { Hyperlinks } from './hyperlinks';
import type { Sheet } from './sheet';
import { defaultPageLayout, type PageLayoutState } from './page-layout-state';
import { defaultTableLook, type TableLook } from './table-look';

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** The cells before which a new page begins: below a horizontal break, right of a vertical one. */
export interface PageBreaks {
  horizontal: SheetRange[];
  vertical: SheetRange[];
}

/** What a sheet has besides what the engine keeps for it. */
export interface SheetState {
  showHeadings: boolean;
  enableCalculation: boolean;
  /** Of the sheet's protection. */
  password: string | undefined;
  readonly pageLayout: PageLayoutState;
  readonly pageBreaks: PageBreaks;
  /** The filter that the sheet has beside those of its tables; criteria by the index of the column. */
  autoFilter: { readonly range: SheetRange; readonly criteria: Map<number, FilterCriteria> } | undefined;
}

/** What Excel keeps in a workbook and the engine does not. It lives as long as the host. */
export class BookState {
  /** `workbook.settings`, which office.js also reads as the document's settings. Values are JSON. */
  readonly settings = new Map<string, unknown>();
  /** By lower-case key: `workbook.properties.custom`. */
  readonly customProperties = new Map<string, { readonly key: string; readonly value: unknown }>();
  readonly properties = {
    Title: '',
    Subject: '',
    Author: '',
    Keywords: '',
    Comments: '',
    Category: '',
    Manager: '',
    Company: '',
    LastAuthor: '',
    RevisionNumber: 0,
    CreationDate: new Date().toISOString(),
  };
  readonly iterativeCalculation = { Enabled: false, MaxIteration: 100, MaxChange: 0.001 };
  calculationMode: CalculationMode = 'Automatic';
  isDirty = false;
  chartDataPointTrack = true;
  /** Of the workbook's structure: sheets cannot be added, deleted, renamed or moved. */
  structureProtection: { readonly password: string | undefined } | undefined;
  /** Prompts and alerts that were set on cells before a rule, by sheet and address. */
  readonly awaitingRule = new Map<string, Partial<Omit<Validation, 'areas' | 'rule'>>>();
  /** Ranges that the workbook itself holds, such as print areas: they move with their cells. */
  readonly anchors = new Set<Following>();
  readonly comments = new CommentThreads(this.anchors);
  readonly hyperlinks = new Hyperlinks(this.anchors);
  readonly charts = new Charts(this.anchors);

  private readonly sheets = new Map<SheetId, SheetState>();
  private readonly tables = new Map<string, TableLook>();

  sheet(id: SheetId): SheetState {
    let state = this.sheets.get(id);
    if (!state) this.sheets.set(id, (state = newSheetState()));
    return state;
  }

  /** Gives a copied sheet what its original has; protection goes without its password. */
  copySheet(from: Sheet, to: Sheet): void {
    this.comments.copy(from, to);
    this.hyperlinks.copy(from, to);
    this.charts.copy(from, to);
    const original = this.sheet(from.id);
    const { printArea, titleRows, titleColumns, ...layout } = original.pageLayout;
    void [printArea, titleRows, titleColumns];
    this.sheets.set(to.id, {
      ...original,
      password: undefined,
      pageLayout: structuredClone(layout),
      pageBreaks: noBreaks(),
      autoFilter: undefined,
    });
  }

  table(id: string): TableLook {
    let look = this.tables.get(id);
    if (!look) this.tables.set(id, (look = defaultTableLook()));
    return look;
  }

  forgetTable(id: string): void {
    this.tables.delete(id);
  }

  forgetSheet(id: SheetId): void {
    this.sheets.delete(id);
    for (const anchor of this.anchors) if (anchor.sheet.id === id) this.anchors.delete(anchor);
  }
}

const newSheetState = (): SheetState => ({
  showHeadings: true,
  enableCalculation: true,
  password: undefined,
  pageLayout: defaultPageLayout(),
  pageBreaks: noBreaks(),
  autoFilter: undefined,
});

const noBreaks = (): PageBreaks => ({ horizontal: [], vertical: [] });
