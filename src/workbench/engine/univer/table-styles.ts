import { BooleanNumber, BorderStyleTypes } from '@univerjs/core';
import type { IRangeThemeStyleJSON } from '@univerjs/sheets';

/** The style that Excel gives to a new table. */
export const DEFAULT_TABLE_STYLE = 'TableStyleMedium2';

type Theme = Omit<IRangeThemeStyleJSON, 'name'>;
type Family = 'Light' | 'Medium' | 'Dark';

/** How many styles Excel has of each kind; in each they go round the text colour and the six accents of Office's theme. */
const COUNTS: Readonly<Record<Family, number>> = { Light: 21, Medium: 28, Dark: 11 };
const COLORS = ['#595959', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** All of Excel's table styles, so far as the grid can tell them apart, and the one without any. */
export const TABLE_STYLES: readonly { name: string; style: Theme }[] = [
  { name: 'TableStyleNone', style: {} },
  ...(Object.keys(COUNTS) as Family[]).flatMap((family) =>
    Array.from({ length: COUNTS[family] }, (_, index) => ({
      name: `TableStyle${family}${index + 1}`,
      style: theme(family, COLORS[index % COLORS.length]!),
    })),
  ),
];

function theme(family: Family, color: string): Theme {
  const line = { s: BorderStyleTypes.THIN, cl: { rgb: color } };
  if (family === 'Light') {
    return {
      headerRowStyle: { bl: BooleanNumber.TRUE, bd: { t: line, b: line } },
      firstRowStyle: { bg: { rgb: tint(color, 0.85) } },
      secondRowStyle: {},
      lastRowStyle: { bd: { b: line } },
    };
  }
  const isDark = family === 'Dark';
  return {
    headerRowStyle: { bg: { rgb: isDark ? '#262626' : color }, cl: { rgb: '#FFFFFF' }, bl: BooleanNumber.TRUE },
    firstRowStyle: { bg: { rgb: tint(color, isDark ? 0.4 : 0.8) } },
    secondRowStyle: isDark ? { bg: { rgb: tint(color, 0.6) } } : {},
    lastRowStyle: { bd: { b: line } },
  };
}

/** A colour mixed with white; 1 is white. */
function tint(color: string, share: number): string {
  const parts = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
  const mixed = parts.map((part) =>
    Math.round(part + (255 - part) * share)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${mixed.join('')}`.toUpperCase();
}

export const TABLE_PLUGIN_CONFIG = {
  userThemes: [...TABLE_STYLES],
  defaultThemeIndex: TABLE_STYLES.findIndex(({ name }) => name === DEFAULT_TABLE_STYLE),
};
