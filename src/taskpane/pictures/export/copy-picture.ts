import { offerFile } from '../../shell/offer-file';
import type { StandaloneSvg } from './svg-markup';

/** Pixels of a PNG for each pixel of the picture: sharp in print and on fine screens. */
const SHARPNESS = 2;

/** Draws an SVG as PNG. @throws {Error} if the browser cannot */
export async function asPng({ markup, width, height }: StandaloneSvg): Promise<Blob> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SHARPNESS;
  canvas.height = height * SHARPNESS;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error(`${canvas.width} × ${canvas.height}`))),
      'image/png',
    ),
  );
}

/**
 * Puts a picture on the clipboard; where add-ins may not do that, offers it as a file instead.
 * @returns which of both was done
 */
export async function copyAsPicture(svg: StandaloneSvg, name: string): Promise<'copied' | 'saved-instead'> {
  const png = asPng(svg);
  try {
    // A promise in it lets browsers that ask for the user's click keep it in mind while the picture is drawn.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return 'copied';
  } catch {
    offerFile(`${name}.png`, 'image/png', await png);
    return 'saved-instead';
  }
}

export async function savePng(svg: StandaloneSvg, name: string): Promise<'saved'> {
  offerFile(`${name}.png`, 'image/png', await asPng(svg));
  return 'saved';
}

export function saveSvg(svg: StandaloneSvg, name: string): Promise<'saved'> {
  offerFile(`${name}.svg`, 'image/svg+xml', svg.markup);
  return Promise.resolve('saved');
}
