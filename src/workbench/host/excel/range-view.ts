import type { CellValue } from '../../engine/engine';
import { rect } from '../../engine/geometry';
import { defineClass, readOnly, type HostObject, type Scalar } from '../kernel/host-class';
import { qualifiedAddress } from './address';
import { hostObject } from './links';
import { SheetRange } from './model/block';
import { spread } from './model/cells';
import { rangeContent } from './range-content';

/** The rows of a range that are shown. `index` is that of a row inside the view that it belongs to. */
interface ViewPlace {
  readonly range: SheetRange;
  readonly rows: readonly number[];
  readonly index: number;
}

const rowRange = ({ range }: ViewPlace, row: number): SheetRange =>
  new SheetRange(range.sheet, { ...range.area, row, rows: 1 });

type Content = 'Values' | 'Formulas' | 'FormulasLocal' | 'FormulasR1C1' | 'Text' | 'ValueTypes' | 'NumberFormat';

const read = (place: ViewPlace, what: Content): unknown[][] =>
  place.rows.flatMap(
    (row) => (rangeContent[what].get(rowRange(place, row), undefined as never) as unknown[][] | null) ?? [],
  );

/** Sets the shown rows alone: what is hidden stays as it is. */
function content(what: Exclude<Content, 'Text' | 'ValueTypes'>): Scalar<ViewPlace> {
  return {
    get: (place) => read(place, what),
    set: (place, value, session) => {
      const { area } = place.range;
      const lines = spread({ ...area, rows: place.rows.length }, value, (cell) => cell as CellValue);
      for (const [index, row] of place.rows.entries()) {
        rangeContent[what].set!(rowRange(place, row), [lines[index]], session);
      }
    },
  };
}

export const RangeView = defineClass<ViewPlace>({
  name: 'RangeView',
  scalars: {
    Values: content('Values'),
    Formulas: content('Formulas'),
    FormulasLocal: content('FormulasLocal'),
    FormulasR1C1: content('FormulasR1C1'),
    NumberFormat: content('NumberFormat'),
    Text: readOnly((place) => read(place, 'Text')),
    ValueTypes: readOnly((place) => read(place, 'ValueTypes')),
    RowCount: readOnly(({ rows }) => rows.length),
    ColumnCount: readOnly(({ range }) => range.area.columns),
    CellAddresses: readOnly(({ range, rows }) => {
      const { column, columns } = range.area;
      const { name } = range.sheet;
      return rows.map((row) =>
        Array.from({ length: columns }, (_, right) => qualifiedAddress(name, rect(row, column + right))),
      );
    }),
    Index: readOnly(({ index }) => index),
  },
  navigations: { Rows: (place) => RangeViewCollection(place) },
  methods: { GetRange: ({ range }) => hostObject('Range', range) },
});

/** The shown rows one by one, each a view of its own. */
const RangeViewCollection = defineClass<ViewPlace>({
  name: 'RangeViewCollection',
  items: (place) =>
    place.rows.map((row, index): HostObject => RangeView({ range: rowRange(place, row), rows: [row], index })),
});
