import { isPublishable } from '../../../domain/translation.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding, wholeFile } from '../../finding.ts';
import { campaignOf, isCareful } from '../../read/campaign-facts.ts';
import { placeAt } from '../../source/yaml-source.ts';
import { PHRASES } from '../../translations/phrases-page.ts';
import { hasLapsed, nameOf, type ReviewText, reviewTexts, stateOfText } from '../../translations/review-texts.ts';
import { shownPages } from '../../translations/shown-pages.ts';
import { reviewCommand } from '../../translations/stamp-command.ts';

/**
 * A published site shows no safety text whose review is of another text; and in the source language none that no second
 * person has read. A translation that may not be shown stops nothing: the source stands in for it, with a notice.
 */
export function liveReviews(content: Content): Finding[] {
  if (campaignOf(content).stage !== 'live') return [];
  const texts = reviewTexts({ ...content, pages: shownPages(content) }).filter(({ harm }) => harm === 'safety');
  const lapsed = texts.filter((text) => hasLapsed(text) && (text.isSource || isShown(text, content)));
  const unread = texts.filter((text) => !hasLapsed(text) && text.isSource && !isShown(text, content));
  return [
    ...lapsed.map((text) => {
      const { locale, source, path, review } = text;
      return finding(
        placeAt(source, [...path, 'read']),
        'live-review-of-another-text',
        nameOf(text),
        review?.by ?? '…',
        review?.on ?? '…',
        reviewCommand(locale, nameOf(text)),
      );
    }),
    ...unread
      .filter(({ page }) => page !== PHRASES)
      .map((text) =>
        finding(
          placeAt(text.source, [...text.path.slice(0, -1), 'state']),
          'live-safety-original',
          nameOf(text),
          reviewCommand(text.locale, nameOf(text)),
        ),
      ),
    ...phrases(unread.filter(({ page }) => page === PHRASES)),
  ];
}

/** One finding for all phrases of the source language that nobody has read. */
function phrases(unread: readonly ReviewText[]): Finding[] {
  const [first] = unread;
  if (!first) return [];
  const keys = unread.flatMap(({ part }) => part ?? []);
  const some = keys.slice(0, SHOWN_KEYS).join(', ');
  return [
    finding(
      wholeFile(first.source.file),
      'live-strings',
      keys.length,
      keys.length > SHOWN_KEYS ? `${some}…` : some,
      reviewCommand(first.locale, `${PHRASES}#${first.harm}`),
    ),
  ];
}

function isShown(text: ReviewText, content: Content): boolean {
  const { harm, isSource, locale } = text;
  const policy = isCareful(content, locale) ? 'careful' : 'all';
  return isPublishable(stateOfText(text), harm, { stage: 'live', policy, isSource });
}

/** Enough keys to find the others by. */
const SHOWN_KEYS = 10;
