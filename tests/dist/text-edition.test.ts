/** The twins in text: the same words as the page, a few kilobytes, nothing to fetch, and found first. */
import { describe, expect, test } from 'vitest';
import { linesOfHelp } from '../../src/domain/line/of-help.ts';
import { TEXT_TWINS } from '../../src/views/editions.ts';
import { attr, closest, elementsOf, parseHtml, textsOf } from './dom.ts';
import { madeUpPage } from './made-up-page.ts';
import type { Kind } from './pages.ts';
import { findOn, type Page, readSite } from './site.ts';
import { SITES } from './sites.ts';
import { findFetched, weightOf } from './weight.ts';

/** What a twin may weigh, in bytes of `gzip -9`. */
const MOST = 10 * 1024;
const TWIN_OF = new Map<Kind, Kind>(Object.entries(TEXT_TWINS) as [Kind, Kind][]);

describe.each(SITES)('$name', (spec) => {
  const site = () => readSite(spec);
  /** The pages that are to have a twin: of services those that the way of help names. */
  const whole = () =>
    site()
      .pages.filter(({ kind }) => TWIN_OF.has(kind))
      .filter(({ kind, params }) => kind !== 'line' || linesOfHelp(site().campaign).includes(params.line!));
  const twins = () => site().pages.filter(({ kind }) => [...TWIN_OF.values()].includes(kind));
  const key = ({ locale, params }: Page, kind: Kind) => [kind, locale, ...Object.values(params)].join(' ');

  test('has a twin for each home, help and message page, in every language', () => {
    expect(whole().length).toBeGreaterThan(site().campaign.languages.length * 5);
    expect(
      whole()
        .map((page) => key(page, TWIN_OF.get(page.kind)!))
        .sort(),
    ).toEqual(
      twins()
        .map((page) => key(page, page.kind))
        .sort(),
    );
  });

  test('says in each twin the same words as the page does, in the same order', () => {
    const byKey = new Map(twins().map((page) => [key(page, page.kind), page]));
    const wrong = findOn(whole(), (page) => {
      const twin = byKey.get(key(page, TWIN_OF.get(page.kind)!));
      return twin && wordsOf(twin) === wordsOf(page) ? [] : ['says other words than its twin'];
    });
    expect(wrong).toEqual([]);
  });

  test('keeps each twin light, and in one request', () => {
    const none = () => Buffer.alloc(0);
    const wrong = findOn(twins(), (page) => {
      const weight = weightOf(page, none);
      const fetched = [...findFetched(page), ...linkedSheets(page)];
      return [...(weight > MOST ? [`weighs ${weight} bytes`] : []), ...fetched];
    });
    expect(wrong).toEqual([]);
  });

  test('links the twin first, after the skip link, the exit and the name of the site, and from the twin back', () => {
    const wrong = findOn([...whole(), ...twins()], (page) => {
      const [first] = linksIn(page).filter((link) => !isBefore(link));
      const target = site().byPath.get(attr(first!, 'href') ?? '');
      const isPair = target && (TWIN_OF.get(page.kind) === target.kind || TWIN_OF.get(target.kind) === page.kind);
      return isPair && target.locale === page.locale ? [] : [`leads first to ${attr(first!, 'href')}`];
    });
    expect(wrong).toEqual([]);
  });

  test('links the text edition first from the page for unknown addresses', () => {
    const page = site().pages.find(({ kind }) => kind === 'notFound')!;
    const [first] = linksIn(page).filter((link) => !isBefore(link));
    expect(site().byPath.get(attr(first!, 'href')!)?.kind).toBe('textHome');
  });

  test('keeps the twins out of search engines and out of the search of the site', () => {
    const wrong = findOn(twins(), ({ html }) =>
      html.includes('content="noindex"') && !html.includes('data-pagefind-body') ? [] : ['is listed'],
    );
    expect(wrong).toEqual([]);
  });
});

describe('the comparison', () => {
  test('finds a word that is not there, and minds no white space, mark or pattern', () => {
    const page = (html: string) => madeUpPage(`<main>${html}</main>`);
    expect(
      wordsOf(page('<p>Uno <b>dos</b></p><figure><svg><title>x</title></svg><figcaption>y</figcaption></figure>')),
    ).toBe(wordsOf(page('<div>Uno\n dos</div>')));
    expect(wordsOf(page('<p>Uno</p>'))).not.toBe(wordsOf(page('<p>Uno dos</p>')));
  });
});

/**
 * The words of the main part and of the notices and numbers before it, but for those that say that a link leads out of the twin,
 * and those under a picture, which the twin has not.
 */
function wordsOf({ root }: Page): string {
  const parts = elementsOf(root).filter(
    ({ name, attribs }) => name === 'main' || (name === 'aside' && attribs.class === 'strip'),
  );
  return parts
    .flatMap((part) =>
      textsOf(part).filter(
        ({ within }) =>
          !closest(
            within,
            ({ name, attribs }) => name === 'figure' || ['crumbs', 'leaves'].includes(attribs.class ?? ''),
          ),
      ),
    )
    .map(({ text }) => text.normalize('NFC'))
    .join(' ');
}

function linksIn({ root }: Page) {
  return elementsOf(root).filter(({ name, attribs }) => name === 'a' && attribs.href !== undefined);
}

/** The skip link, the exit and what is said beside it, and the name of the site, which leads to the first page. */
function isBefore({ attribs, parent }: ReturnType<typeof linksIn>[number]): boolean {
  const around = parent && 'attribs' in parent ? (parent.attribs.class ?? '') : '';
  return (
    ['skip', 'brand'].includes(attribs.class ?? '') || attribs['data-exit'] !== undefined || around === 'exit-note'
  );
}

function linkedSheets({ html }: Page): string[] {
  const linked = elementsOf(parseHtml(html)).flatMap(({ name, attribs }) =>
    name === 'link' && attribs.rel === 'stylesheet' ? [`fetches ${attribs.href}`] : [],
  );
  // Every style of the whole pages stands in a layer; a component that brings its own brings it here, too.
  return html.includes('@layer') ? [...linked, 'has the style of whole pages'] : linked;
}
