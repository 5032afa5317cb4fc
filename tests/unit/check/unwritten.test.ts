/** What `npm run new` leaves to be written is found however somebody has left it. */
import { expect, test } from 'vitest';
import { sectionHash } from '../../../src/hashes/page/section-hash.ts';
import { ALL_KINDS } from '../../../src/schemas/kinds/kinds.ts';
import { broken, findingsIn } from '../../fixtures/content-faults/faults.ts';

const PAGE = 'pages/es/senales.mdx';
const unwrittenIn = (from: string, to: string, file = PAGE) =>
  findingsIn(broken(file, from, to)).filter(({ code }) => code === 'unwritten');

test.each([
  ['as it was', 'Aquí va un texto (por escribir)'],
  ['with a capital', 'Una frase (Por escribir)'],
  ['with two blanks', 'Una frase (por  escribir )'],
  ['with a blank that holds words together', 'Una frase (por\u00a0escribir)'],
  ['on two lines', 'Una frase que se parte (por\nescribir) en dos'],
  ['without its mark', 'Aquí va un texto.'],
  ['without its mark, as a heading', '## Aquí va un texto'],
  ['without its mark, in an item', '- aquí va  un texto'],
])('a text of a page that is still to be written is found %s', (_how, text) => {
  expect(unwrittenIn('Mira las señales.', `${text}\n\nMira.`)).toHaveLength(1);
});

test.each([
  ['as it was', 'Aquí va un texto (por escribir)'],
  ['with a capital', 'Señales (POR ESCRIBIR)'],
  ['without its mark', 'Aquí va un texto'],
])('a field that is still to be written is found %s', (_how, title) => {
  expect(unwrittenIn('title: Señales', `title: ${title}`)).toMatchObject([{ field: 'title' }]);
});

test('a word of a list that is still to be chosen is found with blanks around it', () => {
  expect(unwrittenIn('topic: emergency', 'topic: " por-escribir "', 'facts/services/gb/policia-999.yaml')).toHaveLength(
    1,
  );
});

test('what people write of writing is no mark', () => {
  expect(unwrittenIn('Mira las señales.', 'Puedes avisar por escribir a la oficina (por escrito).')).toEqual([]);
});

test('the first section of a new message may do most harm, until its author says that it does not', () => {
  const bodies = ALL_KINDS.flatMap(({ begun }) =>
    begun?.as === 'message'
      ? [
          begun.start({ sourceLocale: 'es', lang: 'es', today: '2027-05-01', title: '', hashOf: sectionHash }).body ??
            '',
        ]
      : [],
  );
  expect(bodies.map((body) => /id="primero" harm="(\w+)"/.exec(body)?.[1])).toEqual(['safety', 'safety']);
});
