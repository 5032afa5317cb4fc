import { describe, expect, test } from 'vitest';
import { citesIn, headingIn, isHarmClass, meaningOf, splitSections } from '../../../../src/domain/page/section-text.ts';

const PAGE = [
  '<Section id="one" harm="safety">',
  '',
  '## Uno',
  '',
  'Texto.',
  '',
  '</Section>',
  '',
  '<Section id="two" harm="core">',
  'Dos',
  '</Section>',
];

describe('splitSections', () => {
  test('gives each section its id, its harm class, its text and its line', () => {
    expect(splitSections(PAGE.join('\n'))).toEqual({
      sections: [
        { id: 'one', harm: 'safety', body: '## Uno\n\nTexto.', line: 1 },
        { id: 'two', harm: 'core', body: 'Dos', line: 9 },
      ],
      outside: [],
    });
  });

  test('names the lines that stand in no section', () => {
    expect(splitSections(['Suelto', ...PAGE].join('\n')).outside).toEqual([{ line: 1, text: 'Suelto' }]);
  });

  test('names a section that is never closed', () => {
    expect(splitSections(PAGE.slice(0, 5).join('\n'))).toEqual({
      sections: [],
      outside: [{ line: 1, text: '<Section id="one">' }],
    });
  });
});

describe('what a section says is the same', () => {
  test.each([
    ['with another line break', 'Llama al\n105.', 'Llama al 105.'],
    ['with a word set in bold', '**Llama** al 105.', 'Llama al 105.'],
    ['with a word set in bold before a full stop', 'Llama al **105**.', 'Llama al 105.'],
    ['with a word set in italics before a comma', 'Si _puedes_, llama.', 'Si puedes, llama.'],
    ['with another mark of a list', '- Llama.\n- Espera.', '* Llama.\n* Espera.'],
    ['with another level of a heading', '## Ahora', '### Ahora'],
    ['with a wider rule in a table', '| a | b |\n| --- | --- |', '| a | b |\n|-----|-----|'],
    ['with another target of a link', '[Guía](https://a.example/)', '[Guía](https://b.example/)'],
    ['with a comment for translators', 'Llama. {/* Plural */}', 'Llama.'],
    ['with accents written in two characters', 'Asi\u0301', 'As\u00ed'],
  ])('%s', (_case, one, other) => expect(meaningOf(one)).toBe(meaningOf(other)));
});

describe('what a section says changes', () => {
  test.each([
    ['with a word', 'No llames.', 'Llama.'],
    ['with a hyphen inside a word', 'La ex-pareja.', 'La ex pareja.'],
    ['with the words of a link', '[Guía](https://a.example/)', '[Lista](https://a.example/)'],
    ['with the service that a component names', '<Service id="a" />', '<Service id="b" />'],
  ])('%s', (_case, one, other) => expect(meaningOf(one)).not.toBe(meaningOf(other)));
});

test('isHarmClass knows the three classes and nothing else', () => {
  expect(['safety', 'core', 'other', 'Safety', ''].filter(isHarmClass)).toEqual(['safety', 'core', 'other']);
});

test('the heading of a section is its words without marks', () => {
  expect(headingIn('## Qué **mirar**\n\nTexto.')).toBe('Qué mirar');
  expect(headingIn('Texto.')).toBeUndefined();
});

test('the sources of a section come in the order of reading, without those of a comment', () =>
  expect(citesIn('Uno. <Cite id="b" /> {/* <Cite id="c" /> */} Dos. <Cite id="a" /> <Cite id="b" />')).toEqual([
    'b',
    'a',
    'b',
  ]));
