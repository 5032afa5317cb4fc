import { both, type Explanation, joined, nearestIs } from './words.ts';

/** The words of the interface. */
export const STRING_FINDINGS = {
  'key-in-two-groups': (group: string): Explanation => ({
    why: {
      es: `La misma clave está también en \`${group}\`. Déjala en un solo grupo.`,
      en: `The same key stands under \`${group}\` too. Keep it in one group.`,
    },
    more: 'strings',
  }),
  'key-not-in-source': (source: string, nearest: string | null): Explanation => ({
    why: joined(
      {
        es: `La clave no existe en strings/${source}.yaml, la lengua de origen.`,
        en: `The key does not exist in strings/${source}.yaml, the source language.`,
      },
      nearestIs(nearest),
    ),
    ...(nearest ? { write: both(`${nearest}: …`) } : {}),
    more: 'strings',
  }),
  'group-differs': (source: string, group: string): Explanation => ({
    why: {
      es: `Una frase está en el mismo grupo en todas las lenguas, y en strings/${source}.yaml está en \`${group}\`. Muévela allí.`,
      en: `A phrase is in the same group in all languages, and in strings/${source}.yaml it is under \`${group}\`. Move it there.`,
    },
    more: 'strings',
  }),
  'placeholders-differ': (source: string, wanted: string): Explanation => ({
    why: {
      es: `Las palabras entre llaves se reemplazan por datos y son las mismas en todas las lenguas; strings/${source}.yaml tiene ${wanted || 'ninguna'}.`,
      en: `Words in braces are replaced by facts and are the same in all languages; strings/${source}.yaml has ${wanted || 'none'}.`,
    },
    more: 'strings',
  }),
  'reviewed-unknown-key': (nearest: string | null): Explanation => ({
    why: joined(
      { es: 'En este archivo no hay una frase con esa clave.', en: 'This file has no phrase with that key.' },
      nearestIs(nearest),
    ),
    ...(nearest ? { write: both(`- ${nearest}`) } : {}),
    more: 'strings',
  }),
};
