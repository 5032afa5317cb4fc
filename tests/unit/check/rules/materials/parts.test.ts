/** What the check says of a flip chart, from one fault in a folder that is otherwise clean. */
import { expect, test } from 'vitest';
import { findingsIn } from '../../../../fixtures/content-faults/faults.ts';
import { MATERIAL, ofForm } from '../../../../fixtures/content-faults/materials.ts';

const CHART = { caption: '¿Quién contrata?', ask: '¿Qué se pregunta?', care: 'Quién firmó algo.' };

/** The findings about a flip chart, whose first drawing has these parts. */
function found(first: Record<string, string>): string[] {
  const item = (parts: Record<string, string>) =>
    `      - text: "Pide el nombre de quien contrata."\n${Object.entries(parts)
      .map(([name, text]) => `        ${name}: "${text}"\n`)
      .join('')}`;
  const lines = '{ caption: Ven, ask: Pregunta, text: Di, care: Nunca preguntes, how: Imprime por los dos lados. }';
  const tree = ofForm('flipchart', `    lines: ${lines}\n    items:\n${item(first)}${item(CHART).repeat(7)}`);
  return findingsIn(tree).flatMap(({ code, field, file }) => (file === MATERIAL ? [`${code} ${field}`] : []));
}

test('a flip chart without a fault has no finding', () => {
  expect(found(CHART)).toEqual([]);
});

test('what is never asked is missing', () => {
  const { care: _care, ...rest } = CHART;
  expect(found(rest)).toEqual(['material-missing words.es.items[0].care']);
});

test('more than six words stand under a drawing', () => {
  expect(found({ ...CHART, caption: '¿Quién contrata aquí a la gente joven?' })).toEqual([
    'material-words words.es.items[0].caption',
  ]);
});
