/** What readers who hear a page, copy it or see it without style would stumble over. */
import type { Dictionary } from '../../src/i18n/words.ts';
import { attr, closest, type Element, hasClass, inside, type Node, textOf } from './dom.ts';
import { type Page, tags } from './site.ts';

/** Where two pieces of text stand side by side with only tags between them, as in "all daysfree". */
export function findStuck({ root }: Pick<Page, 'root'>): string[] {
  const stuck: string[] = [];
  let before: { text: string; within: Node | null } | null = null;
  const walk = (node: Node) => {
    if ('data' in node) {
      if (node.type !== 'text' || node.data === '') return;
      const isElsewhere = before !== null && before.within !== node.parent;
      if (before && isElsewhere && ENDS_WORD.test(before.text) && BEGINS_WORD.test(node.data))
        stuck.push(`sticks "${before.text.trim().slice(-30)}" to "${node.data.trim().slice(0, 30)}"`);
      before = { text: node.data, within: node.parent as Node | null };
    } else if ('name' in node) {
      if (SILENT.has(node.name)) return;
      const isBox = !INLINE.has(node.name);
      if (isBox) before = null;
      for (const child of node.children) walk(child);
      if (isBox) before = null;
    }
  };
  for (const node of root.children) walk(node);
  return stuck;
}

/** Lists and tables without an entry, of which a screen reader says that they are there. */
export function findEmptyLists({ elements }: Pick<Page, 'elements'>): string[] {
  return elements
    .filter(({ name }) => LISTS.has(name))
    .filter((list) => inside(list, ({ name }) => ENTRIES.has(name)).length === 0)
    .map(({ name, attribs }) => `has an empty <${name} class="${attribs.class ?? ''}">`);
}

/** What stands outside every region of the page, where nobody who goes from region to region finds it. */
export function findOutsideRegions(page: Pick<Page, 'elements'>): string[] {
  const body = page.elements.find(({ name }) => name === 'body');
  const childrenOf = (one: Element | undefined) =>
    one?.children.filter((node): node is Element => 'attribs' in node) ?? [];
  // What stands side by side is a part each.
  const parts = childrenOf(body).flatMap((part) => (hasClass(part, 'place') ? childrenOf(part) : [part]));
  return parts
    .filter((part) => !isRegion(part) && !hasClass(part, 'skip') && !SILENT.has(part.name))
    .filter((part) => attr(part, 'aria-hidden') !== 'true')
    .map((part) => `has <${part.name}> outside every region: ${textOf(part).slice(0, 40)}`);
}

/** Numbers of emergency that are only a number to somebody who hears the links of a page. */
export function findBareNumbers({ elements }: Pick<Page, 'elements'>): string[] {
  return elements
    .filter((link) => link.name === 'a' && hasClass(link, 'emergency-bar__number'))
    .filter((link) => attr(link, 'aria-label') !== undefined || !/\d\s+\p{L}/u.test(textOf(link)))
    .map((link) => `names a number only "${attr(link, 'aria-label') ?? textOf(link)}"`);
}

/** Signs that styles add and that screen readers would read as part of the name of a link. */
export function findSpokenSigns({ html }: Pick<Page, 'html'>): string[] {
  // What knows no words for listeners gets the sign alone, in the declaration before.
  const declarations = [...html.matchAll(/content:\s*(["'][^"']+["'])(?!\s*\/)\s*[;}](?!content:\s*\1\s*\/)/g)];
  return declarations.map(([, sign]) => `has ${sign} read aloud`);
}

/** Names that are only heard, and titles: each must be marked with the language that it is really in. */
export function languageFinder(dictionaries: ReadonlyMap<string, Dictionary>) {
  const exact = new Map<string, Set<string>>();
  const patterns: { pattern: RegExp; locale: string }[] = [];
  for (const [locale, dictionary] of dictionaries) {
    for (const { phrase } of dictionary.values()) {
      for (const form of typeof phrase === 'string' ? [phrase] : Object.values(phrase)) {
        if (form.includes('{')) patterns.push(...toPattern(form, locale));
        else exact.set(form, (exact.get(form) ?? new Set()).add(locale));
      }
    }
  }
  const known = new Map<string, ReadonlySet<string>>();
  const localesOf = (text: string): ReadonlySet<string> => {
    const found =
      known.get(text) ??
      exact.get(text) ??
      new Set(patterns.filter(({ pattern }) => pattern.test(text)).map(({ locale }) => locale));
    known.set(text, found);
    return found;
  };
  return (page: Pick<Page, 'elements'>): string[] =>
    namesOf(page).flatMap(({ text, within }) => {
      const marked = (attr(closest(within, ({ attribs }) => Boolean(attribs.lang))!, 'lang') ?? '').split('-')[0]!;
      const locales = localesOf(text);
      return locales.size === 0 || locales.has(marked) ? [] : [`calls "${text}" ${marked}`];
    });
}

function namesOf({ elements }: Pick<Page, 'elements'>): { text: string; within: Element }[] {
  const labels = elements.flatMap((element) => {
    const label = attr(element, 'aria-label');
    return label ? [{ text: label, within: element }] : [];
  });
  const titles = tags({ elements } as Page, 'title').filter((title) => !closest(title, ({ name }) => name === 'svg'));
  return [...labels, ...titles.map((title) => ({ text: textOf(title).split(' · ')[0]!, within: title as Element }))];
}

/** A phrase with values in it; too little of its own to be known by says nothing. */
function toPattern(phrase: string, locale: string): { pattern: RegExp; locale: string }[] {
  const parts = phrase.split(/\{\w+\}/);
  if (parts.join('').replace(/[^\p{L}]/gu, '').length < TELLING) return [];
  return [{ pattern: new RegExp(`^${parts.map((part) => RegExp.escape(part)).join('.+')}$`), locale }];
}

function isRegion({ name, attribs }: Element): boolean {
  return REGIONS.has(name) || (name === 'section' && Boolean(attribs['aria-label'] ?? attribs['aria-labelledby']));
}

const ENDS_WORD = /[\p{L}\p{N}.,:;!?)\]»”%]$/u;
const BEGINS_WORD = /^[\p{L}\p{N}(¿¡«“]/u;
const INLINE = new Set('a abbr b bdi cite code em i mark q small span strong time'.split(' '));
const SILENT = new Set(['script', 'style', 'title', 'template', 'noscript', 'head']);
const LISTS = new Set(['ul', 'ol', 'dl', 'tbody']);
const ENTRIES = new Set(['li', 'dt', 'tr']);
const REGIONS = new Set(['header', 'nav', 'aside', 'main', 'footer', 'search']);
const TELLING = 8;
