import { about, asks, both, type Explanation, example, type Fix } from './words.ts';

/** The text of a page, its sections and their states. */
export const PAGE_FINDINGS = about('sections', {
  'page-not-in-source': (source: string, nearest: string | null): Explanation => ({
    es: `Esta página no existe en la lengua de origen (${source}), de donde se traduce. Créala allí o cambia el nombre.`,
    en: `This page does not exist in the source language (${source}), which translations are made from. Make it there or change the name.`,
    nearest,
  }),
  'text-without-record': (text: string, write: Fix): Explanation => ({
    es: `Falta aquí el texto \`${text}\`: a quién le habla decide si lleva salida rápida, y se dice una sola vez para todas las lenguas.`,
    en: `The text \`${text}\` is missing here: whom it speaks to decides whether it has the quick exit, and is said once for all languages.`,
    write,
  }),
  'record-section': (nearest: string | null): Explanation => ({
    es: 'Este texto no tiene en ninguna lengua una sección con ese nombre, y lo que se dice de ella no protege a nadie.',
    en: 'This text has a section of that name in no language, and what is said of it protects nobody.',
    nearest,
  }),
  'outside-section': (): Explanation => ({
    es: 'Todo texto está dentro de una sección, para saber de cada una quién la tradujo o revisó. Este queda fuera.',
    en: 'All text stands inside a section, so that it is known of each who translated or reviewed it. This stands outside.',
    write: {
      es: '<Section id="nombre-de-la-seccion" harm="core">\n\n…\n\n</Section>',
      en: '<Section id="name-of-the-section" harm="core">\n\n…\n\n</Section>',
    },
  }),
  'bad-section-tag': asks({
    es: 'La marca de una sección se escribe con S mayúscula y comillas rectas, y está sola en su línea, sin espacios delante, con `id` y `harm` en ese orden.',
    en: 'The tag of a section is written with a capital S and straight quotes, and stands alone on its line, without spaces before it, with `id` and `harm` in that order.',
  }),
  'section-not-closed': (): Explanation => ({
    es: 'La sección no se cierra. Su final va solo en una línea.',
    en: 'The section is not closed. Its end stands alone on a line.',
    write: both('</Section>'),
  }),
  'nested-section': (id: string): Explanation => ({
    es: `Una sección no puede empezar dentro de otra: antes de esta línea falta cerrar «${id}».`,
    en: `A section cannot begin inside another: “${id}” is not closed before this line.`,
    write: both('</Section>'),
  }),
  'unknown-harm': (): Explanation => ({
    es: '`harm` dice cuánto daño puede hacer un error. Elige una de las tres palabras: safety (la seguridad de alguien), core (lo principal) u other (lo demás).',
    en: '`harm` says how much harm a mistake can do. Choose one of the three words: safety (somebody’s safety), core (the main content) or other (the rest).',
  }),
  'bad-section-id': asks({
    es: 'El `id` de una sección lleva letras minúsculas sin acento, cifras y guiones.',
    en: 'The `id` of a section has small letters without accents, digits and hyphens.',
  }),
  'duplicate-section': (line: number): Explanation => ({
    es: `Ya hay una sección con ese \`id\` en la línea ${line}. Cambia uno de los dos.`,
    en: `There is a section with that \`id\` on line ${line}. Change one of the two.`,
  }),
  'section-without-state': (write: Fix, command: string): Explanation => ({
    es: `La sección no está en \`sections\`, arriba en el archivo, y no se sabe quién la escribió o revisó. \`${command}\` lo escribe.`,
    en: `The section is not under \`sections\` at the top of the file, and who wrote or reviewed it is not known. \`${command}\` writes it.`,
    write,
  }),
  'head-without-state': (write: Fix, command: string): Explanation => ({
    es: `No se sabe de qué versión se tradujo la cabecera (título, descripción y lo demás que se lee). \`${command}\` lo escribe.`,
    en: `Which version the head (title, description and what else is read) was translated from is not known. \`${command}\` writes it.`,
    write,
  }),
  'source-state': (): Explanation => ({
    es: 'En la lengua de origen el texto es `original`. Que una segunda persona lo leyó va en `reviewed`, y lo escribe `npm run translations -- stamp`.',
    en: 'In the source language a text is `original`. That a second person has read it goes under `reviewed`, and `npm run translations -- stamp` writes it.',
    write: both('state: original'),
  }),
  'original-in-translation': (): Explanation => ({
    es: 'Solo la lengua de origen es `original`. Una traducción es machine (automática) o human (de una persona).',
    en: 'Only the source language is `original`. A translation is machine or human.',
    write: both('state: machine'),
  }),
  'from-missing': (write: Fix, command: string): Explanation => ({
    es: `No se sabe de qué versión se tradujo esta sección. \`${command}\` escribe la huella de la versión actual.`,
    en: `Which version this section was translated from is not known. \`${command}\` writes the hash of the present one.`,
    write,
  }),
  'maker-missing': (field: keyof typeof MADE): Explanation => ({
    es: `No se sabe ${MADE[field].es}, y quien revisa es siempre otra persona. Se anota un cargo o un código, nunca el nombre de una persona.`,
    en: `It is not known ${MADE[field].en}, and the reviewer is always another person. A role or a code is noted, never the name of a person.`,
    write: example(`${field}: ${MADE[field].code}`),
    more: 'reviews',
  }),
  'reviewer-is-maker': (): Explanation => ({
    es: 'Quien escribió o tradujo el texto no revisa lo suyo: nadie ve sus propias faltas. Quita `reviewed`, y que lo lea y lo anote otra persona, con otro cargo.',
    en: 'Who wrote or translated the text does not review their own work: nobody sees their own mistakes. Take `reviewed` out, and have another person, of another role, read it and note it.',
    more: 'reviews',
  }),
  'section-not-in-source': (source: string, nearest: string | null): Explanation => ({
    es: `La página en ${source} no tiene una sección con ese \`id\`.`,
    en: `The page in ${source} has no section with that \`id\`.`,
    nearest,
  }),
  'harm-differs': (source: string, harm: string, write: Fix): Explanation => ({
    es: `Una sección tiene el mismo \`harm\` en todas las lenguas, y en ${source} es ${harm}.`,
    en: `A section has the same \`harm\` in all languages, and in ${source} it is ${harm}.`,
    write,
  }),
  'stray-number': (number: string, write: Fix | undefined): Explanation => ({
    es: `«${number}» parece un teléfono. Un número vive solo en la ficha de su servicio, para que se corrija en un solo lugar; si es una cifra, redondéala con palabras (1,2 millones).`,
    en: `“${number}” looks like a telephone number. A number lives only in the record of its service, so that it is corrected in one place; if it is a figure, round it with words (1.2 million).`,
    ...(write ? { write } : {}),
    more: 'numbers',
  }),
  apostrophe: (wrong: string, right: string): Explanation => ({
    es: `En esta lengua el apóstrofo es siempre ’, para que la búsqueda encuentre la palabra: no ${wrong} sino ${right}.`,
    en: `In this language the apostrophe is always ’, so that the search finds the word: not ${wrong} but ${right}.`,
    write: both(right),
    more: 'spelling',
  }),
});

const MADE = {
  writtenBy: { es: 'qué cargo escribió este original', en: 'which role wrote this original', code: 'editor' },
  translatedBy: { es: 'quién tradujo esto', en: 'who translated this', code: 'traduccion-1' },
};

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
