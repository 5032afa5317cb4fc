import { about, asks, type Explanation, example } from './words.ts';

/** Pages in Easy Read: made from the whole page, as fresh as it, short and with their hard words explained. */
export const EASY_FINDINGS = about('easy', {
  'easy-missing': (page: string): Explanation => ({
    es: `Falta la lectura fácil de \`${page}\`. El inicio, la ayuda y todos los mensajes salen juntos en lectura fácil: quien la necesita no se queda sin una parte. Escribe el archivo con las mismas secciones.`,
    en: `The Easy Read of \`${page}\` is missing. Home, help and all messages come out together in Easy Read: whoever needs it is not left without a part. Write the file with the same sections.`,
  }),
  'easy-of-nothing': (nearest: string | null): Explanation => ({
    es: 'Una lectura fácil se hace de `home`, de `help` o de un mensaje de la lengua de origen, y se llama igual. No hay una página así.',
    en: 'An Easy Read is made from `home`, from `help` or from a message of the source language, and has its name. There is no such page.',
    nearest,
  }),
  'easy-sections': asks({
    es: 'La lectura fácil tiene las mismas secciones que la página completa, en el mismo orden y con el mismo `harm`. Al final va `words`, con las palabras difíciles.',
    en: 'An Easy Read has the same sections as the whole page, in the same order and with the same `harm`. Last comes `words`, with the hard words.',
  }),
  'easy-unstamped': (command: string): Explanation => ({
    es: `No se sabe de qué versión de la página completa se hizo esta sección. Compáralas y corre: ${command}`,
    en: `Which version of the whole page this section was made from is not known. Compare the two and run: ${command}`,
  }),
  'easy-lags': (section: string, page: string, command: string): Explanation => ({
    es: `La sección \`${section}\` de la página completa \`${page}\` cambió después de esta. Una lectura fácil atrasada no se publica. Lee las dos, corrige esta si hace falta y corre: ${command}`,
    en: `The section \`${section}\` of the whole page \`${page}\` has changed since this one was written. Easy Read that lags is not published. Read both, mend this one where needed and run: ${command}`,
  }),
  'easy-two-sentences': (count: number): Explanation => ({
    es: `Esta línea tiene ${count} frases. En lectura fácil cada frase va en su propia línea: deja una línea vacía entre las dos, o haz otro punto de la lista.`,
    en: `This line has ${count} sentences. In Easy Read each sentence has its own line: leave an empty line between the two, or make another item of the list.`,
  }),
  'easy-long-sentence': (words: number, longest: number): Explanation => ({
    es: `La frase tiene ${words} palabras, y en lectura fácil no pasa de ${longest}. Divídela: una idea en cada frase.`,
    en: `The sentence has ${words} words, where Easy Read has at most ${longest}. Part it: one idea in each sentence.`,
  }),
  'easy-median': (median: number, most: number): Explanation => ({
    es: `La mitad de las frases de la página tiene ${median} palabras o más, y en lectura fácil no pasa de ${most}. Acorta las frases más largas.`,
    en: `Half of the page’s sentences have ${median} words or more, where Easy Read has at most ${most}. Shorten the longest.`,
  }),
  'easy-word-unlisted': (word: string): Explanation => ({
    es: `«${word}» es una palabra difícil, y la sección \`words\` no la explica. Usa una más simple o explícala allí en una frase.`,
    en: `“${word}” is a hard word, and the section \`words\` does not explain it. Use a simpler one or explain it there in one sentence.`,
    write: example(`- **${word.charAt(0).toUpperCase()}${word.slice(1)}**: …`),
  }),
});
