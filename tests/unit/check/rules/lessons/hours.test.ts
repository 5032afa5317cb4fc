/** The minutes of an hour: each step has its share, the shares add up, and the parts of the hour stand in their order. */
import { describe } from 'vitest';
import { eachIsTold, rows } from '../records-of-faults.ts';

describe('minutes are told once where', () => {
  eachIsTold('lesson', [
    ...rows`
  the steps of a part take less than it lasts | id: tarjetas, phase: development, minutes: [20, 30] | id: tarjetas, phase: development, minutes: [15, 30] | 6 hours[0].development · lesson-phase (45, development, 30, 25)
  the steps of a part take longer than it lasts | id: tarjetas, phase: development, minutes: [20, 30] | id: tarjetas, phase: development, minutes: [20, 45] | 7 hours[1].development · lesson-phase (90, development, 65, 80)
  the opening does not add up | id: feria, phase: opening, minutes: [6, 10] | id: feria, phase: opening, minutes: [5, 10] | 6 hours[0].opening · lesson-phase (45, opening, 10, 9)
  the closing does not add up | phase: closing, minutes: [5, 10] | phase: closing, minutes: [5, 15] | 7 hours[1].closing · lesson-phase (90, closing, 10, 15)
  the parts do not add up to the hour | { minutes: 45, opening: 10, development: 30, closing: 5 } | { minutes: 50, opening: 10, development: 30, closing: 5 } | 6 hours[0].minutes · lesson-hour (50, 45)
  a step has one number too few | id: cartel, phase: development, minutes: [0, 20] | id: cartel, phase: development, minutes: [20] | 17 steps[3].minutes · lesson-step-minutes (1, 2)
  a step has one number too many | id: cartel, phase: development, minutes: [0, 20] | id: cartel, phase: development, minutes: [0, 20, 30] | 17 steps[3].minutes · lesson-step-minutes (3, 2)
  minutes are written with their unit | id: acuerdos, phase: opening, minutes: [4, 5] | id: acuerdos, phase: opening, minutes: [4 min, 5] | 14 steps[0].minutes[0] · wrong-kind → - 10
  minutes are halved | id: acuerdos, phase: opening, minutes: [4, 5] | id: acuerdos, phase: opening, minutes: [4.5, 5] | 14 steps[0].minutes[0] · wrong-kind → - 10
  minutes are below nothing | id: acuerdos, phase: opening, minutes: [4, 5] | id: acuerdos, phase: opening, minutes: [-4, 5] | 14 steps[0].minutes[0] · out-of-range (0, 240)
  one number stands without its list | id: acuerdos, phase: opening, minutes: [4, 5] | id: acuerdos, phase: opening, minutes: 4 | 14 steps[0].minutes · wrong-kind → minutes: [10, 15]
  a part is named in Spanish | id: numeros, phase: closing | id: numeros, phase: cierre | 19 steps[5].phase · not-in-list (opening, development, closing) → phase: …
  a part of an hour has no minutes | { minutes: 45, opening: 10, development: 30, closing: 5 } | { minutes: 45, opening: 10, development: 30 } | 6 no hours[0].closing · missing-field → closing: 5
  two steps have one name | id: feria, phase: opening | id: acuerdos, phase: opening | 15 steps[1].id · duplicate-value (steps[0].id)
`,
    [
      'a step of the development stands before one of the opening',
      [
        ['id: feria, phase: opening, minutes: [6, 10]', 'id: feria, phase: development, minutes: [20, 30]'],
        ['id: tarjetas, phase: development, minutes: [20, 30]', 'id: tarjetas, phase: opening, minutes: [6, 10]'],
      ],
      '16 steps[2].phase · lesson-phase-order (opening, development)',
    ],
    [
      'the closing comes first',
      [
        ['id: acuerdos, phase: opening, minutes: [4, 5]', 'id: acuerdos, phase: closing, minutes: [5, 10]'],
        ['id: feria, phase: opening, minutes: [6, 10]', 'id: feria, phase: opening, minutes: [10, 15]'],
        ['  - { id: numeros, phase: closing, minutes: [5, 10], sources: [] }\n', ''],
        [
          '      numeros:\n        title: Los números\n        does:\n          - Lean juntos los números de la pizarra.\n',
          '',
        ],
        [
          '      numeros:\n        title: The numbers\n        does:\n          - Read the numbers on the board together.\n',
          '',
        ],
      ],
      '15 steps[1].phase · lesson-phase-order (opening, closing)',
    ],
    [
      'a part of the hour is left out',
      [
        [
          '{ minutes: 45, opening: 10, development: 30, closing: 5 }',
          '{ minutes: 40, opening: 10, development: 30, closing: 0 }',
        ],
        ['phase: closing, minutes: [5, 10]', 'phase: closing, minutes: [0, 10]'],
      ],
      '6 hours[0].closing · out-of-range (1, 240)',
    ],
    [
      'two hours are as long as each other',
      [
        [
          '{ minutes: 90, opening: 15, development: 65, closing: 10 }',
          '{ minutes: 45, opening: 10, development: 30, closing: 5 }',
        ],
        ['id: acuerdos, phase: opening, minutes: [4, 5]', 'id: acuerdos, phase: opening, minutes: [4, 4]'],
        ['id: feria, phase: opening, minutes: [6, 10]', 'id: feria, phase: opening, minutes: [6, 6]'],
        ['id: tarjetas, phase: development, minutes: [20, 30]', 'id: tarjetas, phase: development, minutes: [20, 10]'],
        ['id: cartel, phase: development, minutes: [0, 20]', 'id: cartel, phase: development, minutes: [0, 10]'],
        ['id: puestos, phase: development, minutes: [10, 15]', 'id: puestos, phase: development, minutes: [10, 10]'],
        ['id: numeros, phase: closing, minutes: [5, 10]', 'id: numeros, phase: closing, minutes: [5, 5]'],
      ],
      '7 hours[1].minutes · duplicate-value (hours[0].minutes)',
    ],
    [
      'an hour is a quarter of one',
      [
        [
          '{ minutes: 45, opening: 10, development: 30, closing: 5 }',
          '{ minutes: 15, opening: 5, development: 5, closing: 5 }',
        ],
        ['id: acuerdos, phase: opening, minutes: [4, 5]', 'id: acuerdos, phase: opening, minutes: [2, 5]'],
        ['id: feria, phase: opening, minutes: [6, 10]', 'id: feria, phase: opening, minutes: [3, 10]'],
        ['id: tarjetas, phase: development, minutes: [20, 30]', 'id: tarjetas, phase: development, minutes: [3, 30]'],
        ['id: puestos, phase: development, minutes: [10, 15]', 'id: puestos, phase: development, minutes: [2, 15]'],
      ],
      '6 hours[0].minutes · out-of-range (20, 240)',
    ],
  ]);
});
