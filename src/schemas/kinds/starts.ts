import { WORDS_SECTION } from '../../codes/easy.ts';
import type { HarmClass } from '../../codes/translation.ts';

/** What a start is made of: the deployment's own facts. */
export interface StartInput {
  sourceLocale: string;
  lang: string;
  today: string;
  /** The hash of what a section says. */
  hashOf: (section: string) => string;
}

/**
 * What a new file begins with: every field that it needs, each with what is safe to say of anything, or else with a mark that
 * the check finds until the author has written something.
 */
export interface Start {
  value: Record<string, unknown>;
  /** Text below the front matter; absent for plain YAML. */
  body?: string;
  /** What it has in `pages/texts.yaml`, for all its languages; only for messages. */
  record?: Record<string, unknown>;
}

/** What stands in a new file in the place of an id, a word of a list or a date that only the author knows. */
export const UNCHOSEN = 'por-escribir';

/** What marks a text that is still to be written. */
export const MARK = '(por escribir)';

/**
 * A text that shows what belongs in its place, and that the check finds as long as it stands there.
 *
 * @example unwritten('El título, en pocas palabras') // => 'El título, en pocas palabras (por escribir)'
 */
function unwritten(what: string): string {
  return `${what} ${MARK}`;
}

/** What the section of a new text says, before somebody writes it. */
const UNWRITTEN = `## ${unwritten('Un título corto que dice qué hay aquí')}

${unwritten('Frases de ocho a quince palabras. Una idea en cada una. Lo que hay que hacer va primero')}`;

/** What tells somebody what to do counts as what could harm most, until an author says that it does not. */
const FIRST = 'safety';
const SECTION = sectionOf('primero', UNWRITTEN, FIRST);

