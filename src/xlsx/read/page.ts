import type { PageSetup } from '../page-setup';
import { POINTS_PER_INCH } from '../units';
import { attribute, child, flag, numberIn, textOf, type Xml } from './xml';

/** The margins of a new sheet, in inches. */
const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
const SIDES = Object.keys(MARGINS) as (keyof typeof MARGINS)[];

/** How a sheet is printed, but for what the workbook's names say. */
export function readPage(sheet: Xml): PageSetup {
  const setup = child(sheet, 'pageSetup');
  const margins = child(sheet, 'pageMargins');
  const options = child(sheet, 'printOptions');
  const orientation = attribute(setup, 'orientation');
  const paper = numberIn(setup, 'paperSize');
  const scale = numberIn(setup, 'scale');
  const fitted = flag(child(sheet, 'sheetPr', 'pageSetUpPr'), 'fitToPage');
  const [header, footer] = ['oddHeader', 'oddFooter'].map((name) => textOf(child(sheet, 'headerFooter', name)));
  const inches = SIDES.map((side) => [side, numberIn(margins, side) ?? MARGINS[side]] as const);
  return {
    ...((orientation === 'portrait' || orientation === 'landscape') && { orientation }),
    ...(paper !== undefined && { paper }),
    ...(fitted
      ? { fit: { wide: numberIn(setup, 'fitToWidth') ?? 1, tall: numberIn(setup, 'fitToHeight') ?? 1 } }
      : scale !== undefined && scale !== 100 && { scale }),
    ...(inches.some(([side, value]) => value !== MARGINS[side]) && {
      margins: Object.fromEntries(inches.map(([side, value]) => [side, points(value)])) as PageSetup['margins'],
    }),
    ...(flag(options, 'horizontalCentered') && { centerHorizontally: true }),
    ...(flag(options, 'verticalCentered') && { centerVertically: true }),
    ...(flag(options, 'gridLines') && { gridlines: true }),
    ...(header && { header }),
    ...(footer && { footer }),
  };
}

/** Without the traces of counting in inches. */
const points = (inches: number): number => Math.round(inches * POINTS_PER_INCH * 1000) / 1000;
