import { rect } from '../../engine/geometry';
import { optional, recordArgument, textArgument } from '../kernel/arguments';
import { invalidArgument } from '../kernel/errors';
import type { Scalar } from '../kernel/host-class';
import { SheetRange } from './model/block';
import { writeCells } from './model/cells';
import { literal } from './model/content';
import type { Hyperlink } from './model/hyperlinks';
import { requireAllowed } from './model/protection';

const LINK_COLOR = '#0563C1';

/** `Range.hyperlink`: `null` unless all cells have the same link. The text shown is that of the first cell. */
export const hyperlink: Scalar<SheetRange> = {
  get: (range) => {
    const { sheet, area } = range;
    const link = sheet.book.state.hyperlinks.at(sheet, area);
    if (!link) return null;
    const [[textToDisplay]] = sheet.book.engine.cells.texts(sheet.id, rect(area.row, area.column)) as [[string]];
    return { ...link, textToDisplay };
  },
  set: (range, value) => {
    const { sheet, area } = range;
    const given = recordArgument(value);
    const text = (name: string): string | undefined => optional(given[name], textArgument);
    const [address, documentReference, screenTip] = ['address', 'documentReference', 'screenTip'].map(text);
    if (!address && !documentReference) throw invalidArgument();
    requireAllowed(sheet, 'allowInsertHyperlinks');
    const first = new SheetRange(sheet, rect(area.row, area.column));
    const [[shown]] = sheet.book.engine.cells.texts(sheet.id, first.area) as [[string]];
    const display = text('textToDisplay') ?? (shown === '' ? (address ?? documentReference) : undefined);
    if (display !== undefined) writeCells(first, [[literal(display)]]);
    sheet.book.engine.formats.set(sheet.id, area, { fontColor: LINK_COLOR, underline: 'Single' });
    const link: Hyperlink = {
      ...(address !== undefined && { address }),
      ...(documentReference !== undefined && { documentReference }),
      ...(screenTip !== undefined && { screenTip }),
    };
    sheet.book.state.hyperlinks.set(sheet, area, link);
  },
};
