/** Whole findings about codes and addresses, each from one fault in a folder that is otherwise clean: Spanish, then English. */
import { expect, test } from 'vitest';
import { reportOfFault } from '../../../fixtures/content-faults/faults.ts';

test('the finding about an id with capitals and accents', () => {
  expect(
    reportOfFault('facts/helplines/gb/policia-999.yaml', 'operator: oficina', 'operator: Oficina Ñ'),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 7: \`operator\` es "Oficina Ñ".
    Quién lo atiende, en organisations.yaml. Usa letras minúsculas sin acento, cifras y guiones, hasta 64 caracteres. Escribe:

        operator: oficina-n

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/gb/policia-999.yaml, line 7: \`operator\` is "Oficina Ñ".
    Who runs it, in organisations.yaml. Use small letters without accents, digits and hyphens, up to 64 characters. Write:

        operator: oficina-n

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a name of an entry with spaces', () => {
  expect(reportOfFault('facts/days.yaml', 'dia-mundial:', 'Día mundial:')).toMatchInlineSnapshot(`
    "
    content/facts/days.yaml, línea 1: \`["Día mundial"]\`.
    Este nombre lleva letras minúsculas sin acento, cifras y guiones. Escribe:

        dia-mundial: …

    Más: content/README.md#qué-hay-aquí

    content/facts/days.yaml, line 1: \`["Día mundial"]\`.
    This name has small letters without accents, digits and hyphens. Write:

        dia-mundial: …

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a key of a phrase without a dot', () => {
  expect(
    reportOfFault('strings/es.yaml', 'other:\n  site.name', 'other:\n  site: Campaña\n  site.name'),
  ).toMatchInlineSnapshot(`
    "
    content/strings/es.yaml, línea 12: \`other.site\`.
    La clave de una frase tiene dos partes o más unidas por puntos, y empieza con minúscula. Por ejemplo:

        help.title: "…"

    Más: content/README.md#textos

    content/strings/es.yaml, line 12: \`other.site\`.
    The key of a phrase has two or more parts joined by dots, and begins with a small letter. For example:

        help.title: "…"

    More: content/README.md#texts
    "
  `);
});

test('the finding about a language tag with an underscore', () => {
  expect(
    reportOfFault('facts/helplines/gb/policia-999.yaml', 'languages: [es]', 'languages: [es_PE]'),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 35: \`languages[0]\` es "es_PE".
    Es una etiqueta BCP 47: dos o tres letras minúsculas y, si hace falta, el país. Escribe:

        - es-PE

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/gb/policia-999.yaml, line 35: \`languages[0]\` is "es_PE".
    It is a BCP 47 tag: two or three small letters and, where needed, the country. Write:

        - es-PE

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a country in small letters', () => {
  expect(reportOfFault('campaign.yaml', 'code: GB', 'code: gb')).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 5: \`country.code\` es "gb".
    El país, en dos letras. Un país se escribe con dos letras mayúsculas. Escribe:

        code: GB

    Más: content/README.md#qué-hay-aquí

    content/campaign.yaml, line 5: \`country.code\` is "gb".
    The country, in two letters. A country is written with two capitals. Write:

        code: GB

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a region in small letters', () => {
  expect(reportOfFault('facts/regions.yaml', 'shape: GB-ENG', 'shape: gb-eng')).toMatchInlineSnapshot(`
    "
    content/facts/regions.yaml, línea 5: \`[0].shape\` es "gb-eng".
    Una región se escribe con su código ISO 3166-2: el país, un guion y hasta tres letras o cifras. Escribe:

        shape: GB-ENG

    Más: content/README.md#qué-hay-aquí

    content/facts/regions.yaml, line 5: \`[0].shape\` is "gb-eng".
    A region is written with its ISO 3166-2 code: the country, a hyphen and up to three letters or digits. Write:

        shape: GB-ENG

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about an address that is not secure', () => {
  expect(
    reportOfFault('campaign.yaml', 'exit: https://www.example.org/', 'exit: http://www.example.org/'),
  ).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 24: \`languages[0].exit\` es "http://www.example.org/".
    La dirección empieza con https:// y no lleva espacios, para que nadie pueda cambiarla en el camino. Escribe:

        exit: https://www.example.org/

    Más: content/README.md#textos

    content/campaign.yaml, line 24: \`languages[0].exit\` is "http://www.example.org/".
    The address begins with https:// and has no spaces, so that nobody can change it on the way. Write:

        exit: https://www.example.org/

    More: content/README.md#texts
    "
  `);
});

test('the finding about a moved address without a slash', () => {
  expect(reportOfFault('redirects.yaml', ' /ayuda/', ' ayuda/')).toMatchInlineSnapshot(`
    "
    content/redirects.yaml, línea 1: \`["/viejo/"]\` es "ayuda/".
    Una dirección del sitio empieza con una barra. Escribe:

        /viejo/: /ayuda/

    Más: content/README.md#textos

    content/redirects.yaml, line 1: \`["/viejo/"]\` is "ayuda/".
    An address of the site begins with a slash. Write:

        /viejo/: /ayuda/

    More: content/README.md#texts
    "
  `);
});

test('the finding about a contact that is no e-mail address', () => {
  expect(reportOfFault('campaign.yaml', 'contact: null', 'contact: prensa en example.org')).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 12: \`contact\` es "prensa en example.org".
    No es una dirección de correo: lleva un nombre, una arroba y un dominio. Por ejemplo:

        contact: nombre@dominio

    Más: content/README.md#qué-hay-aquí

    content/campaign.yaml, line 12: \`contact\` is "prensa en example.org".
    It is not an e-mail address: it has a name, an at sign and a domain. For example:

        contact: nombre@dominio

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about an address of the site with something behind its domain', () => {
  expect(
    reportOfFault('campaign.yaml', 'address: null', 'address: https://www.example.org/30julio/'),
  ).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 11: \`address\` es "https://www.example.org/30julio/".
    El sitio ocupa un dominio entero: sus enlaces empiezan en /. Detrás de una ruta (/30julio/), de ? o de # se rompen todos, y un nombre antes del dominio (nombre@) se publicaría. Escribe:

        address: https://www.example.org

    Más: content/README.md#reglas-que-no-se-rompen

    content/campaign.yaml, line 11: \`address\` is "https://www.example.org/30julio/".
    The site has a domain for itself: its links begin at /. Behind a path (/30july/), a ? or a # all of them break, and a name before the domain (name@) would be published. Write:

        address: https://www.example.org

    More: content/README.md#rules-that-are-not-broken
    "
  `);
});

test.each([
  'https://example.org/30julio',
  'https://example.org/?a',
  'https://example.org?',
  'https://example.org/#a',
  'https://somebody@example.org',
  'https://somebody:word@example.org/',
  'https://example.org//',
])('the address %s is not one of a whole site', (address) => {
  expect(reportOfFault('campaign.yaml', 'address: null', `address: "${address}"`)).toContain(
    '    address: https://example.org\n',
  );
});

test.each(['http://example.org', 'http://localhost:4321', 'example.org', '//example.org'])(
  'the address %s is not a secure one',
  (address) => {
    expect(reportOfFault('campaign.yaml', 'address: null', `address: "${address}"`)).toContain('https://');
  },
);
