/** Texts name the role of a service; what names a service by its id is one of this country that plays none. */
import { expect, test } from 'vitest';
import { broken, findingsIn } from '../../../../fixtures/content-faults/faults.ts';
import { faultsIn } from '../../fault.ts';

const PAGE = 'pages/es/senales.mdx';
const OFFICE = 'facts/services/gb/oficina-central.yaml';
const POLICE = '<Service role="police" />';

const codesOf = (tree: Record<string, string>) => findingsIn(tree).map(({ code, file }) => [code, file]);

faultsIn(PAGE)`
  a role that there is not | ${POLICE} | <Service role="polise" /> | 18 "<Service role="polise" />" · unknown-role → <Service role="police" />
  a service that is named although it plays a role | ${POLICE} | <Service id="policia-999" /> | 18 "<Service id="policia-999" />" · service-plays-role (policia-999) → <Service role="police" />
`;
faultsIn('campaign.yaml')`
  a number for every page of a role that nobody plays | - police⏎ | - report⏎ | 46 emergency[0] · role-in-emergency-bar (report)
`;

test('a service that plays no role is named by its id, and is listed', () => {
  const named = broken(PAGE, POLICE, '<Service id="oficina-central" />');
  expect(codesOf(named)).toEqual([]);
  const held = /listing: listed[\s\S]*?instead: \[\]/;
  const route = 'listing: route\nreasons: [old-source]\ninstead: [policia-999]';
  const hidden = broken(OFFICE, held, route, broken(OFFICE, /channels:\n[\s\S]*?hours/, 'channels: []\nhours', named));
  expect(codesOf(hidden)).toContainEqual(['not-listed', PAGE]);
});

test('a lesson that lists a service beside the roles lists none that plays one', () => {
  expect(codesOf(broken('lessons/mirar.yaml', 'roles: [police]', 'roles: [police]\nservices: [policia-999]'))).toEqual([
    ['service-plays-role', 'lessons/mirar.yaml'],
  ]);
});

test('a role stands once among the numbers of every page', () => {
  expect(codesOf(broken('campaign.yaml', '  - police\n', '  - police\n  - police\n'))).toEqual([
    ['duplicate-value', 'campaign.yaml'],
  ]);
});

test.each(['for: pe', 'for: Peru', 'for: PE BO', 'for PE', 'For: PE', 'for: PE, bo', 'for:'])(
  'a mark that is not known (%s) would show a sentence everywhere, and is told',
  (mark) => {
    expect(codesOf(broken(PAGE, 'Mira las', `{/* ${mark} */}Mira las`))).toEqual([['country-mark', PAGE]]);
  },
);

test.each(['for: PE', 'for:PE', 'for: PE, BO,  CL', 'a note for editors'])('no finding about %s', (mark) => {
  expect(codesOf(broken(PAGE, 'Mira las', `{/* ${mark} */}Mira las`))).toEqual([]);
});
