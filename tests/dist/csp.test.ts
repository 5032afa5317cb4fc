import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { findPolicyMistakes } from './csp.ts';
import { madeUpPage } from './made-up-page.ts';
import { findOn, readSite } from './site.ts';
import { SITES } from './sites.ts';

describe.each(SITES)('$name', (spec) => {
  test('guards every page with a policy that covers all its own scripts and styles and nothing else', () => {
    expect(findOn(readSite(spec).pages, findPolicyMistakes)).toEqual([]);
  });
});

describe('the check itself', () => {
  const SCRIPT = 'leave()';
  const HASH = `'sha256-${createHash('sha256').update(SCRIPT).digest('base64')}'`;
  const page = ({
    policy = `default-src 'none'; script-src ${HASH}`,
    head = '',
    body = `<script>${SCRIPT}</script>`,
  } = {}) =>
    findPolicyMistakes(madeUpPage(`${head}<meta http-equiv="content-security-policy" content="${policy}">${body}`));

  test('passes a page whose script has its hash in the policy', () => {
    expect(page()).toEqual([]);
  });

  test.each([
    ['a script that has changed', { body: `<script>${SCRIPT};</script>` }],
    ['a style without a hash', { body: '<style>p { margin: 0; }</style>' }],
    ['a style in an attribute', { body: '<p style="margin: 0">x</p>' }],
    ['a handler in an attribute', { body: '<p onclick="leave()">x</p>' }],
    ['an address that runs a script', { body: '<a href="javascript:leave()">x</a>' }],
    ['a policy that lets anything through', { policy: `default-src 'none'; script-src ${HASH} 'unsafe-inline'` }],
    ['a policy that lets other origins through', { policy: `default-src 'none'; script-src ${HASH} https:` }],
    ['a policy that forbids too little', { policy: `default-src 'self'; script-src ${HASH}` }],
    ['a sound without a place to come from', { body: '<audio src="/a.mp3"></audio>' }],
    ['a policy behind a script', { head: `<script>${SCRIPT}</script>` }],
  ])('finds %s', (_case, parts) => expect(page(parts).length).toBeGreaterThan(0));

  test('finds a page without a policy', () => {
    expect(findPolicyMistakes(madeUpPage('<p>x</p>'))).toEqual(['has no policy']);
  });

  test('leaves data for search engines alone, which no browser runs', () => {
    expect(page({ body: '<script type="application/ld+json">{}</script>' })).toEqual([]);
  });
});
