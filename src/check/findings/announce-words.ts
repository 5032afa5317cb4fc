import { LONGEST_PATTERN, MOST_GAPS, type PatternFault } from '../../codes/patterns.ts';
import { LONGEST_STEM, MOST_TEXTS, type StemFault } from '../../codes/stems.ts';
import { about, type Explanation, example, type Fix, type InBoth } from './words.ts';

/** The words by which telephone numbers are known and announcements are read and guarded. */
export const ANNOUNCE_WORD_FINDINGS = about('guards', {
  unguarded: (part: 'numbers' | 'announce', locale: string, isNewFile: boolean): Explanation => ({
    ...UNGUARDED[part](locale),
    write: example(`${isNewFile ? NEW_FILE : ''}${UNGUARDED_EXAMPLE[part]}`),
  }),
  'bad-stem': (fault: StemFault, write: Fix): Explanation => ({ ...STEM_FAULTS[fault], write }),
  'bad-guard': (fault: PatternFault, write: Fix): Explanation => ({ ...PATTERN_FAULTS[fault], write }),
  'bad-word': (): Explanation => ({
    es: 'Aquí van palabras enteras, sin signos: solo letras, espacios, guiones y apóstrofos.',
    en: 'Whole words go here, without signs: only letters, spaces, hyphens and apostrophes.',
  }),
});

const UNGUARDED: Record<'numbers' | 'announce', (locale: string) => InBoth> = {
  numbers: (locale) => ({
    es: `En \`${locale}\` nadie ha escrito cómo se invita a llamar: un teléfono corto suelto en un texto de esta lengua no se encuentra, ni un correo con su signo en palabras. Escríbelo cuando alguien que la habla esté seguro.`,
    en: `Nobody has written how \`${locale}\` asks one to call: a stray short number in a text of this language is not found, nor an e-mail whose sign is a word. Write it once somebody who speaks it is sure.`,
  }),
  announce: (locale) => ({
    es: `Los anuncios de actividades en \`${locale}\` pasan sin cuidado: no se reconocen nombres de menores ni direcciones de casas de acogida; tampoco se leen títulos de columnas, meses ni horas en esta lengua. Escríbelo cuando alguien que la habla esté seguro; hasta entonces, que una persona lea cada anuncio.`,
    en: `Announcements of activities in \`${locale}\` pass unguarded: names of minors and addresses of shelters are not known; nor are headings, months or hours read in this language. Write it once somebody who speaks it is sure; until then let a person read each announcement.`,
  }),
};

/** What every file of words begins with; before that, no part of it can be read. */
const NEW_FILE = 'rules: []\nstatistics: []\nreadability: null\n';

const UNGUARDED_EXAMPLE = {
  numbers: 'numbers:\n  call: ["…"]\n  between: []\n  law: []\n  at: []',
  announce: 'announce:\n  guards: { shelter: { houses: ["…"], … }, … }\n  read: { headings: { title: ["…"] }, … }',
};

/** What can be wrong with a guard and with a stem. */
const SAME_FAULTS = {
  brackets: {
    es: 'Los paréntesis no cierran, o | está fuera de ellos.',
    en: 'The brackets do not match, or | stands outside of them.',
  },
  empty: {
    es: 'Vale también por un texto vacío, que está en todas partes.',
    en: 'It stands for an empty text too, which is everywhere.',
  },
};

const PATTERN_FAULTS: Record<PatternFault, InBoth> = {
  ...SAME_FAULTS,
  'too-long': {
    es: `Tiene más de ${LONGEST_PATTERN} letras. Pártelo en varios.`,
    en: `It has more than ${LONGEST_PATTERN} letters. Part it into several.`,
  },
  gaps: {
    es: `Tiene más de ${MOST_GAPS} signos …, y buscarlo tardaría demasiado. Pártelo en varios.`,
    en: `It has more than ${MOST_GAPS} signs …, and looking for it would take too long. Part it into several.`,
  },
};

const STEM_FAULTS: Record<StemFault, InBoth> = {
  ...SAME_FAULTS,
  'too-long': {
    es: `Tiene más de ${LONGEST_STEM} letras. Pártelo en varios.`,
    en: `It has more than ${LONGEST_STEM} letters. Part it into several.`,
  },
  'too-many': {
    es: `Vale por más de ${MOST_TEXTS} textos distintos, y buscarlo tardaría demasiado. Pártelo en varios.`,
    en: `It stands for more than ${MOST_TEXTS} different texts, and looking for it would take too long. Part it into several.`,
  },
};