const EASY_BODY = `${sectionOf('primero', `## ${unwritten('Un título corto que dice qué hay aquí')}\n\n${unwritten('Una frase corta en cada línea')}`, FIRST)}
${sectionOf(WORDS_SECTION, `## Palabras difíciles\n\n${unwritten('Una línea por palabra, en negrita')}`)}`;

function sectionOf(id: string, text: string, harm: HarmClass = 'core'): string {
  return `<Section id="${id}" harm="${harm}">\n\n${text}\n\n</Section>\n`;
}

/** A message, in the source language. */
export function startMessage(): Start {
  return {
    value: {
      title: unwritten('El título, en pocas palabras'),
      description: unwritten('Una o dos frases que dicen de qué trata esta página'),
      writtenBy: 'editor',
      evidence: {
        action: unwritten('La única cosa que pide hacer'),
        basis: [UNCHOSEN],
        preTested: null,
      },
      sections: { primero: { state: 'original' } },
    },
    body: SECTION,
    record: { audience: UNCHOSEN, group: UNCHOSEN, order: 900 },
  };
}

/** The same message in Easy Read. */
export function startEasyMessage({ hashOf }: StartInput): Start {
  return {
    value: {
      title: unwritten('El título, en pocas palabras'),
      description: unwritten('Una frase que dice de qué trata esta página, con palabras fáciles'),
      writtenBy: 'editor',
      sections: {
        primero: { state: 'original', of: hashOf(UNWRITTEN) },
        [WORDS_SECTION]: { state: 'original' },
      },
    },
    body: EASY_BODY,
  };
}

/** An activity. */
export function startActivity({ lang, today }: StartInput): Start {
  return {
    value: {
      title: unwritten('El nombre con que se anuncia la actividad'),
      lang: lang.split('-')[0],
      organisers: [],
      organiserNames: [],
      sectors: [],
      kind: UNCHOSEN,
      status: 'announced',
      when: { starts: UNCHOSEN },
      place: {},
      mode: 'unknown',
      audiences: [UNCHOSEN],
      cost: 'unknown',
      accessibility: { stepFree: 'unknown', signLanguage: 'unknown', captions: 'unknown' },
      sequence: 0,
      updatedOn: today,
      confirmed: null,
      sources: [],
      confidence: 'medium',
    },
    body: `${unwritten('Qué se hará, para quién y cómo participar. Texto simple, sin enlaces ni teléfonos personales')}\n`,
  };
}

/** A service that is held back until its operator has been asked. */
export function startService({ lang, today }: StartInput): Start {
  return {
    value: {
      name: { text: unwritten('El nombre con que se conoce el servicio'), lang: lang.split('-')[0] },
      kind: 'unknown',
      topic: UNCHOSEN,
      focus: 'not-stated',
      lastResort: false,
      listing: 'held',
      reasons: ['old-source'],
      instead: [UNCHOSEN],
      services: [UNCHOSEN],
      audiences: [],
      coverage: { level: UNCHOSEN, regions: [] },
      channels: [],
      hours: { status: 'unknown' },
      cost: 'unknown',
      anonymity: 'unknown',
      languages: [],
      interpreter: 'unknown',
      sharedWith: [],
      sources: [UNCHOSEN],
      sourceDate: null,
      readOn: today,
      confidence: 'low',
      checks: [],
    },
  };
}

/** A lesson with its handout. */
export function startLesson({ sourceLocale }: StartInput): Start {
  const lines = (text: string) => [unwritten(text)];
  const step = (id: string) => [
    id,
    { title: unwritten('Qué se hace, en pocas palabras'), does: lines('Qué hace quien enseña en este paso') },
  ];
  return {
    value: {
      order: 900,
      theme: UNCHOSEN,
      group: 'pupils',
      ages: { from: 12, to: 17 },
      hours: [{ minutes: 45, opening: 10, development: 30, closing: 5 }],
      roles: [UNCHOSEN],
      protocol: UNCHOSEN,
      quiz: null,
      fits: [],
      steps: [
        { id: 'inicio', phase: 'opening', minutes: [10], sources: [] },
        { id: 'actividad', phase: 'development', minutes: [30], sources: [UNCHOSEN] },
        { id: 'cierre', phase: 'closing', minutes: [5], sources: [] },
      ],
      tasks: [{ id: 't1', answers: 1, lines: 1 }],
      sources: [UNCHOSEN],
      words: {
        [sourceLocale]: {
          state: 'original',
          writtenBy: 'editor',
          title: unwritten('El título de la sesión, en pocas palabras'),
          description: unwritten('Una frase que dice para quién es y qué se hace'),
          aims: lines('Lo que el grupo sabrá hacer'),
          fits: {},
          product: unwritten('Lo que el grupo deja hecho'),
          materials: lines('Lo que se necesita para la sesión'),
          prepare: lines('Qué hacer antes de la hora de clase'),
          care: lines('Los temas que pueden doler'),
          distancing: unwritten('El caso o personaje inventado que pone distancia'),
          rules: ['Escuchamos sin burlas.'],
          steps: Object.fromEntries(['inicio', 'actividad', 'cierre'].map(step)),
          after: lines('Qué hacer después de la hora de clase'),
          adaptations: {
            multigrade: lines('Con varios grados en un aula'),
            tongue: lines('Si la lengua materna es otra'),
            disability: lines('Para que todas y todos puedan participar en la hora'),
          },
          aloud: lines('Una frase corta que se puede decir en la lengua del grupo'),
          assessment: lines('Qué se mira para saber si se logró'),
          handout: {
            story: lines('Lo que se lee antes de las tareas'),
            tasks: { t1: unwritten('Lo que se escribe en la hoja') },
          },
          key: { t1: lines('Una respuesta posible a la tarea') },
          keyNotes: lines('Qué decir ante una respuesta difícil'),
          letter: [
            unwritten('El saludo de la carta a las familias'),
            unwritten('Qué se hizo, y de qué se puede conversar en casa'),
          ],
        },
      },
    },
  };
}

/** A quiz of one question. */
export function startQuiz({ sourceLocale }: StartInput): Start {
  return {
    value: {
      theme: UNCHOSEN,
      ages: { from: 12, to: 17 },
      minutes: 10,
      roles: [UNCHOSEN],
      items: [
        { id: 'q1', type: 'single', options: ['a', 'b'], key: ['a'], sources: [UNCHOSEN], beliefs: { b: [UNCHOSEN] } },
      ],
      words: {
        [sourceLocale]: {
          state: 'original',
          writtenBy: 'editor',
          title: unwritten('El título, en pocas palabras'),
          intro: unwritten('Una o dos frases para empezar'),
          care: [unwritten('Qué puede doler, a quién, y qué se hace entonces')],
          remember: [unwritten('Qué recordar, en una frase corta')],
          items: {
            q1: {
              prompt: unwritten('La pregunta que se le hace al grupo'),
              explanation: unwritten('Por qué es así, en una o dos frases'),
              options: {
                a: {
                  text: unwritten('Una respuesta que se puede elegir'),
                  feedback: unwritten('Por qué esta respuesta es buena'),
                },
                b: {
                  text: unwritten('Otra respuesta que se puede elegir'),
                  feedback: unwritten('Por qué esta respuesta no es buena'),
                },
              },
            },
          },
        },
      },
    },
  };
}
