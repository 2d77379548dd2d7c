import type { Area } from '../sheet/area';
import type { SheetPlan } from '../sheet/sheet-plan';

/** What a chart of Excel's should show, as a plain value. Areas are on the sheet that the chart stands on; colours `#RRGGBB`. */
export interface ChartPlan {
  /** By which it is found among the charts of its sheet. */
  readonly name: string;
  readonly type: 'BarClustered' | 'LineMarkers' | 'XYScatter';
  readonly title: string;
  /** Names of the bars or years, or the X values of a scatter. */
  readonly categories: Area;
  readonly series: readonly ChartSeriesPlan[];
  readonly values: ChartAxisPlan;
  readonly across: ChartAxisPlan;
  /** Whether the first category stands at the top. */
  readonly topDown: boolean;
  /** Whether the names of the series stand above the plot. */
  readonly legend: boolean;
  /** The cells that it covers. */
  readonly place: Area;
}

export interface ChartSeriesPlan {
  /** The cell with its name, beside its values or those of another series; or the name. The first series has a cell. */
  readonly name: Area | string;
  readonly values: Area;
  /** X values of its own; else those of the chart. */
  readonly xs?: Area;
  readonly color: string;
  /** Of a line: never told apart by its colour alone. */
  readonly line: 'Continuous' | 'Dash' | 'None';
  readonly marker: 'Circle' | 'Diamond' | 'None';
  /** What is written at the points: their figures, or the name of the series. */
  readonly labels: 'figures' | 'name' | undefined;
}

export interface ChartAxisPlan {
  readonly title: string | undefined;
  readonly format: string;
  readonly logarithmic: boolean;
}

/** A sheet with a chart and the figures that it shows. */
export interface ChartSheetPlan {
  readonly sheet: SheetPlan;
  readonly chart: ChartPlan;
}

/**
 * The sides of a comparison: a dark blue and an orange are told apart in every form of colour blindness and in print
 * without colours: they have a contrast of 3 to 1 with each other and with white.
 */
export const SIDE_COLORS = { own: '#12436D', partner: '#D9730D' } as const;

/** The custom properties of a sheet with a chart of ours: of which comparison, and what we put into its cells. */
export const CHART_PROPERTY = {
  of: 'clearing-house.chart-of',
  contents: 'clearing-house.chart-contents',
} as const;
