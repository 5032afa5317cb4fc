/** How a thing prints: on a photocopier, on a machine that cuts, and where nobody must know what it is. */
import { describe, expect, test } from 'vitest';
import { formOf } from '../../../src/codes/forms.ts';
import type { Material } from '../../../src/domain/materials/material.ts';
import { STRIPS_OF_A_SHEET } from '../../../src/domain/results/count.ts';
import type { ReadPdf } from './pdf.ts';
import { type Colour, colourAt, darkness, difference, inkExtent, inkShare, mostColour, type Pixels } from './pixels.ts';
import { type File, findIn, LOCALES, readOf, sheets, sheetsAsked } from './things.ts';

const isCopier = ({ file }: File) => file.format.ink === 'black';
const hasStrips = (material: Material) => formOf(material).strips === true;
const isPrinter = ({ file }: File) => file.format.bleed > 0;
/** Surfaces and strips are the same in every language; the others have other letters only. */
const inOne = sheets.filter(({ locale }) => locale === 'es');

describe('for photocopiers', () => {
  const copied = sheets.filter(
    (file) => isCopier(file) && (file.locale === 'es' || file.file.format.id === 'a4-copier'),
  );

  test('a sheet takes at most 15 % of ink', async () => {
    expect(new Set(copied.map(({ material }) => material.form)).size).toBeGreaterThan(3);
    const found = await findIn(copied, async (file) => {
      const share = inkShare(await (await readOf(file)).draw(2));
      return share <= 0.15 ? [] : [`${(share * 100).toFixed(1)} %`];
    });
    expect(found).toEqual([]);
  });

  test('a sheet is black on white, and nothing on it has a colour', async () => {
    const found = await findIn(
      copied.filter(({ locale }) => locale === 'es'),
      async (file) => {
        const pixels = await (await readOf(file)).draw(1);
        // Below the cloth of any of them.
        const isWhite = darkness(colourAt(pixels, 1, Math.round(pixels.height * 0.7))) < 0.01;
        return mostColour(pixels) < 8 && isWhite ? [] : ['has a colour'];
      },
    );
    expect(found).toEqual([]);
  });
});

describe('for printers who cut', () => {
  const cut = inOne.filter(isPrinter);

  test('the ground is printed up to the very edge, three millimetres beyond the cut', async () => {
    expect(cut.length).toBeGreaterThan(7);
    const found = await findIn(cut, async (file) => {
      const pixels = await (await readOf(file)).draw(2, undefined, '#ff00ff');
      const bare = [...edgeDots(pixels)].filter(isBare).length;
      return bare === 0 ? [] : [`${bare} dots of its edge have no ground`];
    });
    expect(found).toEqual([]);
  });

  test('what reaches the cut goes on beyond it, on both sides', async () => {
    const found = await findIn(cut, async (file) => {
      const pixels = await (await readOf(file)).draw(2);
      return (['left', 'right'] as const).flatMap((side) => {
        const inside = colouredBetween(pixels, 3.2, 5.7, side);
        const outside = colouredBetween(pixels, 0, 2.5, side);
        expect(inside).toBeGreaterThan(50);
        // The band is woven, so no column of dots has as many as the next.
        return outside > 0.4 * inside ? [] : [`${inside} dots of colour inside the cut, ${outside} outside`];
      });
    });
    expect(found).toEqual([]);
  });

  test('nothing but ground, band and surfaces lies beyond the cut', async () => {
    const found = await findIn(cut, async (file) => {
      const { pieces, width, height } = await readOf(file);
      return pieces
        .filter(({ left, top, right, bottom }) => Math.min(left, top, width - right, height - bottom) < 3)
        .map(({ text }) => text);
    });
    expect(found).toEqual([]);
  });
});

describe('the strips to tear off', () => {
  test('look all alike, so that nobody can tell which one is gone', async () => {
    const sizes = ['a4', 'a5', 'a4-copier'];
    const some = inOne.filter(({ material, file }) => hasStrips(material) && sizes.includes(file.format.id));
    expect(some).toHaveLength(sheetsAsked(hasStrips, sizes) / LOCALES.length);
    const found = await findIn(some, async (file) => {
      const pdf = await readOf(file);
      const [first, ...others] = await stripsOf(pdf);
      if (!first || others.length !== STRIPS_OF_A_SHEET - 1) return [`${others.length + 1} strips`];
      expect(inkShare(first)).toBeGreaterThan(0.01);
      return others.flatMap((other, i) => (difference(first, other) < 0.01 ? [] : [`strip ${i + 2} looks otherwise`]));
    });
    expect(found).toEqual([]);
  });
});

