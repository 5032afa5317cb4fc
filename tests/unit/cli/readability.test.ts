import { expect, test } from 'vitest';
import { main } from '../../../src/cli/readability.ts';
import { broken } from '../../fixtures/content-faults/faults.ts';
import { cleanTree, withTree } from '../../fixtures/content-faults/tree.ts';

const RULES = `rules: []
statistics: []
readability: { index: inflesz, floors: { safety: 70, core: 65, other: 60 } }
`;
const TREE = broken('pages/es/senales.mdx', 'Mira las señales.', 'Mira bien las señales. '.repeat(10).trim(), {
  ...cleanTree(),
  'words/es.yaml': RULES,
});

function run(args: readonly string[]) {
  const printed: string[] = [];
  const code = withTree(TREE, (dir) => main([...args, '--dir', dir], (text) => printed.push(text)));
  return { code, text: printed.join('\n') };
}

test('the command tells for each page its words, its score and its hardest section', () => {
  expect(run([])).toMatchInlineSnapshot(`
    {
      "code": 0,
      "text": "es
      senales      40    93.8  mirar 93.8 (≥ 65)
      total        40    93.8",
    }
  `);
});

test.each([[['xx']], [['es', 'en']], [['--colour']]])('%j ends with 2 and the usage', (args) => {
  expect(run(args)).toMatchObject({ code: 2, text: 'npm run readability -- [es]' });
});
