import { attribute, child, numberIn, type Xml } from './xml';

/** Turns the colours of a workbook, which may be those of its theme, into `#RRGGBB`. */
export type ColorReader = (color: Xml | undefined) => string | undefined;

/** The order in which cells number the colours of a theme: light and dark change places (ECMA-376, 18.8.3). */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** Office's own theme, for a file that brings none. */
const OFFICE_THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** Excel's old palette (ECMA-376, 18.8.27); the first eight stand there twice. */
const BASIC = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
const PALETTE = [
  ...BASIC,
  ...BASIC,
  ...`800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF
      000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99
      3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(
    /\s+/,
  ),
];

/** @param theme the part with the workbook's theme, if it has one */
export function colorReader(theme: Xml | undefined): ColorReader {
  const scheme = child(theme, 'themeElements', 'clrScheme');
  const colors = THEME_ORDER.map((name, index) => {
    const color = child(scheme, name);
    return (
      attribute(child(color, 'srgbClr'), 'val') ?? attribute(child(color, 'sysClr'), 'lastClr') ?? OFFICE_THEME[index]!
    );
  });
  return (color) => {
    const hex = plainColor(color, colors);
    return hex === undefined ? undefined : `#${tinted(hex, numberIn(color, 'tint') ?? 0)}`;
  };
}

function plainColor(color: Xml | undefined, theme: readonly string[]): string | undefined {
  const rgb = attribute(color, 'rgb');
  if (rgb !== undefined && /^([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(rgb)) return rgb.slice(-6).toUpperCase();
  const index = numberIn(color, 'theme');
  if (index !== undefined) return theme[index]?.toUpperCase();
  // 64 and 65 are the system's own colours of text and paper.
  const indexed = numberIn(color, 'indexed');
  return indexed === undefined ? undefined : indexed === 64 ? '000000' : indexed === 65 ? 'FFFFFF' : PALETTE[indexed];
}

/** A colour made lighter (above 0) or darker (below): the tint acts on its lightness (ECMA-376, 18.8.19). */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [r, g, b] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as [number, number, number];
  const [max, min] = [Math.max(r, g, b), Math.min(r, g, b)];
  const lightness = (max + min) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  // With hue and saturation as they are, each part moves in proportion between black, the pure colour and white.
  const spread = (1 - Math.abs(2 * wanted - 1)) / (1 - Math.abs(2 * lightness - 1) || 1);
  return [r, g, b]
    .map((part) => wanted + (part - lightness) * spread)
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}
