import { both, type Explanation, type Fix, joined, nearestIs } from './words.ts';

/** `campaign.yaml`, and what a published site demands. */
export const CAMPAIGN_FINDINGS = {
  'source-not-a-language': (known: string, write: Fix): Explanation => ({
    why: {
      es: `La lengua de origen es una de las de \`languages\` (${known}).`,
      en: `The source language is one of those under \`languages\` (${known}).`,
    },
    write,
    more: 'languages',
  }),
  'fallback-unknown': (nearest: string | null, known: string): Explanation => ({
    why: joined(
      {
        es: `Esa lengua no está en \`languages\` (${known}).`,
        en: `That language is not under \`languages\` (${known}).`,
      },
      nearestIs(nearest),
    ),
    ...(nearest ? { write: both(`- ${nearest}`) } : {}),
    more: 'languages',
  }),
  'fallback-loop': (): Explanation => ({
    why: {
      es: 'La cadena vuelve a una lengua por la que ya pasó. Cada una sale una sola vez, y nunca la propia.',
      en: 'The chain comes back to a language it has been through. Each appears once, and never its own.',
    },
    more: 'languages',
  }),
  'fallback-end': (source: string, chain: string): Explanation => ({
    why: {
      es: `La lengua de origen (${source}) es la única completa, así que toda cadena termina en ella.`,
      en: `The source language (${source}) is the only complete one, so every chain ends with it.`,
    },
    write: both(`fallback: [${chain}]`),
    more: 'languages',
  }),
  'fallback-of-source': (): Explanation => ({
    why: {
      es: 'Nada reemplaza a la lengua de origen: su lista va vacía.',
      en: 'Nothing stands in for the source language: its list is empty.',
    },
    write: both('fallback: []'),
    more: 'languages',
  }),
  'live-needs': (): Explanation => ({
    why: {
      es: 'Un sitio publicado (`stage: live`) dice quién lo publica, dónde está y a qué correo escribir. Complétalo, o deja `stage: preview`.',
      en: 'A published site (`stage: live`) says who publishes it, where it is and which e-mail to write to. Fill it in, or keep `stage: preview`.',
    },
    more: 'live',
  }),
  'live-publisher-kind': (write: Fix): Explanation => ({
    why: {
      es: 'Un sitio publicado (`stage: live`) que nombra a quien lo publica dice si es una entidad del Estado. Escribe true si lo es, o false.',
      en: 'A published site (`stage: live`) that names its publisher says whether that is a public body. Write true if it is, or false.',
    },
    write,
    more: 'live',
  }),
  // None of these says what to write: a text becomes `reviewed` by a review and not by the word.
  'live-machine-safety': (): Explanation => ({
    why: {
      es: 'Un sitio publicado (`stage: live`) no muestra textos de seguridad traducidos por una máquina. Cuando una persona lo haya revisado, su estado será `reviewed`.',
      en: 'A published site (`stage: live`) shows no safety text translated by a machine. Once a person has reviewed it, its state is `reviewed`.',
    },
    more: 'live',
  }),
  'live-unreviewed': (language: string): Explanation => ({
    why: {
      es: `Un sitio publicado (\`stage: live\`) no muestra en ${language} nada sin revisar. Cuando un hablante lo haya revisado, su estado será \`reviewed\`.`,
      en: `A published site (\`stage: live\`) shows nothing unreviewed in ${language}. Once a speaker has reviewed it, its state is \`reviewed\`.`,
    },
    more: 'live',
  }),
  'live-safety-original': (): Explanation => ({
    why: {
      es: 'En un sitio publicado (`stage: live`), una segunda persona ha leído cada texto de seguridad. Cuando lo haya hecho, su estado será `reviewed`.',
      en: 'In a published site (`stage: live`) a second person has read every safety text. Once that is done, its state is `reviewed`.',
    },
    more: 'live',
  }),
  'live-strings': (count: number, keys: string): Explanation => ({
    why: {
      es: `Un sitio publicado (\`stage: live\`) no muestra frases de seguridad sin revisar, ni ninguna en una lengua con \`policy: careful\`. Faltan por revisar (${count}): ${keys}. Cuando una segunda persona las haya leído, añádelas a \`reviewed\`.`,
      en: `A published site (\`stage: live\`) shows no unreviewed safety phrase, and none at all in a language with \`policy: careful\`. Still to be reviewed (${count}): ${keys}. Once a second person has read them, add them to \`reviewed\`.`,
    },
    more: 'live',
  }),
};
