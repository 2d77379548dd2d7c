/** A chart with the figures that its cells have now, ready to be drawn. Sizes in CSS pixels at 100 %. */
export interface ChartPicture {
  /** Excel's kind of the chart. */
  readonly type: string;
  readonly title: string | undefined;
  /** Where the names of the series stand; undefined for nowhere. */
  readonly legend: 'Top' | 'Bottom' | 'Left' | 'Right' | undefined;
  readonly series: readonly PictureSeries[];
  readonly categories: PictureAxis;
  readonly values: PictureAxis;
  /** Per cent of the breadth of a bar. */
  readonly gapWidth: number;
  readonly overlap: number;
  readonly blanks: string;
  readonly fill: string;
}

export interface PictureSeries {
  readonly name: string;
  readonly kind: 'bar' | 'column' | 'line' | 'scatter';
  readonly color: string;
  /** Of the line: its breadth, and SVG's pattern of dashes, `''` for none; undefined where there is none. */
  readonly line: { readonly width: number; readonly dashes: string } | undefined;
  readonly marker: { readonly shape: string; readonly size: number } | undefined;
  readonly categories: readonly string[];
  readonly xs: readonly (number | undefined)[];
  readonly values: readonly (number | undefined)[];
  /** What is written at the points. */
  readonly labels: readonly string[] | undefined;
  /** The numbers in the words of their format. */
  readonly texts: readonly string[];
}

export interface PictureAxis {
  readonly visible: boolean;
  readonly title: string | undefined;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly majorUnit: number | undefined;
  /** The base of a logarithmic axis. */
  readonly logBase: number | undefined;
  readonly reversed: boolean;
  readonly gridlines: boolean;
  readonly format: (value: number) => string;
}

/** The kinds that the workbench draws. */
export const DRAWN: Readonly<Record<string, PictureSeries['kind']>> = {
  ColumnClustered: 'column',
  BarClustered: 'bar',
  Line: 'line',
  LineMarkers: 'line',
  XYScatter: 'scatter',
};
