/** The policy that all pages share before each adds its own. */
import { createHash } from 'node:crypto';
import { ISLAND_STYLES } from 'astro/runtime/server/astro-island-styles.js';
import { expect, test } from 'vitest';
import { ownPolicies } from '../../../src/integrations/interleaved.ts';

type Prerenderer = Parameters<typeof ownPolicies>[0];

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

test('names the style of islands, and no script that wakes them in a way that none of ours does', () => {
  const csp = {
    styleDirective: { hashes: ['a{}', 'b{}', ISLAND_STYLES].map(hashOf) },
    scriptDirective: { hashes: ['leave()', 'load()', 'visible()'].map(hashOf) },
  };
  const clientDirectives = new Map([
    ['load', 'load()'],
    ['visible', 'visible()'],
  ]);
  ownPolicies({ app: { manifest: { csp, clientDirectives } } } as unknown as Prerenderer);
  expect(csp.styleDirective.hashes).toEqual([hashOf(ISLAND_STYLES)]);
  expect(csp.scriptDirective.hashes).toEqual([hashOf('leave()'), hashOf('load()')]);
});

test('ends a build where Astro keeps it elsewhere', () => {
  expect(() => ownPolicies({} as unknown as Prerenderer)).toThrow('elsewhere');
});
