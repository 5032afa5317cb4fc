import { WORDS_SECTION } from '../../domain/easy/rules.ts';
import type { Role } from '../../domain/roles.ts';
import { sectionHash } from '../page/section-hash.ts';

/** What a start is made of: the deployment's own facts. */
export interface StartInput {
  sourceLocale: string;
  lang: string;
  year: number;
  /** Month and day of the campaign. */
  day: string;
  today: string;
  /** A source in sources.yaml; services and quizzes cannot be without. */
  source: string;
  /** A listed service, for what to use instead of one that is not shown yet, and the role it plays, for a help card. */
  line: string;
  role: Role;
}

/** What a new file begins with: valid as it stands, and plainly unfinished. */
export interface Start {
  value: Record<string, unknown>;
  /** Text below the front matter; absent for plain YAML. */
  body?: string;
}

/** What the section of a new text says, before somebody writes it. */
const UNWRITTEN = `## Un título corto

Escribe aquí. Frases de ocho a quince palabras. Una idea en cada una. Lo que hay que hacer va primero.`;

const SECTION = sectionOf('primero', UNWRITTEN);

const EASY_BODY = `${sectionOf('primero', '## Un título corto\n\nEscribe una frase corta en cada línea.\n\nDeja una línea vacía entre dos frases.')}
${sectionOf(WORDS_SECTION, '## Palabras difíciles\n\nEscribe aquí una línea por palabra difícil, con la palabra en negrita.')}`;

function sectionOf(id: string, text: string): string {
  return `<Section id="${id}" harm="core">\n\n${text}\n\n</Section>\n`;
}

/** A message, in the source language. */
export function startMessage({ source }: StartInput): Start {
  return {
    value: {
      title: 'Título por escribir',
      description: 'Una o dos frases que dicen de qué trata esta página.',
      zone: 'campaign',
      writtenBy: 'editor',
      order: 900,
      group: 'offer',
      evidence: {
        audience: 'A quién le habla.',
        action: 'La única cosa que pide hacer.',
        basis: [source],
        preTested: null,
      },
      sections: { primero: { state: 'original' } },
    },
    body: SECTION,
  };
}

/** The same message in Easy Read. */
export function startEasyMessage(): Start {
  return {
    value: {
      title: 'Título por escribir',
      description: 'Una frase que dice de qué trata esta página, con palabras fáciles.',
      zone: 'campaign',
      writtenBy: 'editor',
      order: 900,
      sections: {
        primero: { state: 'original', of: sectionHash(UNWRITTEN) },
        [WORDS_SECTION]: { state: 'original' },
      },
    },
    body: EASY_BODY,
  };
}

/** An activity on the day itself. */
export function startActivity({ year, day, lang, today }: StartInput): Start {
  return {
    value: {
      title: 'Nombre de la actividad por escribir',
      lang: lang.split('-')[0],
      organisers: [],
      organiserNames: [],
      sectors: [],
      kind: 'other',
      status: 'announced',
      when: { starts: `${year}-${day}` },
      place: {},
      mode: 'unknown',
      audiences: ['anyone'],
      cost: 'unknown',
      accessibility: { stepFree: 'unknown', signLanguage: 'unknown', captions: 'unknown' },
      sequence: 0,
      updatedOn: today,
      confirmed: null,
      sources: [],
      confidence: 'medium',
    },
    body: 'Escribe aquí qué se hará, para quién y cómo participar. Texto simple, sin enlaces ni teléfonos personales.\n',
  };
}

/** A line that is held back until its operator has been asked. */
export function startLine({ lang, source, line, today }: StartInput): Start {
  return {
    value: {
      name: { text: 'Nombre del servicio por escribir', lang: lang.split('-')[0] },
      kind: 'unknown',
      topic: 'crime',
      focus: 'not-stated',
      lastResort: false,
      listing: 'held',
      reasons: ['operator-not-asked'],
      instead: [line],
      services: ['report-crime'],
      audiences: [],
      coverage: { level: 'national', regions: [] },
      channels: [],
      hours: { status: 'unknown' },
      cost: 'unknown',
      anonymity: 'unknown',
      languages: [],
      interpreter: 'unknown',
      sharedWith: [],
      sources: [source],
      sourceDate: null,
      readOn: today,
      confidence: 'low',
      checks: [],
    },
  };
}

/** A lesson with its handout. */
export function startLesson({ role }: StartInput): Start {
  return {
    value: {
      title: 'Título de la sesión por escribir',
      description: 'Una o dos frases que dicen para quién es la sesión y cuánto dura.',
      zone: 'campaign',
      writtenBy: 'editor',
      order: 900,
      ages: { from: 12, to: 17 },
      minutes: 45,
      aims: ['Lo que el grupo sabrá hacer.'],
      materials: ['Lo que se necesita.'],
      contentNotes: ['Los temas que pueden doler.'],
      distancing: 'El caso o personaje inventado que pone distancia.',
      groundRules: ['Escuchamos sin burlas.'],
      disclosureSteps: ['Escucha. No pidas detalles y no prometas guardar el secreto.'],
      dutySource: null,
      roles: [role],
      quiz: null,
      sections: { primero: { state: 'original' }, handout: { state: 'original' } },
    },
    body: `${SECTION}\n${SECTION.replace('primero', 'handout')}`,
  };
}

/** A quiz of one question. */
export function startQuiz({ sourceLocale, source }: StartInput): Start {
  return {
    value: {
      ages: { from: 12, to: 17 },
      minutes: 10,
      items: [{ id: 'q1', type: 'single', options: ['a', 'b'], key: ['a'], sources: [source] }],
      words: {
        [sourceLocale]: {
          state: 'original',
          writtenBy: 'editor',
          title: 'Título por escribir',
          intro: 'Una o dos frases para empezar.',
          items: {
            q1: {
              prompt: '¿La pregunta por escribir?',
              explanation: 'Por qué es así.',
              options: {
                a: { text: 'Una respuesta', feedback: 'Por qué sí.' },
                b: { text: 'Otra respuesta', feedback: 'Por qué no.' },
              },
            },
          },
        },
      },
    },
  };
}
