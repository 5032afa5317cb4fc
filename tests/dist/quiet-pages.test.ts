/** A page runs no script that its reader does not need: what needs none runs that of the quick exit, that of sharing, or none at all. */
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
  const isOf = (name: string) => (script: Element) => !attr(script, 'src') && textOf(script).includes(`[${name}]`);
  const known = ['data-exit', 'data-share'].flatMap((name) =>
    scripts.filter(isOf(name)).slice(0, new RegExp(` ${name}[ =>]`).test(html) ? 1 : 0),
  );
  return scripts
    .filter((one) => !known.includes(one))
    .map((one) => `${attr(one, 'src') ?? ''}${textOf(one).slice(0, 80)}`);
}

describe.each(SITES)('$name', (spec) => {
  test('runs no script on a page without an island but those of the exit and of sharing', () => {
    const quiet = readSite(spec).pages.filter(isQuiet);
    expect(quiet.length).toBeGreaterThan(100);
    expect(findOn(quiet, findNeedless)).toEqual([]);
  });
});

test.each([
  ['the script of the exit', '<a data-exit href="/"></a><script type="module">q("[data-exit]")</script>', 0],
  ['a script that an attribute quotes', '<meta content="&quot;><script>alert(1)</script>">', 0],
  ['the script of sharing', '<button data-share="x">x</button><script type="module">q("[data-share]")</script>', 0],
  [
    'the script of sharing a second time',
    '<button data-share>x</button><script>q("[data-share]")</script><script>q("[data-share]")</script>',
    1,
  ],
  ['the script of sharing where nothing is shared', '<script>q("[data-share]")</script>', 1],
  ['facts for programs', '<script type="application/ld+json">{}</script>', 0],
  ['a script inside the page', '<script type="module">document.title</script>', 1],
  ['a script of its own file', '<script src="/a.js"></script>', 1],
  ['the script of an exit that is not there', '<script>q("[data-exit]")</script>', 1],
])('on a quiet page %s is looked at', (_case, html, count) => {
  expect(findNeedless({ html, elements: elementsOf(parseHtml(html)) })).toHaveLength(count);
});
