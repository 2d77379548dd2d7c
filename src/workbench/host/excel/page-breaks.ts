import { rect } from '../../engine/geometry';
import { integerArgument } from '../kernel/arguments';
import { defineClass, readOnly, type HostObject } from '../kernel/host-class';
import { hostObject } from './links';
import { SheetRange } from './model/block';
import type { PageBreaks } from './model/book-state';
import { siblingArgument } from './model/resolve';
import type { Sheet } from './model/sheet';

/** The manual page breaks of a sheet in one direction. */
interface BreakScope {
  readonly sheet: Sheet;
  readonly direction: keyof PageBreaks;
}

/** A break, by the cell after it: it moves with that cell. */
interface BreakPlace extends BreakScope {
  readonly after: SheetRange;
}

/** The breaks in order, without those whose cells are gone. */
function breaksOf({ sheet, direction }: BreakScope): SheetRange[] {
  const { pageBreaks } = sheet.book.state.sheet(sheet.id);
  pageBreaks[direction] = pageBreaks[direction].filter(({ isAlive }) => isAlive);
  return pageBreaks[direction].sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
}

function remove(scope: BreakScope, gone: (after: SheetRange) => boolean): void {
  const { book, id } = scope.sheet;
  for (const after of breaksOf(scope)) if (gone(after)) book.state.anchors.delete(after);
  book.state.sheet(id).pageBreaks[scope.direction] = breaksOf(scope).filter((after) => !gone(after));
}

const PageBreak = defineClass<BreakPlace>({
  name: 'PageBreak',
  id: (place) => breaksOf(place).indexOf(place.after),
  scalars: {
    _Id: readOnly((place) => breaksOf(place).indexOf(place.after)),
    RowIndex: readOnly(({ after }) => after.area.row),
    ColumnIndex: readOnly(({ after }) => after.area.column),
  },
  methods: {
    GetCellAfterBreak: ({ after }) => hostObject('Range', after),
    Delete: (place) => remove(place, (after) => after === place.after),
  },
});

export const PageBreakCollection = defineClass<BreakScope>({
  name: 'PageBreakCollection',
  items: (scope) => breaksOf(scope).map((after) => PageBreak({ ...scope, after })),
  item: (scope, index) => {
    const after = breaksOf(scope)[integerArgument(index, 0)];
    return after && PageBreak({ ...scope, after });
  },
  methods: {
    /** Before the first cell of the range. */
    Add: (scope, [range]): HostObject => {
      const { book, id } = scope.sheet;
      const { row, column } = siblingArgument(range, scope).area;
      const after = new SheetRange(scope.sheet, rect(row, column));
      book.state.anchors.add(after);
      book.state.sheet(id).pageBreaks[scope.direction].push(after);
      return PageBreak({ ...scope, after });
    },
    RemovePageBreaks: (scope) => remove(scope, () => true),
  },
});
