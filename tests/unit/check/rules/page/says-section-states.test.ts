/** Findings about the states and the text of a section, each from one fault in a folder that is otherwise clean. */
import { broken } from '../../../../fixtures/content-faults/faults.ts';
import { fault, faultsIn, finds } from '../../fault.ts';

const ENGLISH = 'pages/en/senales.mdx';

fault(
  'a section without a state',
  'pages/es/senales.mdx',
  '  llamar: { state: original }\n',
  '',
  '15 "<Section id="llamar" harm="safety">" · section-without-state (npm run translations -- stamp es senales) → sections:⏎  llamar: { state: original }',
);
faultsIn('pages/es/senales.mdx')`
  a machine text in the source language | mirar: { state: original } | mirar: { state: machine } | 7 sections.mirar.state · source-state → state: original
`;
faultsIn('pages/en/senales.mdx')`
  a translation that calls itself the original | mirar: { state: machine | mirar: { state: original | 6 sections.mirar.state · original-in-translation → state: machine
  a translation that does not say what it was made from | /, from: "[0-9a-f]+"/ | | 6 no sections.mirar.from · from-missing (npm run translations -- stamp en senales) → from: "…"
`;
finds(
  'a section that the source language does not have',
  () => broken(ENGLISH, 'id="mirar"', 'id="mira"', broken(ENGLISH, '  mirar:', '  mira:')),
  'pages/en/senales.mdx:10 "<Section id="mira" harm="core">" · section-not-in-source (es, mirar)',
);
faultsIn('pages/en/senales.mdx')`
  another harm class than in the source language | harm="safety" | harm="other" | 16 "<Section id="llamar" harm="other">" · harm-differs (es) → <Section id="llamar" harm="safety">
`;
faultsIn('pages/es/senales.mdx')`
  a telephone number in a text | Mira las señales. | Mira las señales y anota 07700 900-123. | 12 "Mira las señales y anota 07700 900-123. <Cite id="pagina-oficial" />" · stray-number (07700 900-123) → <Service role="…" />
  a short code after a word for calling | Mira las señales. | Marca gratis al 999. | 12 "Marca gratis al 999. <Cite id="pagina-oficial" />" · stray-number (999) → <Service role="…" />
`;
