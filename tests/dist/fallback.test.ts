/** A language that is not complete: what stands in for it says which language it is, and nothing unreviewed slips through. */
import { describe, expect, test } from 'vitest';
import { isPublishable } from '../../src/domain/translation.ts';
import { primary } from '../../src/i18n/languages.ts';
import type { Dictionary, Entry } from '../../src/i18n/words.ts';
import { aCampaign, sourceWords } from '../unit/made-up.ts';
import { attr, closest, type Element, hasClass, textsOf } from './dom.ts';
import { madeUpPage } from './made-up-page.ts';
import { findOn, type Page, readSite, type Site } from './site.ts';
import { SITES } from './sites.ts';

describe.each(SITES)('$name', (spec) => {
  const site = () => readSite(spec);
  const careful = () => site().campaign.languages.filter(({ policy }) => policy === 'careful');

  test('has a language that shows safety texts only once they are reviewed', () => {
    expect(careful().length).toBeGreaterThan(0);
  });

  test('shows in no language a phrase of that language that may not be shown yet', () => {
    const phrases = new Map(
      site().campaign.languages.map(({ locale }) => [locale, phrasesIn(hiddenPhrases(site(), locale))]),
    );
    const wrong = findOn(site().pages, (page) => findShown(page, phrases.get(page.locale)!));
    expect(wrong).toEqual([]);
  });

  test('marks each phrase of the source language that stands in for another with its own language', () => {
    const source = site().campaign.sourceLocale;
    const others = site().pages.filter(({ locale }) => locale !== source);
    expect(others.length).toBeGreaterThan(0);
    const phrases = new Map(
      site().campaign.languages.map(({ locale }) => [locale, phrasesIn(foreignPhrases(site(), locale))]),
    );
    const tag = site().campaign.languages.find(({ locale }) => locale === source)!.lang;
    expect(findOn(others, (page) => findUnmarked(page, phrases.get(page.locale)!, tag))).toEqual([]);
  });

  test('says on every page of a language that is not complete that it is not', () => {
    const incomplete = site().campaign.languages.filter(({ locale }) => foreignPhrases(site(), locale).length > 0);
    const locales = incomplete.map(({ locale }) => locale);
    const wrong = findOn(
      site().pages.filter(({ locale }) => locales.includes(locale)),
      (page) => (page.elements.some((element) => hasClass(element, 'notice')) ? [] : ['says nothing']),
    );
    expect(wrong).toEqual([]);
  });

  test('keeps the words of each prose page of another language in that language, under a notice', () => {
    const wrong = findOn(site().pages, (page) => {
      const parts = page.elements.filter((element) => hasClass(element, 'prose'));
      const foreign = parts.filter(
        (part) => attr(part, 'lang') && primary(attr(part, 'lang')!) !== primary(page.language.lang),
      );
      return foreign
        .filter((part) => !startsWithNotice(part))
        .map((part) => `has text in ${attr(part, 'lang')} without a notice`);
    });
    expect(wrong).toEqual([]);
  });
});

describe('the check itself', () => {
  const phrase = (text: string): Entry => ({ harm: 'safety', state: 'original', phrase: text });
  const isPhrase = phrasesIn([phrase('Salir rápido'), phrase('Números de {country}.')]);
  const page = (html: string) => madeUpPage(`<html lang="qu"><body>${html}</body></html>`);

  test('finds a safety phrase that nobody has reviewed, and passes one of less weight', () => {
    const machine = (harm: Entry['harm'], text: string): Entry => ({ harm, state: 'machine', phrase: text });
    const own = new Map([
      ['exit.label', machine('safety', 'Utqay lluqsiy')],
      ['nav.about', machine('core', 'Kay llamkaymanta')],
    ]);
    const site = {
      campaign: aCampaign(),
      dictionaries: new Map([
        ['es', sourceWords],
        ['qu', own],
      ]),
    };
    const hidden = phrasesIn(hiddenPhrases(site, 'qu'));
    expect(findShown(page('<p>Utqay lluqsiy</p><p>Kay llamkaymanta</p>'), hidden)).toEqual(['shows "Utqay lluqsiy"']);
  });

  test.each(['<p>Salir rápido</p>', '<p>Números de Perú.</p>', '<img alt="Salir rápido">'])(
    'finds what stands in without a mark: %s',
    (html) => {
      expect(findUnmarked(page(html), isPhrase, 'es-PE')).toHaveLength(1);
    },
  );

  test.each([
    '<p><span lang="es-PE">Salir rápido</span></p>',
    '<div lang="es"><p>Salir rápido</p></div>',
    '<img lang="es" alt="Salir rápido">',
    '<p>Otra cosa</p>',
  ])('passes what is marked, or is no phrase of ours: %s', (html) =>
    expect(findUnmarked(page(html), isPhrase, 'es-PE')).toEqual([]),
  );
});

