import { LONGEST_PATTERN, MOST_GAPS, type PatternFault } from '../../codes/patterns.ts';
import { LONGEST_STEM, MOST_TEXTS, type StemFault } from '../../codes/stems.ts';
import type { HarmClass } from '../../codes/translation.ts';
import type { WordKind } from '../../codes/words.ts';
import { BREAKS } from '../../schemas/word-rules.ts';
import { about, both, type Explanation, example, type Fix, type InBoth } from './words.ts';

/** What a text must not say, must show, and how easy it has to be. */
export const WORD_RULE_FINDINGS = about('words', {
  'word-rule': (
    kind: WordKind,
    rule: string,
    found: string,
    why: InBoth,
    write: string,
    isOverridable: boolean,
  ): Explanation => ({
    es: `«${found}» ${BREAKS[kind].es}. ${why.es}`,
    en: `“${found}” ${BREAKS[kind].en}. ${why.en}`,
    ...(isOverridable
      ? {
          pass: {
            es: `Si aquí es lo correcto, quien edita lo anota en \`overrides\` con la regla \`${rule}\` y la razón.`,
            en: `If it is right here, the editor notes it under \`overrides\` with the rule \`${rule}\` and the reason.`,
          },
        }
      : {}),
    write: example(write),
  }),
  'figure-without-source': (figure: string): Explanation => ({
    es: `«${figure}» es una cifra, y su párrafo no dice de qué fuente sale. Busca la fuente en facts/sources.yaml; si no la hay, quita la cifra.`,
    en: `“${figure}” is a figure, and its paragraph does not say which source it comes from. Look for the source in facts/sources.yaml; if there is none, take the figure out.`,
    write: example('<Cite id="…" />'),
  }),
  'figure-without-year': (figure: string): Explanation => ({
    es: `«${figure}» es una cifra, y su sección no dice de qué año es. Una cifra sin año parece de hoy.`,
    en: `“${figure}” is a figure, and its section does not say which year it is of. A figure without a year looks like one of today.`,
    write: example({ es: 'En 2024, …', en: 'In 2024, …' }),
  }),
  'hard-to-read': (section: string, score: number, floor: number, harm: HarmClass, longest: string): Explanation => ({
    es: `La sección es difícil de leer: ${score} de 100, y para ${HARMS[harm].es} hace falta ${floor}. Parte las frases largas y usa palabras cortas. La frase más larga es: «${longest}». Si no se puede, quien edita lo anota en \`overrides\` con la razón.`,
    en: `The section is hard to read: ${score} of 100, where ${HARMS[harm].en} needs ${floor}. Part long sentences and use short words. The longest sentence is: “${longest}”. If that cannot be done, the editor notes it under \`overrides\` with the reason.`,
    write: example(`overrides:\n  - { rule: readability, section: ${section}, reason: "…", role: editor }`),
  }),
  'term-avoided': (found: string, use: string | null): Explanation => ({
    es: `La hoja de términos de esta lengua evita «${found}».`,
    en: `The term sheet of this language avoids “${found}”.`,
    ...(use ? { write: both(use) } : {}),
  }),
  'term-unequal': (concept: string, original: string, use: string): Explanation => ({
    es: `El original dice «${original}», y la traducción no usa las palabras elegidas para \`${concept}\`. Quien lee las dos creería que son dos cosas. Si otra forma dice lo mismo, anótala en \`also\` de la hoja de términos.`,
    en: `The original says “${original}”, and the translation does not use the words chosen for \`${concept}\`. Who reads both would think of two things. If another form says the same, note it under \`also\` in the term sheet.`,
    write: both(use),
  }),
  'term-missing': (source: string, concepts: readonly string[]): Explanation => ({
    es: `La hoja de términos de ${source} tiene ${concepts.map((concept) => `\`${concept}\``).join(', ')}, y esta no. Si la palabra está abierta, escribe null: así quien traduce sabe que falta.`,
    en: `The term sheet of ${source} has ${concepts.map((concept) => `\`${concept}\``).join(', ')}, and this one has not. While the word is open, write null: then a translator knows that it is missing.`,
    write: both(
      [
        'terms:',
        ...concepts.map((concept) => `  - { concept: ${concept}, use: null, avoid: [], back: null, source: null }`),
      ].join('\n'),
    ),
  }),
  'term-open': (concept: string): Explanation => ({
    es: `En un sitio publicado (\`stage: live\`) cada término principal tiene su palabra o una explicación corta. Falta \`${concept}\`.`,
    en: `In a published site (\`stage: live\`) each main term has its word or a short paraphrase. \`${concept}\` is missing.`,
  }),
  'override-unused': (): Explanation => ({
    es: 'Aquí ya no hay nada que dejar pasar: el texto cumple la regla. Quita esta excepción, para que no tape una falta nueva.',
    en: 'There is nothing left to let pass here: the text keeps the rule. Take this exception out, so that it hides no new mistake.',
  }),
});

const HARMS: Record<HarmClass, InBoth> = {
  safety: { es: 'un texto de seguridad', en: 'a safety text' },
  core: { es: 'un texto principal', en: 'a main text' },
  other: { es: 'un texto', en: 'a text' },
};

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
