/** Findings about the sections of a page, each from one fault in a folder that is otherwise clean. */

import { cleanTree, type Tree } from '../../../../fixtures/content-faults/tree.ts';
import { fault, faultsIn, finds } from '../../fault.ts';

function moved(from: string, to: string): Tree {
  const { [from]: text, ...rest } = cleanTree();
  return { ...rest, [to]: text! };
}

finds(
  'a translation of a page that is not there',
  () => moved('pages/en/senales.mdx', 'pages/en/senal.mdx'),
  'pages/en/senal.mdx · page-not-in-source (es, senales)',
);
faultsIn('pages/es/senales.mdx')`
  a text outside any section | <Section id="llamar" | Un texto suelto,⏎en dos líneas.⏎⏎<Section id="llamar" | 16 "Un texto suelto," · outside-section → <Section id="nombre-de-la-seccion" harm="core">⏎⏎…⏎⏎</Section>
  a section with its attributes in another order | <Section id="mirar" harm="core"> | <Section harm="core" id="mirar"> | 10 "<Section harm="core" id="mirar">" · bad-section-tag → <Section id="mirar" harm="core">
  a section that is not closed | /<\\/Section>\\n$/ | | 16 "<Section id="llamar">" · section-not-closed → </Section>
  a section inside another | </Section>⏎⏎<Section id="llamar" | <Section id="llamar" | 14 "<Section id="llamar" harm="safety">" · nested-section (mirar) → </Section>
  an unknown harm class | harm="core" | harm="cor" | 10 "<Section id="mirar" harm="cor">" · unknown-harm
  an id of a section with a capital | id="mirar" | id="Mirar" | 10 "<Section id="Mirar" harm="core">" · bad-section-id → <Section id="mirar" harm="core">
`;
fault(
  'a section twice',
  'pages/es/senales.mdx',
  /$/,
  '\n<Section id="mirar" harm="core">\n\nOtra vez.\n\n</Section>\n',
  '22 "<Section id="mirar" harm="core">" · duplicate-section (10)',
);
