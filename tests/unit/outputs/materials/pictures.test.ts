/** Pictures for phones and screens, really drawn; what they say is read from the same page as a PDF. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { formOf } from '../../../../src/codes/forms.ts';
import { drawFile } from '../../../../src/outputs/materials/draw.ts';
import { templateOf } from '../../../../src/outputs/materials/templates.ts';
import { setPdf } from '../../../../src/outputs/materials/typeset.ts';
import { drawing } from '../../../../src/views/page/drawings.ts';
import { DRAWN } from '../../../fixtures/drawings.ts';
import { aPrinted } from './a-printed.ts';
import { outside, overlaps, readPdf, solid } from './read-pdf.ts';

const root = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(root, { recursive: true }));

/** As long as they may be, and as short. */
const LONG =
  'Antes de decir que sí, pregunta. ¿Ya dijiste que sí? Puedes pedir ayuda en cualquier momento. La culpa no es tuya.';
const SHORT = 'Pregunta.';
const items = [LONG, SHORT, LONG, LONG].flatMap((text, i) => [
  { text, mark: i === 1 ? 'Pregunta' : 'pregunta' },
  { text, drawing: drawing('suitcase', DRAWN) },
  { text: text.slice(0, 80), mark: 'Antes' },
]);
const THINGS = [
  aPrinted('cards', { items }),
  aPrinted('stills', { items: items.map((one) => ({ ...one, text: one.text.slice(0, 80) })) }),
];
const CASES = THINGS.flatMap((printed) =>
  formOf(printed).formats.map((format) => ({ printed, format, size: format.id })),
);

describe.each(CASES)('a picture of $size', ({ printed, format }) => {
  const draw = (item: number, cache: string) => drawFile({ printed, format, item, name: 'x' }, join(root, cache));

  test('is a PNG of that size and at most 80 kB, with the same bytes each time', async () => {
    for (const item of [0, 1, 2]) {
      const bytes = await draw(item, `${format.id}-a`);
      const { width, height } = format;
      expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width, height });
      expect(bytes.length).toBeLessThanOrEqual(80_000);
      expect(await draw(item, `${format.id}-b`)).toEqual(bytes);
    }
  });

  test('says its sentence, every number, the day, and that it is a draft, with nothing over the edge or in something else', async () => {
    for (const dir of ['ltr', 'rtl'] as const)
      for (const [item, { text: sentence }] of printed.items.entries()) {
        const made = await readPdf(await setPdf({ ...printed, dir }, format, templateOf(printed.form), item));
        const { day, draft, inside, dated, small, numbers } = printed;
        const said = [sentence, day, draft ?? '', inside, dated, ...small, ...numbers.map(({ shown }) => shown)];
        if (dir === 'ltr') for (const words of said) expect(solid(made.text)).toContain(solid(words));
        expect(overlaps(made.pieces)).toEqual([]);
        // A comma of another script hangs over the end of its line.
        const [across, down] = dir === 'ltr' ? rim(made.width, made.height) : [0, 0];
        const box = { left: across, top: down, right: made.width - across, bottom: made.height - down };
        expect(outside(made.pieces, box)).toEqual([]);
      }
  });

  /** Chats cover 250 pixels of a tall card above and below; some screens cut a twentieth off each side. */
  function rim(width: number, height: number): [number, number] {
    if (format.height > format.width) return [0, (250 / 1920) * height];
    return printed.form === 'stills' ? [0.05 * width, 0.05 * height] : [0, 0];
  }
});
