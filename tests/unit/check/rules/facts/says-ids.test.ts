/** Whole findings about what points elsewhere, each from one fault in a folder that is otherwise clean: Spanish, then English. */
import { expect, test } from 'vitest';
import { broken, reportOf, reportOfFault } from '../../../../fixtures/content-faults/faults.ts';

const POLICE = 'facts/helplines/gb/policia-999.yaml';

const OFFICE = 'facts/helplines/gb/oficina-central.yaml';

test('the finding about a mistyped source', () => {
  expect(
    reportOfFault('facts/helplines/gb/policia-999.yaml', 'sources: [pagina-oficial]', 'sources: [pagina-ofical]'),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 38: \`sources[0]\` es "pagina-ofical".
    No existe una fuente con ese nombre en facts/sources.yaml. Lo más parecido es \`pagina-oficial\`. Escribe:

        - pagina-oficial

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/gb/policia-999.yaml, line 38: \`sources[0]\` is "pagina-ofical".
    There is no source of that name in facts/sources.yaml. The nearest is \`pagina-oficial\`. Write:

        - pagina-oficial

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about an organisation that is nowhere', () => {
  expect(
    reportOfFault('facts/helplines/gb/policia-999.yaml', 'operator: oficina', 'operator: ministerio'),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 7: \`operator\` es "ministerio".
    No existe una institución con ese nombre en facts/organisations.yaml. Añade una ficha allí o corrige el nombre.

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/gb/policia-999.yaml, line 7: \`operator\` is "ministerio".
    There is no organisation of that name in facts/organisations.yaml. Add a record there or correct the name.

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a need that gives an unknown message to read', () => {
  expect(
    reportOfFault('campaign.yaml', 'lines: [policia-999]', 'lines: [policia-999], read: [derechos]'),
  ).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 48: \`needs[0].read[0]\` es "derechos".
    No existe un mensaje con ese nombre en pages/<locale>/messages. Añade una ficha allí o corrige el nombre.

    Más: content/README.md#qué-hay-aquí

    content/campaign.yaml, line 48: \`needs[0].read[0]\` is "derechos".
    There is no message of that name in pages/<locale>/messages. Add a record there or correct the name.

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a need that leads to an unknown service', () => {
  expect(reportOfFault('campaign.yaml', 'lines: [policia-999]', 'lines: [policia-99]')).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 48: \`needs[0].lines\` es [policia-99].
    Quien llega por «danger» puede estar retenido, y aquí la policía (policia-999) no está entre los dos primeros servicios. Ponla primera o segunda.

    Más: content/README.md#papeles-y-otro-país

    content/campaign.yaml, línea 48: \`needs[0].lines[0]\` es "policia-99".
    No existe un servicio con ese nombre en facts/helplines. Lo más parecido es \`policia-999\`. Escribe:

        - policia-999

    Más: content/README.md#qué-hay-aquí

    content/campaign.yaml, line 48: \`needs[0].lines\` is [policia-99].
    Whoever comes by “danger” may be held by somebody, and here the police (policia-999) is not among the first two services. Put it first or second.

    More: content/README.md#roles-and-another-country

    content/campaign.yaml, line 48: \`needs[0].lines[0]\` is "policia-99".
    There is no service of that name in facts/helplines. The nearest is \`policia-999\`. Write:

        - policia-999

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about an unknown source in a text', () => {
  expect(
    reportOfFault('pages/es/senales.mdx', '<Cite id="pagina-oficial" />', '<Cite id="pagina-oficiosa" />'),
  ).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 12: "<Cite id="pagina-oficiosa" />".
    No existe una fuente con ese nombre en facts/sources.yaml. Añade una ficha allí o corrige el nombre.

    Más: content/README.md#qué-hay-aquí

    content/pages/es/senales.mdx, line 12: "<Cite id="pagina-oficiosa" />".
    There is no source of that name in facts/sources.yaml. Add a record there or correct the name.

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about an unknown service in a text', () => {
  expect(reportOfFault('pages/es/senales.mdx', '<Line role="police" />', '<Line id="linea" />')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 18: "<Line id="linea" />".
    No existe un servicio con ese nombre en facts/helplines. Añade una ficha allí o corrige el nombre.

    Más: content/README.md#qué-hay-aquí

    content/pages/es/senales.mdx, line 18: "<Line id="linea" />".
    There is no service of that name in facts/helplines. Add a record there or correct the name.

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a link to an unknown page', () => {
  expect(
    reportOfFault('pages/es/senales.mdx', 'Mira las', '<PageLink to="privacidad">Mira</PageLink> las'),
  ).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 12: "<PageLink to="privacidad">".
    El sitio no tiene una página con ese nombre. Las páginas son home, help, regions, countries, directory, spoken, written, calls, borders, card, discreetCard, contact, messages, offer, adverts, activities, activitiesArchive, activitiesSubscribe, publish, ideas, certificate, classroom, guide, quizzes, materials, press, recalls, search, data, about, law, figures, glossary, commission, privacy, accessibility, sources, translations, results, pretest, easyHome, easyHelp, easyRegions, easyMessages.

    Más: content/README.md#textos

    content/pages/es/senales.mdx, line 12: "<PageLink to="privacidad">".
    The site has no page of that name. The pages are home, help, regions, countries, directory, spoken, written, calls, borders, card, discreetCard, contact, messages, offer, adverts, activities, activitiesArchive, activitiesSubscribe, publish, ideas, certificate, classroom, guide, quizzes, materials, press, recalls, search, data, about, law, figures, glossary, commission, privacy, accessibility, sources, translations, results, pretest, easyHome, easyHelp, easyRegions, easyMessages.

    More: content/README.md#texts
    "
  `);
});

