/** Pictures of shared links, really drawn. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { drawPicture } from '../../../../src/outputs/page/picture.ts';
import type { Picture } from '../../../../src/views/page/shared.ts';

const root = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(root, { recursive: true }));
let cache = '';
beforeEach(() => {
  cache = mkdtempSync(join(root, 'cache-'));
});

const SHORT = 'Antes de decir que sí, pregunta.';
/** Longer than any title that the schemas let through, with a word that fits no line. */
const LONG = `${'Si alguien te ofrece un viaje y no sabes con quién hablar '.repeat(3)}desinstitucionalizadoramentelargo`;
const picture = (changes: Partial<Picture> = {}): Picture => ({
  locale: 'es',
  name: 'x',
  lang: 'es-PE',
  sign: ['xxxxx', 'x...x', 'x...x', 'x...x', 'xxxxx'],
  word: 'Pregunta',
  sentence: SHORT,
  day: '30 de julio',
  bandId: 'home',
  ...changes,
});

describe('the picture of a shared link', () => {
  test.each([
    ['a short sentence', SHORT],
    ['a long one', LONG],
  ])('with %s is a PNG of 1200 × 630 of at most 80 kB', async (_case, sentence) => {
    const bytes = await drawPicture(picture({ sentence }), cache);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(bytes.length).toBeLessThanOrEqual(80_000);
  });

  test.each([
    ['a short sentence', SHORT],
    ['a long one', LONG],
    ['one word that fits no line', 'Desinstitucionalizadoramentelarguísimoymáslargotodavía'],
  ])(
    'keeps %s in its field, clear of the bands, of the edge, of the sign and of the day below it',
    async (_case, sentence) => {
      const bytes = await drawPicture(picture({ sentence, bandId: null }), cache);
      expect(await isBare(bytes, { left: 0, top: 0, width: 1200, height: 84 })).toBe(true);
      expect(await isBare(bytes, { left: 0, top: 0, width: 64, height: 630 })).toBe(true);
      expect(await isBare(bytes, { left: 775, top: 0, width: 30, height: 630 })).toBe(true);
      expect(await isBare(bytes, { left: 0, top: 478, width: 775, height: 12 })).toBe(true);
      expect(await isBare(bytes, { left: 75, top: 104, width: 690, height: 366 })).toBe(false);
      expect(await isBare(bytes, { left: 808, top: 104, width: 308, height: 420 })).toBe(false);
    },
  );

  test('stands alone where the font cannot write the words: a sign and its cloth', async () => {
    const bytes = await drawPicture(picture({ sentence: null, word: null, day: null, lang: 'ar' }), cache);
    expect(await isBare(bytes, { left: 420, top: 135, width: 360, height: 360 })).toBe(false);
    expect(await isBare(bytes, { left: 0, top: 80, width: 300, height: 470 })).toBe(true);
    expect(await isBare(bytes, { left: 0, top: 0, width: 1200, height: 72 })).toBe(false);
  });

  test('reads nothing of what it shows as a command', async () => {
    await expect(drawPicture(picture({ sentence: '#panic("x") $ * _ ] ) // "' }), cache)).resolves.toBeInstanceOf(
      Buffer,
    );
  });

  test('has the same bytes from another program that starts with nothing kept', async () => {
    const first = await drawPicture(picture(), cache);
    vi.resetModules();
    const again = await import('../../../../src/outputs/page/picture.ts');
    expect(await again.drawPicture(picture(), join(root, 'another'))).toEqual(first);
  });

  test('is kept by what decides it: the same is not drawn again, and another word is', async () => {
    const first = await drawPicture(picture(), cache);
    expect(await drawPicture(picture(), cache)).toEqual(first);
    expect(readdirSync(cache)).toHaveLength(1);
    await drawPicture(picture({ day: '31 de julio' }), cache);
    expect(readdirSync(cache)).toHaveLength(2);
  });
});

/** Is a part of the picture of one colour? */
async function isBare(bytes: Buffer, part: { left: number; top: number; width: number; height: number }) {
  const { channels } = await sharp(await sharp(bytes).removeAlpha().extract(part).png().toBuffer()).stats();
  return channels.every(({ min, max }) => min === max);
}

describe('where no type can be set', () => {
  beforeEach(() => {
    vi.doMock('../../../../src/outputs/page/installed.ts', async (original) => ({
      ...(await original<typeof import('../../../../src/outputs/page/installed.ts')>()),
      canSetType: () => false,
    }));
    vi.resetModules();
  });
  afterEach(() => {
    vi.doUnmock('../../../../src/outputs/page/installed.ts');
    vi.resetModules();
  });

  test('the picture is the sign alone, of the same size, in the same colours', async () => {
    const { drawPicture: draw } = await import('../../../../src/outputs/page/picture.ts');
    const bytes = await draw(picture(), cache);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)];
    // The frame of the sign is yellow, its inside and the sides of the picture are of the ground.
    expect(at(600, 315)).toEqual(at(10, 10));
    const column = Array.from({ length: 630 }, (_one, y) => at(600, y).join());
    expect(new Set(column).size).toBe(2);
    expect(readdirSync(cache)).toEqual([]);
  });
});
