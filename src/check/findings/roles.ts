import { both, type Explanation, type Fix, joined, nearestIs } from './words.ts';

/** Who plays the roles that texts name, and what holds for one country only. */
export const ROLE_FINDINGS = {
  'role-in-strip': (role: string): Explanation => ({
    why: {
      es: `Nadie cumple el papel ${role} (\`roles\` dice null), y su número saldría en cada página. Escribe ahí quién lo cumple, o quita el papel de esta lista.`,
      en: `Nobody plays the role ${role} (\`roles\` says null), and its number would be on every page. Write there who plays it, or take the role out of this list.`,
    },
    more: 'country',
  }),
  'unknown-role': (known: string, nearest: string | null): Explanation => ({
    why: joined(
      {
        es: `No hay un papel con ese nombre. Hay: ${known}.`,
        en: `There is no role of that name. There are: ${known}.`,
      },
      nearestIs(nearest),
    ),
    ...(nearest ? { write: both(`<Line role="${nearest}" />`) } : {}),
    more: 'country',
  }),
  'line-plays-role': (id: string, role: string, write: Fix): Explanation => ({
    why: {
      es: `El servicio ${id} cumple el papel ${role}. Un texto nombra el papel, para que sirva también donde lo cumple otro.`,
      en: `The service ${id} plays the role ${role}. A text names the role, so that it also serves where another one plays it.`,
    },
    write,
    more: 'country',
  }),
};
