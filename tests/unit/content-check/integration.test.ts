import type { AstroIntegrationLogger } from 'astro';
import { expect, test } from 'vitest';
import checkContent from '../../../src/integrations/check-content.ts';
import { broken } from '../../fixtures/content-faults/faults.ts';
import { cleanTree, TODAY, type Tree, withTree } from '../../fixtures/content-faults/tree.ts';

/** Calls the hook as a build does, and returns what it logged. */
function build(tree: Tree): string[] {
  const logged: string[] = [];
  const logger = { info: (text: string) => logged.push(text) } as unknown as AstroIntegrationLogger;
  withTree(tree, (dir) =>
    checkContent({ dir, lang: 'en', today: TODAY }).hooks['astro:build:start']!({ logger, setPrerenderer: () => {} }),
  );
  return logged;
}

test('a build on content without a mistake goes on and says how much was read', () => {
  expect(build(cleanTree())).toEqual(['17 files checked, no mistakes.']);
});

test('a build on content with mistakes stops with one error that holds all of them', () => {
  const tree = broken('campaign.yaml', 'stage: preview', 'stage: previw', broken('facts/days.yaml', '07-30', '06-31'));
  expect(() => build(tree)).toThrow(
    /campaign\.yaml, line 8[\s\S]*facts\/days\.yaml, line 3[\s\S]*2 mistakes in 2 files/,
  );
});
