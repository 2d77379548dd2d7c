const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Where the first chunk, which is always the header, has its name, and the width and height after it. */
const HEADER = 12;

/** The width and height of a PNG in pixels. @throws if it is none */
export function pngSize(file: Buffer): readonly [width: number, height: number] {
  const isPng = file.subarray(0, SIGNATURE.length).equals(SIGNATURE);
  if (!isPng || file.toString('latin1', HEADER, HEADER + 4) !== 'IHDR') throw new Error('This is no PNG.');
  return [file.readUInt32BE(HEADER + 4), file.readUInt32BE(HEADER + 8)];
}
