import { describe, expect, test } from 'vitest';
import { attr, closest, type Element, hasClass } from './dom.ts';
import { isExternal, linksOf } from './links.ts';
import { madeUpPage } from './made-up-page.ts';
import { ANSWERED, type Kind } from './pages.ts';
import { findOn, metaOf, type Page, readSite, tags, wholeLocales } from './site.ts';
import { SITES } from './sites.ts';

describe.each(SITES)('$name', (spec) => {
  const pages = () => readSite(spec).pages;

  test('takes nothing from another origin, and tells none beforehand that somebody may come', () => {
    expect(findOn(pages(), (page) => findTold(page, readSite(spec).campaign.address))).toEqual([]);
  });

  test('never says where its readers come from', () => {
    expect(findOn(pages(), (page) => (metaOf(page, 'referrer') === 'no-referrer' ? [] : ['may tell']))).toEqual([]);
  });

  test('asks its readers for nothing that leaves the page', () => {
    const forms = (page: Page) =>
      tags(page, 'form')
        .filter((form) => attr(form, 'action') !== undefined)
        .map(() => 'sends a form');
    expect(findOn(pages(), forms)).toEqual([]);
  });

  test('lets no browser keep what is marked on a page', () => {
    expect(findOn(pages(), findKeepable)).toEqual([]);
  });

  const hasExit = ({ zone, kind }: Page) => zone === 'help' || ANSWERED.includes(kind);

  test('has the quick exit on every page of the help zone and where readers answer, before anything but the way to the content', () => {
    const personal = pages().filter(hasExit);
    expect(new Set(personal.map(({ zone }) => zone)).size).toBe(2);
    const wrong = findOn(personal, (page) => {
      const links = tags(page, 'a', 'button', 'input');
      return exitsOf(page).length === 1 && links.indexOf(exitsOf(page)[0]!) === 1
        ? []
        : ['has no exit as its second stop'];
    });
    expect(wrong).toEqual([]);
  });

  test('has it on no other page', () => {
    const others = pages().filter((page) => !hasExit(page));
    expect(findOn(others, (page) => (exitsOf(page).length === 0 ? [] : ['has an exit']))).toEqual([]);
  });

  test('has on every page of the help zone a way up of its own, since no link may break Back', () => {
    const below = pages().filter(({ zone, kind }) => zone === 'help' && !TOPS.includes(kind));
    const isUp = (page: Page, link: Element) =>
      page.path.startsWith(attr(link, 'href') ?? '?') && closest(link, (one) => hasClass(one, 'crumbs')) !== null;
    const links = (page: Page) => tags(page, 'a').filter((link) => isUp(page, link));
    expect(findOn(below, (page) => (links(page).length > 0 ? [] : ['has no way up']))).toEqual([]);
  });

  test('says on the page about privacy, in every language, what stays in the history', () => {
    const privacy = pages().filter(({ kind }) => kind === 'privacy');
    expect(privacy).toHaveLength(wholeLocales(readSite(spec)).length);
    const hasPart = (page: Page) => page.elements.some((element) => attr(element, 'id') === 'history');
    expect(findOn(privacy, (page) => (hasPart(page) ? [] : ['has no part about the history']))).toEqual([]);
  });
});

describe('the check itself finds', () => {
  test.each([
    ['a picture from elsewhere', '<img src="https://elsewhere.test/a.png" alt="">'],
    ['a picture in several sizes from elsewhere', '<img srcset="https://elsewhere.test/a.png 2x" alt="">'],
    ['a script from elsewhere', '<script src="//elsewhere.test/a.js"></script>'],
    ['a frame', '<iframe src="https://elsewhere.test/"></iframe>'],
    ['a word to another origin ahead of time', '<link rel="preconnect" href="https://elsewhere.test">'],
    ['a font from elsewhere', '<link rel="preload" as="font" href="https://elsewhere.test/_astro/a.woff2">'],
    ['a page that is fetched ahead of time', '<link rel="prefetch" href="/next/">'],
    ['a style that fetches', '<style>p { background: url(https://elsewhere.test/a.png); }</style>'],
    ['a link that reports clicks', '<a href="/" ping="/log">x</a>'],
  ])('%s', (_case, html) => expect(findTold(madeUpPage(html), null)).toHaveLength(1));

  test('nothing wrong with a link that a reader may follow', () => {
    expect(findTold(madeUpPage('<a href="https://example.org/">x</a><link rel="icon" href="data:,">'), null)).toEqual(
      [],
    );
  });
});

test.each([
  ['an answer in no form', '<input type="radio" name="a">', 1],
  ['an answer in a form like others', '<form><input type="radio" name="a"></form>', 1],
  ['an answer in a form that keeps nothing', '<form autocomplete="off"><p><input type="radio"></p></form>', 0],
  ['a list in such a form, for Firefox', '<form autocomplete="off"><select></select></form>', 1],
])('%s is looked at', (_case, html, count) => expect(findKeepable(madeUpPage(html))).toHaveLength(count));

/** The fronts of help, and the page for a lost address, whose own text leads on. */
const TOPS: readonly Kind[] = ['help', 'easyHelp', 'notFound'];

/** What could be typed or chosen, where browsers store it for a tab that is opened again. */
function findKeepable(page: Page): string[] {
  const isOff = (element: Element) => attr(element, 'autocomplete') === 'off';
  const isWithin = (control: Element) => closest(control, (one) => one.name === 'form' && isOff(one)) !== null;
  return tags(page, 'input', 'select', 'textarea')
    .filter((control) => !isWithin(control) || (control.name !== 'input' && !isOff(control)))
    .map(({ name, attribs }) => `<${name}> ${JSON.stringify(attribs)}`);
}

const AHEAD = ['preconnect', 'prefetch', 'dns-prefetch', 'prerender', 'preload', 'modulepreload'];

/** What would make a browser talk to another origin, or to this one ahead of time. */
function findTold(page: Page, address: string | null): string[] {
  const own = address === null ? null : new URL(address).origin;
  const isElsewhere = (href: string) =>
    isExternal(href) && !(own && URL.canParse(href) && new URL(href).origin === own);
  const fetched = linksOf(page).filter(({ element, href }) => element.name !== 'a' && isElsewhere(href));
  const sizes = page.elements.filter(({ attribs }) => (attribs.srcset ?? '').includes('//'));
  // A font of our own is for the very page that asks for it.
  const isOwnFont = (link: Element) => attr(link, 'as') === 'font' && /^\/_astro\/[^/]/.test(attr(link, 'href') ?? '');
  const ahead = tags(page, 'link').filter(
    (link) => (attr(link, 'rel') ?? '').split(' ').some((rel) => AHEAD.includes(rel)) && !isOwnFont(link),
  );
  const pings = page.elements.filter(({ attribs }) => attribs.ping !== undefined);
  const styles = page.html.match(/(url\(\s*["']?|@import\s+["'])(https?:)?\/\/[^)"']*/g) ?? [];
  return [...new Set([...fetched.map(({ element }) => element), ...sizes, ...ahead, ...pings])]
    .map(({ name, attribs }) => `<${name}> ${JSON.stringify(attribs)}`)
    .concat(styles);
}

function exitsOf(page: Page) {
  return tags(page, 'a').filter((a) => attr(a, 'href') === page.language.exit && attr(a, 'rel') === 'noreferrer');
}
