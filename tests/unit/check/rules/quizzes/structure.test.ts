/** What is wrong with the structure and the key of a quiz is told once, where it stands, with what to write. */
import { describe, expect, test } from 'vitest';
import type { Fault } from '../../../../fixtures/content-faults/told.ts';
import { tellAll } from './faults.ts';

const AVISO = 'id: aviso';
const DATOS = 'id: datos';
const SUERTE = 'id: suerte';

const FAULTS: Record<string, Fault> = {
  'a right answer that is not an option': {
    edits: [['key: [pregunta]', 'key: [otra]']],
    field: 'items[0].key[0]',
    line: AVISO,
    es: /"otra" no está entre las opciones.*prisa, pago, pregunta/,
    en: /"otra" is not among the options.*prisa, pago, pregunta/,
  },
  'a right answer with a typing error': {
    edits: [['key: [pregunta]', 'key: [preguntar]']],
    field: 'items[0].key[0]',
    line: AVISO,
    es: /"preguntar" no está entre las opciones/,
    en: /"preguntar" is not among the options/,
  },
  'two right answers where one may be chosen': {
    edits: [
      ['key: [pregunta]', 'key: [pregunta, pago]'],
      ['{ prisa: [pagina-oficial], pago: [pagina-oficial] }', '{ prisa: [pagina-oficial] }'],
    ],
    field: 'items[0].key',
    line: AVISO,
    es: /una sola opción.*`type: multiple`/,
    en: /One option is marked.*`type: multiple`/,
  },
  'a second right answer that is still said to be believed': {
    edits: [['key: [pregunta]', 'key: [pregunta, pago]']],
    field: 'items[0].key',
    line: AVISO,
    es: /una sola opción.*`type: multiple`/,
    en: /One option is marked.*`type: multiple`/,
  },
  'no right answer': {
    edits: [['key: [pregunta]', 'key: []']],
    field: 'items[0].key',
    line: AVISO,
    es: /al menos|vac/,
    en: /at least|empty/,
  },
  'only right answers where several may be chosen': {
    edits: [
      ['key: [quien, donde]', 'key: [quien, donde, amiga]'],
      ['beliefs: { amiga: [pagina-oficial] }', 'beliefs: {}'],
    ],
    field: 'items[1].key',
    line: DATOS,
    es: /todas/i,
    en: /all|every/i,
  },
  'only right answers, one of them still said to be believed': {
    edits: [['key: [quien, donde]', 'key: [quien, donde, amiga]']],
    field: 'items[1].key',
    line: DATOS,
    es: /todas/i,
    en: /all|every/i,
  },
  'a right answer named twice': {
    edits: [['key: [quien, donde]', 'key: [quien, donde, quien]']],
    field: 'items[1].key[2]',
    line: DATOS,
    es: /El mismo valor/,
    en: /The same value/,
  },
  'an option named twice': {
    edits: [['options: [quien, donde, amiga]', 'options: [quien, donde, amiga, donde]']],
    field: 'items[1].options[3]',
    line: DATOS,
    es: /El mismo valor/,
    en: /The same value/,
  },
  'yes and no for true and false': {
    edits: [
      [
        'options: ["true", "false"], key: ["false"], sources: [pagina-oficial], beliefs: { "true": [pagina-oficial] }',
        'options: [si, no], key: ["no"], sources: [pagina-oficial], beliefs: { si: [pagina-oficial] }',
      ],
      ['"true": { text: Verdadero', 'si: { text: Verdadero'],
      ['"false": { text: Falso', '"no": { text: Falso'],
      ['"true": { text: "True"', 'si: { text: "True"'],
      ['"false": { text: "False"', '"no": { text: "False"'],
    ],
    field: 'items[2].options',
    line: SUERTE,
    es: /"true".*"false"/s,
    en: /"true".*"false"/s,
  },
  'a third way between true and false': {
    edits: [
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
    field: 'items[2].options',
    line: SUERTE,
    es: /"true".*"false"/s,
    en: /"true".*"false"/s,
  },
  'true and false both right': {
    edits: [['key: ["false"]', 'key: ["true", "false"]']],
    field: 'items[2].key',
    line: SUERTE,
    es: /una sola opción.*`type: multiple`/,
    en: /One option is marked.*`type: multiple`/,
  },
  'a right answer without quotes': {
    edits: [['key: ["false"]', 'key: [false]']],
    field: 'items[2].key[0]',
    line: SUERTE,
    es: /comillas|"false"/,
    en: /quotes|"false"/,
  },
  'a wrong option that nobody is said to believe': {
    edits: [['{ prisa: [pagina-oficial], pago: [pagina-oficial] }', '{ prisa: [pagina-oficial] }']],
    field: 'items[0].beliefs',
    line: AVISO,
    es: /"pago" no dice quién/,
    en: /"pago" does not say who/,
  },
  'a right option that people are said to believe': {
    edits: [['beliefs: { amiga: [pagina-oficial] }', 'beliefs: { amiga: [pagina-oficial], quien: [pagina-oficial] }']],
    field: 'items[1].beliefs.quien',
    line: DATOS,
    es: /correcta/,
    en: /right/,
  },
  'a belief of an option that is not there': {
    edits: [['beliefs: { amiga: [pagina-oficial] }', 'beliefs: { amiga: [pagina-oficial], primo: [pagina-oficial] }']],
    field: 'items[1].beliefs.primo',
    line: DATOS,
    es: /quien, donde, amiga/,
    en: /quien, donde, amiga/,
  },
  'a belief of an option with a typing error': {
    edits: [['beliefs: { amiga: [pagina-oficial] }', 'beliefs: { amigas: [pagina-oficial] }']],
    field: 'items[1].beliefs.amigas',
    line: DATOS,
    es: /Escribe:\s+amiga:/,
    en: /Write:\s+amiga:/,
  },
  'an option that got another name everywhere but among the beliefs': {
    edits: [['beliefs: { amiga: [pagina-oficial] }', 'beliefs: { conocida-del-barrio: [pagina-oficial] }']],
    field: 'items[1].beliefs.conocida-del-barrio',
    line: DATOS,
    es: /Escribe:\s+amiga:/,
    en: /Write:\s+amiga:/,
  },
  'a belief without a source': {
    edits: [['beliefs: { amiga: [pagina-oficial] }', 'beliefs: { amiga: [] }']],
    field: 'items[1].beliefs.amiga',
    line: DATOS,
    es: /al menos|vac|fuente/,
    en: /at least|empty|source/,
  },
  'no beliefs at all': {
    edits: [[', beliefs: { amiga: [pagina-oficial] }', '']],
    field: 'items[1].beliefs',
    line: DATOS,
    es: /falta/,
    en: /missing/,
  },
  'a belief from a source that nobody wrote down': {
    edits: [['beliefs: { amiga: [pagina-oficial] }', 'beliefs: { amiga: [la-radio] }']],
    field: 'items[1].beliefs.amiga[0]',
    line: DATOS,
    es: /la-radio|sources\.yaml/,
    en: /la-radio|sources\.yaml/,
  },
  'a belief from a source on the shelf': {
    edits: [['beliefs: { amiga: [pagina-oficial] }', 'beliefs: { amiga: [libro-guardado] }']],
    field: 'items[1].beliefs.amiga[0]',
    line: DATOS,
    es: /source-shelf\.yaml.*pasa su ficha/,
    en: /source-shelf\.yaml.*move its record/,
  },
  'a source that nobody wrote down': {
    edits: [['viaje, cobro], sources: [pagina-oficial]', 'viaje, cobro], sources: [pagina-oficiall]']],
    field: 'items[4].sources[0]',
    line: 'id: deuda',
    es: /pagina-oficial/,
    en: /pagina-oficial/,
  },
  'a belief within a story from nowhere': {
    edits: [['beliefs: { dar: [pagina-oficial] }', 'beliefs: { dar: [la-radio] }']],
    field: 'items[5].scenes[1].beliefs.dar[0]',
    line: 'id: terminal',
    es: /la-radio|sources\.yaml/,
    en: /la-radio|sources\.yaml/,
  },
  'no source for an item': {
    edits: [['estado], sources: [pagina-oficial] }', 'estado] }']],
    field: 'items[3].sources',
    line: 'id: lugares',
    es: /falta/,
    en: /missing/,
  },
  'two items of one name': {
    edits: [['id: datos', 'id: aviso']],
    field: 'items[1].id',
    line: 'type: multiple',
    es: /El mismo valor/,
    en: /The same value/,
  },
  'a key of something that is put in order': {
    edits: [['options: [promesa, viaje, cobro],', 'options: [promesa, viaje, cobro], key: [promesa],']],
    field: 'items[4].key',
    line: 'id: deuda',
    es: /key/,
    en: /key/,
  },
  'two steps to put in order': {
    edits: [
      ['options: [promesa, viaje, cobro]', 'options: [promesa, viaje]'],
      ['          cobro: { text: Cobran ese pasaje al llegar, feedback: El favor era una deuda. }\n', ''],
      ['          cobro: { text: They charge for it on arrival, feedback: The favour was a debt. }\n', ''],
    ],
    field: 'items[4].options',
    line: 'id: deuda',
    es: /3/,
    en: /3/,
  },
  'one option to choose from': {
    edits: [
      ['options: [mostrar, ir]', 'options: [mostrar]'],
      [
        'to: { mostrar: tia, ir: terminal }, beliefs: { ir: [pagina-oficial] }',
        'to: { mostrar: terminal }, beliefs: {}',
      ],
      ['              ir: { text: Ir sin avisar, feedback: Todavía puede parar en el camino. }\n', ''],
      ['              ir: { text: Go without telling, feedback: She can still stop on the way. }\n', ''],
    ],
    field: 'items[5].scenes[0].options',
    line: 'id: oferta',
    es: /2/,
    en: /2/,
  },
  'a kind of item that is not known': {
    edits: [['type: multiple', 'type: varias']],
    field: 'items[1].type',
    line: DATOS,
    es: /multiple/,
    en: /multiple/,
  },
  'an option named with a capital and an accent': {
    edits: [['options: [promesa, viaje, cobro]', 'options: [promesa, Viájé, cobro]']],
    field: 'items[4].options[1]',
    line: 'id: deuda',
    es: /min[uú]sculas/,
    en: /small letters|lower/,
  },
  'ages upside down': {
    edits: [['ages: { from: 12, to: 17 }', 'ages: { from: 17, to: 12 }']],
    field: 'ages.to',
    line: 'ages:',
    es: /17|desde/i,
    en: /17|from/i,
  },
  'ages in words': {
    edits: [['ages: { from: 12, to: 17 }', 'ages: 12-17']],
    field: 'ages',
    line: 'ages:',
    es: /from|campos/,
    en: /from|fields/,
  },
  'no time at all': {
    edits: [['minutes: 15', 'minutes: 0']],
    field: 'minutes',
    line: 'minutes:',
    es: /1/,
    en: /1/,
  },
  'minutes with their unit': {
    edits: [['minutes: 15', 'minutes: 15 min']],
    field: 'minutes',
    line: 'minutes:',
    es: /número/,
    en: /number/,
  },
  'a theme in Spanish': {
    edits: [['theme: offers', 'theme: ofertas']],
    field: 'theme',
    line: 'theme:',
    es: /offers/,
    en: /offers/,
  },
  'a role that is none': {
    edits: [['roles: [police]', 'roles: [policia]']],
    field: 'roles[0]',
    line: 'roles:',
    es: /police/,
    en: /police/,
  },
  'a role named twice': {
    edits: [['roles: [police]', 'roles: [police, police]']],
    field: 'roles[1]',
    line: 'roles:',
    es: /El mismo valor/,
    en: /The same value/,
  },
  'nobody to tell': {
    edits: [['roles: [police]', 'roles: []']],
    field: 'roles',
    line: 'roles:',
    es: /al menos|vac/,
    en: /at least|empty/,
  },
  'more roles than paper has room for': {
    edits: [['roles: [police]', 'roles: [police, children, report, violence]']],
    field: 'roles',
    line: 'roles:',
    es: /3/,
    en: /3/,
  },
  'thirteen items': {
    edits: [
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
    field: 'items',
    line: 'items:',
    es: /12/,
    en: /12/,
  },
};

const told = tellAll(FAULTS);

describe.each(Object.entries(FAULTS))('%s', (name, { field, line, es, en }) => {
  test('is told once, with its file, line and field, why, and what to write', () => {
    const one = told[name];
    expect(one?.found).toEqual([field]);
    expect(one?.line).toContain(line);
    expect(one?.es).toMatch(es);
    expect(one?.en).toMatch(en);
  });
});
