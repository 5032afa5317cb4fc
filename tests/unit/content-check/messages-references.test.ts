/** Whole messages about what points elsewhere, each from one fault in a folder that is otherwise clean: Spanish, then English. */
import { expect, test } from 'vitest';
import { broken, reportOf, reportOfFault } from '../../fixtures/content-faults/faults.ts';
import { cleanTree } from '../../fixtures/content-faults/tree.ts';

const POLICE = 'facts/helplines/gb/policia-999.yaml';
const OFFICE = 'facts/helplines/gb/oficina-central.yaml';

test('a mistyped source', () => {
  expect(reportOfFault('facts/helplines/gb/policia-999.yaml', 'sources: [pagina-oficial]', 'sources: [pagina-ofical]')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 38: \`sources[0]\` es "pagina-ofical".
    No existe una fuente con ese nombre en facts/sources.yaml. Lo más parecido es \`pagina-oficial\`. Escribe:

        - pagina-oficial

    Más: content/README.md#names

    content/facts/helplines/gb/policia-999.yaml, line 38: \`sources[0]\` is "pagina-ofical".
    There is no source of that name in facts/sources.yaml. The nearest is \`pagina-oficial\`. Write:

        - pagina-oficial

    More: content/README.md#names
    "
  `);
});

test('an organisation that is nowhere', () => {
  expect(reportOfFault('facts/helplines/gb/policia-999.yaml', 'operator: oficina', 'operator: ministerio')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 7: \`operator\` es "ministerio".
    No existe una institución con ese nombre en facts/organisations.yaml. Añade una ficha allí o corrige el nombre.

    Más: content/README.md#names

    content/facts/helplines/gb/policia-999.yaml, line 7: \`operator\` is "ministerio".
    There is no organisation of that name in facts/organisations.yaml. Add a record there or correct the name.

    More: content/README.md#names
    "
  `);
});

test('a need that leads to an unknown service', () => {
  expect(reportOfFault('campaign.yaml', 'lines: [policia-999]', 'lines: [policia-99]')).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 68: \`needs[0].lines[0]\` es "policia-99".
    No existe un servicio con ese nombre en facts/helplines. Lo más parecido es \`policia-999\`. Escribe:

        - policia-999

    Más: content/README.md#names

    content/campaign.yaml, line 68: \`needs[0].lines[0]\` is "policia-99".
    There is no service of that name in facts/helplines. The nearest is \`policia-999\`. Write:

        - policia-999

    More: content/README.md#names
    "
  `);
});

test('an unknown source in a text', () => {
  expect(reportOfFault('pages/es/senales.mdx', '<Cite id="pagina-oficial" />', '<Cite id="pagina-oficiosa" />')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 11: "<Cite id="pagina-oficiosa" />".
    No existe una fuente con ese nombre en facts/sources.yaml. Lo más parecido es \`pagina-oficial\`. Escribe:

        <Cite id="pagina-oficial" />

    Más: content/README.md#names

    content/pages/es/senales.mdx, line 11: "<Cite id="pagina-oficiosa" />".
    There is no source of that name in facts/sources.yaml. The nearest is \`pagina-oficial\`. Write:

        <Cite id="pagina-oficial" />

    More: content/README.md#names
    "
  `);
});

test('an unknown service in a text', () => {
  expect(reportOfFault('pages/es/senales.mdx', '<Line id="policia-999" />', '<Line id="linea" />')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 17: "<Line id="linea" />".
    No existe un servicio con ese nombre en facts/helplines. Añade una ficha allí o corrige el nombre.

    Más: content/README.md#names

    content/pages/es/senales.mdx, line 17: "<Line id="linea" />".
    There is no service of that name in facts/helplines. Add a record there or correct the name.

    More: content/README.md#names
    "
  `);
});

test('a link to an unknown page', () => {
  expect(reportOfFault('pages/es/senales.mdx', 'Mira las', '<PageLink to="privacidad">Mira</PageLink> las')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 11: "<PageLink to="privacidad">".
    El sitio no tiene una página con ese nombre. Las páginas son home, help, regions, countries, messages, events, classroom, search, about, law, figures, privacy, accessibility, sources.

    Más: content/README.md#links

    content/pages/es/senales.mdx, line 11: "<PageLink to="privacidad">".
    The site has no page of that name. The pages are home, help, regions, countries, messages, events, classroom, search, about, law, figures, privacy, accessibility, sources.

    More: content/README.md#links
    "
  `);
});

