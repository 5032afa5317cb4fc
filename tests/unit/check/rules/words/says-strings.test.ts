/** Findings about a phrase, each from one fault in a folder that is otherwise clean. */

import { cleanTree } from '../../../../fixtures/content-faults/tree.ts';
import { faultsIn, finds } from '../../fault.ts';

faultsIn('strings/es.yaml')`
  a key in two groups | site.name: Campaña | site.name: Campaña⏎  exit.label: Salir | 13 other["exit.label"] · key-in-two-groups (safety)
`;
faultsIn('strings/en.yaml')`
  a key that the source language does not have | site.name: Campaña | site.nmae: Campaign | 11 other["site.nmae"] · key-not-in-source (es) → site.name: …
  a key in another group than in the source language | /safety:[\\s\\S]*?core:([\\s\\S]*)$/ | safety: {}⏎core:$1  exit.label: Leave quickly⏎ | 11 other["exit.label"] · group-differs (es, safety)
  a placeholder that is missing | "{opens} – {closes}" | "{opens}" | 6 core["line.hours"] · placeholders-differ (es, {opens}, {closes})
  plural forms without the general one | / {4}other: .*\\n/ | | 7 no core["line.count"].other · missing-field → other: "…"
`;
faultsIn('strings/es.yaml')`
  phrases of the source language by a machine | state: original | state: machine | 1 state · source-state → state: original
`;
faultsIn('strings/en.yaml')`
  translated phrases that call themselves original | state: machine | state: original | 1 state · original-in-translation → state: machine
  a telephone number in a phrase | Leave quickly | Leave or call 999 | 4 safety["exit.label"] · stray-number (999)
`;
finds(
  'another sign for an apostrophe in a careful language',
  () => ({
    ...cleanTree(),
    'strings/qu.yaml': 'state: machine\nreviewed: {}\nsafety: {}\ncore: {}\nother:\n  site.name: "t\'anta"\n',
  }),
  `strings/qu.yaml:6 other["site.name"] · apostrophe (t'anta) → t’anta`,
);
