import { about, both, type Explanation, type InBoth } from './words.ts';

/** How many of many phrases a finding names. */
const SHOWN_KEYS = 5;

/** The words of the interface. */
export const STRING_FINDINGS = about('strings', {
  'key-in-two-groups': (group: string): Explanation => ({
    es: `La misma clave está también en \`${group}\`. Déjala en un solo grupo.`,
    en: `The same key stands under \`${group}\` too. Keep it in one group.`,
  }),
  'key-not-in-source': (source: string, nearest: string | null): Explanation => ({
    es: `La clave no existe en strings/${source}.yaml, la lengua de origen.`,
    en: `The key does not exist in strings/${source}.yaml, the source language.`,
    nearest,
    ...(nearest ? { write: both(`${nearest}: …`) } : {}),
  }),
  'group-differs': (source: string, group: string): Explanation => ({
    es: `Una frase está en el mismo grupo en todas las lenguas, y en strings/${source}.yaml está en \`${group}\`. Muévela allí.`,
    en: `A phrase is in the same group in all languages, and in strings/${source}.yaml it is under \`${group}\`. Move it there.`,
  }),
  'placeholders-differ': (source: string, wanted: string): Explanation => ({
    es: `Las palabras entre llaves se reemplazan por datos y son las mismas en todas las lenguas; strings/${source}.yaml tiene ${wanted || 'ninguna'}.`,
    en: `Words in braces are replaced by facts and are the same in all languages; strings/${source}.yaml has ${wanted || 'none'}.`,
  }),
  'phrase-braces': (): Explanation => ({
    es: 'Entre llaves solo va el nombre de un dato que pone el sitio, como {count}; lo demás saldría tal cual en la página.',
    en: 'Braces hold only the name of a fact that the site puts in, such as {count}; anything else would stand on the page as it is.',
  }),
  'phrase-missing': (key: string): Explanation => ({
    es: 'El sitio muestra esta frase y la lengua de origen no la tiene. Escríbela en el grupo que le toca (`safety` donde una palabra equivocada haría daño).',
    en: 'The site shows this phrase and the source language does not have it. Write it in the group where it belongs (`safety` where a wrong word could harm).',
    write: both(`${key}: "…"`),
  }),
  'phrases-lacking': (keys: readonly string[]): Explanation => ({
    ...lackingOf(keys),
    write: both(
      keys
        .slice(0, SHOWN_KEYS)
        .map((key) => `${key}: "…"`)
        .join('\n'),
    ),
  }),
  'phrase-not-asked': (nearest: string | null): Explanation => ({
    es: 'Ninguna página pide esta frase. Bórrala de todas las lenguas; si es nueva y el código la pide, escríbela también en `content/strings/`.',
    en: 'No page asks for this phrase. Take it out of all languages; if it is new and the code asks for it, write it in `content/strings/` too.',
    nearest,
  }),
  'language-without-name': (source: string, key: string): Explanation => ({
    es: `Las páginas muestran el nombre de esta lengua, y ni el navegador ni strings/${source}.yaml lo saben. Escríbelo en strings/${source}.yaml, en \`other\`.`,
    en: `Pages show the name of this language, and neither browsers nor strings/${source}.yaml know it. Write it in strings/${source}.yaml, under \`other\`.`,
    write: both(`${key}: "…"`),
  }),
});

function lackingOf(keys: readonly string[]): InBoth {
  const isOne = keys.length === 1;
  return {
    es: `Esta lengua tiene las demás frases y le ${isOne ? 'falta una' : `faltan ${keys.length}`}. Hasta entonces no cuenta como entera: ni los buscadores ni los datos abiertos saben de ella, y sus páginas dicen esto en otra lengua.`,
    en: `This language has the other phrases and lacks ${isOne ? 'one' : keys.length}. Until then it does not count as whole: neither search engines nor the open data hear of it, and its pages say this in another language.`,
  };
}
