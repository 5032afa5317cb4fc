/** What was found is shown with the words around it: whole words of its own sentence. */
import { expect, test } from 'vitest';
import { quoteAround } from '../../../../src/domain/text/quote-around.ts';

const around = (text: string, found: string) => {
  const from = text.indexOf(found);
  return quoteAround(text, { from, to: from + found.length });
};

test.each([
  ['a short text is shown whole', 'Redada en el puerto', 'Redada', 'Redada en el puerto'],
  ['only the sentence is shown', 'Feria. Habrá una redada. Música.', 'redada', 'Habrá una redada'],
  ['a line ends a sentence', 'Feria\nHabrá una redada\nMúsica', 'redada', 'Habrá una redada'],
  ['an initial ends none', 'Leerá L. M. C. (11) hoy.', 'M.', 'Leerá L. M. C. (11) hoy'],
  ['where it ends with what was found', 'Fin a la esclavitud moderna.', 'moderna', 'Fin a la esclavitud moderna'],
  [
    'a long sentence is cut at whole words on both sides',
    'La noche del veintinueve y con apoyo de la Fiscalía se hará una redada en todos los bares del centro histórico',
    'redada',
    '…de la Fiscalía se hará una redada en todos los bares del centro…',
  ],
  ['a word without an end is shown alone', `${'a'.repeat(60)} redada ${'b'.repeat(60)}`, 'redada', '…redada…'],
])('%s', (_what, text, found, expected) => expect(around(text, found)).toBe(expected));
