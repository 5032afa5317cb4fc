import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** A source of scripts or styles that a policy may name: our own files, or one text by its hash. */
const NAMED = /^('self'|'none'|'sha(256|384|512)-[A-Za-z0-9+/=]+')$/;

describe.each(SITES)('every file of HTML of $name, pages or not', ({ dir }) => {
  const files = globSync('**/*.html', { cwd: dir });

  test('has a policy, which lets no text run for standing in the page, and nothing that is made of a text', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(
      files.flatMap((file) => findLoose(readFileSync(join(dir, file), 'utf8')).map((what) => `${file}: ${what}`)),
    ).toEqual([]);
  });
});

test.each([
  ['no policy', '<p>x</p>'],
  ['an open one', meta("default-src 'none'; script-src 'unsafe-inline'")],
  ['one that evaluates', meta("default-src 'none'; script-src 'self' 'unsafe-eval'")],
  ['one of another site', meta("default-src 'none'; script-src https://elsewhere.test")],
  ['one of any file in the house', meta("default-src 'self'")],
  ['a second one behind a script', `<script>leave()</script>${meta("default-src 'none'")}`],
])('a file with %s is found', (_case, html) => expect(findLoose(html)).not.toEqual([]));

function meta(policy: string): string {
  return `<meta http-equiv="content-security-policy" content="${policy}">`;
}

/** What is wrong with the policy of a file. Compiling the program of the search from its own file is no text. */
function findLoose(html: string): string[] {
  const [before = '', policy] = html.split(/<meta[^>]*http-equiv="content-security-policy"[^>]*content="([^"]*)"/i);
  if (policy === undefined) return ['has none'];
  // Data runs nowhere, and words in an attribute are no element.
  const code = before.replaceAll(/<script type="application\/ld\+json">|"[^"]*"/g, '');
  const directives = policy
    .replaceAll('&#39;', "'")
    .split(';')
    .map((part) => part.trim().split(/\s+/));
  const named = directives.filter(([name]) => name === 'script-src' || name === 'style-src');
  const loose = named.flatMap(([name, ...sources]) =>
    sources
      .filter((source) => !NAMED.test(source) && source !== "'wasm-unsafe-eval'")
      .map((source) => `${name} ${source}`),
  );
  const isClosed = directives.some(([name, ...sources]) => name === 'default-src' && sources.join() === "'none'");
  return [
    ...loose,
    ...(isClosed ? [] : ['allows what it does not name']),
    ...(/<(script|style)\b/.test(code) ? ['comes too late'] : []),
  ];
}

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
    expect(page({ body: `<script>${SCRIPT}</script><script type="application/ld+json">{}</script>` })).toEqual([]);
  });
});
