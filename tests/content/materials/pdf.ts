/** A PDF as another reader sees it: pdf.js, and not what made it. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { assertFound } from '../../../src/domain/found.ts';
import { canvasFor, MM, openPdf, tagsOf } from '../../pdf-pages.ts';
import type { Pixels } from './pixels.ts';

/** A piece of text, in millimetres from the upper left corner of its page. */
export interface Piece {
  text: string;
  page: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Of its type. */
  size: number;
  /** Runs it across the page, and not up or down? */
  isUpright: boolean;
  /** Is it left out where the page is read aloud? */
  isArtifact: boolean;
  /** Its mark, to find it in the tree. */
  id: string | null;
}

export interface ReadPdf {
  pages: number;
  /** Of the first page; the others are the same where nothing else is said. */
  width: number;
  height: number;
  /** Of each page. */
  sizes: { width: number; height: number }[];
  title: string;
  language: string;
  /** What else its head says, dates for example. */
  info: Record<string, unknown>;
  /** What it says of itself as XML. */
  xml: string;
  isMarked: boolean;
  showsTitle: boolean;
  /** The roles of its parts, in order. */
  tags: string[];
  /** What is read aloud, in the order of the tree. */
  aloud: string;
  pieces: Piece[];
  /** All that stands on it, whether it is read aloud or not. */
  text: string;
  /** Fonts that are not in the file. */
  missingFonts(): Promise<string[]>;
  /** The first page, or a part of it, in dots. What nothing is printed on has `paper`. */
  draw(dotsPerMm: number, part?: Part, paper?: string): Promise<Pixels>;
}

/** In millimetres. */
export interface Part {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** From the foot of a letter to its head, in parts of its size: figures and capitals, and what hangs below them. */
const HEAD = 0.72;
const FOOT = 0.02;

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const { pdf, pages } = await openPdf(bytes);
  const [page] = pages;
  if (!page) throw new Error('It has no page.');
  const sizes = pages.map((one) => one.getViewport({ scale: 1 / MM })).map(({ width, height }) => ({ width, height }));
  const { width, height } = assertFound(sizes[0], 'page');
  const { info, metadata } = await pdf.getMetadata();
  const known: Record<string, unknown> = { ...info };
  const pieces = (await Promise.all(pages.map((one, i) => piecesOf(one, sizes[i]?.height ?? height)))).flat();
  const trees = await Promise.all(pages.map((one) => one.getStructTree()));
  const marks: unknown = await pdf.getMarkInfo();
  const viewer: unknown = await pdf.getViewerPreferences();
  const draw: ReadPdf['draw'] = async (dotsPerMm, part = { left: 0, top: 0, width, height }, paper = '#ffffff') => {
    const scale = dotsPerMm / MM;
    const [x, y] = [-part.left * dotsPerMm, -part.top * dotsPerMm];
    const viewport = page.getViewport({ scale, offsetX: x, offsetY: y });
    const { canvas, context } = canvasFor(pdf, Math.round(part.width * dotsPerMm), Math.round(part.height * dotsPerMm));
    await page.render({ canvas, canvasContext: context, viewport, background: paper }).promise;
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return { width: canvas.width, height: canvas.height, data, perMm: dotsPerMm };
  };
  return {
    pages: pdf.numPages,
    ...{ width, height, sizes, pieces, draw },
    title: String(known.Title ?? ''),
    language: String(known.Language ?? ''),
    info: known,
    xml: String(metadata?.getRaw() ?? ''),
    isMarked: isMap(marks) && marks.get('Marked') === true,
    showsTitle: isMap(viewer) && viewer.get('DisplayDocTitle') === true,
    tags: trees.flatMap(tagsOf),
    aloud: oneLine(trees.flatMap(marksOf).map((id) => said(pieces.filter((piece) => piece.id === id)))),
    text: oneLine(pieces.map(({ text }) => text)),
    missingFonts: () => missingFonts(page),
  };
}

/** What is said in one go, with single spaces. */
function oneLine(parts: readonly string[]): string {
  return parts.join(' ').replaceAll(/\s+/g, ' ').trim();
}

function said(pieces: readonly Piece[]): string {
  return oneLine(pieces.map(({ text }) => text));
}

async function piecesOf(page: PDFPageProxy, height: number): Promise<Piece[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const open: { tag: string; id: string | null }[] = [];
  return items.flatMap((item): Piece | [] => {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push({ tag: 'tag' in item ? String(item.tag) : '', id: item.id ?? null });
      return [];
    }
    if (item.str.trim() === '') return [];
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform.map((value: number) => value / MM);
    const size = Math.hypot(c, d);
    const along = item.width / MM / (Math.hypot(a, b) || 1);
    const corner = (across: number, up: number) =>
      [x + a * across + c * up, height - (y + b * across + d * up)] as const;
    const corners = [corner(0, -FOOT), corner(along, -FOOT), corner(0, HEAD), corner(along, HEAD)];
    const across = corners.map(([one]) => one);
    const down = corners.map(([, one]) => one);
    return {
      text: item.str,
      page: page.pageNumber,
      left: Math.min(...across),
      right: Math.max(...across),
      top: Math.min(...down),
      bottom: Math.max(...down),
      size,
      isUpright: Math.abs(b) < Math.abs(a) / 2,
      isArtifact: open.some(({ tag }) => tag === 'Artifact'),
      id: open.findLast(({ id }) => id !== null)?.id ?? null,
    };
  });
}

type Tree = Awaited<ReturnType<PDFPageProxy['getStructTree']>>;

function marksOf({ children }: Tree): string[] {
  return children.flatMap((child) => ('role' in child ? marksOf(child) : [child.id]));
}

/** pdf.js knows of a font whether it came with the file once the page has been drawn. */
async function missingFonts(page: PDFPageProxy): Promise<string[]> {
  await page.getOperatorList();
  const { styles } = await page.getTextContent();
  return Object.keys(styles).filter((name) => {
    const font: unknown = page.commonObjs.get(name);
    return typeof font !== 'object' || font === null || !('missingFile' in font) || font.missingFile !== false;
  });
}

/** Typed as an object, and a map. */
const isMap = (value: unknown): value is ReadonlyMap<string, unknown> => value instanceof Map;
