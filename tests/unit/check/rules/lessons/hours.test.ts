/** The minutes of an hour: each step has its share, the shares add up, and the parts of the hour stand in their order. */
import { describe } from 'vitest';
import { eachIsToldOnce } from './faults.ts';

describe('minutes are told once where', () => {
  eachIsToldOnce({
    'the steps of a part take less than it lasts': {
      edits: [
        ['id: tarjetas, phase: development, minutes: [20, 30]', 'id: tarjetas, phase: development, minutes: [15, 30]'],
      ],
      field: 'hours[0].development',
      line: 'minutes: 45',
      es: /25.*30|30.*25/s,
      en: /25.*30|30.*25/s,
    },
    'the steps of a part take longer than it lasts': {
      edits: [
        ['id: tarjetas, phase: development, minutes: [20, 30]', 'id: tarjetas, phase: development, minutes: [20, 45]'],
      ],
      field: 'hours[1].development',
      line: 'minutes: 90',
      es: /80.*65|65.*80/s,
      en: /80.*65|65.*80/s,
    },
    'the opening does not add up': {
      edits: [['id: feria, phase: opening, minutes: [6, 10]', 'id: feria, phase: opening, minutes: [5, 10]']],
      field: 'hours[0].opening',
      line: 'minutes: 45',
      es: /9.*10|10.*9/s,
      en: /9.*10|10.*9/s,
    },
    'the closing does not add up': {
      edits: [['phase: closing, minutes: [5, 10]', 'phase: closing, minutes: [5, 15]']],
      field: 'hours[1].closing',
      line: 'minutes: 90',
      es: /15.*10|10.*15/s,
      en: /15.*10|10.*15/s,
    },
    'the parts do not add up to the hour': {
      edits: [
        [
          '{ minutes: 45, opening: 10, development: 30, closing: 5 }',
          '{ minutes: 50, opening: 10, development: 30, closing: 5 }',
        ],
      ],
      field: 'hours[0].minutes',
      line: 'minutes: 50',
      es: /45.*50|50.*45/s,
      en: /45.*50|50.*45/s,
    },
    'a step has one number too few': {
      edits: [['id: cartel, phase: development, minutes: [0, 20]', 'id: cartel, phase: development, minutes: [20]']],
      field: 'steps[3].minutes',
      line: 'id: cartel',
      es: /2.*hora/s,
      en: /2.*hour/s,
    },
    'a step has one number too many': {
      edits: [
        ['id: cartel, phase: development, minutes: [0, 20]', 'id: cartel, phase: development, minutes: [0, 20, 30]'],
      ],
      field: 'steps[3].minutes',
      line: 'id: cartel',
      es: /2.*hora/s,
      en: /2.*hour/s,
    },
    'a step is in no hour': {
      edits: [
        ['id: cartel, phase: development, minutes: [0, 20]', 'id: cartel, phase: development, minutes: [0, 0]'],
        ['id: puestos, phase: development, minutes: [10, 15]', 'id: puestos, phase: development, minutes: [10, 35]'],
      ],
      field: 'steps[3].minutes',
      line: 'id: cartel',
      es: /0/,
      en: /0/,
    },
    'a step of the development stands before one of the opening': {
      edits: [
        ['id: feria, phase: opening, minutes: [6, 10]', 'id: feria, phase: development, minutes: [20, 30]'],
        ['id: tarjetas, phase: development, minutes: [20, 30]', 'id: tarjetas, phase: opening, minutes: [6, 10]'],
      ],
      field: 'steps[2].phase',
      line: 'id: tarjetas',
      es: /opening|orden/,
      en: /opening|order/,
    },
    'the closing comes first': {
      edits: [
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
      field: 'steps[1].phase',
      line: 'id: feria',
      es: /opening|orden/,
      en: /opening|order/,
    },
    'a part of the hour is left out': {
      edits: [
        [
          '{ minutes: 45, opening: 10, development: 30, closing: 5 }',
          '{ minutes: 40, opening: 10, development: 30, closing: 0 }',
        ],
        ['phase: closing, minutes: [5, 10]', 'phase: closing, minutes: [0, 10]'],
      ],
      field: 'hours[0].closing',
      line: 'minutes: 40',
      es: /1/,
      en: /1/,
    },
    'two hours are as long as each other': {
      edits: [
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
      field: 'hours[1].minutes',
      line: 'minutes: 45',
      es: /45/,
      en: /45/,
    },
    'minutes are written with their unit': {
      edits: [['id: acuerdos, phase: opening, minutes: [4, 5]', 'id: acuerdos, phase: opening, minutes: [4 min, 5]']],
      field: 'steps[0].minutes[0]',
      line: 'id: acuerdos',
      es: /número/,
      en: /number/,
    },
    'minutes are halved': {
      edits: [['id: acuerdos, phase: opening, minutes: [4, 5]', 'id: acuerdos, phase: opening, minutes: [4.5, 5]']],
      field: 'steps[0].minutes[0]',
      line: 'id: acuerdos',
      es: /entero|número/,
      en: /whole|number/,
    },
    'minutes are below nothing': {
      edits: [['id: acuerdos, phase: opening, minutes: [4, 5]', 'id: acuerdos, phase: opening, minutes: [-4, 5]']],
      field: 'steps[0].minutes[0]',
      line: 'id: acuerdos',
      es: /0/,
      en: /0/,
    },
    'one number stands without its list': {
      edits: [['id: acuerdos, phase: opening, minutes: [4, 5]', 'id: acuerdos, phase: opening, minutes: 4']],
      field: 'steps[0].minutes',
      line: 'id: acuerdos',
      es: /lista/,
      en: /list/,
    },
    'a part is named in Spanish': {
      edits: [['id: numeros, phase: closing', 'id: numeros, phase: cierre']],
      field: 'steps[5].phase',
      line: 'id: numeros',
      es: /closing/,
      en: /closing/,
    },
    'an hour is a quarter of one': {
      edits: [
        [
          '{ minutes: 45, opening: 10, development: 30, closing: 5 }',
          '{ minutes: 15, opening: 5, development: 5, closing: 5 }',
        ],
        ['id: acuerdos, phase: opening, minutes: [4, 5]', 'id: acuerdos, phase: opening, minutes: [2, 5]'],
        ['id: feria, phase: opening, minutes: [6, 10]', 'id: feria, phase: opening, minutes: [3, 10]'],
        ['id: tarjetas, phase: development, minutes: [20, 30]', 'id: tarjetas, phase: development, minutes: [3, 30]'],
        ['id: puestos, phase: development, minutes: [10, 15]', 'id: puestos, phase: development, minutes: [2, 15]'],
      ],
      field: 'hours[0].minutes',
      line: 'minutes: 15',
      es: /20/,
      en: /20/,
    },
    'a part of an hour has no minutes': {
      edits: [
        ['{ minutes: 45, opening: 10, development: 30, closing: 5 }', '{ minutes: 45, opening: 10, development: 30 }'],
      ],
      field: 'hours[0].closing',
      line: 'minutes: 45',
      es: /falta/,
      en: /missing/,
    },
    'two steps have one name': {
      edits: [['id: feria, phase: opening', 'id: acuerdos, phase: opening']],
      field: 'steps[1].id',
      line: 'id: acuerdos',
      es: /acuerdos/,
      en: /acuerdos/,
    },
  });
});
