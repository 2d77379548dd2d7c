import type { SheetAreas, SheetRange } from './block';

/** The six texts of a header and footer. */
export interface HeaderFooterState {
  LeftHeader: string;
  CenterHeader: string;
  RightHeader: string;
  LeftFooter: string;
  CenterFooter: string;
  RightFooter: string;
}

/** How a sheet prints. Margins are in points. Nothing here is printed by the workbench: it is kept and answered. */
export interface PageLayoutState {
  Orientation: string;
  PaperSize: string | null;
  BlackAndWhite: boolean;
  PrintErrors: string;
  Zoom: Readonly<Record<string, number>>;
  CenterHorizontally: boolean;
  CenterVertically: boolean;
  PrintHeadings: boolean;
  PrintGridlines: boolean;
  LeftMargin: number;
  RightMargin: number;
  TopMargin: number;
  BottomMargin: number;
  HeaderMargin: number;
  FooterMargin: number;
  PrintComments: string;
  DraftMode: boolean;
  FirstPageNumber: number | '';
  PrintOrder: string;
  printArea?: SheetAreas | undefined;
  titleRows?: SheetRange | undefined;
  titleColumns?: SheetRange | undefined;
  readonly headersFooters: {
    State: string;
    UseSheetMargins: boolean;
    UseSheetScale: boolean;
    readonly pages: Readonly<Record<HeaderFooterPages, HeaderFooterState>>;
  };
}

export type HeaderFooterPages = 'default' | 'first' | 'even' | 'odd';

/** Excel's own defaults: A4-less "Letter" is left to the printer, margins are 0.7, 0.75 and 0.3 inches. */
export const defaultPageLayout = (): PageLayoutState => ({
  Orientation: 'Portrait',
  PaperSize: 'Letter',
  BlackAndWhite: false,
  PrintErrors: 'AsDisplayed',
  Zoom: { scale: 100 },
  CenterHorizontally: false,
  CenterVertically: false,
  PrintHeadings: false,
  PrintGridlines: false,
  LeftMargin: 50.4,
  RightMargin: 50.4,
  TopMargin: 54,
  BottomMargin: 54,
  HeaderMargin: 21.6,
  FooterMargin: 21.6,
  PrintComments: 'NoComments',
  DraftMode: false,
  FirstPageNumber: '',
  PrintOrder: 'DownThenOver',
  headersFooters: {
    State: 'Default',
    UseSheetMargins: true,
    UseSheetScale: true,
    pages: { default: noTexts(), first: noTexts(), even: noTexts(), odd: noTexts() },
  },
});

const noTexts = (): HeaderFooterState => ({
  LeftHeader: '',
  CenterHeader: '',
  RightHeader: '',
  LeftFooter: '',
  CenterFooter: '',
  RightFooter: '',
});
