/** Who does what before a site can be published, as `npm run check:content -- --live` lists it. */
import { expect, test } from 'vitest';
import { workList } from '../../../src/check/work-list.ts';
import { main } from '../../../src/cli/check-content.ts';
import type { PageStatus } from '../../../src/domain/page/translation-status.ts';
import { cleanTree, TODAY, type Tree, withAllPhrases, withTree } from '../../fixtures/content-faults/tree.ts';

function run(tree: Tree, ...args: string[]): { code: number; printed: string } {
  return withTree(tree, (dir) => {
    const printed: string[] = [];
    const code = main([...args, '--lang', 'en', '--dir', dir], (text) => printed.push(text), TODAY);
    return { code, printed: printed.join('\n') };
  });
}

const tree = withAllPhrases(cleanTree());

test('a preview without a mistake would be stopped if it were published, and the list says by whom it is mended', () => {
  const { code, printed } = run(tree, '--live');
  expect(code).toBe(1);
  expect(printed.slice(printed.indexOf('To publish:'))).toMatchInlineSnapshot(`
    "To publish: how much, who, what and by which means:

        6  Another role than the one that wrote them: read the pages and the safety texts, and note it
           npm run translations -- stamp es <page> --state reviewed --by …
        3  The publisher: say who, where, and which e-mail to write to
           campaign.yaml
        1  Who translates into en, and then another person: safety texts that show in another language until somebody translates or reviews them (they stop nothing)
           npm run translations -- table en; then npm run translations -- stamp en <page> --state reviewed --by …
        1  Who translates into qu, and then another person: safety texts that show in another language until somebody translates or reviews them (they stop nothing)
           npm run translations -- table qu; then npm run translations -- stamp qu <page> --state reviewed --by …"
  `);
});

test('the same content is no mistake in a preview, which has no such list', () => {
  const { code, printed } = run(tree);
  expect([code, printed.includes('To publish:')]).toEqual([0, false]);
});

test('a safety text whose source changed after it was translated waits for somebody, as one that nobody read does', () => {
  const safetyOf = (safety: Partial<PageStatus['safety']>) => {
    const none = { original: 0, machine: 0, human: 0, reviewed: 0, stale: 0, missing: 0 };
    return workList([], [{ locale: 'en', page: 'signs', counts: none, safety: { ...none, ...safety } }], 'es', 'en');
  };
  expect(safetyOf({ stale: 3 })).toContain('3  Who translates into en');
  expect(safetyOf({ reviewed: 3 })).toBeNull();
});
