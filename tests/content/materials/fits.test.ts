/** Nothing on paper is cut off, hidden or too small: every size of every thing is measured as it is drawn. */
import { describe, expect, test } from 'vitest';
import { type Form, formOf } from '../../../src/codes/forms.ts';
import { BLANK, edgeOf, overlap, smallerThan } from './misprints.ts';
import type { Piece } from './pdf.ts';
import { colourAt, darkness, inkExtent } from './pixels.ts';
import { type File, findIn, numberOf, readOf, sheets } from './things.ts';

/** Millimetres of what is left when it is cut. */
const SIZES: Record<string, readonly [width: number, height: number]> = {
  a3: [297, 420],
  a4: [210, 297],
  a5: [148, 210],
  letter: [215.9, 279.4],
  '2x1': [2000, 1000],
  '3x1': [3000, 1000],
};
/** What is used in a meeting has more pages than one, and some of it lies. */
const PAGES: Record<string, number> = { flipchart: 16, game: 3, talk: 8, easy: 2 };
const LYING = ['flipchart', 'talk'];

const sizeOf = ({ file }: File) => file.format.id.split('-')[0] ?? '';
const isForPrinters = ({ file }: File) => file.format.id.endsWith('-printer');
const isPocket = ({ material }: File) => formOf(material).use === 'pocket';
const isSpoken = ({ material }: File) => (formOf(material) as Form).isSpoken === true;

test('every sheet has its pages, mostly one, of the size that its name says, with three millimetres more on each side for printers', async () => {
  const found = await findIn(sheets, async (file) => {
    const { pages, width, height } = await readOf(file);
    const more = isForPrinters(file) ? 6 : 0;
    const size = SIZES[sizeOf(file)] ?? [0, 0];
    const [w = 0, h = 0] = LYING.includes(file.material.form) ? size.toReversed() : size;
    // What is read aloud may take more pages than one; what hangs or is cut may not.
    const isOne = pages === (PAGES[file.material.form] ?? 1) || isSpoken(file);
    const isRight = Math.abs(width - w - more) < 0.1 && Math.abs(height - h - more) < 0.1;
    return isOne && isRight ? [] : [`${pages} pages of ${width.toFixed(1)} × ${height.toFixed(1)}`];
  });
  expect(found).toEqual([]);
});

test('no letter comes near the edge of the paper', async () => {
  const found = await findIn(sheets, async (file) => {
    const sheet = await readOf(file);
    const cut = isForPrinters(file) ? 3 : 0;
    return sheet.pieces
      .filter((piece) => edgeOf(piece, sheet) - cut < BLANK)
      .map((piece) => `${piece.text} ${(edgeOf(piece, sheet) - cut).toFixed(1)} mm from the edge`);
  });
  expect(found).toEqual([]);
});

test('no line of text runs into another', async () => {
  const found = await findIn(sheets, async (file) => {
    const { pieces } = await readOf(file);
    // A label stands across the invented notice, so that nobody takes it for real.
    const { label, notice } = file.printed.lines;
    const isMeant = (one: Piece, other: Piece) =>
      label !== undefined &&
      [one, other].some(({ text }) => text === label) &&
      [one, other].some(({ text }) => notice?.includes(text));
    return pieces.flatMap((one, i) =>
      pieces
        .slice(i + 1)
        .filter((other) => overlap(one, other) && !isMeant(one, other))
        .map((other) => `${one.text} | ${other.text}`),
    );
  });
  expect(found).toEqual([]);
});

