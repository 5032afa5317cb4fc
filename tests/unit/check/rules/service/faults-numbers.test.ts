/** A number that is wrong, doubled, or where it may not be: one fault each in a folder that is otherwise clean. */

import { cleanTree } from '../../../../fixtures/content-faults/tree.ts';
import { fault, faultsIn, finds } from '../../fault.ts';

const POLICE = 'facts/services/gb/policia-999.yaml';
const OFFICE = 'facts/services/gb/oficina-central.yaml';

finds(
  'two services of one file name in two countries',
  () => ({
    ...cleanTree(),
    'facts/services/ie/policia-999.yaml': cleanTree()
      ['facts/services/gb/policia-999.yaml']!.replaceAll('GB', 'IE')
      .replace('999', '998'),
  }),
  'campaign.yaml:46 emergency[0] · not-dialled (policia-999)',
  'facts/services/ie/policia-999.yaml · duplicate-file-name (facts/services/gb/policia-999.yaml)',
);
fault(
  'one number in two services that do not say so',
  OFFICE,
  `+442079460123"
    reach: world
  - type: web
    value: "https://www.example.org/ayuda"
    reach: world`,
  `+442079460123"
    reach: world
  - type: short-code
    value: "999"
    reach: GB`,
  '25 channels[1].value · shared-number → sharedWith: [policia-999]',
  'facts/services/gb/policia-999.yaml:22 channels[0].value · shared-number → sharedWith: [oficina-central]',
);
faultsIn(OFFICE)`
  an international number that no numbering plan knows | +442079460123 | +442079460 | 22 channels[0].value · no-such-number
`;
faultsIn(POLICE)`
  a service that is said to share a number and does not | sharedWith: [] | sharedWith: [oficina-central] | 37 sharedWith[0] · not-shared (oficina-central)
  a short code with the prefix of its country | "999" | "+44999" | 22 channels[0].value · short-code-form → value: "999"
  a toll-free number whose printed form has 888 for 800 | type: short-code⏎    value: "999" | type: toll-free⏎    value: "08001111234"⏎    printed: "0888 1111 234" | 23 channels[0].printed · printed-differs (08001111234)
  a short code that is said to work everywhere | reach: GB | reach: world | 23 channels[0].reach · local-reach → reach: GB
`;
faultsIn(POLICE)`
  a number in a name that is none of the service | shortName:⏎  text: Policía | shortName:⏎  text: Línea 998 | 5 shortName.text · name-number-differs (998)
`;
