/** The words of a lesson: as many as its structure asks for in each language, no others, each told of once. */
import { describe } from 'vitest';
import { eachIsToldOnce } from './faults.ts';

const EN_STEP = '      cartel:\n        title: The poster\n        does:\n          - Each group draws a poster.\n';
const ES_STEP = '      cartel:\n        title: El cartel\n        does:\n          - Cada grupo dibuja un cartel.\n';

describe('words are told once where', () => {
  eachIsToldOnce({
    'a step has none in the original': {
      edits: [[ES_STEP, '']],
      field: 'words.es.steps',
      line: 'steps:',
      es: /"cartel"/,
      en: /"cartel"/,
    },
    'a step has none in a translation': {
      edits: [[EN_STEP, '']],
      field: 'words.en.steps',
      line: 'steps:',
      es: /"cartel"/,
      en: /"cartel"/,
    },
    'a step that was taken away still has some': {
      edits: [[EN_STEP, `${EN_STEP}${EN_STEP.replace('cartel:', 'viejo:')}`]],
      field: 'words.en.steps.viejo',
      line: 'viejo:',
      es: /viejo/,
      en: /viejo/,
    },
    'the name of a step has a typing error in one language': {
      edits: [[EN_STEP, EN_STEP.replace('cartel:', 'cartell:')]],
      field: 'words.en.steps.cartell',
      line: 'cartell:',
      es: /cartel:/,
      en: /cartel:/,
    },
    'a task has none in a translation': {
      edits: [['        falta: Write two things that are missing.\n', '']],
      field: 'words.en.handout.tasks',
      line: 'tasks:',
      es: /"falta"/,
      en: /"falta"/,
    },
    'a task that is none has some': {
      edits: [
        [
          '        falta: Write two things that are missing.\n',
          '        falta: Write two things that are missing.\n        mas: Write more.\n',
        ],
      ],
      field: 'words.en.handout.tasks.mas',
      line: 'mas:',
      es: /mas/,
      en: /mas/,
    },
    'the name of a task has a typing error': {
      edits: [['        falta: Escribe dos cosas', '        faltan: Escribe dos cosas']],
      field: 'words.es.handout.tasks.faltan',
      line: 'faltan:',
      es: /falta:/,
      en: /falta:/,
    },
    'a task has no answers in the key': {
      edits: [['      razon:\n        - Porque después es más difícil salir.\n', '']],
      field: 'words.es.key',
      line: 'key:',
      es: /"razon"/,
      en: /"razon"/,
    },
    'the key answers a task that there is not': {
      edits: [
        [
          '      razon:\n        - Because later it is harder to leave.\n',
          '      razon:\n        - Because later it is harder to leave.\n      otra:\n        - Yes.\n',
        ],
      ],
      field: 'words.en.key.otra',
      line: 'otra:',
      es: /otra/,
      en: /otra/,
    },
    'the name of an answer has a typing error': {
      edits: [['      razon:\n        - Because', '      razn:\n        - Because']],
      field: 'words.en.key.razn',
      line: 'razn:',
      es: /razon:/,
      en: /razon:/,
    },
    'a competence has none': {
      edits: [['    fits:\n      convive: Convive y participa\n', '    fits: {}\n']],
      field: 'words.es.fits',
      line: 'fits:',
      es: /"convive"/,
      en: /"convive"/,
    },
    'a competence stands without its source': {
      edits: [
        [
          '      convive: Lives together and takes part\n',
          '      convive: Lives together and takes part\n      identidad: Builds an identity\n',
        ],
      ],
      field: 'words.en.fits.identidad',
      line: 'identidad:',
      es: /identidad/,
      en: /identidad/,
    },
    'a field has a typing error': {
      edits: [['    aloud:\n      - Ask before', '    alowd:\n      - Ask before']],
      field: 'words.en.alowd',
      line: 'alowd:',
      es: /aloud/,
      en: /aloud/,
    },
    'a field of a step is in Spanish': {
      edits: [['        copyless: Lee el trato', '        sinCopias: Lee el trato']],
      field: 'words.es.steps.tarjetas.sinCopias',
      line: 'sinCopias:',
      es: /copyless/,
      en: /copyless/,
    },
    'what the teacher does is one text and no list': {
      edits: [['        does:\n          - Reparte la media hoja.\n', '        does: Reparte la media hoja.\n']],
      field: 'words.es.steps.tarjetas.does',
      line: 'does:',
      es: /lista/,
      en: /list/,
    },
    'a line of the board has a colon and no quotes': {
      edits: [['          - El puesto de Beto\n', '          - El puesto: de Beto\n']],
      field: 'words.es.steps.feria.slide[0]',
      line: 'El puesto:',
      es: /comillas/,
      en: /quotes/,
    },
    'a text says nothing': {
      edits: [['    product: Una tarjeta con dos preguntas.', '    product: ""']],
      field: 'words.es.product',
      line: 'product:',
      es: /vacío/,
      en: /empty/,
    },
    'a language is none of the site': {
      edits: [['  en:\n    state: machine', '  fr:\n    state: machine']],
      field: 'words.fr',
      line: 'fr:',
      es: /es, en/,
      en: /es, en/,
    },
    'a translation says that it is the original': {
      edits: [['    state: machine\n    from: "000000000000"\n', '    state: original\n']],
      field: 'words.en.state',
      line: 'state:',
      es: /machine/,
      en: /machine/,
    },
    'a translation does not say of what it is one': {
      edits: [['    from: "000000000000"\n', '']],
      field: 'words.en.from',
      line: 'en:',
      es: /stamp en lessons/,
      en: /stamp en lessons/,
    },
    'nobody wrote the original': {
      edits: [['    writtenBy: editor\n', '']],
      field: 'words.es.writtenBy',
      line: 'es:',
      es: /writtenBy/,
      en: /writtenBy/,
    },
    'a person is named who wrote it': {
      edits: [['    writtenBy: editor\n', '    writtenBy: Ana Quispe\n']],
      field: 'words.es.writtenBy',
      line: 'writtenBy:',
      es: /cargo/,
      en: /role/,
    },
  });
});
