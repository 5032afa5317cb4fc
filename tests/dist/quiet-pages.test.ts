/** A page runs no script that its reader does not need: what needs none runs that of the quick exit, or none at all. */
import { describe, expect, test } from 'vitest';
import { attr, type Element, elementsOf, parseHtml, textOf } from './dom.ts';
import { findOn, type Page, readSite } from './site.ts';
import { SITES } from './sites.ts';

/** Islands bring their scripts, and lists of activities the one that goes by the reader's own clock. */
function isQuiet({ html }: Pick<Page, 'html'>): boolean {
  return !html.includes('<astro-island') && !html.includes('data-zone=');
}

/** The scripts that a quiet page should not have; what an attribute quotes is none. */
function findNeedless({ html, elements }: Pick<Page, 'html' | 'elements'>): string[] {
  const scripts = elements.filter((one) => one.name === 'script' && !attr(one, 'type')?.startsWith('application/'));
  const isExit = (script: Element) => textOf(script).includes('[data-exit]');
  const exits = scripts.filter(isExit);
  const allowed = / data-exit[ =>]/.test(html) ? 1 : 0;
  return [...scripts.filter((one) => !isExit(one)), ...exits.slice(allowed)].map(
    (one) => `${attr(one, 'src') ?? ''}${textOf(one).slice(0, 80)}`,
  );
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
  ['a script that an attribute quotes', '<meta content="&quot;><script>alert(1)</script>">', 0],
  ['facts for programs', '<script type="application/ld+json">{}</script>', 0],
  ['a script inside the page', '<script type="module">document.title</script>', 1],
  ['a script of its own file', '<script src="/a.js"></script>', 1],
  ['the script of an exit that is not there', '<script>q("[data-exit]")</script>', 1],
])('on a quiet page %s is looked at', (_case, html, count) => {
  expect(findNeedless({ html, elements: elementsOf(parseHtml(html)) })).toHaveLength(count);
});
