/** What is wrong with a story is told once, where it stands: ways that lead nowhere, that turn back, and parts without a way to them. */
import { LATER } from '../../../../fixtures/content-faults/quiz.ts';
import { eachIsTold, rows } from '../records-of-faults.ts';

const TO_FIRST = 'to: { mostrar: tia, ir: terminal }';
const LAST = 'id: tia, options: [avisar, mirar], key: [avisar],';

const PARTS = {
  es: `${LATER.es.terminal}${LATER.es.tia}`,
  en: `${LATER.en.terminal}${LATER.en.tia}`,
};

eachIsTold('quiz', [
  ...rows`
  a story that never ends | ${LAST} | ${LAST} to: { avisar: oferta, mirar: oferta }, | 17 items[5].scenes[2].to.avisar · quiz-circle (oferta) | 17 items[5].scenes[2].to.mirar · quiz-circle (oferta)
  a way back to a part that was read | ${LAST} | ${LAST} to: { mirar: terminal }, | 17 items[5].scenes[2].to.mirar · quiz-circle (terminal)
  a part that leads to itself | ${LAST} | ${LAST} to: { mirar: tia }, | 17 items[5].scenes[2].to.mirar · quiz-circle (tia)
  a part that nothing leads to | ${TO_FIRST} | to: { mostrar: tia, ir: tia } | 16 items[5].scenes[1].id · quiz-unreached (terminal)
  a way from an option that is not there | ${TO_FIRST} | to: { mostrar: tia, ir: terminal, quedarse: tia } | 15 items[5].scenes[0].to.quedarse · quiz-to-of (quedarse, mostrar, ir)
  a way from an option with a typing error | ${TO_FIRST} | to: { mostrar: tia, irr: terminal } | 15 items[5].scenes[0].to.irr · quiz-to-of (irr, mostrar, ir)
  a way to a part that is not there | ${TO_FIRST} | to: { mostrar: tia, ir: terminall } | 15 items[5].scenes[0].to.ir · quiz-to (terminall, oferta, terminal, tia)
  two parts of one name | id: terminal, | id: tia, | 17 items[5].scenes[2].id · duplicate-value (items[5].scenes[1].id)
  a right answer of a part that is not one of its options | key: [llamar] | key: [gritar] | 16 items[5].scenes[1].key[0] · quiz-key (gritar, llamar, dar)
  a part whose answers are all right | key: [llamar] | key: [llamar, dar] | 16 items[5].scenes[1].key · quiz-all-right
  a wrong way that nobody is said to take | beliefs: { dar: [pagina-oficial] } | beliefs: {} | 16 empty items[5].scenes[1].beliefs · quiz-belief → dar: [f-e01]
  options beside the parts of a story | type: scenario⏎ | type: scenario⏎    options: [mostrar, ir]⏎ | 13 items[5].options · unknown-key
`,
  [
    'a story of one part',
    [
      [TO_FIRST, 'to: {}'],
      [
        '      - { id: terminal, options: [llamar, dar], key: [llamar], to: { llamar: tia, dar: tia }, beliefs: { dar: [pagina-oficial] } }\n',
        '',
      ],
      ['      - { id: tia, options: [avisar, mirar], key: [avisar], beliefs: { mirar: [pagina-oficial] } }\n', ''],
      ...(['es', 'en'] as const).map((language): [string, string] => [PARTS[language], '']),
    ],
    '14 items[5].scenes · too-few (1, 2) → scenes: […]',
  ],
]);
