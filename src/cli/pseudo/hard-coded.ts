import { DomUtils, parseDocument } from 'htmlparser2';
import { outsidePhrases } from './pseudo-text.ts';

/** Words on a built page that come from neither a phrase nor the content. */
export interface HardCoded {
  page: string;
  text: string;
}

/**
 * What a page says outside of its phrases and outside of what the content holds.
 *
 * @param known texts of the content and names that Intl gives
 */
export function hardCodedIn(page: string, html: string, known: Known): HardCoded[] {
  const root = parseDocument(html);
  const elements = DomUtils.findAll(() => true, root.children);
  const attributes = elements.flatMap(({ attribs }) => READ.flatMap((name) => attribs[name] ?? []));
  const texts = DomUtils.find((node) => node.type === 'text', root.children, true, Number.POSITIVE_INFINITY)
    .filter((node) => !isUnread(node.parent))
    .map((node) => DomUtils.textContent(node));
  const pieces = [...texts, ...attributes].flatMap(outsidePhrases).filter((piece) => !SAME_EVERYWHERE.test(piece));
  return [...new Set(pieces.filter((piece) => !known(piece)))].map((text) => ({ page, text }));
}

export type Known = (piece: string) => boolean;

/** A test of pieces against the texts of the content, and word by word against names of months, languages and countries. */
export function knownFrom(texts: readonly string[], names: readonly string[]): Known {
  const all = texts.map(plain).join('\n');
  const words = new Set(names.flatMap((name) => plain(name).split(' ')));
  const isKnown = (text: string) =>
    text.length < 2 || all.includes(text) || text.split(' ').every((word) => word.length < 2 || words.has(word));
  // A publisher and a date, a town and its region, or a country and a title stand in one line and come from two fields.
  return (piece) => piece.split(/[,:·()]/).every((part) => isKnown(plain(part)));
}

/** Letters only: numbers and signs are the same everywhere. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

interface Element {
  name?: string;
  attribs?: Record<string, string>;
  parent?: unknown;
}

function isElement(node: unknown): node is Element {
  return typeof node === 'object' && node !== null;
}

/** Scripts and styles are not read; code is the same in every language; running text is the content's own. */
function isUnread(node: unknown): boolean {
  for (let here = node; isElement(here); here = here.parent) {
    if (['script', 'style', 'code'].includes(here.name ?? '') || here.attribs?.class?.split(' ').includes('prose'))
      return true;
  }
  return false;
}

/** An address, or the version of the data, whose letters are by chance those of no word. */
const SAME_EVERYWHERE = /^(https?:\/\/\S+|(?=.*\d)[0-9a-f]{12})$/;

/** Attributes that are read out or shown. */
const READ = ['aria-label', 'title', 'alt', 'placeholder'];
