/** Findings about names and links that readers see, each from one fault in a folder that is otherwise clean. */

import { cleanTree } from '../../../fixtures/content-faults/tree.ts';
import { fault, finds } from '../fault.ts';

fault(
  'two regions with one address',
  'facts/regions.yaml',
  'slug: gales',
  'slug: inglaterra',
  '8 [1].slug · duplicate-value ([0].slug)',
);
finds(
  'two services of one name',
  () => ({
    ...cleanTree(),
    'facts/helplines/fr/oficina-central.yaml': cleanTree()['facts/helplines/gb/oficina-central.yaml']!,
  }),
  'facts/helplines/gb/oficina-central.yaml · duplicate-line (facts/helplines/fr/oficina-central.yaml)',
);
fault(
  'a give-away word in the title of a help page',
  'pages/es/senales.mdx',
  'title: Señales',
  'title: Señales de trata',
  '2 title · giveaway (trata)',
);
fault(
  'a give-away word in the address of a need',
  'campaign.yaml',
  'slug: peligro',
  'slug: denunciar',
  '48 needs[0].slug · giveaway (denunci)',
);
fault(
  'a link to another domain',
  'pages/es/senales.mdx',
  '(https://www.example.org/ley)',
  '(https://blog.example.net/ley)',
  '18 "https://blog.example.net/ley" · link-not-allowed (blog.example.net)',
);
fault(
  'a link to a number',
  'pages/es/senales.mdx',
  '(https://www.example.org/ley)',
  '(tel:999)',
  '18 "tel:999" · link-number → <Line role="…" />',
);