test('a service that is not shown, where one is needed', () => {
  expect(reportOf(broken(POLICE, /listing: listed[\s\S]*?instead/, 'listing: route\nreasons: [old-source]\ninstead', broken(POLICE, / {2}- type: short-code[\s\S]*?hours/, '  []\nhours')))).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 66: \`emergency[0].line\` es "policia-999".
    El servicio policia-999 no se muestra con su contacto (\`listing: route\`), y aquí hace falta uno que sí (\`listing: listed\`).

    Más: content/README.md#numbers

    content/campaign.yaml, línea 68: \`needs[0].lines[0]\` es "policia-999".
    El servicio policia-999 no se muestra con su contacto (\`listing: route\`), y aquí hace falta uno que sí (\`listing: listed\`).

    Más: content/README.md#numbers

    content/campaign.yaml, línea 69: \`core[0]\` es "policia-999".
    El servicio policia-999 no se muestra con su contacto (\`listing: route\`), y aquí hace falta uno que sí (\`listing: listed\`).

    Más: content/README.md#numbers

    content/pages/en/senales.mdx, línea 17: "<Line id="policia-999" />".
    El servicio policia-999 no se muestra con su contacto (\`listing: route\`), y aquí hace falta uno que sí (\`listing: listed\`).

    Más: content/README.md#numbers

    content/pages/es/senales.mdx, línea 17: "<Line id="policia-999" />".
    El servicio policia-999 no se muestra con su contacto (\`listing: route\`), y aquí hace falta uno que sí (\`listing: listed\`).

    Más: content/README.md#numbers

    content/campaign.yaml, line 66: \`emergency[0].line\` is "policia-999".
    The service policia-999 is not shown with its contact (\`listing: route\`), and one that is (\`listing: listed\`) is needed here.

    More: content/README.md#numbers

    content/campaign.yaml, line 68: \`needs[0].lines[0]\` is "policia-999".
    The service policia-999 is not shown with its contact (\`listing: route\`), and one that is (\`listing: listed\`) is needed here.

    More: content/README.md#numbers

    content/campaign.yaml, line 69: \`core[0]\` is "policia-999".
    The service policia-999 is not shown with its contact (\`listing: route\`), and one that is (\`listing: listed\`) is needed here.

    More: content/README.md#numbers

    content/pages/en/senales.mdx, line 17: "<Line id="policia-999" />".
    The service policia-999 is not shown with its contact (\`listing: route\`), and one that is (\`listing: listed\`) is needed here.

    More: content/README.md#numbers

    content/pages/es/senales.mdx, line 17: "<Line id="policia-999" />".
    The service policia-999 is not shown with its contact (\`listing: route\`), and one that is (\`listing: listed\`) is needed here.

    More: content/README.md#numbers
    "
  `);
});

test('a strip with a service that has no number to dial', () => {
  expect(reportOf(broken('campaign.yaml', '{ line: policia-999, word', '{ line: oficina-central, word', broken(OFFICE, / {2}- type: phone[\s\S]*? {2}- type: web/, '  - type: web')))).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 66: \`emergency[0].line\` es "oficina-central".
    El servicio oficina-central no tiene un número de teléfono que se marque en este país, y esta franja solo lleva números.

    Más: content/README.md#numbers

    content/campaign.yaml, line 66: \`emergency[0].line\` is "oficina-central".
    The service oficina-central has no telephone number to dial in this country, and this strip holds only numbers.

    More: content/README.md#numbers
    "
  `);
});

test('a region that the country does not have', () => {
  expect(reportOfFault('facts/helplines/gb/policia-999.yaml', '[GB-ENG]', '[GB-ENH]')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 19: \`coverage.regions[0]\` es "GB-ENH".
    Esa región no está en facts/regions.yaml. Lo más parecido es \`GB-ENG\`. Escribe:

        - GB-ENG

    Más: content/README.md#names

    content/facts/helplines/gb/policia-999.yaml, line 19: \`coverage.regions[0]\` is "GB-ENH".
    That region is not in facts/regions.yaml. The nearest is \`GB-ENG\`. Write:

        - GB-ENG

    More: content/README.md#names
    "
  `);
});

