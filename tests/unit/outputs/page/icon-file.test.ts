import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawIcon, toIco } from '../../../../src/outputs/page/icon-file.ts';

const SIGN = ['xxxxx', 'xxxxx', 'xxxxx', 'xxxxx', 'xxxxx', 'xxxxx', 'xxxxx'];

test.each([180, 192, 512])(
  'the icon of %i pixels is square, small, and clear of the edges that a phone cuts',
  async (size) => {
    const bytes = await drawIcon(SIGN, size);
    const image = sharp(bytes).removeAlpha();
    expect(await image.metadata()).toMatchObject({ format: 'png', width: size, height: size });
    expect(bytes.length).toBeLessThan(2000);
    const pixels = await image.raw().toBuffer();
    const ground = [...pixels.subarray(0, 3)];
    const isSign = (at: number) => ground.some((value, channel) => pixels[at * 3 + channel] !== value);
    const far = Array.from({ length: size * size }, (_, at) => at)
      .filter(isSign)
      .map((at) => Math.hypot((at % size) + 0.5 - size / 2, Math.floor(at / size) + 0.5 - size / 2));
    // A phone may show the circle of four fifths only.
    expect(Math.max(...far)).toBeLessThanOrEqual(size * 0.4);
    expect(far.length).toBeGreaterThan(size * size * 0.1);
  },
);

test('the icon file holds the drawing as its only picture, where its head says', async () => {
  const png = await drawIcon(SIGN, 48);
  const ico = toIco(png, 48);
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 1]);
  expect([ico[6], ico[7]]).toEqual([48, 48]);
  expect(ico.subarray(ico.readUInt32LE(18), ico.readUInt32LE(18) + ico.readUInt32LE(14))).toEqual(png);
  expect(ico.length).toBe(22 + png.length);
});
