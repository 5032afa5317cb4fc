/** Findings about a phrase, each from one fault in a folder that is otherwise clean. */

import { cleanTree } from '../../../../fixtures/content-faults/tree.ts';
import { fault, finds } from '../../fault.ts';

const REVIEW = '{ read: "0123456789ab", harm: core, by: reviewer, on: "2027-05-01" }';

fault(
  'a key in two groups',
  'strings/es.yaml',
  'site.name: Campaña',
  'site.name: Campaña\n  exit.label: Salir',
  '13 other["exit.label"] · key-in-two-groups (safety)',
);
fault(
  'a key that the source language does not have',
  'strings/en.yaml',
  'site.name: Campaña',
  'site.nmae: Campaign',
  '11 other["site.nmae"] · key-not-in-source (es) → site.name: …',
);
fault(
  'a key in another group than in the source language',
  'strings/en.yaml',
  /safety:[\s\S]*?core:([\s\S]*)$/,
  'safety: {}\ncore:$1  exit.label: Leave quickly\n',
  '11 other["exit.label"] · group-differs (es, safety)',
);
fault(
  'a placeholder that is missing',
  'strings/en.yaml',
  '"{opens} – {closes}"',
  '"{opens}"',
  '6 core["line.hours"] · placeholders-differ (es, {opens}, {closes})',
);
fault(
  'plural forms without the general one',
  'strings/en.yaml',
  / {4}other: .*\n/,
  '',
  '7 no core["line.count"].other · missing-field → other: "…"',
);
fault(
  'a reviewed key that does not exist',
  'strings/es.yaml',
  'reviewed: {}',
  `reviewed: { exit.lable: ${REVIEW} }`,
  '3 reviewed["exit.lable"] · reviewed-unknown-key → exit.label: …',
);
fault(
  'phrases of the source language by a machine',
  'strings/es.yaml',
  'state: original',
  'state: machine',
  '1 state · source-state → state: original',
);
fault(
  'translated phrases that call themselves original',
  'strings/en.yaml',
  'state: machine',
  'state: original',
  '1 state · original-in-translation → state: machine',
);
fault(
  'a telephone number in a phrase',
  'strings/en.yaml',
  'Leave quickly',
  'Leave or call 999',
  '4 safety["exit.label"] · stray-number (999)',
);
finds(
  'another sign for an apostrophe in a careful language',
  () => ({
    ...cleanTree(),
    'strings/qu.yaml': 'state: machine\nreviewed: {}\nsafety: {}\ncore: {}\nother:\n  site.name: "t\'anta"\n',
  }),
  `strings/qu.yaml:6 other["site.name"] · apostrophe (t'anta) → t’anta`,
);
