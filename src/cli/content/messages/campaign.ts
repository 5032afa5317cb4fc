import { both, joined, type Message, nearestIs, type Words } from './words.ts';

/** `campaign.yaml`, and what a published site demands. */
export const CAMPAIGN_MESSAGES = {
  'source-not-a-language': (known: string, write: Words): Message => ({
    why: {
      es: `La lengua de origen es una de las de \`languages\` (${known}).`,
      en: `The source language is one of those under \`languages\` (${known}).`,
    },
    write,
    more: 'languages',
  }),
  'fallback-unknown': (nearest: string | null, known: string): Message => ({
    why: joined(
      { es: `Esa lengua no está en \`languages\` (${known}).`, en: `That language is not under \`languages\` (${known}).` },
      nearestIs(nearest),
    ),
    ...(nearest ? { write: both(`- ${nearest}`) } : {}),
    more: 'languages',
  }),
  'fallback-loop': (): Message => ({
    why: {
      es: 'La cadena vuelve a una lengua por la que ya pasó. Cada una sale una sola vez, y nunca la propia.',
      en: 'The chain comes back to a language it has been through. Each appears once, and never its own.',
    },
    more: 'languages',
  }),
  'fallback-end': (source: string, chain: string): Message => ({
    why: {
      es: `La lengua de origen (${source}) es la única completa, así que toda cadena termina en ella.`,
      en: `The source language (${source}) is the only complete one, so every chain ends with it.`,
    },
    write: both(`fallback: [${chain}]`),
    more: 'languages',
  }),
  'fallback-of-source': (): Message => ({
    why: {
      es: 'Nada reemplaza a la lengua de origen: su lista va vacía.',
      en: 'Nothing stands in for the source language: its list is empty.',
    },
    write: both('fallback: []'),
    more: 'languages',
  }),
  'live-needs': (help: Words | undefined): Message => ({
    why: joined(
      {
        es: 'Un sitio publicado (`stage: live`) dice quién lo publica, dónde está y a qué correo escribir. Complétalo, o deja `stage: preview`.',
        en: 'A published site (`stage: live`) says who publishes it, where it is and which e-mail to write to. Fill it in, or keep `stage: preview`.',
      },
      help,
    ),
    more: 'live',
  }),
  'live-machine-safety': (): Message => ({
    why: {
      es: 'Un sitio publicado (`stage: live`) no muestra textos de seguridad traducidos por una máquina. Hazla revisar y escribe su estado.',
      en: 'A published site (`stage: live`) shows no safety text translated by a machine. Have it reviewed and write its state.',
    },
    write: both('state: reviewed'),
    more: 'live',
  }),
  'live-unreviewed': (language: string): Message => ({
    why: {
      es: `Un sitio publicado (\`stage: live\`) no muestra en ${language} nada sin revisar. Hazla revisar por un hablante y escribe su estado.`,
      en: `A published site (\`stage: live\`) shows nothing unreviewed in ${language}. Have a speaker review it and write its state.`,
    },
    write: both('state: reviewed'),
    more: 'live',
  }),
  'live-safety-original': (): Message => ({
    why: {
      es: 'En un sitio publicado (`stage: live`), una segunda persona ha leído cada texto de seguridad. Hazlo leer y escribe su estado.',
      en: 'In a published site (`stage: live`) a second person has read every safety text. Have it read and write its state.',
    },
    write: both('state: reviewed'),
    more: 'live',
  }),
  'live-strings': (count: number, keys: string): Message => ({
    why: {
      es: `Un sitio publicado (\`stage: live\`) no muestra estas frases sin revisar, y hay ${count}: ${keys}. Hazlas revisar y añádelas a \`reviewed\`.`,
      en: `A published site (\`stage: live\`) does not show these phrases unreviewed, and there are ${count}: ${keys}. Have them reviewed and add them to \`reviewed\`.`,
    },
    more: 'live',
  }),
};
