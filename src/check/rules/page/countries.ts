import { EASY_FOLDER } from '../../../domain/easy/rules.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding, textPlace, wholeFile } from '../../finding.ts';
import { both } from '../../findings/words.ts';
import { openTag, sectionsHere, withCountries } from '../../prose/sections.ts';
import { placeHere, sourceLocaleOf } from '../../read/campaign-facts.ts';
import { members } from '../../source/loose.ts';
import { placeAt } from '../../source/yaml-source.ts';
import { isEasy } from '../../translations/whole-page.ts';

/** For which countries a section holds is said once, by the page of the source language. */
export function countriesInSource(content: Content): Finding[] {
  const sourceLocale = sourceLocaleOf(content);
  return content.pages
    .filter(({ locale }) => sourceLocale !== undefined && locale !== sourceLocale)
    .flatMap(({ source, value }) =>
      members(value?.sections).flatMap(([id, section]) =>
        (['for', 'abroad'] as const).flatMap((field) =>
          section[field] === undefined ? [] : finding(placeAt(source, ['sections', id, field]), 'for-in-translation'),
        ),
      ),
    );
}

/** A page has something to say in the country of the campaign. */
export function pagesHere(content: Content): Finding[] {
  const country = placeHere(content)?.country;
  if (!country) return [];
  return content.pages
    .filter(({ locale, sections }) => locale === sourceLocaleOf(content) && sections.length > 0)
    .filter((page) => sectionsHere(content, page).length === 0)
    .map(({ source }) => finding(wholeFile(source.file), 'page-not-here', country));
}

/** Easy Read holds for the countries of the page that it was made from. */
export function easyCountries(content: Content): Finding[] {
  const originals = content.pages.filter(({ locale }) => locale === sourceLocaleOf(content));
  return originals.filter(isEasy).flatMap((page) => {
    const whole = originals.find(({ id }) => id === page.id.slice(EASY_FOLDER.length));
    if (!whole) return [];
    const wanted = new Map(withCountries(content, whole).map(({ id, only }) => [id, only]));
    return withCountries(content, page).flatMap(({ id, harm, line, only }) => {
      const countries = wanted.get(id)?.join(', ');
      if (!wanted.has(id) || countries === only?.join(', ')) return [];
      const write = both(`${id}: { …${countries ? `, for: [${countries}]` : ''} }`);
      return finding(textPlace(page.source.file, line, openTag(id, harm)), 'easy-for', write);
    });
  });
}
