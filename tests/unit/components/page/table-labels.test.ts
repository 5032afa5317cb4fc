import { expect, test } from 'vitest';
import { labelCells } from '../../../../src/components/page/table-labels.ts';

const head = '<thead><tr><th>Delito</th><th style="text-align:end">Pena <b>de "cárcel"</b></th></tr></thead>';

test('each cell says under which heading it stands, whatever stands in the heading', () => {
  const html = labelCells(`${head}<tbody><tr><td>Uno</td><td>8</td></tr><tr><td>Dos</td><td>9</td></tr></tbody>`);
  expect([...html.matchAll(/data-label="([^"]*)"/g)].map(([, label]) => label)).toEqual([
    'Delito',
    'Pena de &quot;cárcel&quot;',
    'Delito',
    'Pena de &quot;cárcel&quot;',
  ]);
});

test('a cell beyond the headings, or under an empty one, stays as it is', () => {
  const html = labelCells('<tr><th></th></tr><tr><td>Uno</td><td>Dos</td></tr>');
  expect(html).not.toContain('data-label');
});
