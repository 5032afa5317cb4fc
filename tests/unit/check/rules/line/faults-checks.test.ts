/** Checks, and what a published site asks of them: one fault each in a folder that is otherwise clean, and the whole finding, Spanish and then English. */
import { expect, test } from 'vitest';
import { reportOfFault } from '../../../../fixtures/content-faults/faults.ts';

const POLICE = 'facts/helplines/gb/policia-999.yaml';
const OFFICE = 'facts/helplines/gb/oficina-central.yaml';

test('a crisis line that is called twice in 90 days', () => {
  expect(
    reportOfFault(
      POLICE,
      `  - on: "2027-04-01"
    method: asked-operator
    enteredBy: editor
    verifiedBy: reviewer
    source: pagina-oficial
`,
      `  - on: "2027-04-01"
    method: called
    enteredBy: editor
    verifiedBy: reviewer
    source: pagina-oficial
  - on: "2027-02-10"
    method: called
    enteredBy: editor
    verifiedBy: reviewer
    source: pagina-oficial
`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 43: \`checks[0].on\` es "2027-04-01".
    Una línea de crisis se llama para comprobarla cada 90 días como mucho: alguien en peligro puede estar esperando. La vez anterior fue el 2027-02-10; la próxima puede ser el 2027-05-11. Antes, pregunta a la institución.

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, line 43: \`checks[0].on\` is "2027-04-01".
    A crisis line is called for a check every 90 days at most: somebody in danger may be waiting. The time before was 2027-02-10; the next may be 2027-05-11. Until then, ask the operator.

    More: content/README.md#services
    "
  `);
});

test('a check by one person alone', () => {
  expect(reportOfFault(POLICE, 'verifiedBy: reviewer', 'verifiedBy: editor')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 46: \`checks[0].verifiedBy\` es "editor".
    Quien verifica un número no puede ser quien lo anotó. Escribe el cargo de otra persona, o quita la comprobación.

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, line 46: \`checks[0].verifiedBy\` is "editor".
    Whoever verifies a number cannot be whoever entered it. Write the role of another person, or take the check out.

    More: content/README.md#services
    "
  `);
});

test('a check on a day to come', () => {
  expect(reportOfFault(POLICE, 'on: "2027-04-01"', 'on: "2027-06-01"')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 43: \`checks[0].on\` es "2027-06-01".
    Ese día todavía no ha llegado: hoy es 2027-05-01. Aquí va el día en que se hizo.

    Más: content/README.md#fechas

    content/facts/helplines/gb/policia-999.yaml, line 43: \`checks[0].on\` is "2027-06-01".
    That day has not come yet: today is 2027-05-01. This is the day on which it was done.

    More: content/README.md#dates
    "
  `);
});

test('an override without end', () => {
  expect(
    reportOfFault(
      POLICE,
      'officialPage:',
      `override: { on: "2027-04-20", until: "2028-04-20", reason: La institución contesta en agosto., by: coordination }
officialPage:`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 48: \`override.until\` es "2028-04-20".
    Una excepción vale 90 días como mucho: hasta el 2027-07-19. Después, comprueba el servicio o renuévala con otro motivo.

    Más: content/README.md#reglas-que-no-se-rompen

    content/facts/helplines/gb/policia-999.yaml, line 48: \`override.until\` is "2028-04-20".
    An override holds for 90 days at most: until 2027-07-19. After that, check the service or renew it with another reason.

    More: content/README.md#rules-that-are-not-broken
    "
  `);
});

test('an override that ends before it begins', () => {
  expect(
    reportOfFault(
      POLICE,
      'officialPage:',
      `override: { on: "2027-04-20", until: "2027-04-01", reason: La institución contesta en agosto., by: coordination }
officialPage:`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 48: \`override.until\` es "2027-04-01".
    Termina antes de empezar, el 2027-04-20. Corrige una de las dos fechas.

    Más: content/README.md#fechas

    content/facts/helplines/gb/policia-999.yaml, line 48: \`override.until\` is "2027-04-01".
    It ends before it begins, on 2027-04-20. Correct one of the two dates.

    More: content/README.md#dates
    "
  `);
});

test('an override of a service that nothing stops', () => {
  expect(
    reportOfFault(
      OFFICE,
      'officialPage:',
      `override: { on: "2027-04-20", until: "2027-06-20", reason: La institución contesta en agosto., by: coordination }
officialPage:`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/oficina-central.yaml, línea 51: \`override\` es un grupo de campos.
    Este servicio no está en \`core\` de campaign.yaml, así que nada lo detiene y la excepción sobra. Quítala.

    Más: content/README.md#reglas-que-no-se-rompen

    content/facts/helplines/gb/oficina-central.yaml, line 51: \`override\` is a group of fields.
    This service is not in \`core\` of campaign.yaml, so nothing stops it and the override is not needed. Take it out.

    More: content/README.md#rules-that-are-not-broken
    "
  `);
});

test('an official page of another domain', () => {
  expect(
    reportOfFault(
      POLICE,
      `https://www.example.org/pagina
`,
      `https://www.example.net/pagina
`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 48: \`officialPage\` es "https://www.example.net/pagina".
    El sitio solo enlaza a dominios de \`allowedDomains\` en facts/sources.yaml, y www.example.net no está. Quita el enlace, o añade el dominio si es de una institución.

    Más: content/README.md#textos

    content/facts/helplines/gb/policia-999.yaml, line 48: \`officialPage\` is "https://www.example.net/pagina".
    The site links only to domains under \`allowedDomains\` in facts/sources.yaml, and www.example.net is not there. Take the link out, or add the domain if it is an institution’s.

    More: content/README.md#texts
    "
  `);
});
