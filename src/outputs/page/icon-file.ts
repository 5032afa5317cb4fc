import type { Stitches } from '../../domain/stitches.ts';
import { DYES } from '../../views/dyes.ts';
import { signSquare } from '../../views/page/sign.ts';
import { loadSharp } from './installed.ts';

/**
 * The sign on its ground as a PNG for a home screen: stitches of whole pixels, and room around them where a phone cuts the
 * edges round.
 *
 * @param size pixels along a side
 */
export async function drawIcon(rows: Stitches, size: number): Promise<Buffer> {
  const { side, path } = signSquare(rows);
  const stitch = Math.floor((size * SHARE) / side);
  const from = Math.floor((size - side * stitch) / 2);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="${DYES.indigo}"/><path transform="translate(${from} ${from}) scale(${stitch})" fill="${DYES.yellow}" d="${path}"/></svg>`;
  return loadSharp()(Buffer.from(svg)).png({ palette: true, colours: 4 }).toBuffer();
}

/**
 * One PNG as an icon file of Windows, the form in which everybody looks for `/favicon.ico`.
 *
 * @param size pixels along a side, at most 255
 */
export function toIco(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2); // an icon, and not a pointer
  head.writeUInt16LE(1, 4); // one picture
  head.set([size, size], 6);
  head.writeUInt16LE(1, 10); // planes of colour
  head.writeUInt16LE(32, 12); // bits of a pixel
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18); // where it begins
  return Buffer.concat([head, png]);
}

/** What the sign and its margin take of a side: of a circle of four fifths, the sign stays inside. */
const SHARE = 0.75;
