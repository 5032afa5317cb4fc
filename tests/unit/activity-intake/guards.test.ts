/** What could harm somebody by its form stops with its own words; what is good passes. What words mean, a person tells. */
import { describe, expect, test } from 'vitest';
import type { RawValues } from '../../../src/activity-intake/fields.ts';
import { isStopped, sentenceOf, WITH_INSTEAD } from '../../../src/activity-intake/finding.ts';
import { judge } from '../../../src/activity-intake/judge.ts';
import { aRow, phrase, RULES } from '../../fixtures/activity-intake/rules.ts';
import { announcedIn, cellsIn, FREE_FIELDS, foundWith, RIGHT, stopsOf } from '../../fixtures/activity-intake/sets.ts';

describe.each(['harmful-60', 'unseen-harmful', 'unseen-2-harmful'])(
  'announcements that would harm somebody: %s',
  (set) => {
    const all = announcedIn(set);

    test('are stopped where they harm by their form', () => {
      const passed = all.filter(
        ({ harm = '', row }) => RIGHT[harm] && !stopsOf(row).some(({ code }) => RIGHT[harm]?.includes(code)),
      );
      expect(passed.map(({ id }) => id)).toEqual([]);
    });

    test('are stopped for nothing that a word may mean', () => {
      const stopped = all.flatMap(({ row }) => stopsOf(row).map(({ code }) => code));
      const other = new Set(stopped).difference(new Set(Object.values(RIGHT).flat()));
      expect([...other].filter((code) => code !== 'minor-named' && code !== 'disguised')).toEqual([]);
    });
  },
);

describe.each(['honest-60', 'honest-200', 'unseen-honest', 'unseen-2-honest'])('good announcements: %s', (set) => {
  /** What is stopped though it is good, each with the reason. */
  const STOPPED: Readonly<Record<string, string>> = {
    'u2h-040': 'Eight figures in groups are how a telephone is written too.',
    'u2h-080': 'It is no number: only noughts.',
    'u2h-093': 'Any film has such an address; a broadcast has one of its own (`platforms`).',
    'u2h-094': 'A page of anybody: the institution’s own is needed, or the address of the broadcast.',
  };

  test('pass, but for what is listed; invented institutions are on no list of domains', () => {
    const stopped = announcedIn(set).filter(({ row }) =>
      stopsOf(row).some(({ code, found }) => !(/^(?:link|not-a-room)$/.test(code) && /\.example/.test(found))),
    );
    expect(stopped.map(({ id }) => id).filter((id) => !(id in STOPPED))).toEqual([]);
  });
});

describe.each(['hostile-cells', 'unseen-2-hostile'])('hostile texts in any field: %s', (set) => {
  const cells = cellsIn(set).flatMap(({ id, harm, text }) =>
    FREE_FIELDS.map((field) => ({ id, harm, at: `${id} ${field}`, findings: foundWith(field, text) })),
  );

  test('are stopped where they harm by their form', () => {
    const ready = cells.filter(({ harm, findings }) => RIGHT[harm] && !isStopped(findings));
    expect(ready.map(({ at }) => at)).toEqual([]);
  });

  test('are stopped where they name a minor with an age', () => {
    const ready = cells.filter(({ harm, findings }) => harm === 'minor' && !isStopped(findings));
    expect([...new Set(ready.map(({ id }) => id))].filter((id) => !NO_AGE.includes(id))).toEqual([]);
  });
});

/** They name a minor, and no age. */
const NO_AGE = 'c-001 c-005 c-006 c-007 c-009 c-011 c-014 c-015 c-016 c-021 c-028 u2c-004 u2c-008'.split(' ');

