import { expect, test } from 'vitest';
import { blocksOf, sentencesOf, wordsOf } from '../../../../src/domain/text/sentences.ts';

test('blocks are paragraphs, headings, items and rows, each with its line, without marks and components', () => {
  const body = [
    '## Uno',
    '',
    'Llama a <Service id="x" /> y **lee** [la ley](https://example.org). <Cite id="y" />',
    'Sigue aquí.',
    '',
    '- Primero',
    '- Segundo',
    '  con otra línea',
    '',
    '| Qué | Año |',
    '| --- | --- |',
    '| Casos | 2024 |',
    '{/* nota */}',
    '<PageLink to="privacy">Privacidad</PageLink>',
  ].join('\n');
  expect(blocksOf(body)).toEqual([
    { kind: 'heading', text: 'Uno', line: 1 },
    { kind: 'paragraph', text: 'Llama a # y lee la ley. Sigue aquí.', line: 3 },
    { kind: 'item', text: 'Primero', line: 6 },
    { kind: 'item', text: 'Segundo con otra línea', line: 7 },
    { kind: 'row', text: 'Qué · Año', line: 10 },
    { kind: 'row', text: 'Casos · 2024', line: 12 },
    { kind: 'paragraph', text: 'Privacidad', line: 14 },
  ]);
});

test('sentences end where their language ends them', () => {
  expect(sentencesOf('Uno. ¿Dos? Tres', 'es').map(({ text }) => text)).toEqual(['Uno.', '¿Dos?', 'Tres']);
});

test('words are what is said, also numbers', () => {
  expect(wordsOf('Sí, 13.1 % de 20.', 'es')).toEqual(['Sí', '13.1', 'de', '20']);
});
