import type { Preview, PrintedFile } from '../../views/materials/files.ts';
import { drawnBy, loadSharp, loadTypst } from '../page/installed.ts';
import { keptOrMade } from '../page/kept.ts';
import { toDocx } from './document.ts';
import { layoutOf } from './layouts.ts';
import { setPdf, setSvg } from './typeset.ts';

/**
 * One file of a thing: a PDF, a document to fill in, or a picture of at most 80 kB. The same words have the same bytes in every build.
 *
 * @param cacheDir where files are kept by what decides them, so that the next build makes only what has changed
 */
export function drawFile(file: PrintedFile, cacheDir: string): Promise<Buffer> {
  const { printed, format, item } = file;
  if (format.file === 'docx') return toDocx(printed);
  const layout = layoutOf(printed.form);
  return keptOrMade(cacheDir, [JSON.stringify({ printed, format, item }), layout, ...drawnBy()], async () =>
    format.file === 'pdf' ? setPdf(printed, format, layout) : toPng(setSvg(printed, format, layout, item ?? 0)),
  );
}

/** What the first page of a thing looks like, in few colours, since a list loads many of them. */
export function drawPreview(file: Preview, cacheDir: string): Promise<Buffer> {
  const { printed, format, item, side } = file;
  const layout = layoutOf(printed.form);
  const parts = ['first page', JSON.stringify({ printed, format, item, side }), layout, ...drawnBy()];
  return keptOrMade(cacheDir, parts, () => toPng(setSvg(printed, format, layout, item ?? 0), { format, side }));
}

/** Can this machine make the file? A document needs no program that draws. */
export function canMake({ format }: Pick<PrintedFile, 'format'>): boolean {
  return format.file === 'docx' || canDraw();
}

/** Can this machine draw? Without the programs that set type and draw, the site has everything else. */
export function canDraw(): boolean {
  try {
    return Boolean(loadTypst() && loadSharp());
  } catch {
    return false;
  }
}

/**
 * Sixteen colours take half of a byte each, and are enough for surfaces and edges of letters. Without dithering a surface stays of one
 * colour, and the file small.
 */
const SMALL = { palette: true, colours: 16, dither: 0, effort: 10, compressionLevel: 9 } as const;

async function toPng(svg: string, shown?: Pick<Preview, 'format' | 'side'>): Promise<Buffer> {
  const drawn = loadSharp()(Buffer.from(svg)).flatten({ background: '#ffffff' });
  if (!shown) return drawn.png(SMALL).toBuffer();
  const { side, format } = shown;
  // Pages stand one below the other.
  const all = await drawn.metadata();
  const height = Math.round(all.width * ((format.height + 2 * format.bleed) / (format.width + 2 * format.bleed)));
  const page = { left: 0, top: 0, width: all.width, height: Math.min(all.height, height) };
  return drawn.extract(page).resize({ width: side, height: side, fit: 'inside' }).png(SMALL).toBuffer();
}
