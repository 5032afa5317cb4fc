/** The crisis switch, alerts and announced services: one fault each in a folder that is otherwise clean, and the whole finding, Spanish and then English. */
import { describe, expect, test } from 'vitest';
import { broken, checkTree, reportOf, reportOfFault } from '../../../../fixtures/content-faults/faults.ts';
import { cleanTree, withTree } from '../../../../fixtures/content-faults/tree.ts';

const POLICE = 'facts/helplines/gb/policia-999.yaml';
const OFFICE = 'facts/helplines/gb/oficina-central.yaml';

test('an open service with something instead', () => {
  expect(
    reportOfFault(
      POLICE,
      'officialPage:',
      `status: { state: open, on: "2027-04-20", by: [oficina-central], source: pagina-oficial }
officialPage:`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 48: \`status.by\`.
    Con \`state: open\` el servicio atiende en todas partes. Quita este campo, o escribe closed o replaced.

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, line 48: \`status.by\`.
    With \`state: open\` the service answers everywhere. Take this field out, or write closed or replaced.

    More: content/README.md#services
    "
  `);
});

test('a service that nothing replaces', () => {
  expect(
    reportOfFault(
      POLICE,
      'officialPage:',
      `status: { state: replaced, on: "2027-04-20", source: pagina-oficial }
officialPage:`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 48: falta \`status.by\`.
    Con \`state: replaced\` otro servicio ocupa su lugar. Di cuál, o escribe closed. Por ejemplo:

        by: […]

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, line 48: \`status.by\` is missing.
    With \`state: replaced\` another service takes its place. Say which, or write closed. For example:

        by: […]

    More: content/README.md#services
    "
  `);
});

test('a service that replaces itself', () => {
  expect(
    reportOfFault(
      POLICE,
      'officialPage:',
      `status: { state: replaced, on: "2027-04-20", by: [policia-999], source: pagina-oficial }
officialPage:`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 48: \`status.by[0]\` es "policia-999".
    Un servicio que no atiende no puede ser su propio reemplazo.

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, line 48: \`status.by[0]\` is "policia-999".
    A service that does not answer cannot stand in for itself.

    More: content/README.md#services
    "
  `);
});

test('a service replaced by one that nobody knows', () => {
  expect(
    reportOfFault(
      POLICE,
      'officialPage:',
      `status: { state: replaced, on: "2027-04-20", by: [oficina-centra], source: pagina-oficial }
officialPage:`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 48: \`status.by[0]\` es "oficina-centra".
    No existe un servicio con ese nombre en facts/helplines. Lo más parecido es \`oficina-central\`. Escribe:

        - oficina-central

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/gb/policia-999.yaml, line 48: \`status.by[0]\` is "oficina-centra".
    There is no service of that name in facts/helplines. The nearest is \`oficina-central\`. Write:

        - oficina-central

    More: content/README.md#what-is-here
    "
  `);
});

test('a word for a state that there is not', () => {
  expect(
    reportOfFault(
      POLICE,
      'officialPage:',
      `status: { state: close, on: "2027-04-20", source: pagina-oficial }
officialPage:`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 48: \`status.state\` es "close".
    Ese valor no está en la lista. Lo más parecido es \`closed\`. open: atiende. closed: no atiende. replaced: la reemplaza otra. Los valores posibles son open, closed, replaced. Escribe:

        state: closed

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/gb/policia-999.yaml, line 48: \`status.state\` is "close".
    That value is not in the list. The nearest is \`closed\`. open: it answers. closed: it does not. replaced: another one takes its place. The possible values are open, closed, replaced. Write:

        state: closed

    More: content/README.md#what-is-here
    "
  `);
});

test('an alert in a language that the site does not have', () => {
  expect(
    reportOfFault(
      POLICE,
      'officialPage:',
      `alert:
  on: "2027-04-20"
  text:
    es: { text: Hoy atienden con demora., state: original, writtenBy: editor }
    fr: { text: Attente plus longue., state: machine, from: "0123456789ab" }
officialPage:`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 52: \`alert.text.fr\`.
    El sitio no tiene esa lengua. Las suyas son es, en, qu.

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/gb/policia-999.yaml, line 52: \`alert.text.fr\`.
    The site does not have that language. Its own are es, en, qu.

    More: content/README.md#what-is-here
    "
  `);
});

test('an alert without the source language', () => {
  expect(
    reportOfFault(
      POLICE,
      'officialPage:',
      `alert:
  on: "2027-04-20"
  text:
    en: { text: They answer late today., state: machine, from: "0123456789ab" }
officialPage:`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 50: falta \`alert.text.es\`.
    El aviso no está en la lengua de partida (\`es\`), que lo muestra donde falta una traducción.

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/gb/policia-999.yaml, line 50: \`alert.text.es\` is missing.
    The alert is not there in the source language (\`es\`), which stands in where a translation is missing.

    More: content/README.md#what-is-here
    "
  `);
});

test('an alert that ends before it begins', () => {
  expect(
    reportOfFault(
      POLICE,
      'officialPage:',
      `alert:
  on: "2027-04-20"
  until: "2027-04-01"
  text:
    es: { text: Hoy atienden con demora., state: original, writtenBy: editor }
officialPage:`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 50: \`alert.until\` es "2027-04-01".
    Termina antes de empezar, el 2027-04-20. Corrige una de las dos fechas.

    Más: content/README.md#fechas

    content/facts/helplines/gb/policia-999.yaml, line 50: \`alert.until\` is "2027-04-01".
    It ends before it begins, on 2027-04-20. Correct one of the two dates.

    More: content/README.md#dates
    "
  `);
});

/** The clean folder with one more source, and an announced service that is on. */
function switchedOn(plan: string, change: (text: string) => string = (text) => text): string {
  const tree = cleanTree();
  const sources = tree['facts/sources.yaml'] ?? '';
  const office = tree[OFFICE] ?? '';
  return reportOf({
    ...tree,
    'facts/sources.yaml': `${sources}  oficio:${sources.slice(sources.indexOf('  pagina-oficial:') + 17)}`,
    [OFFICE]: change(
      office.replace(
        'officialPage:',
        `plan: { announcedOn: "2026", expected: null, replaces: [], sources: [pagina-oficial], isOn: true, ${plan} }
officialPage:`,
      ),
    ),
  });
}

test('an announced service that is on since no day', () => {
  expect(switchedOn('switchSource: oficio')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/oficina-central.yaml, línea 51: falta \`plan.switchedOn\`.
    Este servicio anunciado ya está encendido. Escribe el día en que se encendió. Por ejemplo:

        switchedOn: "2026-12-20"

    Más: content/README.md#servicios

    content/facts/helplines/gb/oficina-central.yaml, line 51: \`plan.switchedOn\` is missing.
    This announced service is switched on. Write the day on which that was done. For example:

        switchedOn: "2026-12-20"

    More: content/README.md#services
    "
  `);
});

test('an announced service that is on although no source says that it answers', () => {
  expect(switchedOn('switchedOn: "2027-04-20"')).toContain('plan.switchSource');
});

test('an announced service that is on by the word of those who announced it', () => {
  expect(switchedOn('switchedOn: "2027-04-20", switchSource: pagina-oficial')).toContain('plan.switchSource');
});

test('an announced service that is on and that nobody checked with its operator', () => {
  const unchecked = (text: string) => text.replace(/checks:[\s\S]*?(?=plan:)/, 'checks: []\n');
  expect(switchedOn('switchedOn: "2027-04-20", switchSource: oficio', unchecked)).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/oficina-central.yaml, línea 45: \`checks\` está vacío.
    Un número que se enciende sale junto a los de emergencia: antes se comprueba con su institución. Anota la comprobación. Por ejemplo:

        checks:
          - { on: "2026-12-20", method: asked-operator, enteredBy: editor, verifiedBy: reviewer, source: … }

    Más: content/README.md#servicios

    content/facts/helplines/gb/oficina-central.yaml, line 45: \`checks\` is empty.
    A number that is switched on stands among the emergency numbers: it is checked with its operator before. Enter the check. For example:

        checks:
          - { on: "2026-12-20", method: asked-operator, enteredBy: editor, verifiedBy: reviewer, source: … }

    More: content/README.md#services
    "
  `);
});

test('an announced service that is on with all that it takes', () => {
  expect(switchedOn('switchedOn: "2027-04-20", switchSource: oficio')).toMatch(/ninguna falta/);
});

test('a closure for a while that ends before it begins', () => {
  expect(
    reportOfFault(
      POLICE,
      'officialPage:',
      `status: { state: closed, on: "2027-04-20", until: "2027-04-01", source: pagina-oficial }
officialPage:`,
    ),
  ).toContain('status.until');
});

test('a service that is replaced for a while', () => {
  expect(
    reportOfFault(
      POLICE,
      'officialPage:',
      `status: { state: replaced, on: "2027-04-20", until: "2027-06-01", by: [oficina-central], source: pagina-oficial }
officialPage:`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 48: \`status.until\`.
    Con \`state: replaced\` otro ocupa su lugar para siempre. Para un cierre por un tiempo escribe \`state: closed\`, y en \`by\` qué usar.

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, line 48: \`status.until\`.
    With \`state: replaced\` another takes its place for good. For a closure for a while write \`state: closed\`, and in \`by\` what to use.

    More: content/README.md#services
    "
  `);
});

describe('what time makes untrue', () => {
  const noticesOn = (day: string, field: string) =>
    withTree(broken(OFFICE, 'officialPage:', `${field}\nofficialPage:`), (dir) =>
      checkTree(dir, day).notices.map(({ code }) => code),
    );
  const plan = (expected: string) =>
    `plan: { announcedOn: "2026", expected: ${expected}, replaces: [], sources: [pagina-oficial], isOn: false }`;

  test.each([
    ['"2027-05"', '2027-05-31', '2027-06-01'],
    ['"2027"', '2027-12-31', '2028-01-01'],
    ['"2027-05-10"', '2027-05-10', '2027-05-11'],
  ])('is told of a number announced for %s once that has passed, and not before', (expected, last, next) => {
    expect(noticesOn(last, plan(expected))).not.toContain('plan-overdue');
    expect(noticesOn(next, plan(expected))).toContain('plan-overdue');
  });

  test('is told of a closure on the day after its last one', () => {
    const status = 'status: { state: closed, on: "2027-04-20", until: "2027-05-10", source: pagina-oficial }';
    expect(noticesOn('2027-05-10', status)).not.toContain('closure-over');
    expect(noticesOn('2027-05-11', status)).toContain('closure-over');
  });

  test('is told of a need of which nothing answers', () => {
    const closed = broken(
      POLICE,
      'officialPage:',
      'status: { state: closed, on: "2027-04-20", source: pagina-oficial }\nofficialPage:',
    );
    expect(withTree(closed, (dir) => checkTree(dir).notices.map(({ code }) => code))).toContain('need-closed');
    expect(withTree(cleanTree(), (dir) => checkTree(dir).notices.map(({ code }) => code))).not.toContain('need-closed');
  });
});

test('an announced service that is off since a day', () => {
  expect(
    reportOfFault(
      OFFICE,
      'officialPage:',
      `plan: { announcedOn: "2026", expected: null, replaces: [], sources: [pagina-oficial], isOn: false, switchedOn: "2027-04-20" }
officialPage:`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/oficina-central.yaml, línea 51: \`plan.switchedOn\` es "2027-04-20".
    Con \`isOn: false\` todavía no se enciende, así que no tiene fecha. Quítala, o escribe \`isOn: true\`.

    Más: content/README.md#servicios

    content/facts/helplines/gb/oficina-central.yaml, line 51: \`plan.switchedOn\` is "2027-04-20".
    With \`isOn: false\` it is not switched on yet, so it has no date. Take it out, or write \`isOn: true\`.

    More: content/README.md#services
    "
  `);
});

test('people who are sent to an announced service', () => {
  expect(
    reportOfFault(
      POLICE,
      'officialPage:',
      `plan: { announcedOn: "2026", expected: null, replaces: [], sources: [pagina-oficial], isOn: false }
officialPage:`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 48: \`needs[0].lines[0]\` es "policia-999".
    El servicio policia-999 está anunciado y todavía no atiende. No se puede enviar a nadie ahí hasta que su registro diga \`isOn: true\`.

    Más: content/README.md#servicios

    content/campaign.yaml, línea 49: \`core[0]\` es "policia-999".
    El servicio policia-999 está anunciado y todavía no atiende. No se puede enviar a nadie ahí hasta que su registro diga \`isOn: true\`.

    Más: content/README.md#servicios

    content/campaign.yaml, línea 59: \`roles.police\` es "policia-999".
    El servicio policia-999 está anunciado y todavía no atiende. No se puede enviar a nadie ahí hasta que su registro diga \`isOn: true\`.

    Más: content/README.md#servicios

    content/campaign.yaml, line 48: \`needs[0].lines[0]\` is "policia-999".
    The service policia-999 is announced and does not answer yet. Nobody can be sent there until its record says \`isOn: true\`.

    More: content/README.md#services

    content/campaign.yaml, line 49: \`core[0]\` is "policia-999".
    The service policia-999 is announced and does not answer yet. Nobody can be sent there until its record says \`isOn: true\`.

    More: content/README.md#services

    content/campaign.yaml, line 59: \`roles.police\` is "policia-999".
    The service policia-999 is announced and does not answer yet. Nobody can be sent there until its record says \`isOn: true\`.

    More: content/README.md#services
    "
  `);
});
