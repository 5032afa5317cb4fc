/** Findings about the languages and words of a campaign, each from one fault in a folder that is otherwise clean. */

import { cleanTree, type Tree } from '../../../../fixtures/content-faults/tree.ts';
import { fault, faultsIn, finds } from '../../fault.ts';

function without(file: string): Tree {
  const { [file]: _gone, ...rest } = cleanTree();
  return rest;
}

faultsIn('campaign.yaml')`
  a source language that the site does not have | sourceLocale: es | sourceLocale: fr | 13 sourceLocale · unknown-locale (es, en, qu) → sourceLocale: es
`;
finds(
  'a source language without words',
  () => without('strings/es.yaml'),
  'strings/es.yaml · missing-file → state: original⏎writtenBy: editor⏎reviewed: {}⏎safety: {}⏎core: {}⏎other: {}',
);
faultsIn('campaign.yaml')`
  a stand-in that the site does not have | fallback: [es] | fallback: [fr, es] | 31 languages[1].fallback[0] · unknown-locale (es, en, qu)
  a chain that comes back | fallback: [es] | fallback: [en, es] | 31 languages[1].fallback[0] · fallback-loop
  a chain that does not end with the source language | fallback: [es] | fallback: [qu] | 31 languages[1].fallback · fallback-end → fallback: [qu, es]
`;
fault(
  'two languages with one address',
  'campaign.yaml',
  /emergency:/,
  '  - { locale: en, lang: en, dir: ltr, name: Inglés, variety: null, format: en, fallback: [es], policy: all, months: null, exit: "https://example.org/" }\nemergency:',
  '45 languages[3].locale · duplicate-value (languages[1].locale)',
);
faultsIn('campaign.yaml')`
  two pages with one word | region: region | region: ayuda | 85 paths.region · duplicate-value (paths.help)
  a quick exit on another port | exit: https://www.example.org/ | exit: https://www.example.org:8443/ | 24 languages[0].exit · bad-url → exit: https://www.example.org/
  a quick exit with a name before the domain | exit: https://www.example.org/ | exit: https://a:b@www.example.org/ | 24 languages[0].exit · bad-url → exit: https://www.example.org/
  a quick exit that sends on | exit: https://www.example.org/ | exit: https://www.example.org/url?q=https://example.net/ | 24 languages[0].exit · link-onward → https://example.net/
  a quick exit to another domain | exit: https://www.example.org/ | exit: https://www.example.net/ | 24 languages[0].exit · link-not-allowed (www.example.net)
`;
fault(
  'an office that is named in no language that others fall back to',
  'campaign.yaml',
  /emergency:/,
  'announcements: { receivers: [{ role: { es: Mesa inventada }, counter: { en: Invented Street } }, { role: { fr: Bureau } }], answerDays: null, until: null }\nemergency:',
  '45 announcements.receivers[0].counter · not-in-source (country) → es: …',
  '45 announcements.receivers[1].role · not-in-source (country) → es: …',
);
fault(
  'a theme that the source language does not say',
  'campaign.yaml',
  'theme: null',
  'theme: { en: Ask first }',
  '3 theme · not-in-source (country) → es: …',
);
