import qr from 'qr';
import type { Format } from '../../codes/formats.ts';
import { type Box, type Stitches, toBoxes } from '../../domain/stitches.ts';
import { DYES } from '../../views/dyes.ts';
import type { PrintedItem, PrintedSheet } from '../../views/materials/printed.ts';
import { SHEET_FONTS } from '../page/installed.ts';
import { type TypesetOrder, typeset } from '../page/typesetter.ts';

/** A paper, with what its own template reads besides. */
export type TypesetSheet = PrintedSheet & {
  drawing?: Stitches;
  items?: readonly PrintedItem[];
  slides?: readonly { drawing: Stitches }[];
};

/**
 * A material as a PDF: PDF/UA-1, with its title, language and tags, its fonts within, and no date, so that the same words have the same
 * bytes.
 *
 * @param template in Typst; see `templateOf`
 * @param item which of its items a picture shows
 */
export function setPdf(printed: TypesetSheet, format: Format, template: string, item = 0): Promise<Buffer> {
  return typeset({ kind: 'pdf', ...source(printed, format, template, item) });
}

/**
 * The first page of a material as an SVG in UTF-8, whose letters are outlines.
 *
 * @param item which of its items a picture shows
 */
export function setSvg(printed: TypesetSheet, format: Format, template: string, item = 0): Promise<Buffer> {
  return typeset({ kind: 'svg', ...source(printed, format, template, item, true) });
}

function source(
  printed: TypesetSheet,
  format: Format,
  template: string,
  item = 0,
  isPicture = false,
): Omit<TypesetOrder, 'kind'> {
  const { unit, width, height, ink, bleed } = format;
  const scale = (unit === 'mm' ? width : width * MM_OF_POINT) / SHEET_WIDTH;
  const sheet = JSON.stringify({
    ...printed,
    sign: printed.sign && { ...printed.sign, rows: toDrawing(printed.sign.rows) },
    band: printed.band && toDrawing(printed.band),
    drawing: printed.drawing && toDrawing(printed.drawing),
    check: printed.check && toDrawing(toQr(printed.check)),
    numbers: printed.numbers.map((number) => ({ ...number, drawing: toDrawing(number.drawing) })),
    items: (printed.items ?? []).map((one) => ({ ...one, drawing: one.drawing && toDrawing(one.drawing) })),
    slides: (printed.slides ?? []).map((one) => ({ ...one, drawing: toDrawing(one.drawing) })),
    ...{ unit, width, height, ink, bleed, scale, item, isPicture, dyes: SHEET_DYES },
  });
  const name = `${printed.locale}/${printed.id}`;
  return { fontPaths: SHEET_FONTS, mainFileContent: template, inputs: { sheet }, name };
}

/** A QR code (ISO/IEC 18004) as stitches, with half of its quiet edge: the white around it on paper is the rest. */
function toQr(text: string): Stitches {
  return qr(text, 'raw', { ecc: 'medium', border: 2 }).map((row) => row.map((isDark) => (isDark ? 'x' : '.')).join(''));
}

/** Stitches as the layouts draw them: how many there are, and the rectangles of each thread. */
function toDrawing(rows: Stitches) {
  const threads = new Set([...rows.join('')].filter((thread) => thread !== '.' && thread !== '0'));
  const boxesOf = (thread: string) =>
    toBoxes(rows, thread).map(({ x, y, width, height }: Box) => [x, y, width, height]);
  return {
    width: rows[0]?.length ?? 0,
    height: rows.length,
    threads: Object.fromEntries([...threads].map((thread) => [thread, boxesOf(thread)])),
  };
}

/** A pixel is drawn as a point. */
const MM_OF_POINT = 25.4 / 72;
/** Lengths in layouts are those of a sheet as wide as A4, in millimetres. */
const SHEET_WIDTH = 210;
const SHEET_DYES = { ...DYES, ink: '#1b1a17', red: '#97102f' };
