import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { turned } from '../../src/domain/stitches.ts';
import { findGiveaway } from '../../src/domain/text/giveaway.ts';
import { addressOf } from '../../src/i18n/addresses.ts';
import { signSquare } from '../../src/views/page/sign.ts';
import { attr, hasClass } from './dom.ts';
import { findOn, metaOf, type Page, readSite, tags } from './site.ts';
import { COUNTRY, REAL, SITES } from './sites.ts';

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

  test('describes each page in 20 to 200 characters, for results and shared links', () => {
    const wrong = findOn(pages(), (page) => {
      const descriptions = [metaOf(page, 'description') ?? '', metaOf(page, 'og:description') ?? ''];
      const isFit = descriptions.every(({ length }) => length >= 20 && length <= 200);
      return isFit ? [] : [`describes itself as "${descriptions.join('", "')}"`];
    });
    expect(wrong).toEqual([]);
  });

  test('gives a shared link the kind and the language of its page, and of a campaign page its title and description', () => {
    const wrong = findOn(pages(), (page) => {
      const title = tags(page, 'title').map((element) => (element.children[0] as { data?: string })?.data ?? '')[0];
      const isOfPage =
        metaOf(page, 'og:title') === title && metaOf(page, 'og:description') === metaOf(page, 'description');
      const isRight =
        (page.zone === 'help' || isOfPage) &&
        metaOf(page, 'og:type') === 'website' &&
        metaOf(page, 'og:locale') === page.language.lang.replace('-', '_');
      return isRight ? [] : ['tells shared links something else'];
    });
    expect(wrong).toEqual([]);
  });

  test('says the same of every link into the help zone, and names nothing in it, nor in a picture or an icon', () => {
    const help = pages().filter(({ zone }) => zone === 'help');
    const said = (page: Page) => `${metaOf(page, 'og:title')}: ${metaOf(page, 'og:description')}`;
    for (const [locale, group] of Map.groupBy(help, (page) => page.locale))
      expect([locale, ...new Set(group.map(said))]).toHaveLength(2);
    const stems = Object.values(readSite(spec).campaign.giveaways).flat();
    const wrong = findOn(help, (page) => [
      ...(findGiveaway(said(page), stems) ? [`tells a chat "${said(page)}"`] : []),
      ...(metaOf(page, 'og:image') ? ['has a picture for a chat'] : []),
      ...(iconsOf(page).join() === 'data:,' ? [] : [`has the icons ${iconsOf(page)}`]),
      ...(metaOf(page, 'theme-color') ? ['colours the browser'] : []),
    ]);
    expect(wrong).toEqual([]);
  });

  test('gives every other page the sign as its icon without a request, half a turn on where its language says so', () => {
    const { campaign, pages } = readSite(spec);
    const rowsIn = new Map(
      campaign.languages.map(({ locale, turnsSign }) => [locale, turnsSign ? turned(campaign.sign) : campaign.sign]),
    );
    const shown = pages.filter(({ zone }) => zone === 'campaign');
    const wrong = findOn(shown, (page) => {
      const path = signSquare(rowsIn.get(page.locale)!).path;
      return decodeURIComponent(iconsOf(page)[0] ?? '').includes(`d='${path}'`) ? [] : ['has another icon'];
    });
    expect(wrong).toEqual([]);
  });

  test('leads from pages that are no budget page to an icon for home screens that is there', () => {
    const { campaign, files, byPath } = readSite(spec);
    const about = byPath.get(addressOf('about', {}, campaign.sourceLocale, campaign))!;
    expect(linksOf(about, 'apple-touch-icon')).toHaveLength(1);
    const linked = pages().flatMap((page) => linksOf(page, 'apple-touch-icon'));
    expect([...new Set(linked)].filter((file) => !files.has(file))).toEqual([]);
  });

  test('holds the serif of headings on every page of the campaign that is no budget page and nowhere else, and no page waits for a file of styles', () => {
    const { files } = readSite(spec);
    const wrong = findOn(pages(), (page) => {
      const fonts = linksOf(page, 'preload');
      // Where it lacks the letters, it is not fetched ahead.
      const isCampaign = linksOf(page, 'apple-touch-icon').length > 0;
      const isAllowed = (metaOf(page, 'content-security-policy') ?? '').includes("font-src 'self'");
      // Before a file of styles has come nothing is drawn: a round trip more on a slow link.
      if (linksOf(page, 'stylesheet').length > 0) return ['waits for a file of styles'];
      const [face = ''] = /@font-face\{font-family:Own Serif[^}]*url\([^}]*\}/.exec(page.html) ?? [];
      const isFetched = fonts.length === 1 && files.has(fonts[0]!) && face.includes(`url(${fonts[0]})`);
      if (isCampaign)
        return isAllowed && face && isFetched === (page.language.dir === 'ltr') ? [] : ['lacks its serif'];
      return isAllowed || fonts.length > 0 || face ? ['has a font'] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('answers whoever asks for the icon without reading a page, and is served whole by hosts that run Jekyll', async () => {
    expect(existsSync(join(spec.dir, '.nojekyll'))).toBe(true);
    const ico = readFileSync(join(spec.dir, 'favicon.ico'));
    expect(await sharp(ico.subarray(ico.readUInt32LE(18))).metadata()).toMatchObject({ format: 'png', width: 48 });
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

  test('claims no address while it has none', ({ skip }) => {
    const site = readSite(REAL);
    skip(site.campaign.address !== null, 'It has one.');
    const claims = findOn(site.pages, (page) => [
      ...tags(page, 'link').flatMap((link) =>
        ['canonical', 'alternate'].includes(attr(link, 'rel') ?? '') && /^[a-z]+:|^\/\//i.test(attr(link, 'href') ?? '')
          ? [`claims ${attr(link, 'href')}`]
          : [],
      ),
      ...(metaOf(page, 'og:url') ? ['claims an address in og:url'] : []),
    ]);
    expect(claims).toEqual([]);
    // A chat asks for a picture by its whole address.
    expect(findOn(site.pages, (page) => (metaOf(page, 'og:image') ? ['names a picture'] : []))).toEqual([]);
    // Only the cards of messages, which are fetched by whoever sends one.
    const messages = site.pages.filter(({ kind }) => kind === 'message');
    const cards = messages.flatMap((page) =>
      page.elements.flatMap((one) =>
        hasClass(one, 'card') && hasClass(one, 'ground') ? (attr(one, 'href') ?? '') : [],
      ),
    );
    const drawn = [...site.files].filter((file) => /\/pictures\/[^/]+\/[^/]+\.png$/.test(file));
    expect(drawn.sort()).toEqual([...new Set(cards)].sort());
    expect([...site.files].filter((file) => file.includes('sitemap'))).toEqual([]);
  });
});

describe(COUNTRY.name, () => {
  const site = () => readSite(COUNTRY);
  const pictureOf = (page: Page) => metaOf(page, 'og:image')?.slice(String(site().campaign.address).length);
  const shown = () => site().pages.filter(({ zone }) => zone === 'campaign');

  test('gives every shared link outside the help zone a picture in words and pixels, which is there', () => {
    const wrong = findOn(shown(), (page) => [
      ...(site().files.has(pictureOf(page) ?? '') ? [] : [`has no picture at ${pictureOf(page)}`]),
      ...(metaOf(page, 'og:image:alt') ? [] : ['has a picture without words']),
      ...(metaOf(page, 'twitter:card') === 'summary_large_image' ? [] : ['shows its picture small']),
    ]);
    expect(wrong).toEqual([]);
  });

  test('has pictures of their own for the first page, each front, message, lesson and quiz, and none that nobody shows', () => {
    const own = ['home', 'messages', 'activities', 'classroom', 'about', 'message', 'lesson', 'quiz'];
    const pages = shown().filter(({ kind, locale }) => own.includes(kind) && locale === site().campaign.sourceLocale);
    expect(new Set(pages.map(pictureOf)).size).toBe(pages.length);
    const drawn = [...site().files].filter((file) => /\/pictures\/[^/]+\/[^/]+\.png$/.test(file));
    expect(drawn.sort()).toEqual([...new Set(shown().map((page) => pictureOf(page)!))].sort());
  });

  test('draws each of them at 1200 × 630 in at most 80 kB', async () => {
    for (const file of new Set(shown().map((page) => pictureOf(page)!))) {
      const bytes = readFileSync(join(COUNTRY.dir, file));
      expect(await sharp(bytes).metadata(), file).toMatchObject({ format: 'png', width: 1200, height: 630 });
      expect(bytes.length, file).toBeLessThanOrEqual(80_000);
    }
    const page = shown()[0]!;
    expect([metaOf(page, 'og:image:width'), metaOf(page, 'og:image:height')]).toEqual(['1200', '630']);
  });
});

function linksOf(page: Page, rel: string): string[] {
  return tags(page, 'link').flatMap((link) => (attr(link, 'rel') === rel ? [attr(link, 'href') ?? ''] : []));
}

function iconsOf(page: Page): string[] {
  return ['icon', 'apple-touch-icon'].flatMap((rel) => linksOf(page, rel));
}
