/** Easy Read: a reader who has chosen it stays in it, and there is one way back to the whole page. */
import { describe, expect, test } from 'vitest';
import { helpFrontPhrases } from '../../src/domain/easy/rules.ts';
import { servicesOfHelp } from '../../src/domain/service/emergency.ts';
import { EASY_TWINS } from '../../src/views/editions.ts';
import { attr, elementsOf } from './dom.ts';
import type { Kind } from './pages.ts';
import { findOn, metaOf, type Page, readSite, type Site } from './site.ts';
import { COUNTRY, SITES } from './sites.ts';

const TWINS: Partial<Record<Kind, Kind>> = EASY_TWINS;
const EASY_KINDS: readonly Kind[] = Object.values(EASY_TWINS);

/** Which sections the front of the help pages has in Easy Read, numbers first. */
const HELP_FRONT = helpFrontPhrases([]).map(({ id }) => id);

describe.each(SITES)('$name', (spec) => {
  const site = () => readSite(spec);
  /** The pages that are to have Easy Read: none where the deployment has no such edition; of services, those of the way of help. */
  const wholePages = () =>
    site()
      .pages.filter(
        ({ kind, language }) => kind in EASY_TWINS && language.policy === 'all' && site().zones.has('easy/home'),
      )
      .filter(({ kind, params }) => kind !== 'service' || servicesOfHelp(site().campaign).includes(params.service!));
  const easyPages = () => site().pages.filter(({ kind }) => EASY_KINDS.includes(kind));

  test('stays in Easy Read once a reader is in it', () => {
    const wrong = findOn(easyPages(), (page) => {
      const leaving = linksOut(page, site());
      const own = leaving.filter((target) => isPair(page, target));
      const others = leaving.filter((target) => !isPair(page, target));
      return [
        ...(own.length > 0 ? [] : ['has no way to the whole page']),
        ...others.map(({ path }) => `leads out of Easy Read to ${path}`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('has Easy Read for home, the way of help and every message, in every language, or for none', () => {
    const easy = easyPages();
    const whole = wholePages();
    const key = ({ locale, params }: Page, kind: Kind) => [kind, locale, ...Object.values(params)].join(' ');
    expect(easy.map((page) => key(page, page.kind)).sort()).toEqual(
      whole.map((page) => key(page, TWINS[page.kind]!)).sort(),
    );
  });

  test('leads from each whole page to its Easy Read', () => {
    const wrong = findOn(wholePages(), (page) => {
      const targets = linkedFrom(page, site());
      return targets.some((target) => isPair(target, page)) ? [] : ['does not lead to its Easy Read'];
    });
    expect(wrong).toEqual([]);
  });

  test('keeps the section ids of the whole page where its Easy Read is written, with the hard words last', () => {
    const wrong = findOn(
      easyPages().filter(({ prose }) => prose !== null),
      (page) => {
        const whole = site().pages.find((other) => isPair(page, other))!;
        const has = sectionIds(page).join();
        // The front of the help pages, whose numbers come first in Easy Read.
        const ids = page.kind === 'easyHelp' ? HELP_FRONT : sectionIds(whole);
        const wanted = [...ids, 'words'].join();
        return has === wanted ? [] : [`has ${has} and not ${wanted}`];
      },
    );
    expect(wrong).toEqual([]);
  });

  test('lists Easy Read in search engines as it lists any text, and leaves it out of the search of the site', () => {
    const wrong = findOn(easyPages(), (page) => {
      const { html } = page;
      const canonical = page.elements.find(({ attribs }) => attribs.rel === 'canonical');
      const { address, stage } = site().campaign;
      return [
        ...(html.includes('data-pagefind-body') ? ['is searched'] : []),
        ...(address && attr(canonical!, 'href') !== new URL(page.path, address).href ? ['has another canonical'] : []),
        ...(stage === 'preview' && metaOf(page, 'robots') !== 'noindex' ? ['is listed before its time'] : []),
      ];
    });
    expect(wrong).toEqual([]);
  });
});

test('the made-up country has Easy Read, so that all of this is looked at', () => {
  expect(readSite(COUNTRY).pages.filter(({ kind }) => kind in EASY_TWINS).length).toBeGreaterThan(0);
  expect(readSite(COUNTRY).zones.has('easy/home')).toBe(true);
});

/** Pages of the whole site that this page leads to although they have an Easy Read; languages are links too. */
function linksOut(page: Page, site: Site): Page[] {
  const pairs = site.pages.filter(({ kind }) => EASY_KINDS.includes(kind));
  return linkedFrom(page, site).filter((target) => kindHasPair(target));

  function kindHasPair(target: Page): boolean {
    return target.kind in TWINS && pairs.some((twin) => isPair(twin, target) && twin.locale === target.locale);
  }
}

function linkedFrom(page: Page, { byPath }: Site): Page[] {
  return elementsOf(page.root)
    .filter(({ name }) => name === 'a')
    .flatMap((link) => byPath.get((attr(link, 'href') ?? '').split('#')[0]!) ?? []);
}

/** Is `whole` the page that `twin` was made from, in the same language? */
function isPair(twin: Page, whole: Page): boolean {
  return (
    TWINS[whole.kind] === twin.kind &&
    whole.locale === twin.locale &&
    Object.values(whole.params).join() === Object.values(twin.params).join()
  );
}

/** The ids of a page's sections, in order; those without an id are parts of the frame. */
function sectionIds({ root }: Page): string[] {
  return elementsOf(root).flatMap(({ name, attribs }) => (name === 'section' && attribs.id ? [attribs.id] : []));
}
