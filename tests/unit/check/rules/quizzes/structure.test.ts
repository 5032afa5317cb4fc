/** What is wrong with the structure and the key of a quiz is told once, where it stands, with what to write. */
import { eachIsTold, rows } from '../records-of-faults.ts';

eachIsTold('quiz', [
  ...rows`
  a right answer that is not an option | key: [pregunta] | key: [otra] | 6 items[0].key[0] · quiz-key (otra, prisa, pago, pregunta)
  a right answer with a typing error | key: [pregunta] | key: [preguntar] | 6 items[0].key[0] · quiz-key (preguntar, prisa, pago, pregunta)
  a second right answer that is still said to be believed | key: [pregunta] | key: [pregunta, pago] | 6 items[0].key · quiz-one-key
  no right answer | key: [pregunta] | key: [] | 6 empty items[0].key · too-few (0, 1) → key: [confianza]
  only right answers, one of them still said to be believed | key: [quien, donde] | key: [quien, donde, amiga] | 7 items[1].key · quiz-all-right
  a right answer named twice | key: [quien, donde] | key: [quien, donde, quien] | 7 items[1].key[2] · duplicate-value (items[1].key[0])
  an option named twice | options: [quien, donde, amiga] | options: [quien, donde, amiga, donde] | 7 items[1].options[3] · duplicate-value (items[1].options[1])
  true and false both right | key: ["false"] | key: ["true", "false"] | 8 items[2].key · quiz-one-key
  a right answer without quotes | key: ["false"] | key: [false] | 8 items[2].key[0] · quote-it → - "false"
  a wrong option that nobody is said to believe | { prisa: [pagina-oficial], pago: [pagina-oficial] } | { prisa: [pagina-oficial] } | 6 items[0].beliefs · quiz-belief → pago: [f-e01]
  a belief without a source | beliefs: { amiga: [pagina-oficial] } | beliefs: { amiga: [] } | 7 empty items[1].beliefs.amiga · too-few (0, 1) → amiga: […]
  no beliefs at all | , beliefs: { amiga: [pagina-oficial] } | | 7 no items[1].beliefs · missing-field → beliefs: { secuestro: [f-e01] }
  a belief from a source that nobody wrote down | beliefs: { amiga: [pagina-oficial] } | beliefs: { amiga: [la-radio] } | 7 items[1].beliefs.amiga[0] · unknown-id (sources)
  a belief from a source that is unused | beliefs: { amiga: [pagina-oficial] } | beliefs: { amiga: [libro-guardado] } | 7 items[1].beliefs.amiga[0] · source-unused
  a source that nobody wrote down | viaje, cobro], sources: [pagina-oficial] | viaje, cobro], sources: [pagina-oficiall] | 10 items[4].sources[0] · unknown-id (sources) → - pagina-oficial
  a belief within a story from nowhere | beliefs: { dar: [pagina-oficial] } | beliefs: { dar: [la-radio] } | 16 items[5].scenes[1].beliefs.dar[0] · unknown-id (sources)
  no source for an item | estado], sources: [pagina-oficial] } | estado] } | 9 no items[3].sources · missing-field → sources: [f-e01]
  two items of one name | id: datos | id: aviso | 7 items[1].id · duplicate-value (items[0].id)
  a key of something that is put in order | options: [promesa, viaje, cobro], | options: [promesa, viaje, cobro], key: [promesa], | 10 items[4].key · unknown-key
  a kind of item that is not known | type: multiple | type: varias | 7 items[1].type · not-in-list → type: …
  an option named with a capital and an accent | options: [promesa, viaje, cobro] | options: [promesa, Viájé, cobro] | 10 items[4].options[1] · bad-slug → - viaje
  ages upside down | ages: { from: 12, to: 17 } | ages: { from: 17, to: 12 } | 2 ages.to · ages-down (17, quizzes)
  ages in words | ages: { from: 12, to: 17 } | ages: 12-17 | 2 ages · wrong-kind → ages: { from: 12, to: 17 }
  no time at all | minutes: 15 | minutes: 0 | 3 minutes · out-of-range (1, 240)
  minutes with their unit | minutes: 15 | minutes: 15 min | 3 minutes · wrong-kind → minutes: 15
  a theme in Spanish | theme: offers | theme: ofertas | 1 theme · not-in-list → theme: offers
  a role that is none | roles: [police] | roles: [policia] | 4 roles[0] · not-in-list → - police
  a role named twice | roles: [police] | roles: [police, police] | 4 roles[1] · duplicate-value (roles[0])
  nobody to tell | roles: [police] | roles: [] | 4 empty roles · too-few (0, 1) → roles: [children, report]
  more roles than paper has room for | roles: [police] | roles: [police, children, report, violence] | 4 roles · too-many (4, 3)
`,
  [
    'two right answers where one may be chosen',
    [
      ['key: [pregunta]', 'key: [pregunta, pago]'],
      ['{ prisa: [pagina-oficial], pago: [pagina-oficial] }', '{ prisa: [pagina-oficial] }'],
    ],
    '6 items[0].key · quiz-one-key',
  ],
  [
    'only right answers where several may be chosen',
    [
      ['key: [quien, donde]', 'key: [quien, donde, amiga]'],
      ['beliefs: { amiga: [pagina-oficial] }', 'beliefs: {}'],
    ],
    '7 items[1].key · quiz-all-right',
  ],
  [
    'yes and no for true and false',
    [
      [
        'options: ["true", "false"], key: ["false"], sources: [pagina-oficial], beliefs: { "true": [pagina-oficial] }',
        'options: [si, no], key: ["no"], sources: [pagina-oficial], beliefs: { si: [pagina-oficial] }',
      ],
      ['"true": { text: Verdadero', 'si: { text: Verdadero'],
      ['"false": { text: Falso', '"no": { text: Falso'],
      ['"true": { text: "True"', 'si: { text: "True"'],
      ['"false": { text: "False"', '"no": { text: "False"'],
    ],
    '8 items[2].options · quiz-true-false → ["true", "false"]',
  ],
  [
    'a third way between true and false',
    [
      [
        'options: ["true", "false"], key: ["false"], sources: [pagina-oficial], beliefs: { "true": [pagina-oficial] }',
        'options: ["true", "false", depende], key: ["false"], sources: [pagina-oficial], beliefs: { "true": [pagina-oficial], depende: [pagina-oficial] }',
      ],
      ['"false": { text: Falso', 'depende: { text: Depende, feedback: No depende. }\n          "false": { text: Falso'],
      [
        '"false": { text: "False"',
        'depende: { text: It depends, feedback: It does not. }\n          "false": { text: "False"',
      ],
    ],
    '8 items[2].options · quiz-true-false → ["true", "false"]',
  ],
  [
    'two steps to put in order',
    [
      ['options: [promesa, viaje, cobro]', 'options: [promesa, viaje]'],
      ['          cobro: { text: Cobran ese pasaje al llegar, feedback: El favor era una deuda. }\n', ''],
      ['          cobro: { text: They charge for it on arrival, feedback: The favour was a debt. }\n', ''],
    ],
    '10 items[4].options · too-few (2, 3) → options: [confianza, secuestro]',
  ],
  [
    'one option to choose from',
    [
      ['options: [mostrar, ir]', 'options: [mostrar]'],
      [
        'to: { mostrar: tia, ir: terminal }, beliefs: { ir: [pagina-oficial] }',
        'to: { mostrar: terminal }, beliefs: {}',
      ],
      ['              ir: { text: Ir sin avisar, feedback: Todavía puede parar en el camino. }\n', ''],
      ['              ir: { text: Go without telling, feedback: She can still stop on the way. }\n', ''],
    ],
    '15 items[5].scenes[0].options · too-few (1, 2) → options: [confianza, secuestro]',
  ],
  [
    'thirteen items',
    [
      [
        '  - id: rosa\n',
        `${[...'abcdefgh']
          .map(
            (id) =>
              `  - { id: mas-${id}, type: ordering, options: [promesa, viaje, cobro], sources: [pagina-oficial] }\n`,
          )
          .join('')}  - id: rosa\n`,
      ],
    ],
    '5 items · too-many (14, 12)',
  ],
]);
