import {
  enumArgument,
  flagArgument,
  integerArgument,
  numberArgument,
  recordArgument,
  textArgument,
} from '../kernel/arguments';
import { invalidArgument } from '../kernel/errors';
import { defineClass, NULL_OBJECT, type HostObject, type Scalar } from '../kernel/host-class';
import { hostObject } from './links';
import { MAX_COLUMNS, MAX_ROWS } from '../../engine/geometry';
import { SheetAreas, SheetRange } from './model/block';
import { HeaderFooterGroup } from './headers-footers';
import type { PageLayoutState } from './model/page-layout-state';
import { blockArgument, siblingArgument } from './model/resolve';
import type { Sheet } from './model/sheet';
import { found } from './range-navigation';

const layoutOf = ({ book, id }: Sheet): PageLayoutState => book.state.sheet(id).pageLayout;

function kept<K extends keyof PageLayoutState>(key: K, read: (value: unknown) => PageLayoutState[K]): Scalar<Sheet> {
  return {
    get: (sheet) => layoutOf(sheet)[key],
    set: (sheet, value) => {
      layoutOf(sheet)[key] = read(value);
    },
  };
}

const flag = (value: unknown): boolean => flagArgument(value);
const points = (value: unknown): number => numberArgument(value, 0);
const choice =
  (...members: string[]) =>
  (value: unknown): string =>
    enumArgument(value, members);

function zoom(value: unknown): Readonly<Record<string, number>> {
  const { scale, horizontalFitToPages, verticalFitToPages } = recordArgument(value);
  if (scale !== undefined) return { scale: integerArgument(scale, 10, 400) };
  return {
    ...(horizontalFitToPages !== undefined && { horizontalFitToPages: integerArgument(horizontalFitToPages, 0) }),
    ...(verticalFitToPages !== undefined && { verticalFitToPages: integerArgument(verticalFitToPages, 0) }),
  };
}

/** How the sheet prints: kept and answered; the workbench does not print. */
export const PageLayout = defineClass<Sheet>({
  name: 'PageLayout',
  scalars: {
    Orientation: kept('Orientation', choice('Portrait', 'Landscape')),
    PaperSize: kept('PaperSize', textArgument),
    BlackAndWhite: kept('BlackAndWhite', flag),
    PrintErrors: kept('PrintErrors', choice('AsDisplayed', 'Blank', 'Dash', 'NotAvailable')),
    Zoom: kept('Zoom', zoom),
    CenterHorizontally: kept('CenterHorizontally', flag),
    CenterVertically: kept('CenterVertically', flag),
    PrintHeadings: kept('PrintHeadings', flag),
    PrintGridlines: kept('PrintGridlines', flag),
    LeftMargin: kept('LeftMargin', points),
    RightMargin: kept('RightMargin', points),
    TopMargin: kept('TopMargin', points),
    BottomMargin: kept('BottomMargin', points),
    HeaderMargin: kept('HeaderMargin', points),
    FooterMargin: kept('FooterMargin', points),
    PrintComments: kept('PrintComments', choice('NoComments', 'EndSheet', 'InPlace')),
    DraftMode: kept('DraftMode', flag),
    FirstPageNumber: kept('FirstPageNumber', (value) => (value === '' ? '' : integerArgument(value))),
    PrintOrder: kept('PrintOrder', choice('DownThenOver', 'OverThenDown')),
  },
  navigations: { HeadersFooters: (sheet) => HeaderFooterGroup(layoutOf(sheet)) },
  methods: {
    GetPrintArea: (sheet) => found(printArea(sheet)),
    GetPrintAreaOrNullObject: (sheet) => printArea(sheet) ?? NULL_OBJECT,
    GetPrintTitleColumns: (sheet) => found(title(sheet, 'titleColumns')),
    GetPrintTitleColumnsOrNullObject: (sheet) => title(sheet, 'titleColumns') ?? NULL_OBJECT,
    GetPrintTitleRows: (sheet) => found(title(sheet, 'titleRows')),
    GetPrintTitleRowsOrNullObject: (sheet) => title(sheet, 'titleRows') ?? NULL_OBJECT,
    SetPrintArea: (sheet, [area]) => {
      const block = blockArgument(area, sheet);
      if (block.sheet.id !== sheet.id) throw invalidArgument();
      anchor(sheet, 'printArea', new SheetAreas(sheet, block.areas));
    },
    SetPrintTitleColumns: (sheet, [range]) => {
      const { area } = siblingArgument(range, { sheet });
      anchor(sheet, 'titleColumns', new SheetRange(sheet, { ...area, row: 0, rows: MAX_ROWS }));
    },
    SetPrintTitleRows: (sheet, [range]) => {
      const { area } = siblingArgument(range, { sheet });
      anchor(sheet, 'titleRows', new SheetRange(sheet, { ...area, column: 0, columns: MAX_COLUMNS }));
    },
    SetPrintMargins: setMargins,
  },
});

/** Keeps an area of the layout, and has it move with its cells from now on. */
function anchor<K extends 'printArea' | 'titleRows' | 'titleColumns'>(
  sheet: Sheet,
  key: K,
  area: NonNullable<PageLayoutState[K]>,
): void {
  const layout = layoutOf(sheet);
  const { anchors } = sheet.book.state;
  const before = layout[key];
  if (before) anchors.delete(before);
  anchors.add(area);
  layout[key] = area;
}

function printArea(sheet: Sheet): HostObject | undefined {
  const area = layoutOf(sheet).printArea;
  return area && hostObject('RangeAreas', area);
}

function title(sheet: Sheet, which: 'titleRows' | 'titleColumns'): HostObject | undefined {
  const range = layoutOf(sheet)[which];
  return range && hostObject('Range', range);
}

const POINTS_PER = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const MARGINS = {
  left: 'LeftMargin',
  right: 'RightMargin',
  top: 'TopMargin',
  bottom: 'BottomMargin',
  header: 'HeaderMargin',
  footer: 'FooterMargin',
} as const;

function setMargins(sheet: Sheet, [unit, options]: readonly unknown[]): void {
  const factor = POINTS_PER[enumArgument(unit, ['Points', 'Inches', 'Centimeters'])];
  const given = recordArgument(options);
  for (const [side, key] of Object.entries(MARGINS)) {
    if (given[side] !== undefined) layoutOf(sheet)[key] = points(given[side]) * factor;
  }
}
