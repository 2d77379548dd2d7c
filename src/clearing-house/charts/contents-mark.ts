import type { CellInput } from '../sheet/sheet-plan';

/**
 * A short sign of what stands in the cells of a sheet: the same as long as nobody writes into them. Formulas count as such,
 * whatever they refer to, and empty cells not at all, so that renamed sheets and inserted rows do not change it.
 */
export function contentsMark(cells: readonly (readonly CellInput[])[]): string {
  const contents = cells
    .flat()
    .filter((cell) => cell !== null && cell !== '')
    .map((cell) => {
      const text = String(cell);
      return text.startsWith('=') ? '=' : text.replace(/^'/, '');
    });
  return `${contents.length}-${fnv(contents.join('\n')).toString(36)}`;
}

/** The 32 bits of FNV-1a. */
function fnv(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
