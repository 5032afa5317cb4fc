/** Texts name the role of a service; what names a service by its id is one of this country that plays none. */
import { expect, test } from 'vitest';
import { broken, findingsIn, reportOfFault } from '../../../../fixtures/content-faults/faults.ts';

const PAGE = 'pages/es/senales.mdx';
const OFFICE = 'facts/helplines/gb/oficina-central.yaml';
const POLICE = '<Line role="police" />';

const codesOf = (tree: Record<string, string>) => findingsIn(tree).map(({ code, file }) => [code, file]);

test('the finding about a role that there is not', () => {
  expect(reportOfFault(PAGE, POLICE, '<Line role="polise" />')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 18: "<Line role="polise" />".
    No hay un papel con ese nombre. Hay: police, report, violence, children, ambulance, fire, any, missing, work, school, ombudsman, prosecutor, migrants, tourists. Lo más parecido es \`police\`. Escribe:

        <Line role="police" />

    Más: content/README.md#papeles-y-otro-país

    content/pages/es/senales.mdx, line 18: "<Line role="polise" />".
    There is no role of that name. There are: police, report, violence, children, ambulance, fire, any, missing, work, school, ombudsman, prosecutor, migrants, tourists. The nearest is \`police\`. Write:

        <Line role="police" />

    More: content/README.md#roles-and-another-country
    "
  `);
});

test('the finding about a service that is named although it plays a role', () => {
  expect(reportOfFault(PAGE, POLICE, '<Line id="policia-999" />')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 18: "<Line id="policia-999" />".
    El servicio policia-999 cumple el papel police. Un texto nombra el papel, para que sirva también donde lo cumple otro. Escribe:

        <Line role="police" />

    Más: content/README.md#papeles-y-otro-país

    content/pages/es/senales.mdx, line 18: "<Line id="policia-999" />".
    The service policia-999 plays the role police. A text names the role, so that it also serves where another one plays it. Write:

        <Line role="police" />

    More: content/README.md#roles-and-another-country
    "
  `);
});

test('the finding about a number for every page of a role that nobody plays', () => {
  expect(reportOfFault('campaign.yaml', '  - police\n', '  - report\n')).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 46: \`emergency[0]\` es "report".
    Nadie cumple el papel report (\`roles\` dice null), y su número saldría en cada página. Escribe ahí quién lo cumple, o quita el papel de esta lista.

    Más: content/README.md#papeles-y-otro-país

    content/campaign.yaml, line 46: \`emergency[0]\` is "report".
    Nobody plays the role report (\`roles\` says null), and its number would be on every page. Write there who plays it, or take the role out of this list.

    More: content/README.md#roles-and-another-country
    "
  `);
});

test('a service that plays no role is named by its id, and is listed', () => {
  const named = broken(PAGE, POLICE, '<Line id="oficina-central" />');
  expect(codesOf(named)).toEqual([]);
  const held = /listing: listed[\s\S]*?instead: \[\]/;
  const route = 'listing: route\nreasons: [old-source]\ninstead: [policia-999]';
  const hidden = broken(OFFICE, held, route, broken(OFFICE, /channels:\n[\s\S]*?hours/, 'channels: []\nhours', named));
  expect(codesOf(hidden)).toContainEqual(['not-listed', PAGE]);
});

test('a lesson that lists a service beside the roles lists none that plays one', () => {
  expect(codesOf(broken('lessons/mirar.yaml', 'roles: [police]', 'roles: [police]\nlines: [policia-999]'))).toEqual([
    ['line-plays-role', 'lessons/mirar.yaml'],
  ]);
});

test('a role stands once among the numbers of every page', () => {
  expect(codesOf(broken('campaign.yaml', '  - police\n', '  - police\n  - police\n'))).toEqual([
    ['duplicate-value', 'campaign.yaml'],
  ]);
});
