/** An element of a drawing: SVG as plain values. */
export interface Shape {
  readonly tag: 'rect' | 'line' | 'path' | 'text' | 'g';
  readonly attributes: Readonly<Record<string, string | number>>;
  /** The words of a text. */
  readonly text?: string;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const FONT = 12;
const INK = '#404040';

/** How wide some words are, nearly. */
export const wordsWidth = (text: string, size = FONT): number => text.length * size * 0.55;

/** Words that fit into a width, cut if they must be. */
export function fitted(text: string, width: number, size = FONT): string {
  const letters = Math.max(1, Math.floor(width / (size * 0.55)));
  return text.length <= letters ? text : `${text.slice(0, Math.max(1, letters - 1))}…`;
}

/** Words at a place; `y` is their middle. */
export function words(
  text: string,
  x: number,
  y: number,
  options: { anchor?: 'start' | 'middle' | 'end'; size?: number; bold?: boolean; turned?: boolean } = {},
): Shape {
  const { anchor = 'start', size = FONT, bold = false, turned = false } = options;
  return {
    tag: 'text',
    text,
    attributes: {
      x,
      y,
      fill: INK,
      'font-size': size,
      'text-anchor': anchor,
      'dominant-baseline': 'central',
      ...(bold && { 'font-weight': 600 }),
      ...(turned && { transform: `rotate(-90 ${x} ${y})` }),
    },
  };
}

export const stroke = (x1: number, y1: number, x2: number, y2: number, color: string): Shape => ({
  tag: 'line',
  attributes: { x1, y1, x2, y2, stroke: color, 'stroke-width': 1 },
});

export const block = ({ x, y, width, height }: Box, fill: string): Shape => ({
  tag: 'rect',
  attributes: { x, y, width: Math.max(0, width), height: Math.max(0, height), fill },
});

/** A mark at a point, in one of Excel's shapes. */
export function mark(shape: string, x: number, y: number, size: number, fill: string): Shape {
  const r = size / 2;
  const paths: Readonly<Record<string, string>> = {
    Square: `M${x - r} ${y - r}h${size}v${size}h${-size}z`,
    Diamond: `M${x} ${y - r * 1.2}l${r * 1.2} ${r * 1.2}l${-r * 1.2} ${r * 1.2}l${-r * 1.2} ${-r * 1.2}z`,
    Triangle: `M${x} ${y - r}l${r * 1.1} ${size}h${-r * 2.2}z`,
    Dash: `M${x - r} ${y - 1.5}h${size}v3h${-size}z`,
  };
  const circle = `M${x - r} ${y}a${r} ${r} 0 1 0 ${size} 0a${r} ${r} 0 1 0 ${-size} 0z`;
  return { tag: 'path', attributes: { d: paths[shape] ?? circle, fill, stroke: '#FFFFFF', 'stroke-width': 0.75 } };
}
