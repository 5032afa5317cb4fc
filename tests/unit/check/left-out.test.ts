/** What stops a published site, and what it goes without. */
import { describe, expect, test } from 'vitest';
import { broken, checkTree } from '../../fixtures/content-faults/faults.ts';
import { allReviewed, live } from '../../fixtures/content-faults/reviews.ts';
import { cleanTree, type Tree, withTree } from '../../fixtures/content-faults/tree.ts';

const OFFICE = 'facts/services/gb/oficina-central.yaml';

const sides = (tree: Tree) =>
  withTree(tree, (dir) => {
    const { findings, leftOut } = checkTree(dir);
    const codes = (found: typeof findings) => [...new Set(found.map(({ code, file }) => `${code} ${file}`))];
    return { stops: codes(findings), leaves: codes(leftOut) };
  });

describe('of a published site', () => {
  test('unread pages and records are left out, and unread phrases of safety stop it', () => {
    const { stops, leaves } = sides(live(cleanTree()));
    expect(stops).toEqual(['live-strings strings/es.yaml']);
    expect(leaves).toEqual([
      'live-safety-original lessons/mirar.yaml',
      'live-page-unread pages/es/senales.mdx',
      'live-safety-original pages/es/senales.mdx',
      'live-safety-original protocols/escuela.yaml',
      'live-safety-original quizzes/preguntas.yaml',
    ]);
  });

  test('a page that was changed after it was read is left out', async () => {
    const changed = broken('pages/es/senales.mdx', 'Llama a', 'Entrega tu DNI. Llama a', await allReviewed());
    expect(sides(live(changed))).toEqual({ stops: [], leaves: ['live-review-of-another-text pages/es/senales.mdx'] });
  });

  test('a service that help needs stops it without an official page, any other is left out, and no needed one is to be hidden', async () => {
    const unpaged = broken(OFFICE, /officialPage: .*\n/, '', await allReviewed());
    const needed = broken('campaign.yaml', /^core: \[/m, 'core: [oficina-central, ', unpaged);
    expect(sides(live(unpaged))).toEqual({ stops: [], leaves: [`live-no-official-page ${OFFICE}`] });
    expect(sides(live(needed)).stops).toContain(`live-needed-page ${OFFICE}`);
  });
});

test('a preview leaves nothing out', () => {
  expect(sides(cleanTree())).toEqual({ stops: [], leaves: [] });
});
