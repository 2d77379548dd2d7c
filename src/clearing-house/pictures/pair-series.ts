/** One year of a pair's series. Persons; undefined if there is no figure. */
export interface PictureYear {
  readonly year: number;
  readonly own: number | undefined;
  readonly partner: number | undefined;
  /** Whether a side says that its figures cannot be compared with those of the year before. */
  readonly breaks: { readonly own: boolean; readonly partner: boolean };
}

/** The series of one partner, the earliest year first. */
export interface PictureSeries {
  readonly id: string;
  readonly label: string;
  readonly code: string;
  readonly years: readonly PictureYear[];
}

/** The first and the last year of some series; undefined if there are none. */
export function spanOf(series: readonly PictureSeries[]): readonly [number, number] | undefined {
  const years = series.flatMap((each) => each.years.map(({ year }) => year));
  if (years.length === 0) return undefined;
  return [years.reduce((a, b) => Math.min(a, b)), years.reduce((a, b) => Math.max(a, b))];
}
