import type { Content } from '../../check/content.ts';
import { campaignOf } from '../../check/read/campaign-facts.ts';
import { phrasesOf } from '../../check/read/phrases.ts';
import { valueAt } from '../../check/source/loose.ts';
import { fieldOf } from '../../check/source/yaml-source.ts';
import { PHRASES } from '../../check/translations/stamp-command.ts';
import { sectionHash } from '../../hashes/page/section-hash.ts';
import { headTexts } from '../../hashes/page/translated-text.ts';

/** One line of a table. */
export interface TranslationRow {
  /** Where the text belongs: `en:messages/minas#answer.3`, `en:messages/minas@title`, `en:strings@core.nav.home`. */
  key: string;
  /** The page and the section, for people. */
  part: string;
  harm: string;
  original: string;
  translation: string;
  /** Hash of the original that the table was made from; the same for all lines of a section. */
  from: string;
}

/** The name of what is translated as a whole: a section, a field of the head, a phrase. */
export function unitOf(key: string): string {
  return key.replace(/\.\d+$/, '');
}

/** Every line of a page's table; a page that is not translated yet has empty translations. */
export function pageRows(content: Content, locale: string, id: string): TranslationRow[] {
  const { sourceLocale } = campaignOf(content);
  const original = content.pages.find((page) => page.locale === sourceLocale && page.id === id);
  const own = content.pages.find((page) => page.locale === locale && page.id === id);
  if (!original) return [];
  return [
    ...headTexts(original.raw).map(([path, text]): TranslationRow => {
      const known = valueAt(own?.raw, path);
      const translation = typeof known === 'string' ? known : '';
      return {
        key: `${locale}:${id}@${fieldOf(path)}`,
        part: fieldOf(path),
        harm: 'core',
        original: text,
        translation,
        from: sectionHash(text),
      };
    }),
    ...original.sections.flatMap(({ id: section, harm, body }) => {
      const translated = own?.sections.find((one) => one.id === section)?.body;
      return sectionRows(`${locale}:${id}#${section}`, section, harm, body, translated);
    }),
  ];
}

/** Every phrase of the interface, one line each, or one for each of its forms. */
export function phraseRows(content: Content, locale: string): TranslationRow[] {
  const { sourceLocale } = campaignOf(content);
  const original = content.strings.find((entry) => entry.locale === sourceLocale);
  const own = content.strings.find((entry) => entry.locale === locale);
  if (!original) return [];
  const known = new Map(own ? phrasesOf(own).map(({ path, text }) => [fieldOf(path), text]) : []);
  return phrasesOf(original).map(({ key, harm, path, text }) => ({
    key: `${locale}:${PHRASES}@${fieldOf(path)}`,
    part: key,
    harm,
    original: text,
    translation: known.get(fieldOf(path)) ?? '',
    from: sectionHash(text),
  }));
}

function sectionRows(
  key: string,
  section: string,
  harm: string,
  body: string,
  translated: string | undefined,
): TranslationRow[] {
  const lines = body.split('\n').filter(hasWords);
  const own = translated?.split('\n').filter(hasWords) ?? [];
  const isAligned = own.length === lines.length;
  return lines.map((line, index) => {
    const cell = toTableLine(line);
    return {
      key: `${key}.${index + 1}`,
      part: section,
      harm,
      original: cell.text,
      translation: isAligned ? translatedTableText(own[index] ?? '', cell) : '',
      from: sectionHash(body),
    };
  });
}

/** A line of a text as a translator sees it: marks are gone, and what is code has become a number in braces. */
export interface TableLine {
  /** What stands before the words: `## `, `- `. */
  mark: string;
  /** The words, with `{1}`, `{2}` for each piece of code. */
  text: string;
  /** The pieces of code, in the order of their numbers. */
  code: string[];
}

/**
 * A line of Markdown made ready for a spreadsheet.
 *
 * @example toTableLine('- Llama a <Service id="x" />.') // => { mark: '- ', text: 'Llama a {1}.', code: ['<Service id="x" />'] }
 */
export function toTableLine(line: string): TableLine {
  const [mark = ''] = MARK.exec(line) ?? [];
  const code: string[] = [];
  const text = line.slice(mark.length).replace(CODE, (piece) => {
    code.push(piece);
    return `{${code.length}}`;
  });
  return { mark, text: text.trim(), code };
}

/** Does a line hold words to translate? */
export function hasWords(line: string): boolean {
  return /\p{L}/u.test(toTableLine(line).text) && !TABLE_RULE.test(line);
}

/** The line of the translation: its words with the marks and the code of the original. */
export function fromTableText(translated: string, { mark, code }: Pick<TableLine, 'mark' | 'code'>): string {
  const text = translated.replace(/\{(\d+)\}/g, (whole, number: string) => code[Number(number) - 1] ?? whole);
  return `${mark}${text.replace(/\s+/g, ' ').trim()}`;
}

/** The line of an earlier translation with the numbers of the original; code that the original lacks stays as it is. */
export function translatedTableText(line: string, { code }: Pick<TableLine, 'code'>): string {
  const own = toTableLine(line);
  const free = [...code.keys()];
  return own.text.replace(/\{(\d+)\}/g, (whole, number: string) => {
    const piece = own.code[Number(number) - 1];
    // A number in braces that the translator wrote, and no code of theirs.
    if (piece === undefined) return whole;
    const at = free.findIndex((index) => code[index] === piece);
    if (at < 0) return piece;
    const [index = 0] = free.splice(at, 1);
    return `{${index + 1}}`;
  });
}

const MARK = /^\s*(?:#{1,6}\s+|[-*+]\s+|\d+[.)]\s+|>\s?)?/;
/** A tag, a comment, or the target of a link. */
const CODE = /<[^>]+>|\{\/\*.*?\*\/\}|(?<=\])\([^)\n]*\)/g;
const TABLE_RULE = /^\|?[ \t]*:?-{3,}[-|: \t]*$/;
