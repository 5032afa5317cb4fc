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
    inkHeights: (some) => Promise.all(some.map((piece) => inkHeight(pdf, page, piece))),
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

/**
 * From the first to the last row with ink, or column where it stands on its side, half a millimetre around the box of its letters, which
 * is all of the page that is drawn.
 */
async function inkHeight(pdf: PDFDocumentProxy, page: PDFPageProxy, { left, right, top, bottom }: Piece) {
  const isUpright = right - left > bottom - top;
  const [x, y] = isUpright ? [left, top - 0.5] : [left - 0.5, top];
  const [width, height] = isUpright ? [right - left, bottom - top + 1] : [right - left + 1, bottom - top];
  const [offsetX, offsetY] = [-Math.round(x * FINE), -Math.round(y * FINE)];
  const viewport = page.getViewport({ scale: FINE / MM, offsetX, offsetY });
  const { canvas, context } = canvasFor(pdf, Math.round(width * FINE), Math.round(height * FINE));
  await page.render({ canvas, canvasContext: context, viewport }).promise;
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const rows: number[] = [];
  for (let i = 0; i < data.length / 4; i += 1)
    if ((data[i * 4] ?? 255) < 110) rows.push(isUpright ? Math.floor(i / canvas.width) : i % canvas.width);
  return (Math.max(0, ...rows) - Math.min(...rows) + 1) / FINE;
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
