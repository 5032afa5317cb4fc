import { MESSAGE_FOLDER } from '../../../domain/messages/message.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import { isPublishable } from '../../../domain/translation.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding, wholeFile } from '../../finding.ts';
import { campaignOf, isCareful, sourceLocaleOf } from '../../read/campaign-facts.ts';
import { members } from '../../source/loose.ts';
import { placeAt } from '../../source/yaml-source.ts';
import { PHRASES } from '../../translations/phrases-page.ts';
import {
  hasLapsed,
  isStillShown,
  nameOf,
  type ReviewText,
  reviewTexts,
  stateOfText,
  wasLowered,
} from '../../translations/review-texts.ts';
import { shownPages } from '../../translations/shown-pages.ts';
import { reviewCommand } from '../../translations/stamp-command.ts';

/**
 * A published site shows no safety text whose review is of another text; and in the source language none that no second
 * person has read. A translation that may not be shown stops nothing: the source stands in for it, with a notice.
 */
export function liveReviews(content: Content, today: PlainDate): Finding[] {
  if (campaignOf(content).stage !== 'live') return [];
  const all = reviewTexts({ ...content, pages: shownPages(content) }).filter((text) => isStillShown(text, today));
  const texts = all.filter(({ harm }) => harm === 'safety');
  const lapsed = texts.filter((text) => hasLapsed(text) && text.isSource);
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
    ...all
      .filter((text) => text.isSource && wasLowered(text))
      .map((text) =>
        finding(
          placeAt(text.source, [...text.path, 'read']),
          'live-harm-lowered',
          nameOf(text),
          text.harm,
          reviewCommand(text.locale, nameOf(text)),
        ),
      ),
  ];
}

/**
 * A page that a need leads to has at least one safety text: nobody takes its texts out of the class whose mistakes could harm
 * somebody, in all languages at once, without the check saying so.
 */
export function safetyPages(content: Content): Finding[] {
  const sourceLocale = sourceLocaleOf(content);
  const { needs } = campaignOf(content);
  const named = members(needs).flatMap(([, { begin, read, about }]) => [
    ...(begin === undefined ? [] : [begin]),
    ...[...members(read), ...members(about)].map(([, message]) => `${MESSAGE_FOLDER}${message}`),
  ]);
  return content.pages
    .filter(({ id, locale, isSplit }) => locale === sourceLocale && isSplit && named.includes(id))
    .filter(({ sections }) => !sections.some(({ harm }) => harm === 'safety'))
    .map(({ source }) => finding(wholeFile(source.file), 'safety-lowered'));
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
