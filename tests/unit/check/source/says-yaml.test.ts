/** Findings about the form of a file, each from one fault in a folder that is otherwise clean. */

import { cleanTree } from '../../../fixtures/content-faults/tree.ts';
import { fault, faultsIn, finds } from '../fault.ts';

fault('a tab', 'facts/services/gb/policia-999.yaml', 'cost: unknown', 'cost: unknown\n\tx: 1', '34 "x: 1" · yaml-tab');
faultsIn('pages/es/senales.mdx')`
  a colon in a text without quotes | title: Señales | title: Señales: las tres | 2 "title: Señales: las tres" · yaml-colon → campo: "un texto: con dos puntos"
  an at sign at the beginning of a text | title: Señales | title: @Señales | 2 "title: @Señales" · yaml-start → campo: "@texto"
`;
faultsIn('facts/services/gb/policia-999.yaml')`
  quotes that are not closed | value: "999" | value: "999 | 22 "value: "999" · yaml-unclosed
`;
fault(
  'a line out of place',
  'campaign.yaml',
  '  code: GB',
  '   code: GB',
  '6 "names: { es: País, en: Country }" · yaml-indent',
);
faultsIn('facts/services/gb/policia-999.yaml')`
  a line that is no field | cost: unknown | cost: unknown⏎esto no es un campo | 34 "esto no es un campo" · yaml-other → campo: "valor"
  a field twice | cost: unknown | cost: unknown⏎cost: free | 34 cost · duplicate-key
`;
faultsIn('pages/es/senales.mdx')`
  a page without its facts | /^---/ | | file · no-front-matter → ---⏎title: Las señales⏎description: Qué mirar antes de aceptar un trabajo.⏎writtenBy: editor⏎sections: {}⏎---
  a page whose facts are not closed | /\\n---\\n/ | ⏎ | file · no-front-matter → ---⏎title: Las señales⏎description: Qué mirar antes de aceptar un trabajo.⏎writtenBy: editor⏎sections: {}⏎---
`;
finds(
  'a language that the campaign does not have',
  () => ({ ...cleanTree(), 'strings/ess.yaml': cleanTree()['strings/en.yaml']! }),
  'strings/ess.yaml · unknown-locale (es, es, en, qu)',
);
