/** What every reader of a PDF here needs of pdf.js, which did not make it. */
import { getDocument, type PDFDocumentProxy, type PDFPageProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Points in a millimetre. */
export const MM = 72 / 25.4;

/** Every page of a PDF, in order. */
export async function openPdf(bytes: Uint8Array): Promise<{ pdf: PDFDocumentProxy; pages: PDFPageProxy[] }> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS }).promise;
  return { pdf, pages: await Promise.all(Array.from({ length: pdf.numPages }, (_none, i) => pdf.getPage(i + 1))) };
}

type Tree = Awaited<ReturnType<PDFPageProxy['getStructTree']>>;

/** What the parts of a page are to whoever has it read aloud, in the order of the tree: `H1`, `P`. */
export function tagsOf({ role, children }: Tree): string[] {
  return [role, ...children.flatMap((child) => ('role' in child ? tagsOf(child) : []))];
}

/** A canvas on which pdf.js can draw. */
export function canvasFor(pdf: PDFDocumentProxy, width: number, height: number): ReturnType<CanvasFactory['create']> {
  const factory = pdf.canvasFactory;
  if (!makesCanvas(factory)) throw new Error('pdf.js has nothing to draw on.');
  return factory.create(width, height);
}

interface CanvasFactory {
  create(width: number, height: number): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D };
}

/** pdf.js says no more of it than that it is an object. */
const makesCanvas = (factory: object): factory is CanvasFactory => 'create' in factory;