describe('figures', () => {
  /** How high the ink of a piece is, on the page as it is drawn. */
  const heightOf = async (file: File, piece: Piece) => {
    const { draw } = await readOf(file);
    const [width, height] = [piece.right - piece.left, piece.bottom - piece.top];
    const part = piece.isUpright
      ? { left: piece.left, top: piece.top - 1, width, height: height + 2 }
      : { left: piece.left - 1, top: piece.top, width: width + 2, height };
    return inkExtent(await draw(8, part), piece.isUpright ? 'down' : 'across');
  };
  const figuresOf = async (file: File) => {
    const numbers = file.material.numbers.map((role) => numberOf(role));
    return (await readOf(file)).pieces.filter(({ text }) => numbers.includes(text.trim()));
  };
  /** The largest of each number, upright or on a strip. */
  const tooSmall = (some: File[], least: (file: File) => number, isUpright: boolean) =>
    findIn(some, async (file) => {
      const figures = (await figuresOf(file)).filter((one) => one.isUpright === isUpright);
      const numbers = Map.groupBy(figures, ({ text }) => text.trim());
      const found = numbers.size > 0 ? [] : ['no number'];
      for (const [text, all] of numbers) {
        const largest = all.toSorted((a, b) => b.size - a.size)[0];
        const height = largest ? await heightOf(file, largest) : 0;
        if (height < least(file)) found.push(`${text} is ${height.toFixed(1)} mm high`);
      }
      return found;
    });
  // The same figures at the same size in every language and for every ink: the source language is measured, on each paper once.
  const measured = sheets.filter(({ locale, file }) => locale === 'es' && ['a4', 'a3', 'a5'].includes(file.format.id));
  const of = (...forms: string[]) => measured.filter(({ material }) => forms.includes(material.form));

  test('are 25 mm high on the sheet of numbers', async () => {
    expect(await tooSmall(of('numbers'), () => 25, true)).toEqual([]);
  });

  test('are 10 mm high on every other poster, also when its strips are gone', async () => {
    expect(await tooSmall(of('question', 'notice', 'ticket'), () => 10, true)).toEqual([]);
  });

  test('are 8 mm high on strips', async () => {
    expect(await tooSmall(of('question', 'ticket', 'door'), () => 8, false)).toEqual([]);
  });

  test('are 5 mm high on cards for a pocket', async () => {
    expect(await tooSmall(measured.filter(isPocket), () => 5, true)).toEqual([]);
  });

  test('have on cards for a pocket their names and whom to call instead in seven points', async () => {
    const found = await findIn(measured.filter(isPocket), async (file) => {
      const words = file.printed.numbers.flatMap(({ label, caution }) => [label.text, caution?.text ?? '']).join(' ');
      const { pieces } = await readOf(file);
      return smallerThan(
        7,
        pieces.filter(({ text }) => text.trim().length > 3 && words.includes(text.trim())),
      );
    });
    expect(found).toEqual([]);
  });
});

test('the slogan of a poster is set in type of 20 mm, whatever its paper', async () => {
  const posters = sheets.filter(({ material }) => ['question', 'ticket', 'notice'].includes(material.form));
  const found = await findIn(posters, async (file) => {
    const { pieces } = await readOf(file);
    const { slogan, heading = '' } = file.printed.lines;
    const words = (slogan ?? heading).split(/\s+/);
    const head = pieces.filter(
      ({ text, isUpright }) => isUpright && words.includes(text.split(/\s+/)[0] ?? '') && text.length > 2,
    );
    const least = (file.material.form === 'notice' ? 14 : 20) * ((SIZES[sizeOf(file)]?.[0] ?? 0) / 210);
    const largest = Math.max(...head.map(({ size }) => size));
    return largest >= Math.min(least, 20) ? [] : [`${largest.toFixed(1)} mm`];
  });
  expect(found).toEqual([]);
});

test('the cloth takes half of the main poster, and a headline of two lines has ten millimetres of air above and below', async () => {
  const posters = sheets.filter(({ material, file }) => material.form === 'question' && file.format.id === 'a4');
  const found = await findIn(posters, async (file) => {
    const { pieces, draw, height } = await readOf(file);
    const pixels = await draw(2);
    const isBare = (from: number) => range(16).every((i) => darkness(colourAt(pixels, 1, from + i)) < 0.5);
    const end = range(pixels.height - 16).find(isBare) ?? 0;
    const cloth = (end / pixels.height) * height;
    const words = file.printed.lines.slogan?.split(/\s+/) ?? [];
    const headline = pieces.filter(({ isUpright, size }) => isUpright && size > 18);
    const below = pieces.find(({ text }) => file.printed.already?.startsWith(text.slice(0, 12)));
    const lines = new Set(headline.map(({ top }) => Math.round(top)));
    const air = [
      Math.min(...headline.map(({ top }) => top)) - cloth,
      (below?.top ?? 0) - Math.max(...headline.map(({ bottom }) => bottom)),
    ];
    const faults = [
      ...(cloth / height >= (file.locale === 'es' ? 0.53 : 0.48)
        ? []
        : [`cloth of ${((100 * cloth) / height).toFixed(0)} %`]),
      ...(lines.size === 2 && words.length > 3 ? [] : [`${lines.size} lines`]),
      ...air.filter((one) => one < 4).map((one) => `${one.toFixed(1)} mm of air`),
    ];
    return faults.length > 0 ? [faults.join()] : [];
  });
  expect(found).toEqual([]);
});

function range(length: number): number[] {
  return Array.from({ length }, (_, i) => i);
}
