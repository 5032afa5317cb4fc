import { blocksOf, sentencesOf } from '../../domain/text/sentences.ts';
import { findAvoided, type Term, unequalTerms } from '../../domain/text/terms.ts';
import type { Content, PageEntry } from '../content.ts';
import { finding, textPlace } from '../finding.ts';
import { openTag } from '../prose/sections.ts';
import { sourceLocaleOf } from '../read/campaign-facts.ts';
import { members } from '../source/loose.ts';
import { firstLineOf, type Hit, TERMS } from './hit.ts';

/** Words that a term sheet avoids, and concepts that a translation names with other words than its sheet says. */
export function termHits(content: Content): Hit[] {
  const sourceLocale = sourceLocaleOf(content);
  if (!sourceLocale) return [];
  const source = termsOf(content, sourceLocale);
  const originals = new Map(
    content.pages.filter(({ locale }) => locale === sourceLocale).map((page) => [page.id, page]),
  );
  return content.translators.flatMap(({ locale }) => {
    const own = termsOf(content, locale);
    return content.pages
      .filter((page) => page.locale === locale)
      .flatMap((page) => [
        ...avoidedIn(page, own),
        ...(locale === sourceLocale ? [] : unequalIn(page, originals.get(page.id), source, own)),
      ]);
  });
}

/** The concepts of a language's term sheet, without those whose fields have mistakes of their own. */
export function termsOf({ translators }: Pick<Content, 'translators'>, locale: string): Term[] {
  const sheet = translators.find((entry) => entry.locale === locale)?.value?.terms;
  return members(sheet).flatMap(([, { concept, use = null, also, avoid }]) =>
    concept
      ? { concept, use, also: members(also).map(([, form]) => form), avoid: members(avoid).map(([, form]) => form) }
      : [],
  );
}

function avoidedIn(page: PageEntry, own: readonly Term[]): Hit[] {
  return page.sections.flatMap(({ id, body, line }) =>
    sentencesOf(body, page.locale).flatMap((sentence): Hit[] => {
      const avoided = findAvoided(sentence.text, own);
      if (!avoided) return [];
      const place = textPlace(page.source.file, firstLineOf(page, line) + sentence.line - 1, sentence.text);
      return [{ rule: TERMS, section: id, finding: finding(place, 'term-avoided', avoided.found, avoided.use) }];
    }),
  );
}

function unequalIn(
  page: PageEntry,
  original: PageEntry | undefined,
  source: readonly Term[],
  own: readonly Term[],
): Hit[] {
  return page.sections.flatMap(({ id, harm, body, line }): Hit[] => {
    const from = original?.sections.find((section) => section.id === id);
    if (!from) return [];
    const place = textPlace(page.source.file, line, openTag(id, harm));
    return unequalTerms(textOf(from.body), textOf(body), source, own).map(({ concept, use }) => ({
      rule: TERMS,
      section: id,
      finding: finding(
        place,
        'term-unequal',
        concept,
        source.find((term) => term.concept === concept)?.use ?? '',
        use ?? '',
      ),
    }));
  });
}

function textOf(body: string): string {
  return blocksOf(body)
    .map(({ text }) => text)
    .join(' ');
}
