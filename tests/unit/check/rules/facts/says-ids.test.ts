/** Findings about what points elsewhere, each from one fault in a folder that is otherwise clean. */
import { broken } from '../../../../fixtures/content-faults/faults.ts';
import { faultsIn, finds } from '../../fault.ts';

const POLICE = 'facts/services/gb/policia-999.yaml';

const OFFICE = 'facts/services/gb/oficina-central.yaml';

faultsIn('facts/services/gb/policia-999.yaml')`
  a mistyped source | sources: [pagina-oficial] | sources: [pagina-ofical] | 38 sources[0] · unknown-id (sources) → - pagina-oficial
  an organisation that is nowhere | operator: oficina | operator: ministerio | 7 operator · unknown-id (organisations)
`;
faultsIn('campaign.yaml')`
  a need that gives an unknown message to read | services: [policia-999] | services: [policia-999], read: [derechos] | 48 needs[0].read[0] · unknown-id (messages)
  a need that leads to an unknown service | services: [policia-999] | services: [policia-99] | 48 needs[0].services · situation-police-late (danger, policia-999) | 48 needs[0].services[0] · unknown-id (services) → - policia-999
`;
faultsIn('pages/es/senales.mdx')`
  an unknown source in a text | <Cite id="pagina-oficial" /> | <Cite id="pagina-oficiosa" /> | 12 "<Cite id="pagina-oficiosa" />" · unknown-id (sources)
  an unknown service in a text | <Service role="police" /> | <Service id="linea" /> | 18 "<Service id="linea" />" · unknown-id (services)
  a link to an unknown page | Mira las | <PageLink to="privacidad">Mira</PageLink> las | 12 "<PageLink to="privacidad">" · unknown-page-link
  a link to an unknown message | Mira las | <PageLink message="lantern-ofer">Mira</PageLink> las | 12 "<PageLink message="lantern-ofer">" · unknown-id (messages)
`;
finds(
  'a service that is not shown, where one is needed',
  () =>
    broken(
      POLICE,
      /listing: listed[\s\S]*?instead: \[\]/,
      'listing: route\nreasons: [old-source]\ninstead: [oficina-central]',
      broken(POLICE, / {2}- type: short-code[\s\S]*?hours/, '  []\nhours'),
    ),
  'campaign.yaml:49 core[0] · not-listed (policia-999, route)',
  'campaign.yaml:59 roles.police · not-listed (policia-999, route)',
  'facts/services/gb/policia-999.yaml:12 listing · hidden-needed (roles.police, core) → listing: listed',
);
finds(
  'an emergency bar with a service that has no number to dial',
  () =>
    broken(
      'campaign.yaml',
      'police: policia-999',
      'police: oficina-central',
      broken(OFFICE, / {2}- type: phone[\s\S]*? {2}- type: web/, '  - type: web'),
    ),
  'campaign.yaml:46 emergency[0] · not-dialled (oficina-central)',
  'campaign.yaml:48 needs[0].services · situation-police-late (danger, oficina-central)',
);
faultsIn('facts/services/gb/policia-999.yaml')`
  a region that the country does not have | [GB-ENG] | [GB-ENH] | 19 coverage.regions[0] · unknown-id (regions) → - GB-ENG
`;
