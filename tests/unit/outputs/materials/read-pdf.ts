/** A PDF as another reader sees it: pdf.js, and not what made it. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { canvasFor, MM, openPdf, tagsOf } from '../../../pdf-pages.ts';

/** A piece of text, with the box of its letters from baseline to capitals, in millimetres from the upper left corner. */
export interface Piece {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface ReadPdf {
  width: number;
  height: number;
  title: string;
  lang: string;
  /** What the parts of it are to whoever has it read aloud: `H1`, `P`. */
  tags: string[];
  /** All that it says, in one line. */
  text: string;
  pieces: Piece[];
  /** How high the ink of some pieces is, measured on the sheet as it is drawn. */
  inkHeights(pieces: readonly Piece[]): Promise<number[]>;
}

/** Pixels per millimetre. */
const FINE = 20;
const CAPITALS = 0.71;

/** The only page of a sheet. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const [page, ...more] = await readPages(bytes);
  if (!page || more.length > 0) throw new Error(`One page was asked for, and ${more.length + 1} were made.`);
  return page;
}

/** Every page of a thing that has several. */
export async function readPages(bytes: Uint8Array): Promise<ReadPdf[]> {
  const { pdf, pages } = await openPdf(bytes);
  return Promise.all(pages.map((page) => readPage(pdf, page)));
}

async function readPage(pdf: PDFDocumentProxy, page: PDFPageProxy): Promise<ReadPdf> {
  const { width, height } = page.getViewport({ scale: 1 / MM });
  const pieces = await piecesOf(page, height);
  const { info } = await pdf.getMetadata();
  return {
    ...{ width, height },
    title: 'Title' in info ? String(info.Title) : '',
    lang: 'Language' in info ? String(info.Language) : '',
    tags: tagsOf(await page.getStructTree()),
    text: pieces
      .map(({ text }) => text)
      .join(' ')
      .replaceAll(/\s+/g, ' '),
    pieces,
    inkHeights: async (some) => {
      const pixels = await draw(pdf, page);
      return some.map((piece) => inkHeight(pixels, piece));
    },
  };
}

async function piecesOf(page: PDFPageProxy, height: number): Promise<Piece[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform.map((value: number) => value / MM);
    const size = Math.hypot(a, b);
    const along = item.width / MM / size;
    const corners = [
      [x, y],
      [x + a * along, y + b * along],
      [x + c * CAPITALS, y + d * CAPITALS],
      [x + a * along + c * CAPITALS, y + b * along + d * CAPITALS],
    ] as const;
    const across = corners.map(([one]) => one);
    const down = corners.map(([, one]) => height - one);
    return [
      {
        text: item.str,
        left: Math.min(...across),
        right: Math.max(...across),
        top: Math.min(...down),
        bottom: Math.max(...down),
      },
    ];
  });
}

interface Pixels {
  width: number;
  /** Red, green, blue and opacity of each. */
  data: Uint8ClampedArray;
}

async function draw(pdf: PDFDocumentProxy, page: PDFPageProxy): Promise<Pixels> {
  const viewport = page.getViewport({ scale: FINE / MM });
  const { canvas, context } = canvasFor(pdf, Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas, canvasContext: context, viewport }).promise;
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** From the first to the last row with ink, or column where it stands on its side, half a millimetre around the box of its letters. */
function inkHeight({ width, data }: Pixels, { left, right, top, bottom }: Piece): number {
  const isUpright = right - left > bottom - top;
  const [from, to, start, end] = isUpright ? [top, bottom, left, right] : [left, right, top, bottom];
  const isInk = (row: number, at: number) => (data[(isUpright ? row * width + at : at * width + row) * 4] ?? 255) < 110;
  const rows: number[] = [];
  for (let row = Math.round((from - 0.5) * FINE); row < (to + 0.5) * FINE; row += 1) {
    for (let at = Math.round(start * FINE); at < end * FINE; at += 1) if (isInk(row, at)) rows.push(row);
  }
  return ((rows.at(-1) ?? 0) - (rows[0] ?? 0) + 1) / FINE;
}

/** Words without what stands between them, since a mark or the end of a line parts them. */
export const solid = (text: string): string => text.replaceAll(/\s+/g, '');

/** What reaches out of a box. */
export function outside(pieces: readonly Piece[], box: Omit<Piece, 'text'>): Piece[] {
  return pieces.filter(
    ({ left, right, top, bottom }) => left < box.left || top < box.top || right > box.right || bottom > box.bottom,
  );
}

/** Pairs whose letters stand in each other by more than a fifth of a millimetre. */
export function overlaps(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((one, i) =>
    pieces.slice(i + 1).flatMap((other) => {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      return across > 0.2 && down > 0.2 ? [`${one.text} × ${other.text}`] : [];
    }),
  );
}
