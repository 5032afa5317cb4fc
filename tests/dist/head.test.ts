import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attr } from './dom.ts';
import { findOn, metaOf, readSite, tags } from './site.ts';
import { REAL, SITES } from './sites.ts';

describe.each(SITES)('$name', (spec) => {
  const pages = () => readSite(spec).pages;

  test('says on each page which language it is in and which way it is read', () => {
    const wrong = findOn(pages(), (page) => {
      const [html] = tags(page, 'html');
      const { lang, dir } = page.language;
      return html && attr(html, 'lang') === lang && attr(html, 'dir') === dir
        ? []
        : [`is not marked as ${lang}, ${dir}`];
    });
    expect(wrong).toEqual([]);
  });

  test('describes each page in 20 to 200 characters, for results and shared links alike', () => {
    const wrong = findOn(pages(), (page) => {
      const description = metaOf(page, 'description') ?? '';
      const isFit = description.length >= 20 && description.length <= 200;
      return isFit && metaOf(page, 'og:description') === description ? [] : [`describes itself as "${description}"`];
    });
    expect(wrong).toEqual([]);
  });

  test('gives a shared link the title of its page, its kind and its language', () => {
    const wrong = findOn(pages(), (page) => {
      const title = tags(page, 'title').map((element) => (element.children[0] as { data?: string })?.data ?? '')[0];
      const isRight =
        metaOf(page, 'og:title') === title &&
        metaOf(page, 'og:type') === 'website' &&
        metaOf(page, 'og:locale') === page.language.lang.replace('-', '_');
      return isRight ? [] : ['tells shared links something else'];
    });
    expect(wrong).toEqual([]);
  });

  test('fits the width of a phone and lets readers enlarge it', () => {
    const wrong = findOn(pages(), (page) => {
      const viewport = metaOf(page, 'viewport') ?? '';
      return viewport.includes('width=device-width') && !/user-scalable|maximum-scale/.test(viewport)
        ? []
        : [`has viewport "${viewport}"`];
    });
    expect(wrong).toEqual([]);
  });

  test('forbids nothing in robots.txt, so that a crawler can read what each page says', () => {
    const rules = readFileSync(join(spec.dir, 'robots.txt'), 'utf8');
    expect(rules).toContain('User-agent: *');
    expect(rules.split('\n').filter((line) => /^disallow:\s*\S/i.test(line))).toEqual([]);
  });
});

describe(REAL.name, () => {
  test('keeps search engines out while it is a preview', () => {
    const site = readSite(REAL);
    expect(site.campaign.stage).toBe('preview');
    expect(findOn(site.pages, (page) => (metaOf(page, 'robots') === 'noindex' ? [] : ['would be listed']))).toEqual([]);
  });

  test('claims no address while it has none', () => {
    const site = readSite(REAL);
    expect(site.campaign.address).toBeNull();
    const claims = findOn(site.pages, (page) => [
      ...tags(page, 'link').flatMap((link) =>
        ['canonical', 'alternate'].includes(attr(link, 'rel') ?? '') && /^[a-z]+:|^\/\//i.test(attr(link, 'href') ?? '')
          ? [`claims ${attr(link, 'href')}`]
          : [],
      ),
      ...(metaOf(page, 'og:url') ? ['claims an address in og:url'] : []),
    ]);
    expect(claims).toEqual([]);
    expect([...site.files].filter((file) => file.includes('sitemap'))).toEqual([]);
  });
});
