/** What is wrong with a story is told once, where it stands: ways that lead nowhere, that turn back, and parts without a way to them. */
import { describe, expect, test } from 'vitest';
import { LATER } from '../../../../fixtures/content-faults/quiz.ts';
import type { Fault } from '../../../../fixtures/content-faults/told.ts';
import { tellAll } from './faults.ts';

const OFERTA = 'id: oferta';
const TERMINAL = 'id: terminal';
const TIA = 'id: tia';
const TO_FIRST = 'to: { mostrar: tia, ir: terminal }';
const LAST = 'id: tia, options: [avisar, mirar], key: [avisar],';

const PARTS = {
  es: `${LATER.es.terminal}${LATER.es.tia}`,
  en: `${LATER.en.terminal}${LATER.en.tia}`,
};

const FAULTS: Record<string, Fault> = {
  'a way back to a part that was read': {
    edits: [[LAST, `${LAST} to: { mirar: terminal },`]],
    field: 'items[5].scenes[2].to.mirar',
    line: TIA,
    es: /terminal|vuelve|vuelta/,
    en: /terminal|back|circle/,
  },
  'a part that leads to itself': {
    edits: [[LAST, `${LAST} to: { mirar: tia },`]],
    field: 'items[5].scenes[2].to.mirar',
    line: TIA,
    es: /tia/,
    en: /tia/,
  },
  'a part that nothing leads to': {
    edits: [[TO_FIRST, 'to: { mostrar: tia, ir: tia }']],
    field: 'items[5].scenes[1].id',
    line: TERMINAL,
    es: /ninguna|nadie|nada/i,
    en: /no option|nothing|none|nobody/i,
  },
  'a way from an option that is not there': {
    edits: [[TO_FIRST, 'to: { mostrar: tia, ir: terminal, quedarse: tia }']],
    field: 'items[5].scenes[0].to.quedarse',
    line: OFERTA,
    es: /mostrar, ir/,
    en: /mostrar, ir/,
  },
  'a way from an option with a typing error': {
    edits: [[TO_FIRST, 'to: { mostrar: tia, irr: terminal }']],
    field: 'items[5].scenes[0].to.irr',
    line: OFERTA,
    es: /mostrar, ir/,
    en: /mostrar, ir/,
  },
  'a way to a part that is not there': {
    edits: [[TO_FIRST, 'to: { mostrar: tia, ir: terminall }']],
    field: 'items[5].scenes[0].to.ir',
    line: OFERTA,
    es: /terminall.*terminal, tia|oferta, terminal, tia/s,
    en: /terminall.*terminal, tia|oferta, terminal, tia/s,
  },
  'two parts of one name': {
    edits: [['id: terminal,', 'id: tia,']],
    field: 'items[5].scenes[2].id',
    line: TIA,
    es: /El mismo valor/,
    en: /The same value/,
  },
  'a right answer of a part that is not one of its options': {
    edits: [['key: [llamar]', 'key: [gritar]']],
    field: 'items[5].scenes[1].key[0]',
    line: TERMINAL,
    es: /"gritar" no está entre las opciones.*llamar, dar/,
    en: /"gritar" is not among the options.*llamar, dar/,
  },
  'a part whose answers are all right': {
    edits: [['key: [llamar]', 'key: [llamar, dar]']],
    field: 'items[5].scenes[1].key',
    line: TERMINAL,
    es: /Todas las opciones/,
    en: /All options/,
  },
  'a wrong way that nobody is said to take': {
    edits: [['beliefs: { dar: [pagina-oficial] }', 'beliefs: {}']],
    field: 'items[5].scenes[1].beliefs',
    line: TERMINAL,
    es: /"dar" no dice quién/,
    en: /"dar" does not say who/,
  },
  'a story of one part': {
    edits: [
      [TO_FIRST, 'to: {}'],
      [
        '      - { id: terminal, options: [llamar, dar], key: [llamar], to: { llamar: tia, dar: tia }, beliefs: { dar: [pagina-oficial] } }\n',
        '',
      ],
      ['      - { id: tia, options: [avisar, mirar], key: [avisar], beliefs: { mirar: [pagina-oficial] } }\n', ''],
      ...(['es', 'en'] as const).map((language): [string, string] => [PARTS[language], '']),
    ],
    field: 'items[5].scenes',
    line: 'scenes:',
    es: /2/,
    en: /2/,
  },
  'options beside the parts of a story': {
    edits: [['    type: scenario\n', '    type: scenario\n    options: [mostrar, ir]\n']],
    field: 'items[5].options',
    line: 'options: [mostrar, ir]',
    es: /scenes/,
    en: /scenes/,
  },
};

test('a story that never ends is told at each way that turns back', () => {
  const edits: Fault['edits'] = [[LAST, `${LAST} to: { avisar: oferta, mirar: oferta },`]];
  const { story } = tellAll({ story: { edits, field: '', line: TIA, es: /./, en: /./ } });
  expect(story?.found).toEqual(['items[5].scenes[2].to.avisar', 'items[5].scenes[2].to.mirar']);
});

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