test('what stands on a strip keeps four millimetres from every cut, and the small print five', async () => {
  const sizes = ['a3', 'a4', 'a5'];
  const some = sheets.filter(({ material, file }) => hasStrips(material) && sizes.includes(file.format.id));
  expect(some).toHaveLength(sheetsAsked(hasStrips, sizes));
  const found = await findIn(some, async (file) => {
    const { pieces, draw, width } = await readOf(file);
    const turned = pieces.filter(({ isUpright }) => !isUpright);
    const top = Math.min(...turned.map((piece) => piece.top));
    const height = Math.max(...turned.map(({ bottom }) => bottom)) - top;
    const step = (width - 10) / STRIPS_OF_A_SHEET;
    const cuts = Array.from({ length: STRIPS_OF_A_SHEET + 1 }, (_, i) => 5 + i * step);
    // Beside each line to cut along, without the line.
    const beside = [...cuts.slice(1).map((x) => x - 4), ...cuts.slice(0, -1).map((x) => x + 0.3)];
    const near: string[] = [];
    for (const left of beside) {
      const ink = inkExtent(await draw(8, { left, top, width: 3.7, height }), 'across');
      if (ink > 0) near.push(`ink ${left.toFixed(1)} mm from the left`);
    }
    // At the edge of the paper nothing stands but the line above the strips.
    const above = Math.max(
      ...pieces.filter(({ isUpright, size }) => isUpright && size > 2).map(({ bottom }) => bottom),
    );
    const blank = await draw(8, { left: 0, top: above, width: 4, height: top - above });
    const cut = [...Array(blank.height).keys()].find((y) =>
      [...Array(blank.width).keys()].some((x) => darkness(colourAt(blank, x, y)) > 0.5),
    );
    const [over = 0, under = 0] = cut === undefined ? [] : [cut / 8, top - above - cut / 8];
    if (over < 4.6 || under < 4) near.push(`${over.toFixed(1)} mm above the cut, ${under.toFixed(1)} mm below it`);
    return near;
  });
  expect(found).toEqual([]);
});

describe('where nobody must know what it is', () => {
  const isPlain = ({ form }: Material) => form === 'plain' || form === 'door';
  const plain = sheets.filter(({ material }) => isPlain(material));

  test('a sheet has no sign, no band and no drawing: besides letters there are thin lines only', async () => {
    expect(plain).toHaveLength(sheetsAsked(isPlain));
    const found = await findIn(
      plain.filter(({ locale }) => locale === 'es'),
      async (file) => {
        const { draw, pieces } = await readOf(file);
        const pixels = await draw(4);
        const blots = solidBlots(pixels, pieces);
        return mostColour(pixels) < 8 && blots === 0 ? [] : [`${blots} blots that are no letter`];
      },
    );
    expect(found).toEqual([]);
  });
});

function* edgeDots(pixels: Pixels): Generator<Colour> {
  const { width, height } = pixels;
  for (let x = 0; x < width; x += 1) for (const y of [0, height - 1]) yield colourAt(pixels, x, y);
  for (let y = 0; y < height; y += 1) for (const x of [0, width - 1]) yield colourAt(pixels, x, y);
}

/** The colour of paper that nothing is printed on, which no sheet has. */
function isBare([red, green, blue]: Colour): boolean {
  return red > 200 && green < 90 && blue > 200;
}

/** How many dots at some distance from an edge have another colour than the ground. */
function colouredBetween(pixels: Pixels, from: number, to: number, side: 'left' | 'right'): number {
  const ground = darkness(colourAt(pixels, 4, Math.round(pixels.height * 0.97)));
  let coloured = 0;
  for (let y = 0; y < pixels.height; y += 1) {
    for (let x = Math.round(from * pixels.perMm); x < to * pixels.perMm; x += 1) {
      const colour = colourAt(pixels, side === 'left' ? x : pixels.width - 1 - x, y);
      if (Math.abs(darkness(colour) - ground) > 0.1) coloured += 1;
    }
  }
  return coloured;
}

/** Each strip without the line that it is cut along: its share of what all of them take, beginning with the turned text of the first. */
async function stripsOf({ pieces, draw }: ReadPdf): Promise<Pixels[]> {
  const turned = pieces.filter(({ isUpright }) => !isUpright);
  const edges = turned.map(({ left }) => left).toSorted((a, b) => a - b);
  const [first = 0] = edges;
  const last = Math.max(...turned.map(({ right }) => right));
  // The left edge of the first text to the right edge of the last one is all strips less the room beside their texts.
  const firstRight = Math.max(
    ...turned.filter(({ left }) => left < first + (last - first) / (STRIPS_OF_A_SHEET + 1)).map(({ right }) => right),
  );
  const step = (last - firstRight) / (STRIPS_OF_A_SHEET - 1);
  const top = Math.min(...turned.map((piece) => piece.top));
  const bottom = Math.max(...turned.map((piece) => piece.bottom));
  const strips: Pixels[] = [];
  for (let i = 0; i < STRIPS_OF_A_SHEET; i += 1) {
    const part = {
      left: first + i * step - 0.3,
      top: top - 1,
      width: firstRight - first + 0.6,
      height: bottom - top + 2,
    };
    strips.push(await draw(4, part));
  }
  return strips;
}

/** Squares of a millimetre full of ink that no letter is near: lines to cut along are thinner, stitches are not. */
function solidBlots(pixels: Pixels, pieces: ReadPdf['pieces']): number {
  const { width, height, perMm } = pixels;
  const isInk = (x: number, y: number) => darkness(colourAt(pixels, x, y)) > 0.5;
  const isLetter = (x: number, y: number) =>
    pieces.some(
      ({ left, top, right, bottom, size }) =>
        x > left - 0.5 && x < right + 0.5 && y > top - 0.3 * size && y < bottom + 0.3 * size,
    );
  let blots = 0;
  for (let y = 0; y + perMm <= height; y += 1) {
    for (let x = 0; x + perMm <= width; x += 1) {
      if (!isInk(x, y) || !isInk(x + perMm - 1, y + perMm - 1)) continue;
      let isSolid = true;
      for (let i = 0; i < perMm * perMm && isSolid; i += 1) isSolid = isInk(x + (i % perMm), y + Math.floor(i / perMm));
      if (isSolid && !isLetter(x / perMm, y / perMm)) blots += 1;
    }
  }
  return blots;
}
