/** Sheets as another reader sees them: all of their words, in their place and of their size. */
import { expect, test } from 'vitest';
import { type FormId, formOf } from '../../../../src/codes/forms.ts';
import { assertFound } from '../../../../src/domain/found.ts';
import { STRIPS_OF_A_SHEET } from '../../../../src/domain/results/count.ts';
import { templateOf } from '../../../../src/outputs/materials/templates.ts';
import { setPdf } from '../../../../src/outputs/materials/typeset.ts';
import type { Printed } from '../../../../src/views/materials/printed.ts';
import { aPrinted, PLAIN } from './a-printed.ts';
import { outside, overlaps, readPdf, solid } from './read-pdf.ts';

const DOOR = {
  heading: '¿Te quitaron tu documento y te cobran?',
  text: 'Puedes pedir ayuda aunque hayas firmado, aunque debas dinero, aunque estés lejos. La culpa no es tuya. Arranca una tira. Todas son iguales. Llama a solas.',
};
const THINGS: Printed[] = [
  aPrinted('wallet', { lines: { charge: 'Nadie puede cobrarte por atenderte en ninguno de estos núm.' } }),
  aPrinted('plain', PLAIN),
  aPrinted('door', { ...PLAIN, lines: DOOR }),
  aPrinted('banner', {
    lines: { text: 'Averigua primero quién contrata realmente antes de aceptarlo', mark: 'realmente' },
  }),
  aPrinted('spot-30', {
    items: [
      { voice: 'Mujer', text: 'Antes de decir que sí, pregunta. ¿Quién contrata? ¿Dónde queda? ¿Quién guarda tu DNI?' },
      {
        voice: 'Locución para todo público',
        text: 'El número es uno, ocho, uno, ocho. Otra vez: uno, ocho, uno, ocho.',
      },
    ],
    script: { length: '30 segundos · 65 palabras', local: 'Los últimos 5 segundos son para tu servicio local.' },
  }),
];
/** Without a heading. */
const POCKET: FormId[] = ['wallet', 'plain'];
const CASES = THINGS.flatMap((thing) => formOf(thing).formats.map((format) => ({ ...thing, format, size: format.id })));

test.each(CASES)(
  '$form, $size: a PDF with title, language and tags, that says the same in the same bytes',
  async (thing) => {
    const made = await set(thing);
    expect(await set(thing)).toEqual(made);
    expect(await readPdf(made)).toMatchObject({
      ...{ title: thing.title, lang: 'es-PE' },
      tags: expect.arrayContaining(['Document', POCKET.includes(thing.form) ? 'Span' : 'H1']),
    });
  },
);

test.each(CASES)('$form, $size: all of its words and numbers can be read', async (thing) => {
  const { text } = await readPdf(await set(thing));
  const { lines, inside, dated, small, draft, items, script } = thing;
  const spoken = [...items.flatMap((item) => [item.voice ?? '', item.text]), script?.length ?? '', script?.local ?? ''];
  for (const words of [...Object.values(lines), inside, dated, ...small, draft ?? '', ...spoken])
    expect(solid(text)).toContain(solid(words));
  for (const { shown, label } of numbersOn(thing)) {
    expect(text).toContain(shown);
    if (thing.form !== 'door') expect(text).toContain(label.text);
  }
});

test.each(CASES)('$form, $size: nothing reaches over the edge or into something else', async (thing) => {
  for (const dir of ['ltr', 'rtl'] as const) {
    const { width, height, pieces } = await readPdf(await set({ ...thing, dir }));
    expect(outside(pieces, { left: 0, top: 0, right: width, bottom: height })).toEqual([]);
    expect(overlaps(pieces)).toEqual([]);
  }
});

test.each([
  ['wallet', 6],
  ['plain', 5],
  ['door', 8],
] as const)('%s: digits are %d mm high', async (form, height) => {
  for (const thing of CASES.filter((one) => one.form === form)) {
    const { pieces, inkHeights } = await readPdf(await set({ ...thing, numbers: thing.numbers.slice(0, 1) }));
    const numbers = pieces.filter(({ text }) => text === '1818');
    expect(numbers).toHaveLength(form === 'door' ? STRIPS_OF_A_SHEET : 10);
    for (const shown of await inkHeights(numbers)) {
      expect(shown).toBeGreaterThanOrEqual(height);
      expect(shown).toBeLessThan(height + 0.3);
    }
  }
});

test('a card in a pocket is 85 × 54 mm, ten times, each with all of its small print, no smaller than 7 points', async () => {
  for (const thing of CASES.filter(({ form }) => form === 'wallet')) {
    const { pieces, text } = await readPdf(await set(thing));
    const first = pieces.filter((piece) => piece.text === '1818');
    expect([...new Set(first.map(({ right }) => right.toFixed(1)))]).toHaveLength(2);
    expect(Math.max(...first.map(({ right }) => right)) - Math.min(...first.map(({ right }) => right))).toBeCloseTo(
      85,
      1,
    );
    expect(text.match(/Código 4821 0937/g)).toHaveLength(10);
    expect(text.match(/Borrador, no repartir/g)).toHaveLength(10);
    expect(Math.min(...pieces.map(({ top, bottom }) => bottom - top))).toBeGreaterThanOrEqual(2.47 * 0.7);
  }
});

test('a strip has the first number alone where two do not fit, and grows with a long one', async () => {
  const thing = assertFound(
    CASES.find(({ form }) => form === 'door'),
    'door',
  );
  const [, long, short] = thing.numbers;
  const both = await readPdf(
    await set({ ...thing, numbers: [assertFound(long, 'long'), assertFound(short, 'short')] }),
  );
  expect(both.text.match(/0800-15-170/g)).toHaveLength(STRIPS_OF_A_SHEET);
  expect(both.text).not.toContain('100');
});

function set(thing: (typeof CASES)[number]): Promise<Buffer> {
  return setPdf(thing, thing.format, templateOf(thing.form));
}

/** Strips have one number or two, and a banner has one. */
function numbersOn({ form, numbers }: { form: FormId; numbers: Printed['numbers'] }) {
  return form === 'door' || form === 'banner' ? numbers.slice(0, 1) : numbers;
}
