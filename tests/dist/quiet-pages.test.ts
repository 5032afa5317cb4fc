/** A page runs no script that its reader does not need: what needs none runs that of the quick exit, or none at all. */
import { describe, expect, test } from 'vitest';
import { findOn, type Page, readSite } from './site.ts';
import { SITES } from './sites.ts';

const SCRIPT = /<script(?![^>]*type="application\/)[^>]*>([\s\S]*?)<\/script>/g;

/** Islands bring their scripts, and lists of activities the one that goes by the reader's own clock. */
function isQuiet({ html }: Pick<Page, 'html'>): boolean {
  return !html.includes('<astro-island') && !html.includes('data-zone=');
}

/** The beginnings of scripts that a quiet page should not have. */
function findNeedless({ html }: Pick<Page, 'html'>): string[] {
  const scripts = [...html.matchAll(SCRIPT)].map(([whole, code]) => ({ start: whole.slice(0, 80), code: code! }));
  const isExit = (code: string) => code.includes('[data-exit]');
  const exits = scripts.filter(({ code }) => isExit(code));
  const allowed = / data-exit[ =>]/.test(html) ? 1 : 0;
  return [...scripts.filter(({ code }) => !isExit(code)), ...exits.slice(allowed)].map(({ start }) => start);
}

describe.each(SITES)('$name', (spec) => {
  test('runs no script on a page without an island but that of the exit', () => {
    const quiet = readSite(spec).pages.filter(isQuiet);
    expect(quiet.length).toBeGreaterThan(100);
    expect(findOn(quiet, findNeedless)).toEqual([]);
  });
});

test.each([
  ['the script of the exit', '<a data-exit href="/"></a><script type="module">q("[data-exit]")</script>', 0],
  ['facts for programs', '<script type="application/ld+json">{}</script>', 0],
  ['a script inside the page', '<script type="module">document.title</script>', 1],
  ['a script of its own file', '<script src="/a.js"></script>', 1],
  ['the script of an exit that is not there', '<script>q("[data-exit]")</script>', 1],
])('on a quiet page %s is looked at', (_case, html, count) => {
  expect(findNeedless({ html })).toHaveLength(count);
});