test('the finding about a link to an unknown message', () => {
  expect(
    reportOfFault('pages/es/senales.mdx', 'Mira las', '<PageLink message="lantern-ofer">Mira</PageLink> las'),
  ).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 12: "<PageLink message="lantern-ofer">".
    No existe un mensaje con ese nombre en pages/<locale>/messages. Añade una ficha allí o corrige el nombre.

    Más: content/README.md#qué-hay-aquí

    content/pages/es/senales.mdx, line 12: "<PageLink message="lantern-ofer">".
    There is no message of that name in pages/<locale>/messages. Add a record there or correct the name.

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a service that is not shown, where one is needed', () => {
  expect(
    reportOf(
      broken(
        POLICE,
        /listing: listed[\s\S]*?instead: \[\]/,
        'listing: route\nreasons: [old-source]\ninstead: [oficina-central]',
        broken(POLICE, / {2}- type: short-code[\s\S]*?hours/, '  []\nhours'),
      ),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 49: \`core[0]\` es "policia-999".
    El servicio policia-999 no se muestra con su contacto (\`listing: route\`), y aquí hace falta uno que sí (\`listing: listed\`).

    Más: content/README.md#servicios

    content/campaign.yaml, línea 59: \`roles.police\` es "policia-999".
    El servicio policia-999 no se muestra con su contacto (\`listing: route\`), y aquí hace falta uno que sí (\`listing: listed\`).

    Más: content/README.md#servicios

    content/campaign.yaml, line 49: \`core[0]\` is "policia-999".
    The service policia-999 is not shown with its contact (\`listing: route\`), and one that is (\`listing: listed\`) is needed here.

    More: content/README.md#services

    content/campaign.yaml, line 59: \`roles.police\` is "policia-999".
    The service policia-999 is not shown with its contact (\`listing: route\`), and one that is (\`listing: listed\`) is needed here.

    More: content/README.md#services
    "
  `);
});

test('the finding about a strip with a service that has no number to dial', () => {
  expect(
    reportOf(
      broken(
        'campaign.yaml',
        'police: policia-999',
        'police: oficina-central',
        broken(OFFICE, / {2}- type: phone[\s\S]*? {2}- type: web/, '  - type: web'),
      ),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 46: \`emergency[0]\` es "police".
    El servicio oficina-central no tiene un número de teléfono que se marque en este país, y esta franja solo lleva números.

    Más: content/README.md#servicios

    content/campaign.yaml, línea 48: \`needs[0].lines\` es [policia-999].
    Quien llega por «danger» puede estar retenido, y aquí la policía (oficina-central) no está entre los dos primeros servicios. Ponla primera o segunda.

    Más: content/README.md#papeles-y-otro-país

    content/campaign.yaml, line 46: \`emergency[0]\` is "police".
    The service oficina-central has no telephone number to dial in this country, and this strip holds only numbers.

    More: content/README.md#services

    content/campaign.yaml, line 48: \`needs[0].lines\` is [policia-999].
    Whoever comes by “danger” may be held by somebody, and here the police (oficina-central) is not among the first two services. Put it first or second.

    More: content/README.md#roles-and-another-country
    "
  `);
});

test('the finding about a region that the country does not have', () => {
  expect(reportOfFault('facts/helplines/gb/policia-999.yaml', '[GB-ENG]', '[GB-ENH]')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 19: \`coverage.regions[0]\` es "GB-ENH".
    Esa región no está en facts/regions.yaml. Lo más parecido es \`GB-ENG\`. Escribe:

        - GB-ENG

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/gb/policia-999.yaml, line 19: \`coverage.regions[0]\` is "GB-ENH".
    That region is not in facts/regions.yaml. The nearest is \`GB-ENG\`. Write:

        - GB-ENG

    More: content/README.md#what-is-here
    "
  `);
});