describe('writing that hides words', () => {
  test.each([
    ['un 4lb3rgu3 para ti', '4lb3rgu3'],
    ['el rеfugio', 'rеfugio'],
    ['el al . ber . gue', 'al . ber . gue'],
    ['número 3\uFE0F\u20E31\uFE0F\u20E39\uFE0F\u20E3', '3\uFE0F\u20E31\uFE0F\u20E39\uFE0F\u20E3'],
    ['busca @ f a r o l', '@ f a r o l'],
  ])('is stopped: %s', (text, found) =>
    expect(say({ description: `${LONG}Habrá ${text}.` })).toContain(`description disguised ${found}`),
  );

  test.each([
    'COVID-19 y H1N1 en el 7.º piso',
    'I. E. N.° 70010, 5to B, 3D y Wi-Fi',
    '¡V A M O S! 2️⃣0️⃣ de julio',
    '𝗧𝗮𝗹𝗹𝗲𝗿 de 8h30 a 10h45',
    'Sala B2B, carrera 5K, clave libertad27',
  ])('is not seen in %s', (text) =>
    expect(say({ description: `${LONG}Habrá ${text}.` }).filter((one) => one.includes('disguised'))).toEqual([]),
  );
});

const LONG = 'Habrá mesas de información de seis oficinas, música y teatro de títeres al final de la tarde. ';
const say = (changes: RawValues) =>
  judge(aRow(changes), RULES).findings.map(({ code, column, values }) => `${column} ${code} ${values.found}`);

test('a raid to come stops as a kind that an old sheet still has, and no form offers it', () => {
  expect(say({ kind: 'Operativo de prevención' })).toEqual(['kind covert-kind Operativo de prevención']);
  expect(RULES.choices.kind.find(({ code }) => code === 'check')?.isHidden).toBe(true);
  expect(say({ kind: 'Operativo de prevención', starts: '2027-05-02' })).toEqual(['starts past 2027-05-02']);
});

test.each([
  'A las ocho ingresarán a los bares del centro.',
  'Se necesitan señoritas para bar, pasaje pagado.',
  'Deposita 20 en la cuenta bancaria.',
  'Envía una foto de tu pasaporte.',
  'Hablará la niña Rosa Quispe.',
  'Una sobreviviente contará cómo fue captada.',
  'Cayeron por ingenuas.',
])('of what its words mean the machine says nothing, for a person reads it: %s', (text) =>
  expect(say({ description: `${LONG}${text}` })).toEqual([]),
);

describe('the name of a minor with an age', () => {
  test.each([
    'Rosa Flores Mamani, catorce años',
    'María-José Quispe-Huamán (13)',
    'R o s a  Q u i s p e, 13 años',
    'M. R. T., sobreviviente de trata de 16 años',
    'M. R., quien fue captada a los 14 años',
    'La menor de iniciales L. M. C. (11)',
    'Luz, hija de la regidora, de 12 años',
    'Camila, la hija del director, que tiene 11 años',
    'Rosa Q., de 12 años',
    'Xiomara Ttito, 15 años',
    'João Pedro Lima, 16 anos',
    'J. M. Q. 16',
    'Rosa Quispe, nacida en 2015',
    'Katherine, trece primaveras, hija de Elmer Sangama',
    'la niña Rosa, de 12 años',
  ])('is stopped: %s', (name) =>
    expect(say({ description: `${LONG}Hablará ${name}.` }).join()).toContain('minor-named'),
  );

  test.each([
    'la psicóloga Rosa Quispe Mamani, con 15 años de experiencia',
    'adolescentes de 12 a 17 años del Colegio María Parado de Bellido',
    'la Dra. A. M. Q., con 16 años de experiencia',
    'la Escuela de Padres Santa Rosa: 10 años juntos',
    'público MAYORES DE 14 AÑOS',
    'gente del A.H. 10 de Octubre, del P.J. 12 de Junio y del C.P. 15 de Agosto',
    'Rosa Quispe el 7 de julio',
    'el elenco con su obra: Yesenia, 16 años, acepta un trabajo lejos',
    'el caso ficticio «Ana, 15 años»',
  ])('is not seen in %s', (text) => expect(say({ description: `${LONG}Estará ${text}.` })).toEqual([]));

  test.each([
    ['venue', 'A.H. 10 de Octubre'],
    ['venue', 'P.J. 12 de Junio, local comunal'],
    ['town', 'C.P. 15 de Agosto'],
    ['title', 'TALLER PARA MAYORES DE 14 AÑOS'],
    ['title', 'Taller para mayores de 14 años'],
    [
      'description',
      'Conversamos una hora en el mercado sobre ofertas de trabajo lejos, viajes y documentos, con vendedoras del barrio.',
    ],
  ])('a place, an age or a subject that is none of it passes in the %s: %s', (field, text) =>
    expect(judge(aRow({ [field]: text }), RULES).findings.filter(({ level }) => level === 'stop')).toEqual([]),
  );
});