type Phrases = Pick<Site, 'campaign' | 'dictionaries'>;

function findShown(page: Page, isPhrase: IsPhrase): string[] {
  const texts = textsOf(page.root).map(({ text }) => text);
  return texts.filter(isPhrase).map((text) => `shows "${text}"`);
}

/** Phrases that the language has but may not show. */
function hiddenPhrases(site: Phrases, locale: string): Entry[] {
  const shown = new Set(
    [...entriesOf(site, site.campaign.sourceLocale).values()].map(({ phrase }) => JSON.stringify(phrase)),
  );
  return [...entriesOf(site, locale).values()].filter(
    (entry) => !isShown(entry, locale, site) && !shown.has(JSON.stringify(entry.phrase)),
  );
}

/** Phrases of the source language that stand in, in pages of this language. */
function foreignPhrases(site: Site, locale: string): Entry[] {
  const own = entriesOf(site, locale);
  const isOwn = (key: string) => own.has(key) && isShown(own.get(key)!, locale, site);
  const same = new Set([...own.values()].map(({ phrase }) => JSON.stringify(phrase)));
  if (locale === site.campaign.sourceLocale) return [];
  return [...entriesOf(site, site.campaign.sourceLocale)]
    .filter(([key, { phrase }]) => !isOwn(key) && !same.has(JSON.stringify(phrase)))
    .map(([, entry]) => entry);
}

function entriesOf({ dictionaries }: Phrases, locale: string): Dictionary {
  return dictionaries.get(locale) ?? new Map();
}

function isShown({ state, harm }: Entry, locale: string, { campaign }: Phrases): boolean {
  const { policy } = campaign.languages.find((language) => language.locale === locale)!;
  return isPublishable(state, harm, { stage: campaign.stage, policy, isSource: locale === campaign.sourceLocale });
}

/** Tells whether a whole text is one that some phrase can become. */
type IsPhrase = (text: string) => boolean;

/**
 * Knows the whole texts that phrases can become. A phrase with hardly a letter of its own could be anything, and is left out. Each
 * text is judged once: most of them stand on thousands of pages.
 */
function phrasesIn(entries: readonly Entry[]): IsPhrase {
  const phrases = entries
    .flatMap(({ phrase }) => (typeof phrase === 'string' ? [phrase] : Object.values(phrase)))
    .filter((text) => text.replace(/\{\w+\}|\P{L}/gu, '').length >= 6);
  const whole = new Set(phrases);
  const patterns = patternsOf(phrases.filter((text) => /\{\w+\}/.test(text)));
  const known = new Map<string, boolean>();
  return (text) => {
    const judged = known.get(text) ?? (whole.has(text) || patterns.some((pattern) => pattern.test(text)));
    known.set(text, judged);
    return judged;
  };
}

/** Finds the texts that phrases with gaps become. */
function patternsOf(phrases: readonly string[]): RegExp[] {
  return phrases.map(
    (text) =>
      new RegExp(
        `^${text
          .split(/\{\w+\}/)
          .map(RegExp.escape)
          .join('.+')}$`,
        'u',
      ),
  );
}

/** What is read aloud and stands in no text. */
function saidBy({ elements }: Page): ReturnType<typeof textsOf> {
  return elements.flatMap((within) =>
    ['alt', 'aria-label', 'title', 'placeholder'].flatMap((name) => {
      const text = attr(within, name)?.trim();
      return text ? [{ text, within }] : [];
    }),
  );
}

function findUnmarked(page: Page, isPhrase: IsPhrase, tag: string): string[] {
  return [...textsOf(page.root), ...saidBy(page)]
    .filter(({ text, within }) => isPhrase(text) && !mayBeName(text, within) && langOf(within) !== primary(tag))
    .map(({ text, within }) => `has "${text}" marked as ${langOf(within)}`);
}

/** Names of publishers can be words of ours by chance, and nobody has told us which language a name is in. */
function mayBeName(text: string, within: Element): boolean {
  const isInside = (test: (element: Element) => boolean) => closest(within, test) !== null;
  return (
    isInside((element) => hasClass(element, 'sources')) ||
    (!text.includes(' ') && isInside(({ name }) => name === 'main'))
  );
}

function langOf(element: Element): string {
  const marked = closest(element, ({ attribs }) => attribs.lang !== undefined);
  return marked ? primary(attr(marked, 'lang')!) : '';
}

function startsWithNotice(part: Element): boolean {
  const first = part.children.find((child) => 'attribs' in child);
  return first !== undefined && 'attribs' in first && hasClass(first, 'notice');
}
