import { blocksOf } from '../../../domain/text/sentences.ts';
import { compile } from '../../../domain/text/word-rules.ts';
import { headTexts } from '../../../hashes/page/translated-text.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding, wholeFile } from '../../finding.ts';
import { sectionsHere } from '../../prose/sections.ts';
import { placeHere } from '../../read/campaign-facts.ts';
import { phrasesOf } from '../../read/phrases.ts';
import { advisingRecords } from '../../read/records.ts';
import { members, valueAt } from '../../source/loose.ts';

/** A part of a file, by the name that an author knows it by, with its text. */
type NamedText = readonly [name: string, text: string];

/**
 * Where texts that were written for one country are shown in another: the parts of each file that still name the first one.
 * Sections that hold for other countries only are not looked at.
 */
export function homeWords(content: Content): Finding[] {
  const here = placeHere(content)?.country;
  return content.wordRules.flatMap(({ locale, value }) => {
    const { country, words } = value?.home ?? {};
    if (!here || !country || country === here) return [];
    const patterns = members(words).map(([, word]) => compile(word));
    return filesIn(content, locale).flatMap(({ file, parts }) => {
      const named = parts.flatMap(([name, text]) => {
        const found = patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
        return found.length === 0 ? [] : `${name}: ${[...new Set(found)].join(', ')}`;
      });
      return named.length === 0 ? [] : finding(wholeFile(file), 'home-words', country, here, named);
    });
  });
}

/** The files of a language with what is read of them here. */
function filesIn(content: Content, locale: string): { file: string; parts: NamedText[] }[] {
  const pages = content.pages.filter((page) => page.locale === locale);
  return [
    ...pages.map((page) => ({
      file: page.source.file,
      parts: [
        [
          'head',
          headTexts(page.value)
            .map(([, text]) => text)
            .join('\n'),
        ] as const,
        ...sectionsHere(content, page).map(
          ({ id, body }): NamedText => [
            id,
            blocksOf(body)
              .map(({ text }) => text)
              .join('\n'),
          ],
        ),
      ],
    })),
    ...content.strings
      .filter((entry) => entry.locale === locale)
      .map((entry) => ({
        file: entry.source.file,
        parts: phrasesOf(entry).map(({ key, text }): NamedText => [key, text]),
      })),
    ...advisingRecords(content).map(({ source, value }) => ({
      file: source.file,
      parts: [[locale, JSON.stringify(valueAt(value, ['words', locale]) ?? '')] as const],
    })),
  ];
}
