import { leftHere, type Place } from '../../../domain/page/shown-here.ts';
import { compile } from '../../../domain/text/word-rules.ts';
import { headTexts } from '../../../hashes/page/translated-text.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding, wholeFile } from '../../finding.ts';
import { sectionsHere } from '../../prose/text.ts';
import { placeHere } from '../../read/campaign-facts.ts';
import { groupsOf, phrasesOf } from '../../read/phrases.ts';
import { advisingRecords } from '../../read/records.ts';
import { members, valueAt } from '../../source/loose.ts';

/** A part of a file, by the name that an author knows it by, with its text. */
type NamedText = readonly [name: string, text: string];

/** A file of a language with its parts. */
interface NamedFile {
  file: string;
  parts: NamedText[];
}

/**
 * Where texts that were written for one country are shown in another: heads of pages, and phrases of which somebody’s safety or
 * the main thing hangs, that still name the first one. Sentences of sections are left out by themselves.
 */
export function homeWords(content: Content): Finding[] {
  return named(content, (locale) => [
    ...content.pages
      .filter((page) => page.locale === locale)
      .map(({ source, value }) => ({
        file: source.file,
        parts: headTexts(value).map(([path, text]): NamedText => [path.join('.'), text]),
      })),
    ...phrasesIn(content, locale, (harm) => harm !== 'other'),
  ]);
}

/** The same of what may harm less, for no mistake, and what of the sections is left out here. */
export function homeNotices(content: Content): Finding[] {
  const place = placeHere(content);
  const records = (locale: string): NamedFile[] =>
    advisingRecords(content).map(({ source, value }) => ({
      file: source.file,
      parts: [[locale, JSON.stringify(valueAt(value, ['words', locale]) ?? '')]],
    }));
  return [
    ...named(content, (locale) => [...phrasesIn(content, locale, (harm) => harm === 'other'), ...records(locale)]),
    ...(place ? leftOut(content, place) : []),
  ];
}

/** The sections of which something holds elsewhere only, by file. */
function leftOut(content: Content, place: Place): Finding[] {
  return content.pages.flatMap((page) => {
    const home = place.homes.get(page.locale);
    if (!home || home.country === place.country) return [];
    const stay: Place = { ...place, country: home.country };
    const ids = sectionsHere(content, page).flatMap(({ id, body }) =>
      leftHere(body, place, page.locale) === leftHere(body, stay, page.locale) ? [] : id,
    );
    return ids.length === 0 ? [] : finding(wholeFile(page.source.file), 'home-left-out', home.country, ids);
  });
}

/** In which of these files a word of the country stands that the texts of their language were written for. */
function named(content: Content, filesOf: (locale: string) => readonly NamedFile[]): Finding[] {
  const here = placeHere(content)?.country;
  return content.wordRules.flatMap(({ locale, value }) => {
    const { country, words } = value?.home ?? {};
    if (!here || !country || country === here) return [];
    const patterns = members(words).map(([, word]) => compile(word));
    return filesOf(locale).flatMap(({ file, parts }) => {
      const told = parts.flatMap(([name, text]) => {
        const found = patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
        return found.length === 0 ? [] : `${name}: ${[...new Set(found)].join(', ')}`;
      });
      return told.length === 0 ? [] : finding(wholeFile(file), 'home-words', country, here, told);
    });
  });
}

function phrasesIn(content: Content, locale: string, isAsked: (harm: string) => boolean): NamedFile[] {
  return content.strings
    .filter((entry) => entry.locale === locale)
    .map((entry) => {
      const groups = groupsOf(entry);
      const asked = phrasesOf(entry).filter(({ key }) => isAsked(groups.get(key)?.[0] ?? 'other'));
      return { file: entry.source.file, parts: asked.map(({ key, text }): NamedText => [key, text]) };
    });
}
