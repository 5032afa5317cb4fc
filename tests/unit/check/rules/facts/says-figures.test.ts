/** Findings about a drawn figure, each from one fault in a folder that is otherwise clean. */
import { expect, test } from 'vitest';
import { findingsIn } from '../../../../fixtures/content-faults/faults.ts';
import { found } from '../../../../fixtures/content-faults/found.ts';
import { cleanTree } from '../../../../fixtures/content-faults/tree.ts';
import { finds } from '../../fault.ts';

const FIGURE = `order: 10
unit: percent
drawing: hundred
period: { from: "2025", to: "2025" }
bars:
  - { id: a, value: 42 }
  - { id: b, value: 38 }
sources: [pagina-oficial]
ask: [oficina]
words:
  es:
    state: original
    writtenBy: editor
    title: Faroles de una noche
    scope: Faroles de una noche inventada.
    limits: No dice nada de otras noches.
    bars: { a: Con luz, b: Sin luz }
`;

const withFigure = (figure: string) => ({ ...cleanTree(), 'figures/faroles.yaml': figure });

test('a figure whose parts leave something of the hundred has no mistake', () => {
  expect(findingsIn(withFigure(FIGURE))).toEqual([]);
});

finds(
  'parts that overlap',
  () => withFigure(FIGURE.replace('value: 38', 'value: 61')),
  'figures/faroles.yaml:3 drawing · figure-overlap → drawing: bars',
);

test('more parts than shapes', () => {
  const more = ['c', 'd', 'e'].map((id) => `  - { id: ${id}, value: 1 }\n`).join('');
  const named = FIGURE.replace('b: Sin luz', 'b: Sin luz, c: Rotos, d: De papel, e: De lata');
  expect(found(withFigure(named.replace('sources:', `${more}sources:`)))).toEqual([
    'figures/faroles.yaml:3 drawing · figure-parts → drawing: bars',
  ]);
});

test('a hundred stitches for what is no share', () => {
  const counted = FIGURE.replace('percent', 'people').replace('hundred', 'hundreds');
  expect(found(withFigure(counted))).toEqual(['figures/faroles.yaml:3 drawing · figure-hundreds → drawing: bars']);
});

finds(
  'a number without a name',
  () => withFigure(FIGURE.replace(', b: Sin luz', '')),
  'figures/faroles.yaml:17 words.es.bars · words-missing (b, figures)',
);
