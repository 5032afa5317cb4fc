import type { OfferView } from '../../views/messages/offer.ts';

export const TYPE = 'image/png';
const WIDTH = 1080;
const HEIGHT = 1350;
const MARGIN = 84;
/** How large a stitch of its hems is. */
const STITCH = 18;
/** The sign stands in a square beside the heading, what is asked below both, the slogan at the foot. */
const SIGN = 340;
const HEADING = 92;
const SLOGAN = 42;
const QUESTIONS = { top: 450, bottom: HEIGHT - 180 };
/** Sizes of the questions from the largest; the first at which all of them fit is taken. */
const SIZES = [60, 54, 48, 43, 38, 34, 30];
const LEADING = 1.25;

/** A text in lines that are no wider than that, but for a word that is. */
export function toLines(text: string, width: number, measure: (line: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line && `${line} ${word}`;
    if (longer && measure(longer) > width) lines.push(line);
    line = longer && measure(longer) <= width ? longer : word;
  }
  return [...lines, line];
}

/**
 * The card that the offer check ends in, as the address of its picture: the sign, and questions that anybody may ask. No answer stands on it
 * and no number, since it will lie in a gallery that somebody else may look at, and grows old there.
 *
 * @param place where it stands in the page: its words run and look as there
 * @returns nothing where the browser cannot draw, or does not give out what is drawn
 */
export function drawCard(place: Element, asked: readonly string[], card: OfferView['card']): string {
  const canvas = Object.assign(document.createElement('canvas'), { width: WIDTH, height: HEIGHT });
  const brush = canvas.getContext('2d');
  if (!brush) return '';
  const { direction, fontFamily } = getComputedStyle(place);
  const isRtl = direction === 'rtl';
  const x = (start: number, width = 0) => (isRtl ? WIDTH - start - width : start);
  const { indigo, yellow, rose, wool } = card.dyes;
  const box = (dye: string, start: number, top: number, width: number, height: number) => {
    brush.fillStyle = dye;
    brush.fillRect(x(start, width), top, width, height);
  };
  const lines = (text: string, size: number, width: number) => {
    brush.font = `700 ${size}px ${fontFamily}`;
    return toLines(text, width, (line) => brush.measureText(line).width);
  };
  /** Writes a text and says where the next one begins. */
  const write = (
    text: string,
    size: number,
    start: number,
    top: number,
    dye: string,
    width = WIDTH - MARGIN - start,
  ) => {
    brush.fillStyle = dye;
    return lines(text, size, width).reduce((y, line) => {
      brush.fillText(line, x(start), y);
      return y + size * LEADING;
    }, top);
  };
  box(indigo, 0, 0, WIDTH, HEIGHT);
  // A browser that hides from sites what they draw gives back noise, which is no card.
  const [red = 0, green = 0, blue = 0] = brush.getImageData(0, 0, 1, 1).data;
  if (Number.parseInt(indigo.slice(1), 16) !== red * 0x10000 + green * 0x100 + blue) return '';
  for (let at = 0; at < WIDTH; at += 2 * STITCH) {
    for (const top of [0, HEIGHT - STITCH]) box(yellow, at, top, STITCH, STITCH);
    for (const top of [STITCH, HEIGHT - 2 * STITCH]) box(rose, at + STITCH, top, STITCH, STITCH);
  }
  Object.assign(brush, { direction, textBaseline: 'top' });
  write(card.heading, HEADING, MARGIN, MARGIN, wool, WIDTH - 2 * MARGIN - SIGN);
  write(card.slogan, SLOGAN, MARGIN, HEIGHT - MARGIN - SLOGAN, yellow);
  const indent = MARGIN + 60;
  const heightOf = (size: number) =>
    asked.reduce((sum, text) => sum + (lines(text, size, WIDTH - MARGIN - indent).length * LEADING + GAP) * size, 0);
  const size = SIZES.find((one) => heightOf(one) <= QUESTIONS.bottom - QUESTIONS.top) ?? 26;
  // Few questions stand apart.
  const spare = Math.min(size, Math.max(0, QUESTIONS.bottom - QUESTIONS.top - heightOf(size)) / asked.length);
  let top = QUESTIONS.top;
  for (const text of asked) {
    box(yellow, MARGIN, top + size * 0.25, size * 0.5, size * 0.5);
    top = write(text, size, indent, top, wool) + GAP * size + spare;
  }
  brush.fillStyle = yellow;
  brush.translate(x(WIDTH - SIGN - MARGIN / 2, SIGN), MARGIN / 2 + STITCH);
  brush.scale(SIGN / card.sign.side, SIGN / card.sign.side);
  brush.fill(new Path2D(card.sign.path));
  return canvas.toDataURL(TYPE);
}

/** Air below a question, by its size. */
const GAP = 0.5;
