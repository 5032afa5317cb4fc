import type { Content } from '../../check/content.ts';
import { sourceLocaleOf } from '../../check/read/campaign-facts.ts';
import { phrasesOf } from '../../check/read/phrases.ts';
import { nameOf, type ReviewText, reviewTexts, stateOfText, wrongIn } from '../../check/translations/review-texts.ts';
import { PHRASES } from '../../check/translations/stamp-command.ts';
import { wordRecords } from '../../check/translations/word-records.ts';
import { HEAD, headTexts, wordTexts } from '../../hashes/page/translated-text.ts';
import { isMeantBy } from './review.ts';
import { toTableLine } from './table-text.ts';

/** One text as its reader sees it. */
export interface ReadingPart {
  /** `messages/oferta#answer` */
  name: string;
  harm: ReviewText['harm'];
  /** Below `content/`, for whoever mends it. */
  file: string;
  /** The hash of what it says now: a mark is of this and of no other. */
  read: string;
  /** Its lines; none in the source language, where they are the text itself. */
  original: string[];
  text: string[];
}

/**
 * What there is to read in a language: the texts that nobody has read as they stand, in the order of their pages. What a reader found wrong
 * is to be changed first.
 *
 * @param names pages, or parts of them as `page#part`; all where there is none
 */
export function readingParts(content: Content, locale: string, names: readonly string[]): ReadingPart[] {
  const source = linesIn(content, sourceLocaleOf(content) ?? '');
  const own = linesIn(content, locale);
  return reviewTexts(content)
    .filter((text) => text.locale === locale && (names.length === 0 || names.some((name) => isMeantBy(name, text))))
    .filter((text) => stateOfText(text) !== 'reviewed' && wrongIn(text) === undefined)
    .map((text) => ({
      name: nameOf(text),
      harm: text.harm,
      file: text.source.file,
      read: text.now,
      original: text.isSource ? [] : source(text),
      text: own(text),
    }));
}

/** The lines of each text in one language: what a reader of the site reads, without marks and code. */
function linesIn(content: Content, locale: string): (text: Pick<ReviewText, 'page' | 'part'>) => string[] {
  const words = new Map(wordRecords(content).map(({ id, said }) => [id, said[locale]]));
  const strings = content.strings.find((entry) => entry.locale === locale);
  const phrases = Map.groupBy(strings ? phrasesOf(strings) : [], ({ key }) => key);
  const pages = new Map(content.pages.filter((page) => page.locale === locale).map((page) => [page.id, page]));
  return ({ page, part }) => {
    if (part === null) return wordTexts(words.get(page)).map(([, text]) => text);
    if (page === PHRASES) return (phrases.get(part) ?? []).map(({ text }) => text);
    if (part === HEAD) return headTexts(pages.get(page)?.raw).map(([, text]) => text);
    const body = pages.get(page)?.sections.find(({ id }) => id === part)?.body ?? '';
    return body.split('\n').map(readableLine).filter(Boolean);
  };
}

/**
 * A line of a text without its code; what the site fills in stands by its name.
 *
 * @example readableLine('- Llama a <Service role="police" />. <Cite id="x" />') // => '• Llama a ‹police›.'
 */
export function readableLine(line: string): string {
  const { mark, text, code } = toTableLine(line);
  const words = text.replace(/\{(\d+)\}/g, (_whole, number: string) => {
    const [, name] = /^<Service [^>]*(?:role|id)="([^"]+)"/.exec(code[Number(number) - 1] ?? '') ?? [];
    return name ? `‹${name}›` : '';
  });
  const plain = words.replace(/\s+([.,;:!?])/g, '$1').trim();
  return /[\p{L}\p{N}]/u.test(plain) ? `${/^\s*[-*+]/.test(mark) ? '• ' : ''}${plain}` : '';
}
