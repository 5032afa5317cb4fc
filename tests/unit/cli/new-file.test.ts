/** `npm run new`: a new message begins in Easy Read too, where the deployment has it; nothing that is left to write passes the check. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeNewFile } from '../../../src/cli/new/new-file.ts';
import { ALL_KINDS } from '../../../src/schemas/kinds/kinds.ts';
import { easyTree } from '../../fixtures/content-faults/easy.ts';
import { checkTree } from '../../fixtures/content-faults/faults.ts';
import { cleanTree, TODAY, type Tree, withTree } from '../../fixtures/content-faults/tree.ts';

const message = (tree: Tree) =>
  withTree(tree, (dir) => {
    const result = writeNewFile({ kind: 'message', id: 'nueva', dir, lang: 'es', today: TODAY });
    const easy = join(dir, 'pages/es/easy/messages/nueva.mdx');
    return {
      made: 'paths' in result ? result.paths.map((path) => path.slice(dir.length + 1)) : result.refused,
      easy: existsSync(easy) ? readFileSync(easy, 'utf8') : null,
      findings: checkTree(dir).findings,
    };
  });

test('a new message comes with its Easy Read, and the check finds what is left to write in both, and nothing else', () => {
  const { made, easy, findings } = message(easyTree());
  expect(made).toEqual(['pages/es/messages/nueva.mdx', 'pages/es/easy/messages/nueva.mdx', 'pages/texts.yaml']);
  expect(easy).toMatch(/of: "?[0-9a-f]{12}"?\n/);
  expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['unwritten']));
  expect(new Set(findings.map(({ file }) => file))).toEqual(new Set(made));
});

test.each<[string, (text: string) => string]>([
  ['as authors wrote it', (text) => text],
  [
    'with remarks, lists on one line and long lines',
    (text) => `${text}\n  other: {for: [XA], order: 1, group: learn} # ${'why '.repeat(50)}\n`,
  ],
  ['with Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
])('a list of messages %s takes the new one, and no other byte changes', (_case, written) => {
  withTree(cleanTree(), (dir) => {
    const path = join(dir, 'pages/texts.yaml');
    const before = written(
      `${readFileSync(path, 'utf8').replace(/messages:.*/s, '')}messages:\n  una: {audience: self, group: offer}\n`,
    );
    writeFileSync(path, before);
    writeNewFile({ kind: 'message', id: 'nueva', dir, lang: 'es', today: TODAY });
    const after = readFileSync(path, 'utf8');
    expect(after.match(/^ {2}nueva: .*\r?\n/m)?.length).toBe(1);
    expect(after.replace(/^ {2}nueva: .*\r?\n/m, '')).toBe(before);
  });
});

test('a new message comes alone in a deployment without Easy Read', () => {
  const { made, easy, findings } = message(cleanTree());
  expect([made, easy]).toEqual([['pages/es/messages/nueva.mdx', 'pages/texts.yaml'], null]);
  expect(findings.length).toBeGreaterThan(0);
});

test.each(ALL_KINDS.flatMap(({ begun }) => begun?.as ?? []))('what is begun by its title has it: %s', (kind) => {
  withTree(easyTree(), (dir) => {
    const result = writeNewFile({ kind, id: 'nueva', title: 'Una feria', dir, lang: 'es', today: TODAY });
    const made = 'paths' in result ? result.paths.filter((path) => !path.endsWith('texts.yaml')) : [];
    expect(made.length).toBeGreaterThan(0);
    for (const path of made) expect(readFileSync(path, 'utf8')).toMatch(/^ *(?:title|text): Una feria$/m);
  });
});

test.each(['con', 'aux', 'nul', 'com1', 'lpt9', 'index'])(
  'a new file is never called %s, which some disk cannot hold',
  (id) => {
    withTree(cleanTree(), (dir) => {
      for (const kind of ['activity', 'message', 'service', 'lesson', 'quiz']) {
        const result = writeNewFile({ kind, id, dir, lang: 'es', today: TODAY });
        const named = 'paths' in result ? result.paths.filter((path) => !path.endsWith('texts.yaml')) : [];
        expect(named.length).toBeGreaterThan(0);
        for (const path of named) expect(path).toMatch(new RegExp(`[/-]${id}-1\\.\\w+$`));
      }
      expect(checkTree(dir).findings.map(({ code }) => code)).not.toContain('reserved-file-name');
    });
  },
);
