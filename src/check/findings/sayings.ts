import { about, both, type Explanation } from './words.ts';

/** Mistakes in sentences to remember. */
export const SAYING_FINDINGS = about('sayings', {
  'saying-mark': (text: string, times: number): Explanation => ({
    es: `Lo que se subraya tiene que estar una sola vez en la frase, con las mismas letras. En «${text}» está ${times === 0 ? 'ninguna' : times}. Copia la palabra de la frase, o escribe null.`,
    en: `What is underlined has to stand in the sentence once, letter by letter. In “${text}” it stands ${times === 0 ? 'nowhere' : `${times} times`}. Copy the word from the sentence, or write null.`,
    write: both(`mark: ${longestWordOf(text)}`),
  }),
  'saying-in-source': (locale: string): Explanation => ({
    es: `Falta la frase en la lengua de origen (${locale}), de la que se traducen las demás. Sin ella el sitio no puede mostrarla.`,
    en: `The sentence is missing in the source language (${locale}), which the others are translated from. Without it the site cannot show it.`,
    write: both(`words:\n  ${locale}:\n    state: original\n    writtenBy: editor\n    text: …\n    mark: null`),
  }),
});

/** The longest word of a sentence, as an example of what can be underlined. */
function longestWordOf(text: string): string {
  const words = text.match(/[\p{L}\p{M}’]+/gu) ?? [];
  return words.reduce((long, word) => (word.length > long.length ? word : long), '');
}
