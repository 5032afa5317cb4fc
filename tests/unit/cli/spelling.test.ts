import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/check/read/content.ts';
import { main, misspellings, readDictionary } from '../../../src/cli/spelling.ts';
import { broken } from '../../fixtures/content-faults/faults.ts';
import { cleanTree, type Tree, withTree } from '../../fixtures/content-faults/tree.ts';

const words = (more: string) =>
  `rules: []\nstatistics: []\nreadability: null\nspelling: { dictionary: one, words: [${more}] }\n`;
const quiz =
  'preguntas una sola pregunta qué ves se ve señal así es nada otra vez nadie tiene que contar algo suyo puede ver';
/** What the small lesson and its protocol say besides. */
const lesson =
  'mirar clase de hora con calma papel dudas hoja habla engaños caso inventado escuchamos acuerdos los miren aviso hoy miramos el ' +
  'cierre repasen números quédate momento en parejas lengua voz alta pregunta primero dicen duda escribe no dice dónde vale toda ' +
  'un su estimadas familias si alguien cuenta escucha di vas hacer dirección avisa';
const known = [
  ...quiz.split(' '),
  ...lesson.split(' '),
  'mira',
  'las',
  'señales',
  'llama',
  'a',
  'y',
  'lee',
  'la',
  'ley',
  'salir',
  'rápido',
  'servicio',
  'servicios',
  'campaña',
];
const dictionaries = new Map([['one', (word: string) => known.includes(word.toLowerCase())]]);

/** The clean tree with a list of words in Spanish only: a language without one is not looked at. */
function inSpanish(list: string): Tree {
  const { 'words/en.yaml': _en, 'words/qu.yaml': _qu, ...tree } = cleanTree();
  return { ...(tree as Tree), 'words/es.yaml': list };
}

function wordsIn(tree: Tree): string[] {
  return withTree(tree, (dir) =>
    misspellings(readContent(dir), dictionaries).map(({ file, line, word }) => `${file}:${line} ${word}`),
  );
}

describe('a word that nobody knows', () => {
  const tree = inSpanish(words(''));
  test('is none where every word is in the dictionary', () => expect(wordsIn(tree)).toEqual([]));
  test('is found in a text and in a phrase, at its line', () => {
    const text = broken('pages/es/senales.mdx', 'Mira las señales.', 'Mira las señalse.', tree);
    expect(wordsIn(broken('strings/es.yaml', 'Salir rápido', 'Salir rapdo', text))).toEqual([
      'pages/es/senales.mdx:12 señalse',
      'strings/es.yaml:5 rapdo',
    ]);
  });
  test('is found in what a record says, and not in how it is made', () => {
    const asked = broken('quizzes/preguntas.yaml', 'Una sola pregunta.', 'Una sola pregutna.', tree);
    expect(wordsIn(asked)).toEqual(['quizzes/preguntas.yaml:12 pregutna']);
  });
  test('is no place for a number', () => {
    const asked = broken('quizzes/preguntas.yaml', 'Una sola pregunta.', 'Llama a {report.digits}.', tree);
    expect(wordsIn(asked)).toEqual([]);
  });
  test('is right once it is in the list of the language', () => {
    const text = broken('pages/es/senales.mdx', 'Mira las señales.', 'Mira las wayras.', tree);
    expect(wordsIn({ ...text, 'words/es.yaml': words('wayras') })).toEqual([]);
  });
  test('is right as a name that the facts hold', () => {
    const text = broken('pages/es/senales.mdx', 'Mira las señales.', 'Mira Inglaterra.', tree);
    expect(wordsIn(text)).toEqual([]);
  });
});

test('a dictionary knows words and not their mistakes', () => {
  const knows = readDictionary('es-es');
  expect(['señales', 'Persona', 'ayúdame'].map(knows)).toEqual([true, true, true]);
  expect(['señalse', 'personna'].map(knows)).toEqual([false, false]);
});

test('a dictionary that is not installed says how to install it', () =>
  expect(() => readDictionary('xx-yy')).toThrow('npm install --save-dev --save-exact @cspell/dict-xx-yy'));

test('the command says in one line that all is right, and else what and where', () => {
  const printed: string[] = [];
  const tree = inSpanish(words('').replace('one', 'es-es'));
  expect(withTree(tree, (dir) => main(['--dir', dir], (text) => printed.push(text)))).toBe(0);
  const wrong = broken('pages/es/senales.mdx', 'Mira las señales.', 'Mira las señalse.', tree);
  expect(withTree(wrong, (dir) => main(['--dir', dir], (text) => printed.push(text)))).toBe(1);
  expect(printed).toEqual([
    'Ninguna palabra desconocida. / No unknown word.',
    'pages/es/senales.mdx, línea / line 12: «señalse». Si está bien escrita, va en words/es.yaml, spelling. / If it is right, it belongs in words/es.yaml, spelling.',
    '1',
  ]);
});