test('two regions with one address', () => {
  expect(reportOfFault('facts/regions.yaml', 'slug: gales', 'slug: inglaterra')).toMatchInlineSnapshot(`
    "
    content/facts/regions.yaml, línea 8: \`[1].slug\` es "inglaterra".
    El mismo valor está en \`[0].slug\`, y dos cosas no pueden compartirlo. Cambia uno.

    Más: content/README.md#names

    content/facts/regions.yaml, line 8: \`[1].slug\` is "inglaterra".
    The same value stands in \`[0].slug\`, and two things cannot share it. Change one.

    More: content/README.md#names
    "
  `);
});

test('two services of one name', () => {
  expect(reportOf({ ...cleanTree(), 'facts/helplines/fr/oficina-central.yaml': cleanTree()['facts/helplines/gb/oficina-central.yaml']! })).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/oficina-central.yaml:
    Ya hay un servicio con el mismo nombre de archivo en facts/helplines/fr/oficina-central.yaml. Cambia uno, por ejemplo poniendo el país delante.

    Más: content/README.md#names

    content/facts/helplines/gb/oficina-central.yaml:
    There is a service with the same file name in facts/helplines/fr/oficina-central.yaml. Rename one, for example with the country in front.

    More: content/README.md#names
    "
  `);
});

test('a give-away word in the title of a help page', () => {
  expect(reportOfFault('pages/es/senales.mdx', 'title: Señales', 'title: Señales de trata')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 2: \`title\` es "Señales de trata".
    Lo puede ver quien mire la pantalla o el historial de quien pide ayuda, y contiene «trata», una de las palabras delatoras de campaign.yaml. Usa una palabra neutral.

    Más: content/README.md#names

    content/pages/es/senales.mdx, line 2: \`title\` is "Señales de trata".
    Somebody who looks at the screen or the history of a person seeking help can see it, and it holds “trata”, one of the give-away words of campaign.yaml. Use a neutral word.

    More: content/README.md#names
    "
  `);
});

test('a give-away word in the address of a need', () => {
  expect(reportOfFault('campaign.yaml', 'slug: peligro', 'slug: denunciar')).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 68: \`needs[0].slug\` es "denunciar".
    Lo puede ver quien mire la pantalla o el historial de quien pide ayuda, y contiene «denunci», una de las palabras delatoras de campaign.yaml. Usa una palabra neutral.

    Más: content/README.md#names

    content/campaign.yaml, line 68: \`needs[0].slug\` is "denunciar".
    Somebody who looks at the screen or the history of a person seeking help can see it, and it holds “denunci”, one of the give-away words of campaign.yaml. Use a neutral word.

    More: content/README.md#names
    "
  `);
});

test('a link to another domain', () => {
  expect(reportOfFault('pages/es/senales.mdx', '(https://www.example.org/ley)', '(https://blog.example.net/ley)')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 17: "https://blog.example.net/ley".
    El sitio solo enlaza a dominios de \`allowedDomains\` en facts/sources.yaml, y blog.example.net no está. Quita el enlace, o añade el dominio si es de una institución.

    Más: content/README.md#links

    content/pages/es/senales.mdx, line 17: "https://blog.example.net/ley".
    The site links only to domains under \`allowedDomains\` in facts/sources.yaml, and blog.example.net is not there. Take the link out, or add the domain if it is an institution’s.

    More: content/README.md#links
    "
  `);
});

test('a link to a number', () => {
  expect(reportOfFault('pages/es/senales.mdx', '(https://www.example.org/ley)', '(tel:999)')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 17: "tel:999".
    Un número se enlaza desde la ficha de su servicio, para que se corrija en un solo lugar. Escribe:

        <Line id="…" />

    Más: content/README.md#numbers

    content/pages/es/senales.mdx, line 17: "tel:999".
    A number is linked from the record of its service, so that it is corrected in one place. Write:

        <Line id="…" />

    More: content/README.md#numbers
    "
  `);
});
