/** How a thing prints: on a photocopier, on a machine that cuts, and where nobody must know what it is. */
import { describe, expect, test } from 'vitest';
import { type Form, formOf } from '../../../src/domain/materials/forms.ts';
import type { ReadPdf } from './pdf.ts';
import { type Colour, colourAt, darkness, difference, dots, inkShare, mostColour, type Pixels } from './pixels.ts';
import { type File, findIn, readOf, sheets } from './things.ts';

const isCopier = ({ file }: File) => file.format.ink === 'black';
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
        const isWhite = darkness(colourAt(pixels, 1, Math.round(pixels.height / 2))) < 0.01;
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

  test('a surface that reaches the cut goes on beyond it', async () => {
    const found = await findIn(cut, async (file) => {
      const pixels = await (await readOf(file)).draw(2);
      const sides = (['left', 'right'] as const).flatMap((side) => {
        const stopping = rowsThatStop(pixels, side);
        return stopping > 2 ? [`${side}: ${stopping} rows of colour stop at the cut`] : [];
      });
      return sides;
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
    const some = inOne.filter(
      ({ material, file }) =>
        (formOf(material) as Form).strips && ['a4', 'a5', 'letter-copier'].includes(file.format.id),
    );
    expect(some.length).toBeGreaterThan(3);
    const found = await findIn(some, async (file) => {
      const pdf = await readOf(file);
      const [first, ...others] = await stripsOf(pdf);
      if (!first || others.length !== 9) return [`${others.length + 1} strips`];
      expect(inkShare(first)).toBeGreaterThan(0.01);
      return others.flatMap((other, i) => (difference(first, other) < 0.01 ? [] : [`strip ${i + 2} looks otherwise`]));
    });
    expect(found).toEqual([]);
  });
});

describe('where nobody must know what it is', () => {
  const plain = sheets.filter(({ material }) => material.form === 'plain' || material.form === 'door');

  test('a sheet has no sign, no band and no drawing: besides letters there are lines to cut along', async () => {
    const found = await findIn(
      plain.filter(({ locale }) => locale === 'es'),
      async (file) => {
        const { draw, pieces } = await readOf(file);
        const pixels = await draw(4);
        // A cloth to wipe letters off: what is left is no letter.
        const left = wiped(pixels, pieces);
        return mostColour(pixels) < 8 && left < 0.012
          ? []
          : [`${(left * 100).toFixed(2)} % of it is neither letter nor ground`];
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

/** Rows with much dark colour just inside the cut and none just outside. */
function rowsThatStop(pixels: Pixels, side: 'left' | 'right'): number {
  const at = (mm: number) =>
    side === 'left' ? Math.round(mm * pixels.perMm) : pixels.width - 1 - Math.round(mm * pixels.perMm);
  const isDark = (mm: number, y: number) => darkness(colourAt(pixels, at(mm), y)) > 0.5;
  let stops = 0;
  for (let y = 0; y < pixels.height; y += 1) {
    const inside = [3.5, 4, 4.5, 5, 5.5, 6].filter((mm) => isDark(mm, y)).length;
    const outside = [0, 0.5, 1, 1.5, 2, 2.5].filter((mm) => isDark(mm, y)).length;
    if (inside > 3 && outside === 0) stops += 1;
  }
  return stops;
}

/** Each strip without the line that it is cut along: where its turned text stands, as wide as a tenth of what all of them take. */
async function stripsOf({ pieces, draw }: ReadPdf): Promise<Pixels[]> {
  const turned = pieces.filter(({ isUpright }) => !isUpright);
  const [text] = turned.map((piece) => piece.text);
  const same = turned.filter((piece) => piece.text === text);
  const step = (same[1]?.left ?? 0) - (same[0]?.left ?? 0);
  const top = Math.min(...turned.map((piece) => piece.top));
  const bottom = Math.max(...turned.map((piece) => piece.bottom));
  const first = Math.min(...turned.slice(0, turned.length / 10).map((piece) => piece.left));
  const strips: Pixels[] = [];
  for (const [i] of same.entries()) {
    strips.push(
      await draw(4, { left: first - 0.5 + i * step, top: top - 1, width: step - 4, height: bottom - top + 2 }),
    );
  }
  return strips;
}

/** How much of the page has ink, once a white cloth lies over its letters. */
function wiped(pixels: Pixels, pieces: ReadPdf['pieces']): number {
  const covered = pieces.map(
    ({ left, top, right, bottom, size }) => [left - 0.5, top - 0.3 * size, right + 0.5, bottom + 0.3 * size] as const,
  );
  let inked = 0;
  let at = 0;
  for (const colour of dots(pixels)) {
    const [x, y] = [(at % pixels.width) / pixels.perMm, Math.floor(at / pixels.width) / pixels.perMm];
    at += 1;
    if (darkness(colour) < 0.3) continue;
    if (!covered.some(([left, top, right, bottom]) => x > left && x < right && y > top && y < bottom)) inked += 1;
  }
  return inked / at;
}
