/** What would harm somebody is stopped with its own words, and what is good is not: announcements by hands that did not see the rules. */
import { describe, expect, test } from 'vitest';
import type { RawValues } from '../../../src/activity-intake/fields.ts';
import { judge } from '../../../src/activity-intake/judge.ts';
import { sentenceOf, WITH_INSTEAD } from '../../../src/activity-intake/sentence.ts';
import { aRow, phrase, RULES } from '../../fixtures/activity-intake/rules.ts';
import {
  announcedIn,
  cellsIn,
  FREE_FIELDS,
  foundIn,
  isReadyWith,
  RIGHT,
  stopsOf,
} from '../../fixtures/activity-intake/sets.ts';

describe('announcements by another hand', () => {
  test('that would harm somebody are all stopped, and for the right reason', () => {
    const passed = announcedIn('harmful-60').filter(
      ({ harm = '', row }) => !stopsOf(row).some(({ code }) => RIGHT[harm]!.includes(code)),
    );
    expect(passed.map(({ id }) => id)).toEqual([]);
  });

  test('about prevention all pass', () => {
    const stopped = announcedIn('honest-60').flatMap(({ id, row }) =>
      stopsOf(row).map((stop) => [id, stop.code, stop.found]),
    );
    expect(stopped).toEqual([]);
  });

  test('of every kind pass but for two in a hundred', () => {
    const all = announcedIn('honest-200');
    const stopped = all.filter(({ row }) => stopsOf(row).length > 0);
    expect(stopped.map(({ id }) => id)).toEqual([]);
    expect(stopped.length / all.length).toBeLessThanOrEqual(0.02);
  });
});

describe('a set that came once the rules were written', () => {
  /** What still passes, or is stopped for something else, each with the reason. */
  const LEFT: Readonly<Record<string, string>> = {
    'ux-054': 'It asks for a photo of a passport: a reviewer is told, since papers are asked for with reason too.',
    'ux-056': 'The same in Portuguese, with a fee in a clause of its own.',
  };

  test('is stopped where it would harm, but for what is listed', () => {
    const passed = announcedIn('unseen-harmful').filter(
      ({ harm = '', row }) => !stopsOf(row).some(({ code }) => RIGHT[harm]!.includes(code)),
    );
    expect(passed.map(({ id }) => id).filter((id) => !(id in LEFT))).toEqual([]);
  });

  test('passes where it is good; its invented institutions are on no list of domains', () => {
    const stopped = announcedIn('unseen-honest').flatMap(({ id, row }) =>
      stopsOf(row)
        .filter(({ code, found }) => !(/^(?:link|not-a-room)$/.test(code) && /\.example/.test(found)))
        .map(({ code }) => [id, code]),
    );
    expect(stopped).toEqual([]);
  });
});

describe('a second such set, which is known by now and measures nothing any more', () => {
  /** What is stopped though it is good, each with the reason. */
  const STOPPED: Readonly<Record<string, string>> = {
    'u2h-040': 'Eight figures in groups are how a telephone is written too.',
    'u2h-080': 'It is no number: only noughts.',
    'u2h-093': 'Any film has such an address; a broadcast has one of its own (`platforms`).',
    'u2h-094': 'A page of anybody: the institution’s own is needed, or the address of the broadcast.',
  };

  test('says something right of all that would harm', () => {
    const passed = announcedIn('unseen-2-harmful').filter(
      ({ harm = '', row }) => !foundIn(row).some((code) => (RIGHT[harm] ?? []).includes(code)),
    );
    expect(passed.map(({ id }) => id)).toEqual([]);
  });

  test('stops what is good only where it is listed', () => {
    const stopped = announcedIn('unseen-2-honest').filter(({ row }) => stopsOf(row).length > 0);
    expect(stopped.map(({ id }) => id)).toEqual(Object.keys(STOPPED));
  });

  test('lets no hostile text through in the fields that it goes into', () => {
    const ready = cellsIn('unseen-2-hostile').flatMap(({ id, text }) =>
      (['title', 'description', 'venue', 'directions'] as const)
        .filter((field) => isReadyWith(field, text))
        .map((field) => [id, field]),
    );
    expect(ready).toEqual([]);
  }, 60_000);
});

