import { WORDS_SECTION } from '../../codes/texts.ts';

/** What a start is made of: the deployment's own facts. */
export interface StartInput {
  sourceLocale: string;
  lang: string;
  today: string;
  title: string;
  /** The hash of what a section says. */
  hashOf: (section: string) => string;
}

/** What a new file begins with; its other fields follow from its schema, each with a mark that the check finds. */
export interface Start {
  /** What is safe to say of anything. */
  said: Readonly<Record<string, unknown>>;
  /** Text below the front matter; absent for plain YAML. */
  body?: string;
  /** What it has in `pages/texts.yaml`, for all its languages; only for messages. */
  record?: Record<string, unknown>;
}

/** What stands in a new file in the place of an id, a word of a list or a date that only the author knows. */
export const UNCHOSEN = 'por-escribir';

/** What stands in the place of a text that is still to be written. */
export const UNWRITTEN = 'Aquí va un texto (por escribir)';

/** What tells somebody what to do counts as what could harm most, until an author says that it does not. */
const SECTION = sectionOf('primero', 'safety', `## ${UNWRITTEN}\n\n${UNWRITTEN}`);
const SECTION_STATE = { state: 'original' };

function sectionOf(id: string, harm: string, text: string): string {
  return `<Section id="${id}" harm="${harm}">\n\n${text}\n\n</Section>\n`;
}

/** A message, in the source language. */
export function startMessage({ title }: StartInput): Start {
  return {
    said: { title, writtenBy: 'editor', sections: { primero: SECTION_STATE } },
    body: SECTION,
    record: { audience: UNCHOSEN, group: UNCHOSEN, order: 900 },
  };
}

/** The same message in Easy Read. */
export function startEasyMessage({ title, hashOf }: StartInput): Start {
  const of = hashOf(`## ${UNWRITTEN}\n\n${UNWRITTEN}`);
  return {
    said: {
      title,
      writtenBy: 'editor',
      sections: { primero: { ...SECTION_STATE, of }, [WORDS_SECTION]: SECTION_STATE },
    },
    body: `${SECTION}\n${sectionOf(WORDS_SECTION, 'core', `## Palabras difíciles\n\n${UNWRITTEN}`)}`,
  };
}

/** An activity. */
export function startActivity({ title, lang, today }: StartInput): Start {
  return {
    said: {
      title,
      lang: lang.split('-')[0],
      status: 'announced',
      when: { starts: UNCHOSEN },
      audiences: [UNCHOSEN],
      sequence: 0,
      updatedOn: today,
      confidence: 'medium',
    },
    body: `${UNWRITTEN}\n`,
  };
}

/** A service that is held back until its operator has been asked. */
export function startService({ title, lang, today }: StartInput): Start {
  return {
    said: {
      name: { text: title, lang: lang.split('-')[0] },
      focus: 'not-stated',
      lastResort: false,
      listing: 'held',
      reasons: ['old-source'],
      instead: [UNCHOSEN],
      hours: { status: 'unknown' },
      readOn: today,
      confidence: 'low',
    },
  };
}

/** A lesson with its handout. */
export function startLesson({ title, sourceLocale }: StartInput): Start {
  return {
    said: {
      order: 900,
      group: 'pupils',
      ages: { from: 12, to: 17 },
      hours: [{ minutes: 45, opening: 10, development: 30, closing: 5 }],
      steps: [
        { id: 'inicio', phase: 'opening', minutes: [10], sources: [] },
        { id: 'actividad', phase: 'development', minutes: [30], sources: [UNCHOSEN] },
        { id: 'cierre', phase: 'closing', minutes: [5], sources: [] },
      ],
      tasks: [{ id: 't1', answers: 1, lines: 1 }],
      sources: [UNCHOSEN],
      words: {
        [sourceLocale]: {
          title,
          state: 'original',
          writtenBy: 'editor',
          rules: ['Escuchamos sin burlas.'],
          steps: { inicio: {}, actividad: {}, cierre: {} },
          handout: { tasks: { t1: UNWRITTEN } },
          key: { t1: [UNWRITTEN] },
          letter: [UNWRITTEN, UNWRITTEN],
        },
      },
    },
  };
}

/** A quiz of one question. */
export function startQuiz({ title, sourceLocale }: StartInput): Start {
  return {
    said: {
      ages: { from: 12, to: 17 },
      minutes: 10,
      items: [
        { id: 'q1', type: 'single', options: ['a', 'b'], key: ['a'], sources: [UNCHOSEN], beliefs: { b: [UNCHOSEN] } },
      ],
      words: {
        [sourceLocale]: { title, state: 'original', writtenBy: 'editor', items: { q1: { options: { a: {}, b: {} } } } },
      },
    },
  };
}

/** The text of a new file as people leave it: with other blanks, on two lines, with a capital, with its mark taken away. */
const MARKED = /\(\s*por\s+escribir\s*\)|aquí\s+va\s+un\s+texto/giu;

/** Has nobody written this yet? */
export function isUnwritten(text: string): boolean {
  return text.trim() === UNCHOSEN || text.search(MARKED) >= 0;
}

/** The lines of a text, from 0, at which something begins that nobody has written yet. */
export function unwrittenLines(text: string): number[] {
  const lineAt = (index: number) => text.slice(0, index).split('\n').length - 1;
  const marked = [...text.matchAll(MARKED)].map(({ index }) => lineAt(index));
  const unchosen = text.split('\n').flatMap((line, i) => (line.trim() === UNCHOSEN ? i : []));
  return [...new Set([...marked, ...unchosen])].sort((a, b) => a - b);
}
