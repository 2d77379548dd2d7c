/** Sizes of text in pictures, pixels. */
export const TEXT = { label: 11, axis: 11, title: 12, lineHeight: 14 } as const;

const NARROW = /[ .,;:'’|!ijlIfrt()[\]\-\u00A0\u202F]/;
const WIDE = /[mwMWЖМФШЩЮжмфшщюыЫ@%—…]/;
const CAPITAL = /\p{Lu}|[+×÷=<>▲▼]/u;

/**
 * About how wide a line of text is in a usual sans-serif, pixels; rather too wide than too narrow, so that what is laid out
 * by it does not overlap. A picture is laid out without a screen, where nothing can be measured.
 */
export function textWidth(text: string, size: number = TEXT.label): number {
  let ems = 0;
  for (const letter of text)
    ems += NARROW.test(letter) ? 0.36 : WIDE.test(letter) ? 0.95 : CAPITAL.test(letter) ? 0.72 : 0.6;
  return ems * size;
}

/** A text that is not wider than that: cut with an ellipsis if need be. */
export function shortened(text: string, width: number, size: number = TEXT.label): string {
  if (textWidth(text, size) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('').trimEnd()}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** A text in lines that are not wider than that, broken at spaces; a single word may stick out. */
export function inLines(text: string, width: number, size: number = TEXT.label): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