describe('writing that hides words', () => {
  test.each([
    ['un 4lb3rgu3 para ti', '4lb3rgu3'],
    ['el rеfugio', 'rеfugio'],
    ['el al . ber . gue', 'al . ber . gue'],
    ['número 3\uFE0F\u20E31\uFE0F\u20E39\uFE0F\u20E3', '3\uFE0F\u20E31\uFE0F\u20E39\uFE0F\u20E3'],
    ['busca @ f a r o l', '@ f a r o l'],
    ['adader (léase al revés)', 'léase al revés'],
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

/** Texts that pass, each with the reason why it may. */
const MAY_PASS: Readonly<Record<string, string>> = {
  'c-088': 'An entrance fee is told honestly too: "Cuota de inscripción: S/ 30".',
};

test('of hostile texts in any field at most five in a hundred get through, and each of these is known', () => {
  const cells = cellsIn('hostile-cells');
  const ready = cells.flatMap(({ id, text }) =>
    FREE_FIELDS.filter((field) => isReadyWith(field, text)).map((field) => [id, field]),
  );
  expect(ready.filter(([id = '']) => !(id in MAY_PASS))).toEqual([]);
  expect(ready.length / (cells.length * FREE_FIELDS.length)).toBeLessThanOrEqual(0.05);
}, 60_000);

const LONG = 'Habrá mesas de información de seis oficinas, música y teatro de títeres al final de la tarde. ';
const say = (changes: RawValues) =>
  judge(aRow(changes), RULES).findings.map(({ code, column, values }) => `${column} ${code} ${values.found}`);

describe('a raid to come', () => {
  test.each<[keyof RawValues, string, string]>([
    ['title', 'Operativo inopinado en bares', 'Operativo inopinado'],
    ['description', `${LONG}A las ocho ingresarán a los bares del centro.`, 'ingresarán a los bares'],
    ['venue', 'Batida en el mercado', 'Batida'],
    ['description', `${LONG}Saldrán la noche del jueves a los bares.`, 'Saldrán la noche del jueves a los bares'],
    ['description', `${LONG}Llegarán el jueves a las cantinas.`, 'Llegarán el jueves a las cantinas'],
    ['directions', 'Patrullaje encubierto desde la esquina', 'Patrullaje encubierto'],
    ['series', 'Fiscalización de hostales', 'Fiscalización'],
    ['title', 'Surprise inspection of hostels', 'Surprise inspection'],
    ['title', 'Fiscalização surpresa em boates', 'Fiscalização surpresa'],
  ])('is stopped in the %s, and its words are named: %s', (field, text, found) => {
    const [own] = say({ [field]: text }).filter((one) => one.startsWith(`${field} raid`));
    expect(own).toContain(found);
  });

  test('is stopped as a kind that an old sheet still has, and no form offers it', () => {
    expect(say({ kind: 'Operativo de prevención' })).toEqual(['kind raid Operativo de prevención']);
    expect(RULES.choices.kind.find(({ code }) => code === 'check')?.isHidden).toBe(true);
  });

  test.each([
    'Balance de los operativos de 2026',
    'Charla: cómo denunciar ante la inspección del trabajo',
    'Operativo informativo en el terminal',
    'Intervención artística en la plaza',
  ])('is not seen in %s', (title) => expect(say({ title })).toEqual([]));

  test('that has been may be told', () => {
    expect(say({ title: 'Operativo inopinado en bares', starts: '2027-05-02' })).toEqual(['starts past 2027-05-02']);
  });
});

describe('who recruits is stopped', () => {
  test.each([
    'No es una oferta falsa: trabajo en el extranjero para señoritas',
    'Charla informativa: te llevamos a España, sueldo de S/ 3000 semanal',
    'Se necesitan señoritas para bar, pasaje pagado',
    'Empresa formal de Arequipa requiere meseras y anfitrionas',
    'Evita estafas: gana 500 soles diarios con nosotros',
  ])('also with the words of prevention: %s', (title) => {
    expect(say({ title }).some((one) => one.startsWith('title offer'))).toBe(true);
  });

  test.each([
    'Cómo reconocer una oferta de trabajo falsa',
    'Te prometen una beca para estudiar en otro país: ¿qué preguntar?',
    'Oportunidades de estudio que no son lo que parecen',
    'Feria informativa: “gana 1200 soles a la semana”, un anuncio engañoso',
    'Feria con juegos, títeres y comida, todo gratis',
  ])('and who warns is not: %s', (title) => expect(say({ title })).toEqual([]));
});

describe('the name of a minor', () => {
  test.each([
    'Niña Rosa Quispe',
    'NIÑA MARÍA QUISPE HUAMÁN',
    'Rosa Flores Mamani, catorce años',
    'estudiante Luz Condori, de 6to grado',
    'María-José Quispe-Huamán (13)',
    'R o s a  Q u i s p e, 13 años',
  ])('is stopped: %s', (name) =>
    expect(say({ description: `${LONG}Hablará ${name}.` }).join()).toContain('minor-named'),
  );

  test.each([
    'la psicóloga Rosa Quispe Mamani, con 15 años de experiencia',
    'adolescentes de 12 a 17 años del Colegio María Parado de Bellido',
    'la profesora de 6to grado Luz Condori',
    'el alcalde Juan Pérez en el parque José Olaya',
    'un grupo de la I. E. José Carlos Mariátegui con cuarto y quinto de secundaria',
    'el coro de la I.E. Simón Bolívar, de 4.º de secundaria',
  ])('is not seen in %s', (text) => expect(say({ description: `${LONG}Estará ${text}.` })).toEqual([]));
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
    ['Los Girasoles', ['organiser organiser-unknown Los Girasoles']],
    ['rosa.quispe@gmail.com', ['organiser personal-contact rosa.quispe@gmail.com']],
  ])('%s', (organiser, expected) =>
    expect(say({ organiser }).filter((one) => expected.includes(one))).toEqual(expected),
  );

  test.each(['Asociación Rosa Quispe', 'PROMSEX', 'Oficina Inventada'])('%s is nothing to speak of', (organiser) =>
    expect(say({ organiser })).toEqual([]),
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
  test.each(WITH_INSTEAD.filter((code) => !code.startsWith('organiser-')))('of %s passes', (code) => {
    const instead = phrase(language)(`announce.instead-${code}`);
    expect(sentenceOf({ code, level: 'stop', values: { found: 'x' } }, phrase(language))).toContain(instead);
    for (const field of ['title', 'description', 'directions', 'reason'] as const)
      expect(judge(aRow({ [field]: instead }), RULES).findings.filter(({ level }) => level === 'stop')).toEqual([]);
  });

  test.each(['organiser-person', 'organiser-unknown'])('of %s passes', (code) => {
    const organiser = phrase(language)(`announce.instead-${code}`);
    expect(judge(aRow({ organiser }), RULES).findings).toEqual([]);
  });
});
