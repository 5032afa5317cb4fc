import { expect, test } from 'vitest';
import { main } from '../../../src/cli/check-content.ts';
import { broken, findingsIn } from '../../fixtures/content-faults/faults.ts';
import { withCodes } from '../../fixtures/content-faults/noted.ts';
import {
  cleanTree,
  countFiles,
  TODAY,
  type Tree,
  withAllPhrases,
  withTree,
} from '../../fixtures/content-faults/tree.ts';

const whole = (tree: Tree) => withCodes(withAllPhrases(tree));
const FILES = countFiles(whole(cleanTree()));

function run(args: readonly string[], tree = cleanTree()) {
  const printed: string[] = [];
  const code = withTree(whole(tree), (dir) => main([...args, '--dir', dir], (text) => printed.push(text), TODAY));
  return { code, text: printed.join('\n') };
}

test('a content folder without a mistake has no finding', () => {
  expect(findingsIn(cleanTree())).toEqual([]);
});

test('the command says in one line how many files it read, in Spanish where nothing else is asked', () => {
  expect(run([])).toEqual({ code: 0, text: `${FILES} archivos revisados, ninguna falta.` });
  expect(run(['--lang', 'en'])).toEqual({ code: 0, text: `${FILES} files checked, no mistakes.` });
});

test('the command names each translation that is stale, how many sections and what to run, and calls it no mistake', () => {
  const tree = broken('pages/es/senales.mdx', 'Mira las señales.', 'Mira bien las señales.');
  expect(run([], tree)).toMatchObject({ code: 0 });
  expect(run([], tree).text.replace(`${FILES} `, '<n> ')).toMatchInlineSnapshot(`
    "<n> archivos revisados, ninguna falta.

    Traducciones atrasadas, porque su original cambió. Corrige cada una y después corre su orden:

        npm run translations -- stamp en senales   # 1"
  `);
  expect(run(['--lang', 'en'], tree).text).toContain('Stale translations, since their source changed.');
});

test('the command ends with 1 and the number of mistakes where there are any', () => {
  const tree = broken('campaign.yaml', 'stage: preview', 'stage: previw');
  const { code, text } = run(['--lang', 'en'], tree);
  expect(code).toBe(1);
  expect(text.endsWith(`\n\n1 mistake in 1 file (checked: ${countFiles(whole(tree))}).`)).toBe(true);
});

test('the command ends with 2 and its usage where it is not understood', () => {
  const said: string[] = [];
  expect(main(['--lang', 'fr'], (text) => said.push(text), TODAY)).toBe(2);
  expect(main(['--colour'], (text) => said.push(text), TODAY)).toBe(2);
  expect(said[0]).toContain('npm run check:content');
});

test('a byte-order mark and Windows line ends are no mistakes', () => {
  const windows = Object.fromEntries(
    Object.entries(cleanTree()).map(([path, text]) => [path, `\uFEFF${text.replace(/\n/g, '\r\n')}`]),
  );
  expect(findingsIn(windows)).toEqual([]);
});
