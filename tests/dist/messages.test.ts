/** The prevention messages and the pages around them, as they are built. */
import { describe, expect, test } from 'vitest';
import { attr, type Element, hasClass, inside, textOf } from './dom.ts';
import { findOn, type Page, readSite } from './site.ts';
import { SITES } from './sites.ts';

describe.each(SITES)('$name', (spec) => {
  const site = () => readSite(spec);
  const ofKind = (kind: Page['kind']) => site().pages.filter((page) => page.kind === kind);
  const withClass = (page: Page, name: string) => page.elements.filter((element) => hasClass(element, name));

  test('ends each message with the action ladder and with what it rests on', () => {
    expect(ofKind('message').length).toBeGreaterThan(0);
    const wrong = findOn(ofKind('message'), (page) =>
      ['ladder', 'evidence'].filter((name) => withClass(page, name).length !== 1).map((name) => `has no ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('names four facts about each message, three about one that speaks to everybody, none of them empty', () => {
    const wrong = findOn(ofKind('message'), (page) => {
      const [card] = withClass(page, 'evidence');
      const values = page.elements.filter(({ name, parent }) => name === 'dd' && parent?.parent?.parent === card);
      const count = site().audiences.get(page.prose!) === 'everyone' ? 3 : 4;
      return values.length === count && values.every((value) => textOf(value) !== '') ? [] : ['has an empty card'];
    });
    expect(wrong).toEqual([]);
  });

  test('lists every message once, under a situation', () => {
    for (const page of ofKind('messages')) {
      const links = withClass(page, 'line').flatMap((line) =>
        page.elements.filter(({ name, parent }) => name === 'a' && parent?.parent === line),
      );
      const listed = links.map((link) => attr(link, 'href')).sort();
      const there = ofKind('message').filter(({ locale }) => locale === page.locale);
      expect(listed).toEqual(there.map(({ path }) => path).sort());
    }
  });

  test('shows one invented advert at a time, the first one first, and lets no mark lie over its words', () => {
    const wrong = findOn(ofKind('adverts'), (page) => {
      const adverts = withClass(page, 'advert');
      const folds = page.elements.filter(({ name, attribs }) => name === 'details' && attribs.name === 'adverts');
      const isOpen = folds.map(({ attribs }) => attribs.open !== undefined);
      const bubbles = page.elements.filter(
        ({ name, parent }) => name === 'p' && adverts.some((advert) => advert === parent?.parent),
      );
      return [
        ...(folds.length === adverts.length && isOpen.indexOf(true) === 0 && isOpen.lastIndexOf(true) === 0
          ? []
          : ['has not one open advert']),
        ...(bubbles.length >= adverts.length && bubbles.every((one) => attr(one, 'data-invented'))
          ? []
          : ['has a bubble without its label']),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('gives each question of the offer check three answers that belong to its heading', () => {
    const wrong = findOn(ofKind('offer'), (page) => {
      const groups = page.elements.filter((element) => attr(element, 'data-ask') !== undefined);
      const ids = new Set(page.elements.flatMap((element) => attr(element, 'id') ?? []));
      const bad = groups.filter((group) => {
        const name = attr(group, 'data-ask');
        const answers = page.elements.filter((element) => element.name === 'input' && attr(element, 'name') === name);
        return answers.length !== 3 || !ids.has(attr(group, 'aria-labelledby') ?? '');
      });
      return groups.length === 0 ? ['asks nothing'] : bad.map((group) => `${attr(group, 'data-ask')} is not whole`);
    });
    expect(wrong).toEqual([]);
  });

  test('draws each figure with its numbers beside it, and shows source, period, scope and limits, whom to ask and what was corrected', () => {
    expect(ofKind('figures').flatMap((page) => withClass(page, 'figure')).length).toBeGreaterThan(0);
    const wrong = findOn(ofKind('figures'), (page) =>
      withClass(page, 'figure').flatMap((figure) => {
        const countIn = (outer: string, name: string) =>
          inside(figure, (part) => hasClass(part, outer)).flatMap((part) => inside(part, (one) => one.name === name))
            .length;
        const drawn = countIn('bars', 'rect') + countIn('percentages', 'pattern');
        const numbers = countIn('bars', 'td') + countIn('percentages', 'dd');
        const facts = inside(figure, ({ name, parent }) => name === 'div' && hasClass(parent as Element, 'rows')).map(
          (fact) => ['dt', 'dd'].map((part) => inside(fact, ({ name }) => name === part).map(textOf)),
        );
        const terms = new Set(facts.flatMap(([names]) => (names!.length === 1 ? names! : [])));
        // Five of every figure; the sixth is of those that were corrected.
        const isTold =
          terms.size === facts.length &&
          (terms.size === 5 || terms.size === 6) &&
          facts.every(([, values]) => values!.length > 0 && !values!.includes(''));
        return drawn === numbers && drawn > 1 && isTold ? [] : ['has a figure that is not whole'];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('lists each source once', () => {
    const wrong = findOn(ofKind('sources'), (page) => {
      const ids = page.elements.filter(({ name }) => name === 'li').flatMap((item) => attr(item, 'id') ?? []);
      return new Set(ids).size === ids.length && ids.length > 0 ? [] : ['lists a source twice'];
    });
    expect(wrong).toEqual([]);
  });
});
