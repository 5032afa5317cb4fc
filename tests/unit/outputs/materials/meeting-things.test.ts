/** What is used in a meeting, with texts as long as they may be: every page as another reader sees it. */
import { expect, test } from 'vitest';
import { DRAWING_SIDE } from '../../../../src/codes/drawings.ts';
import { type FormId, formOf } from '../../../../src/codes/forms.ts';
import { assertFound } from '../../../../src/domain/found.ts';
import { templateOf } from '../../../../src/outputs/materials/templates.ts';
import { setPdf } from '../../../../src/outputs/materials/typeset.ts';
import type { Printed } from '../../../../src/views/materials/printed.ts';
import { REAL_DRAWINGS } from '../../../fixtures/drawings.ts';
import { aPrinted } from './a-printed.ts';
import { outside, overlaps, readPages } from './read-pdf.ts';

const SPOKEN = 'Pide el nombre y la dirección de quien contrata.';
const THINGS = [
  thing('flipchart', 8, {
    lines: { caption: 'La gente ve', ask: 'Pregunta', text: 'Di', care: 'Nunca preguntes', how: SPOKEN.repeat(4) },
    text: `${SPOKEN} `.repeat(4).trim(),
    ask: '¿Qué se pregunta siempre de un lugar antes de ir a trabajar con otras personas?',
    care: 'Si alguien de aquí recibió un mensaje así, ni de quién, ni cuándo, ni qué respondió, ni si lo guarda todavía.',
    caption: '¿Quién contrata y exactamente dónde queda?',
  }),
  thing('game', 12, {
    lines: {
      heading: 'Doce pares para preguntar entre todos',
      play: `${SPOKEN} `.repeat(6).trim(),
      reminder: `${SPOKEN} `.repeat(3).trim(),
      help: `${SPOKEN} `.repeat(4).trim(),
    },
    text: 'Pregunta cuánto es. Una deuda nunca te obliga a trabajar para nadie.',
    caption: 'Alguien te cuenta algo difícil en el camino.',
  }),
  thing('talk', 8, {
    lines: { text: 'Para quien habla', reminder: 'No preguntes a nadie por su vida.' },
    text: `${SPOKEN} `.repeat(6).trim(),
    when: 'Minutos 10 a 12',
    caption: 'Una deuda no obliga a trabajar para nadie nunca.',
  }),
  thing('easy', 10, {
    lines: { heading: 'Antes de decir que sí, pregunta siempre', words: 'DNI: documento que dice quién eres.' },
    text: 'Si tienes menos de 18 años, habla con una persona adulta en quien confías.',
  }),
];
const PAGES: Partial<Record<FormId, number>> = { flipchart: 16, game: 3, talk: 8, easy: 2 };
const CASES = THINGS.flatMap((one) => formOf(one).formats.map((format) => ({ ...one, format, size: format.id })));
type Case = (typeof CASES)[number];

test.each(CASES)('$form, $size: has its pages, the same in the same bytes', async (one) => {
  const made = await set(one);
  expect(await set(one)).toEqual(made);
  const pages = await readPages(made);
  expect(pages).toHaveLength(assertFound(PAGES[one.form], 'pages'));
  expect(pages[0]).toMatchObject({ title: one.title, lang: 'es-PE', tags: expect.arrayContaining(['H1']) });
});

test.each(CASES)('$form, $size: nothing reaches over an edge or into something else', async (one) => {
  for (const dir of ['ltr', 'rtl'] as const) {
    for (const { width, height, pieces } of await readPages(await set({ ...one, dir }))) {
      expect(outside(pieces, { left: 0, top: 0, right: width, bottom: height })).toEqual([]);
      expect(overlaps(pieces)).toEqual([]);
    }
  }
});

test.each(CASES)(
  '$form, $size: its first page is dated and has the small print, and all say that it is a draft',
  async (one) => {
    const pages = await readPages(await set(one));
    for (const words of [one.inside, one.dated, ...one.small])
      for (const sentence of sentences(words)) expect(pages[0]?.text).toContain(sentence);
    for (const { text } of pages) expect(text).toContain('Borrador, no repartir');
    for (const { shown } of one.numbers) expect(pages.map(({ text }) => text).join(' ')).toContain(shown);
    const answers = pages.map(({ text }) => text).join(' ');
    for (const sentence of sentences(one.already ?? '')) expect(answers).toContain(sentence);
  },
);

test.each(only('flipchart'))(
  '$form, $size: people see a drawing and few words, and whoever speaks has the rest behind it',
  async (one) => {
    const pages = await readPages(await set(one));
    one.items.forEach((item, i) => {
      const front = assertFound(pages[2 * i], 'front').text;
      const back = assertFound(pages[2 * i + 1], 'back').text;
      const notes = [item.ask, item.care, ...sentences(item.text)].map((text) => text ?? '');
      for (const text of [item.caption ?? '', ...notes]) expect(back).toContain(text);
      expect(front).toContain(item.caption);
      for (const text of notes) expect(front).not.toContain(text);
    });
  },
);

test.each(only('game'))('$form, $size: both cards of a pair lie in the same place of two sheets', async (one) => {
  const [, signs, answers] = await readPages(await set(one));
  one.items.forEach((item, i) => {
    const inPlace = (page: typeof signs) =>
      (page?.pieces ?? [])
        .filter(
          ({ left, top }) =>
            Math.floor((left - 12) / 62) === i % 3 && Math.floor((top - 16.5) / 66) === Math.floor(i / 3),
        )
        .map(({ text }) => text)
        .join(' ');
    expect(inPlace(signs)).toContain(item.caption);
    expect(inPlace(answers)).toContain(item.text);
  });
});

test.each(only('talk'))('$form, $size: each slide has its sentence large, and its notes small below', async (one) => {
  const pages = await readPages(await set(one));
  one.items.forEach((item, i) => {
    const { text, pieces } = assertFound(pages[i], 'slide');
    for (const words of [item.caption, item.text, item.when]) expect(text).toContain(words);
    const [first] = pieces;
    const notes = assertFound(
      pieces.find((piece) => piece.text.includes('Pide el nombre')),
      'notes',
    );
    expect(first && first.bottom - first.top).toBeGreaterThan(13 * 0.7);
    expect(first && notes.top - first.bottom).toBeGreaterThan(0);
  });
});

test.each(only('easy'))('$form, $size: nothing on it is smaller than 16 points', async (one) => {
  const pieces = (await readPages(await set(one))).flatMap((page) => page.pieces);
  const points = pieces.map(({ top, bottom }) => ((bottom - top) / 0.71) * (72 / 25.4));
  expect(Math.min(...points)).toBeGreaterThanOrEqual(16);
});

function only(form: FormId): Case[] {
  return CASES.filter((one) => one.form === form);
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.?!]) /);
}

function set(one: Case): Promise<Buffer> {
  return setPdf(one, one.format, templateOf(one.form));
}

function thing(
  form: FormId,
  count: number,
  { lines, ...item }: { lines: Record<string, string> } & Omit<Printed['items'][number], 'drawing'>,
): Printed {
  const drawings = [...REAL_DRAWINGS.values()].filter((rows) => rows[0]!.length >= DRAWING_SIDE.min);
  return aPrinted(form, {
    lines,
    already: '¿Ya dijiste que sí? Puedes pedir ayuda. La culpa no es tuya.',
    items: drawings.slice(0, count).map((drawing) => ({ ...item, drawing })),
  });
}
