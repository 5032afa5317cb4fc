import { about, asks, type Explanation, example, type Fix, type InBoth } from './words.ts';

/** Signs in a text that are read as code: they would stop the build without a word about where, or vanish. */
export const TAG_FINDINGS = about('sections', {
  'unknown-component': (): Explanation => ({
    es: 'No hay un componente con ese nombre y el sitio no se construiría. Los que hay son Section, Service (un servicio), Cite (una fuente), PageLink (otra página) y Advert (un aviso inventado).',
    en: 'There is no component of that name and the site would not build. There are Section, Service, Cite (a source), PageLink (another page) and Advert (an invented advert).',
  }),
  'component-form': asks({
    es: 'El componente no está bien escrito, y el sitio no se construiría: lleva su nombre con esas mayúsculas, un dato entre comillas rectas (") y el cierre.',
    en: 'The component is not well written, and the site would not build: it has its name with those capitals, one fact in straight quotes (") and its end.',
  }),
  'advert-form': (forms: string, write: Fix): Explanation => ({
    es: `La forma dice cómo se ve el aviso inventado. Puede ser: ${forms} (mensaje de chat, papel en un poste, mensaje en un juego, lo que dice alguien conocido).`,
    en: `The form says what the invented advert looks like. It can be: ${forms} (chat message, paper on a post, message in a game, what somebody known says).`,
    write,
  }),
  'advert-inside': (): Explanation => ({
    es: 'Un aviso inventado tiene sus dos marcas solas en su línea, con una línea vacía antes y después de cada una, y dentro solo párrafos de palabras. Un servicio, una fuente o un enlace junto a una oferta falsa parecería parte de ella. Ponlo debajo del aviso.',
    en: 'An invented advert has its two tags alone on their lines, with an empty line before and after each, and inside only paragraphs of words. A service, a source or a link beside a false offer would look like part of it. Put it below the advert.',
    write: example({
      es: '<Advert form="chat">\n\nHola, tengo un trabajo para ti.\n\n</Advert>',
      en: '<Advert form="chat">\n\nHi, I have a job for you.\n\n</Advert>',
    }),
  }),
  'html-tag': (): Explanation => ({
    es: 'Lo que empieza con < se lee como código: detiene la construcción o desaparece. Quítalo; «menos que», dilo con palabras. Para resaltar, escribe **así**; para enlazar, [texto](https://dirección).',
    en: 'What begins with < is read as code: it stops the build or vanishes. Take it out; say “less than” in words. To stress, write **so**; to link, [text](https://address).',
  }),
  braces: (write: InBoth): Explanation => ({
    es: 'Las llaves { } se leen como código: detienen la construcción o desaparecen. Usa paréntesis.',
    en: 'Braces { } are read as code: they stop the build or vanish. Use parentheses.',
    write,
  }),
  'comment-alone': (): Explanation => ({
    es: 'Entre llaves va un solo comentario y nada más. Lo que está delante, detrás o entre dos comentarios se ejecuta como código al construir el sitio.',
    en: 'Between braces stands exactly one comment and nothing else. What stands before, behind or between two comments is run as code when the site is built.',
    write: example({ es: '{/* una nota */}', en: '{/* a note */}' }),
  }),
  'comment-unread': (): Explanation => ({
    es: 'Parece un comentario y no lo es: quien lee lo vería, y ninguna regla lo revisa. Quita la barra invertida o las comillas que tiene delante, o bórralo.',
    en: 'It looks like a comment and is none: readers would see it, and no rule looks at it. Take out the backslash or the quotes around it, or delete it.',
    write: example({ es: '{/* una nota */}', en: '{/* a note */}' }),
  }),
  'import-export': (): Explanation => ({
    es: 'Una línea que empieza con import o export se lee como código, no como texto. Empieza la frase con otra palabra, o borra la línea.',
    en: 'A line that begins with import or export is read as code and not as text. Begin the sentence with another word, or delete the line.',
  }),
  image: (): Explanation => ({
    es: 'En los textos no hay imágenes: pesan, y una de otro sitio diría a otros quién lee. Quítala y di con palabras lo que muestra.',
    en: 'Texts have no pictures: they are heavy, and one from another site would tell others who reads. Take it out and say in words what it shows.',
  }),
  'markdown-element': (): Explanation => ({
    es: 'El sitio no muestra esto: casillas, notas al pie, bloques de código, títulos de un solo #, columnas alineadas. Hay párrafos, títulos (##, ###, ####), listas, citas, tablas, **negrita**, *cursiva* y enlaces.',
    en: 'The site does not show this: boxes to tick, footnotes, blocks of code, headings of a single #, aligned columns. There are paragraphs, headings (##, ###, ####), lists, quotations, tables, **bold**, *italics* and links.',
  }),
  'text-unread': (): Explanation => ({
    es: 'Desde aquí no se entiende el texto, y el sitio no se construiría. Mira si queda abierta una llave, una marca o un componente.',
    en: 'From here on the text cannot be understood, and the site would not build. See whether a brace, a tag or a component is left open.',
  }),
  'too-deep': (most: number): Explanation => ({
    es: `Aquí hay más de ${most} cosas una dentro de otra (citas, listas, énfasis o componentes), que nadie puede leer y con las que el sitio no se construiría. Escríbelo en párrafos, con una lista dentro de otra a lo más.`,
    en: `More than ${most} things stand one in another here (quotations, lists, stress or components), which nobody can read and with which the site would not build. Write it as paragraphs, with one list in another at most.`,
  }),
  'gap-unread': (): Explanation => ({
    es: 'Sin las frases sobre un papel que nadie cumple aquí, lo que queda se lee de otra manera: una comilla, una llave o una marca empieza en una frase y acaba en otra. Escribe cada una dentro de una sola frase.',
    en: 'Without the sentences about a role that nobody plays here, what is left is read otherwise: a quote, a brace or a tag begins in one sentence and ends in another. Write each within a single sentence.',
  }),
  'link-form': (): Explanation => ({
    es: 'Un enlace lleva a una dirección completa que empieza con https://, sin usuario, puerto ni barras invertidas, a una parte de la misma página (#nombre) o a un correo sin nada detrás. A otra página del sitio se llega con PageLink.',
    en: 'A link leads to a whole address that begins with https://, without a user name, a port or backslashes, to a part of the same page (#name), or to an e-mail address with nothing behind it. To another page of the site leads PageLink.',
    write: example({
      es: '[texto](https://www.gob.pe/) · <PageLink to="help">texto</PageLink>',
      en: '[text](https://www.gob.pe/) · <PageLink to="help">text</PageLink>',
    }),
    more: 'links',
  }),
  'mail-of-person': (domain: string): Explanation => ({
    es: `«${domain}» da correos a personas, y nadie puede saber si este es de una institución. Escribe uno en el dominio de la institución, o quítalo.`,
    en: `“${domain}” gives e-mail to persons, and nobody can know whether this one is an institution’s. Write one at the domain of the institution, or take it out.`,
    more: 'links',
  }),
});
