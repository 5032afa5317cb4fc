/** The words of a lesson: as many as its structure asks for in each language, no others, each told of once. */
import { describe } from 'vitest';
import { eachIsTold, rows } from '../records-of-faults.ts';

const EN_STEP = '      cartel:\n        title: The poster\n        does:\n          - Each group draws a poster.\n';
const ES_STEP = '      cartel:\n        title: El cartel\n        does:\n          - Cada grupo dibuja un cartel.\n';

describe('words are told once where', () => {
  eachIsTold('lesson', [
    ...rows`
  a competence has none | fits:⏎      convive: Convive y participa⏎ | fits: {}⏎ | 33 empty words.es.fits · words-missing (convive, lessons)
  a field has a typing error | aloud:⏎      - Ask before | alowd:⏎      - Ask before | 180 words.en.alowd · unknown-key (aloud)
  a field of a step is in Spanish | copyless: Lee el trato | sinCopias: Lee el trato | 66 words.es.steps.tarjetas.sinCopias · unknown-key (title, does, says, copyless, slide)
  what the teacher does is one text and no list | does:⏎          - Reparte la media hoja.⏎ | does: Reparte la media hoja.⏎ | 62 words.es.steps.tarjetas.does · wrong-kind → does: ["Reparte la media hoja."]
  a line of the board has a colon and no quotes | - El puesto de Beto⏎ | - El puesto: de Beto⏎ | 59 words.es.steps.feria.slide[0] · parted-text → - "El puesto: de Beto"
  a text says nothing | product: Una tarjeta con dos preguntas. | product: "" | 35 empty words.es.product · empty-field → product: "…"
  a language is none of the site | en:⏎    state: machine | fr:⏎    state: machine | 116 words.fr · unknown-locale (es, en, pt, qu)
  a translation says that it is the original | state: machine⏎    from: "000000000000"⏎ | state: original⏎ | 117 words.en.state · original-in-translation → state: machine
  a person is named who wrote it | writtenBy: editor⏎ | writtenBy: Ana Quispe⏎ | 28 words.es.writtenBy · bad-slug → writtenBy: editor
`,
    ['a step has none in the original', [[ES_STEP, '']], '45 words.es.steps · words-missing (cartel, lessons)'],
    ['a step has none in a translation', [[EN_STEP, '']], '135 words.en.steps · words-missing (cartel, lessons)'],
    [
      'the name of a step has a typing error in one language',
      [[EN_STEP, EN_STEP.replace('cartel:', 'cartell:')]],
      '135 words.en.steps · words-missing (cartel, lessons)',
    ],
    [
      'a task has none in a translation',
      [['        falta: Write two things that are missing.\n', '']],
      '189 words.en.handout.tasks · words-missing (falta, lessons)',
    ],
    [
      'a task has no answers in the key',
      [['      razon:\n        - Porque después es más difícil salir.\n', '']],
      '103 words.es.key · words-missing (razon, lessons)',
    ],
    [
      'a translation does not say of what it is one',
      [['    from: "000000000000"\n', '']],
      '116 no words.en.from · from-missing → from: "…"',
    ],
    [
      'nobody wrote the original',
      [['    writtenBy: editor\n', '']],
      '26 no words.es.writtenBy · maker-missing → writtenBy: editor',
    ],
  ]);
});
