/** Findings about names and links that readers see, each from one fault in a folder that is otherwise clean. */

import { cleanTree } from '../../../fixtures/content-faults/tree.ts';
import { faultsIn, finds } from '../fault.ts';

faultsIn('facts/regions.yaml')`
  two regions with one address | slug: gales | slug: inglaterra | 8 [1].slug · duplicate-value ([0].slug)
`;
finds(
  'two services of one name',
  () => ({
    ...cleanTree(),
    'facts/services/fr/oficina-central.yaml': cleanTree()['facts/services/gb/oficina-central.yaml']!,
  }),
  'facts/services/gb/oficina-central.yaml · duplicate-file-name (facts/services/fr/oficina-central.yaml)',
);
faultsIn('pages/es/senales.mdx')`
  a give-away word in the title of a help page | title: Señales | title: Señales de trata | 2 title · giveaway (trata)
`;
faultsIn('campaign.yaml')`
  a give-away word in the address of a need | slug: peligro | slug: denunciar | 48 needs[0].slug · giveaway (denunci)
`;
faultsIn('pages/es/senales.mdx')`
  a link to another domain | (https://www.example.org/ley) | (https://blog.example.net/ley) | 18 "https://blog.example.net/ley" · link-not-allowed (blog.example.net)
  a link to a number | (https://www.example.org/ley) | (tel:999) | 18 "tel:999" · link-number → <Service role="…" />
`;
