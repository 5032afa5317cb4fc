/** A page of the site as a copy that is opened from disk, without a network. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { KitData } from '../../../../src/domain/classroom/offline.ts';
import { toCopy } from '../../../../src/integrations/offline/page.ts';
import { DATA as MADE_UP } from './made-up-data.ts';

const DATA: KitData = {
  ...MADE_UP,
  notice: 'A copy <of> July.',
  rest: 'The rest is on the internet.',
  sheet: { href: '/help/sheet/', label: 'Numbers' },
};
const STYLE = '.x{color:red}';
const held: Record<string, string> = {
  '/class/': '../index.html',
  '/class/one/': 'one.html',
  '/help/sheet/': 'sheet.html',
};

function copy(
  main: string,
  more: { data?: Partial<KitData>; isFirst?: boolean; script?: { src: string } | { code: string } } = {},
) {
  const html = `<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8"><title>T</title><style>@font-face{font-family:Serif;src:local(Serif),url(/_astro/serif.woff2)}:root{--serif:Serif}</style><link rel="canonical" href="https://site.example/"><meta http-equiv="content-security-policy" content="script-src 'self'"><style>${STYLE}</style><script type="module" src="/_astro/a.js"></script></head><body><a class="skip" href="#main">Skip</a><header><a class="brand" href="/">Day</a><details class="menu"><summary>Menu<span class="languages">Español</span></summary><nav class="sections"><a href="/help/">Help</a> <a href="/class/">Class</a></nav><nav class="languages"><a href="/es/">Español</a></nav></details></header><div class="place"></div><main id="main"><h1>H</h1>${main}</main></body></html>`;
  return toCopy(html, {
    resolve: (address) => held[address] ?? null,
    home: '../index.html',
    isFirst: more.isFirst ?? false,
    data: { ...DATA, ...more.data },
    ...(more.script ? { script: more.script } : {}),
  });
}

describe('a link', () => {
  test('leads to the file of a page that the copy holds, with its anchor', () => {
    expect(copy('<a href="/class/one/#n1">x</a>')).toContain('<a href="one.html#n1">x</a>');
  });

  test('dials, or stays on its page', () => {
    const html = copy('<a href="tel:100">100</a> <a href="#main">up</a>');
    expect(html).toContain('<a href="tel:100">100</a> <a href="#main">up</a>');
  });

  test('is its text where the copy does not hold the page', () => {
    expect(copy('<a href="/news/" class="way">News</a>')).toContain('<span class="way">News</span>');
  });

  test('leads to the public page where the site has an address', () => {
    expect(copy('<a href="/news/#a">News</a>', { data: { site: 'https://site.example' } })).toContain(
      '<a href="https://site.example/news/#a">News</a>',
    );
  });

  test('to another site is its text, with the address where the text does not say it', () => {
    expect(copy('<a href="https://www.one.example/form" rel="noreferrer">Form</a>')).toContain(
      '<span>Form (<bdi dir="ltr">one.example/form</bdi>)</span>',
    );
    expect(copy('<a href="https://one.example">Form one.example</a>')).toContain('<span>Form one.example</span>');
  });

  test('to an anchor that is not there is its text', () => {
    expect(copy('<a href="#gone">x</a>')).toContain('<span>x</span>');
  });
});

describe('a list of ways', () => {
  const list = (name: string, ...rows: string[]) =>
    `<ul class="${name}">${rows.map((row) => `<li>${row}</li>`).join('')}</ul>`;
  const HELD = '<a href="/class/one/">One</a>';
  const GONE = '<a href="/news/">News</a>';

  test('keeps the rows that lead somewhere, and no others', () => {
    expect(copy(list('ways', HELD, GONE, '<a href="tel:100">100</a>'))).toContain(
      '<ul class="ways"><li><a href="one.html">One</a></li><li><a href="tel:100">100</a></li></ul>',
    );
  });

  test('keeps a row that says an address, whether the text said it or not', () => {
    const html = copy(
      list(
        'ways',
        '<a href="https://one.example/form">Form</a>',
        '<a href="https://two.example">two.example</a>',
        GONE,
      ),
    );
    expect(html).toContain('one.example/form');
    expect(html).toContain('<li><span>two.example</span></li></ul>');
    expect(html).not.toContain('News');
  });

  test('goes with its last row, and with the part that is nothing without it', () => {
    const html = copy(`<section data-ways><h2>Files</h2><p>To print.</p>${list('ways', GONE)}</section><p>After.</p>`);
    expect(html).not.toContain('Files');
    expect(html).toContain('<p>After.</p>');
    expect(copy(`<section data-ways><h2>Files</h2>${list('ways', HELD)}</section>`)).toContain('<h2>Files</h2>');
  });

  test('goes with the section of which only the heading is left, and leaves what else is said there', () => {
    const html = copy(
      `<section><h2>Alone</h2>${list('ways', GONE)}</section><section><h2>Read</h2><p>First.</p>${list('ways', GONE)}</section>`,
    );
    expect(html).not.toContain('Alone');
    expect(html).toMatch(/<section><h2>Read<\/h2><p>First.<\/p>\s*<\/section>/);
  });

  test('of anything else keeps its texts', () => {
    expect(copy(`<ul><li>${GONE}</li></ul>`)).toContain('<ul><li><span>News</span></li></ul>');
  });
});

test('the font of headings, a file of the site, is left out', () => {
  expect(copy('')).not.toContain('serif.woff2');
  expect(copy('')).toContain('<style>:root{--serif:Serif}</style>');
});

test('menus keep what the copy holds, and languages go', () => {
  const html = copy('');
  expect(html).toContain('<nav class="sections"> <a href="../index.html">Class</a></nav>');
  expect(html).not.toContain('Español');
  expect(html).toContain('<a class="brand" href="../index.html">');
});

test('a copy says what it is at the place of notices, and once where the rest is', () => {
  expect(copy('')).toContain(
    '<div class="place"><section class="notices" aria-label="Notices"><p class="notice">A copy &lt;of&gt; July.</p></section></div>',
  );
  expect(copy('', { isFirst: true })).toContain('July. The rest is on the internet.');
});

test('the first page leads to the numbers on paper', () => {
  const lead = '<p class="lead">L</p>';
  expect(copy(lead, { isFirst: true })).toContain(
    `${lead}<ul class="ways"><li><a href="sheet.html">Numbers</a></li></ul>`,
  );
  expect(copy(lead)).not.toContain('sheet.html');
});

test('offers of copies are not in a copy', () => {
  expect(copy('<p data-offline="kit"><a href="/a.zip">x</a></p>')).not.toContain('a.zip');
});

describe('an island', () => {
  const island =
    '<astro-island uid="1" component-url="/_astro/Q.js" component-export="Q" renderer-url="/r.js" props="{&quot;data&quot;:[0,{&quot;list&quot;:[1,[[0,&quot;a&quot;],[0,null]]]}]}" ssr client="load"><p>Sent</p><template data-astro-template><a href="/class/one/">x</a></template><!--astro:end--></astro-island>';

  test('keeps what was sent, and is given its props as plain JSON', () => {
    const html = copy(island, { script: { src: 'quiz.js' } });
    expect(html).toContain(
      '<astro-island data-island="Q" data-props="{&quot;data&quot;:{&quot;list&quot;:[&quot;a&quot;,null]}}">',
    );
    expect(html).toContain(
      '<p>Sent</p><template data-astro-template><a href="one.html">x</a></template></astro-island>',
    );
    expect(html).toContain('<script src="quiz.js" defer></script>');
  });

  test('stays as it was sent on a page whose islands are not woken', () => {
    const html = copy(island);
    expect(html).toContain('<astro-island><p>Sent</p></astro-island>');
    expect(html).not.toContain('<script');
  });
});

test('its policy lets its own styles through and the one script, and nothing from elsewhere', () => {
  const policy = (html: string) => /content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const island = '<astro-island component-url="/_astro/Q.js" component-export="Q" props="{}"></astro-island>';
  expect(policy(copy(''))).toMatch(/^default-src 'none'; img-src 'self' data:; style-src /);
  expect(policy(copy(''))).toContain(hashOf(STYLE));
  expect(policy(copy(''))).not.toContain('script-src');
  expect(policy(copy(island, { script: { src: 'quiz.js' } }))).toContain("script-src 'self';");
  expect(policy(copy(island, { script: { code: 'go()' } }))).toContain(`script-src ${hashOf('go()')};`);
});

test('nothing in it speaks to search engines or to other sites', () => {
  const html = copy('');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).not.toContain('canonical');
});
