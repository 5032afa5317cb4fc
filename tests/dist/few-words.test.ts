/** A language with few words: which pages it has, and how its readers get from them to those that it lacks. */
import { describe, expect, test } from 'vitest';
import { attr, closest, type Element, hasClass, inside, textsOf } from './dom.ts';
import { isHelpKind } from './pages.ts';
import { findOn, type Page, readSite, tags } from './site.ts';
import { COUNTRY, SITES } from './sites.ts';

describe.each(SITES)('$name', (spec) => {
  const site = () => readSite(spec);
  const careful = () => site().campaign.languages.filter(({ policy }) => policy === 'careful');
  const own = () => site().pages.filter(({ language }) => language.policy === 'careful');

  test('has in each such language the first page, the front of help, the numbers to call and to carry, and who attends in it', () => {
    for (const { locale, lang } of careful()) {
      const kinds = own().flatMap((page) =>
        page.locale === locale && page.kind !== 'activity' && [null, 'home'].includes(page.prose) ? [page.kind] : [],
      );
      expect(kinds.sort()).toEqual(['calls', 'card', 'discreetCard', 'help', 'home', 'spoken', 'spokenIn']);
      const attending = own().filter((page) => page.locale === locale && page.kind === 'spokenIn');
      expect(attending.map(({ params }) => params.spokenLanguage)).toEqual([lang]);
    }
  });

  test('says of each link on such a page that leads into another language, which one that is', () => {
    const wrong = findOn(own(), (page) =>
      linksIn(page).flatMap(({ element, target }) =>
        target.locale === page.locale ||
        (attr(element, 'hreflang') === target.language.lang &&
          // What a source is called is said in its own language.
          (target.kind === 'sources' || !isAllIn(page.language.lang, element)))
          ? []
          : [target.path],
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('leads from the page of a situation to the same one on the front of help, and back to it from there', () => {
    const needs = site().pages.filter(
      ({ kind, language }) => ['situation', 'easySituation'].includes(kind) && language.policy === 'all',
    );
    expect(needs.length).toBeGreaterThan(0);
    for (const { locale } of careful()) {
      const front = own().find((page) => page.locale === locale && page.kind === 'help')!;
      const entries = new Map(tags(front, 'a').map((element) => [attr(element, 'id'), attr(element, 'href')]));
      for (const page of needs) {
        const offered = switchOf(page).find((href) => href.startsWith(`${front.path}#`));
        expect(offered).toBe(`${front.path}#${page.params.situation}`);
        expect(site().byPath.get(entries.get(page.params.situation) ?? '')?.params.situation).toBe(
          page.params.situation,
        );
      }
    }
  });

  test('leads from every page of help to the same page or to the front of help, never to the first page', () => {
    const help = site().pages.filter(({ kind, language }) => isHelpKind(kind) && language.policy === 'all');
    expect(help.length).toBeGreaterThan(0);
    const wrong = findOn(help, (page) =>
      careful().flatMap(({ locale }) => {
        const href = switchOf(page).find((one) => one.startsWith(`/${locale}/`)) ?? '';
        const kind = site().byPath.get(href.split('#')[0]!)?.kind;
        return kind === page.kind || kind === 'help' ? [] : [href];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('begins its first pages with the numbers under pictograms, and with a sentence to show', () => {
    const first = own().filter(({ kind }) => ['home', 'help', 'spokenIn'].includes(kind));
    expect(first.length).toBeGreaterThan(0);
    const wrong = findOn(first, (page) => {
      const has = (name: string) => page.elements.findIndex((element) => hasClass(element, name));
      const [pictogram, asking] = [has('pictogram'), has('asking')];
      return pictogram >= 0 && asking > pictogram ? [] : ['begins with words'];
    });
    expect(wrong).toEqual([]);
  });

  test('offers on every page each other language, by a page in it', () => {
    const { campaign, pages, byPath } = site();
    const wrong = findOn(pages, (page) => {
      const offered = switchOf(page).map((href) => byPath.get(href.split('#')[0]!)?.locale);
      const others = campaign.languages.map(({ locale }) => locale).filter((locale) => locale !== page.locale);
      return page.kind === 'notFound' || offered.join() === others.join() ? [] : [offered.join()];
    });
    expect(wrong).toEqual([]);
  });

  /** Links to pages in the page's own words, without those of the switch. */
  function linksIn(page: Page) {
    return tags(page, 'a').flatMap((element) => {
      const target = site().byPath.get(attr(element, 'href')?.split('#')[0] ?? '');
      return target && !attr(element, 'href')?.startsWith('#') && !isSwitch(element) ? [{ element, target }] : [];
    });
  }
});

describe(COUNTRY.name, () => {
  const has = (path: string) => readSite(COUNTRY).byPath.has(path);

  test('has a text of which half shows in such a language, and none of which less shows', () => {
    expect([has('/ay/messages/lantern-offer/'), has('/ay/about/privacy/')]).toEqual([true, false]);
    expect([has('/es/messages/lantern-offer/'), has('/es/about/privacy/')]).toEqual([true, true]);
  });

  test('has an activity that is written in such a language, in no other one', () => {
    expect([has('/ay/events/2026/lanterns-lit/'), has('/events/2026/lanterns-lit/')]).toEqual([true, false]);
  });
});

/** Does a link say nothing that is marked as words of another language? */
function isAllIn(lang: string, link: Element): boolean {
  const langOf = (element: Element) => closest(element, (one) => attr(one, 'lang') !== undefined)?.attribs.lang;
  const words = textsOf(link).filter(({ text }) => /\p{L}/u.test(text));
  return words.length > 0 && words.every(({ within }) => langOf(within) === lang);
}

function isSwitch(element: Element): boolean {
  return closest(element, (one) => hasClass(one, 'languages')) !== null;
}

/** Where the switch of languages leads. */
function switchOf(page: Page): string[] {
  const [nav] = tags(page, 'nav').filter((element) => hasClass(element, 'languages'));
  return nav ? inside(nav, ({ name }) => name === 'a').map((element) => attr(element, 'href') ?? '') : [];
}
