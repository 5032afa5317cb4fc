/** Pictures of shared links, really drawn. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { keptOrMade } from '../../../../src/outputs/page/kept.ts';
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
  ])('keeps %s inside its middle, clear of the sides and of the day below it', async (_case, sentence) => {
    const bytes = await drawPicture(picture({ sentence, bandId: null }), cache);
    expect(await isBare(bytes, { left: 0, top: 0, width: 300, height: 630 })).toBe(true);
    expect(await isBare(bytes, { left: 900, top: 0, width: 300, height: 630 })).toBe(true);
    expect(await isBare(bytes, { left: 0, top: 530, width: 1200, height: 24 })).toBe(true);
    expect(await isBare(bytes, { left: 300, top: 198, width: 600, height: 322 })).toBe(false);
  });

  test('stands alone where the font cannot write the words: a sign and its cloth', async () => {
    const bytes = await drawPicture(picture({ sentence: null, word: null, day: null, lang: 'ar' }), cache);
    expect(await isBare(bytes, { left: 420, top: 135, width: 360, height: 360 })).toBe(false);
    expect(await isBare(bytes, { left: 300, top: 540, width: 600, height: 90 })).toBe(true);
    expect(await isBare(bytes, { left: 0, top: 0, width: 270, height: 630 })).toBe(false);
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

test('what is kept is not made again', async () => {
  const make = vi.fn(async () => Buffer.from('made'));
  for (const parts of [['a'], ['a'], ['a', 'b'], ['ab']]) await keptOrMade(cache, parts, make);
  expect(make).toHaveBeenCalledTimes(3);
  expect(await keptOrMade(cache, ['a'], make)).toEqual(Buffer.from('made'));
});

/** Is a part of the picture of one colour? */
async function isBare(bytes: Buffer, part: { left: number; top: number; width: number; height: number }) {
  const { channels } = await sharp(await sharp(bytes).removeAlpha().extract(part).png().toBuffer()).stats();
  return channels.every(({ min, max }) => min === max);
}
