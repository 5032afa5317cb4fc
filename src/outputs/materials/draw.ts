import type { Format } from '../../codes/formats.ts';
import { type Preview, type PrintedFile, VIEW_SIDE } from '../../views/materials/files.ts';
import { diskCache, onceEach } from '../page/disk-cache.ts';
import { canSetType, drawnBy, loadSharp } from '../page/installed.ts';
import { toDocx } from './document-parts.ts';
import { templateOf } from './templates.ts';
import { setPdf, setSvg } from './typeset.ts';

const packed = onceEach();

/**
 * One file of a material: a PDF, a document to fill in, or a picture of at most 80 kB. The same words have the same bytes in every build.
 *
 * @param cacheDir where files are kept by what decides them, so that the next build makes only what has changed
 */
export function drawFile(file: PrintedFile, cacheDir: string): Promise<Buffer> {
  const { printed, format, item } = file;
  if (format.file === 'docx') return packed(JSON.stringify(printed), () => toDocx(printed));
  const template = templateOf(printed.form);
  return diskCache(cacheDir, [JSON.stringify({ printed, format, item }), template, ...drawnBy()], async () =>
    format.file === 'pdf'
      ? setPdf(printed, format, template)
      : toPng(await setSvg(printed, format, template, item ?? 0)),
  );
}

/** What a picture or the first page of a material looks like, in few colours, since a list loads many of them. */
export function drawPreview(file: Preview, cacheDir: string): Promise<Buffer> {
  const { printed, format, item, side } = file;
  const template = templateOf(printed.form);
  const way = side < VIEW_SIDE ? 'made smaller' : 'first page';
  const parts = [way, JSON.stringify({ printed, format, item, side, png: pngOf(format) }), template, ...drawnBy()];
  return diskCache(cacheDir, parts, async () => {
    if (side >= VIEW_SIDE) return toFirstPage(await setSvg(printed, format, template, item ?? 0), file);
    const isPicture = format.file === 'png';
    const large = isPicture ? drawFile(file, cacheDir) : drawPreview({ ...file, side: VIEW_SIDE }, cacheDir);
    return toSmaller(await large, side, format);
  });
}

/** Can this machine make the file? A document needs no program that draws. */
export function canMake({ format }: Pick<PrintedFile, 'format'>): boolean {
  return format.file === 'docx' || canDraw();
}

/** Can this machine draw? Without the programs that set type and draw, the site has everything else. */
export function canDraw(): boolean {
  try {
    return canSetType() && Boolean(loadSharp());
  } catch {
    return false;
  }
}

/**
 * Sixteen colours take half of a byte each, and are enough for surfaces and edges of letters. Without dithering a surface stays of one
 * colour, and the file small.
 */
const SMALL = { palette: true, colours: 16, dither: 0, effort: 10, compressionLevel: 9 } as const;

/** A sheet in black has no surfaces, and is full of letters: fewer greys draw their edges. */
const BLACK = { ...SMALL, quality: 40 } as const;

function toPng(svg: Buffer): Promise<Buffer> {
  return raster(svg).png(SMALL).toBuffer();
}

/** Pages stand one below the other. */
function toFirstPage(svg: Buffer, { format, side }: Pick<Preview, 'format' | 'side'>): Promise<Buffer> {
  const all = sizeOf(svg);
  const height = Math.round(all.width * ((format.height + 2 * format.bleed) / (format.width + 2 * format.bleed)));
  const page = { left: 0, top: 0, width: all.width, height: Math.min(all.height, height) };
  return shrunk(raster(svg).extract(page), side, format);
}

function toSmaller(png: Buffer, side: number, format: Format): Promise<Buffer> {
  return shrunk(loadSharp()(png), side, format);
}

function raster(svg: Buffer) {
  return loadSharp()(svg).flatten({ background: '#ffffff' });
}

function shrunk(picture: ReturnType<typeof raster>, side: number, format: Format): Promise<Buffer> {
  return picture.resize({ width: side, height: side, fit: 'inside' }).png(pngOf(format)).toBuffer();
}

function pngOf({ ink }: Format) {
  return ink === 'black' ? BLACK : SMALL;
}

/** How many pixels a drawing is wide and high; its first line says it in points, and a point is a pixel. */
function sizeOf(svg: Buffer): { width: number; height: number } {
  const [, width, height] = /viewBox="0 0 (\S+) (\S+)"/.exec(svg.toString('latin1', 0, 200)) ?? [];
  return { width: Math.round(Number(width)), height: Math.round(Number(height)) };
}
