/** What would be read in the wrong order inside a language that is written from right to left. */
import { describe, expect, test } from 'vitest';
import { attr, closest, parseHtml, textsOf } from './dom.ts';
import { readSite } from './site.ts';
import { COUNTRY } from './sites.ts';

/** A number and its unit, alone or after Arabic letters: there "77 kB" would be set as "kB 77"; after Latin ones it stands in their direction. */
const SIZE = /(?:^|\p{Script=Arabic})[^\p{L}]*\d[\s\u00A0](?:kB|MB)\b/u;

describe(COUNTRY.name, () => {
  const pages = () => readSite(COUNTRY).pages.filter(({ language }) => language.dir === 'rtl');

  test('gives each size of a file a direction of its own', () => {
    const sizes = pages().flatMap(({ path, html }) =>
      textsOf(parseHtml(html))
        .filter(({ text }) => SIZE.test(text))
        .map(({ text, within }) => ({ path, text, isApart: closest(within, isApart) !== null })),
    );
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.filter((size) => !size.isApart)).toEqual([]);
  });
});

function isApart(element: Parameters<typeof attr>[0]): boolean {
  return element.name === 'bdi' || attr(element, 'dir') === 'ltr';
}