test('an institution’s own line is no personal one, and an unknown short one is not called so', () => {
  expect(say({ description: `${LONG}Llama a la línea 1818.` })).toEqual([]);
  expect(say({ description: `${LONG}Llama al 0800-99999.` })).toEqual([]);
  expect(say({ description: `${LONG}Llama al 199.` })).toEqual(['description stray-line 199']);
  // The line of a desk: nobody here can check it, and a reviewer may know it.
  expect(say({ description: `${LONG}Llama al (051) 200-100.` })).toEqual(['description land-line (051) 200-100']);
});

describe('who organises', () => {
  test.each([
    ['Rosa Quispe Mamani', ['organiser organiser-person Rosa Quispe Mamani']],
    ['Lic. Rosa Quispe', ['organiser organiser-person Lic. Rosa Quispe']],
    ['rosa.quispe@gmail.com', ['organiser personal-contact rosa.quispe@gmail.com']],
  ])('%s', (organiser, expected) =>
    expect(say({ organiser }).filter((one) => expected.includes(one))).toEqual(expected),
  );

  test.each(['Asociación Rosa Quispe', 'PROMSEX', 'Los Girasoles', 'Oficina Inventada'])(
    '%s is nothing to speak of',
    (organiser) => expect(say({ organiser })).toEqual([]),
  );
});

test('a text that is too long is not looked into, however it was made to hold a search up', () => {
  const begin = process.cpuUsage();
  const codes = judge(aRow({ description: 'www.a@b '.repeat(20_000), title: 'a.( '.repeat(30_000) }), RULES).findings;
  const { user, system } = process.cpuUsage(begin);
  expect(codes.map(({ column, code }) => `${column} ${code}`)).toEqual(['title too-long', 'description too-long']);
  expect((user + system) / 1e6).toBeLessThan(2);
});

describe.each([0, 1, 2])('what is proposed instead, language %s', (language) => {
  test.each(WITH_INSTEAD)('of %s passes', (code) => {
    const instead = phrase(language)(`announce.instead-${code}`);
    expect(sentenceOf({ code, level: 'stop', values: { found: 'x' } }, phrase(language))).toContain(instead);
    for (const field of ['title', 'description', 'directions', 'reason'] as const)
      expect(judge(aRow({ [field]: instead }), RULES).findings.filter(({ level }) => level === 'stop')).toEqual([]);
  });
});

describe('a language whose words the machine does not know', () => {
  const languages = [...RULES.choices.lang, { code: 'qu', words: ['Quechua', 'quechua'] as const }];
  const rules = { ...RULES, choices: { ...RULES.choices, lang: languages } };

  test('is said of the row, which stops for nothing', () => {
    const { findings } = judge(aRow({ lang: 'quechua' }), rules);
    expect(findings.map((one) => [one.level, one.column, one.code, one.values.found])).toEqual([
      ['warn', 'lang', 'no-words', 'Quechua'],
    ]);
    expect([0, 1, 2].every((i) => sentenceOf(findings[0]!, phrase(i)).includes('Quechua'))).toBe(true);
  });

  test('is none of those that have them', () => {
    for (const lang of ['español', 'inglés']) expect(judge(aRow({ lang }), rules).findings).toEqual([]);
  });
});
