import { MESSAGE_FOLDER } from '../../../codes/texts.ts';
import { isLeftOut } from '../../../domain/page/left-out.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding, wholeFile } from '../../finding.ts';
import { campaignOf, sourceLocaleOf } from '../../read/campaign-facts.ts';
import { members } from '../../source/loose.ts';
import { placeAt } from '../../source/yaml-source.ts';
import {
  hasLapsed,
  isStillShown,
  nameOf,
  type ReviewText,
  reviewTexts,
  stateOfText,
  wasLowered,
  wrongIn,
} from '../../translations/review-texts.ts';
import { PHRASES, reviewCommand } from '../../translations/stamp-command.ts';
import { shownPages } from '../../translations/status.ts';

/**
 * A published site shows no original whose review is of another text, or that no second person has read: every safety text, and
 * each page as a whole, so that nothing gets by in a class of less harm. It stops where help or every page would lack the text, and
 * goes without any other page. A translation that may not be shown stops nothing: the source stands in for it, with a notice.
 */
export function liveReviews(content: Content, today: PlainDate): Finding[] {
  if (campaignOf(content).stage !== 'live') return [];
  const originals = reviewTexts({ ...content, pages: shownPages(content) }).filter(
    (text) => text.isSource && isStillShown(text, today) && !isRead(text),
  );
  const unread = originals.filter(
    (text) => !wasLowered(text) && isToBeRead(text) && wrongIn(text) === undefined && !hasLapsed(text),
  );
  return [
    ...originals.flatMap((text) =>
      ownFindings(text).map((found) => (isOut(text) ? { ...found, isLeftOut: true } : found)),
    ),
    ...pages(unread.filter(({ page, harm }) => page !== PHRASES && harm !== 'safety')),
    ...phrases(unread.filter(({ page }) => page === PHRASES)),
  ];
}

/** What is told of one text by itself. */
function ownFindings(text: ReviewText): Finding[] {
  const { page, source, path, review, harm } = text;
  const [name, command] = [nameOf(text), reviewCommand(text.locale, nameOf(text))];
  const at = (field: string) => placeAt(source, [...path, field]);
  const wrong = isToBeRead(text) ? wrongText(text) : [];
  if (wasLowered(text))
    return [...wrong, finding(at('harm'), 'live-harm-lowered', name, review?.harm ?? '…', harm, command)];
  if (wrong.length > 0 || !isToBeRead(text)) return wrong;
  const { by = '…', on = '…' } = review ?? {};
  if (hasLapsed(text)) return [finding(at('read'), 'live-review-of-another-text', name, by, on, command)];
  if (page === PHRASES || harm !== 'safety') return [];
  return [finding(placeAt(source, [...path.slice(0, -1), 'state']), 'live-safety-original', name, command)];
}

/** Texts that a reader found wrong and that nobody has changed since, in whatever language, with what that reader said. */
export function wrongTexts(content: Content): Finding[] {
  return reviewTexts(content).flatMap(wrongText);
}

function wrongText(text: ReviewText): Finding[] {
  const wrong = wrongIn(text);
  if (wrong === undefined) return [];
  const { by = '…', on = '…' } = text.review ?? {};
  return [finding(placeAt(text.source, text.path), 'marked-wrong', nameOf(text), by, on, wrong || '—')];
}

/** Does a published site go without the page of this text? One that counts as read, in whatever class, is shown. */
function isOut(text: ReviewText): boolean {
  return text.page !== PHRASES && isLeftOut(placeOfText(text), [stateOfText(text)], 'live');
}

/** The place in `content/` of what a text belongs to: `pages/law`, `lessons/x`. */
function placeOfText({ page, source }: Pick<ReviewText, 'page' | 'source'>): string {
  return source.file.startsWith('pages/') ? `pages/${page}` : page;
}

/** Has somebody read what it says now, in the class that it has now? */
function isRead(text: ReviewText): boolean {
  return stateOfText(text) === 'reviewed' && !wasLowered(text);
}

/** Of the words of the interface only those of safety: each stands alone, and has its place from the code. */
function isToBeRead({ page, harm }: ReviewText): boolean {
  return page !== PHRASES || harm === 'safety';
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

/** One finding for all that nobody has read of a page beside its safety texts. */
function pages(unread: readonly ReviewText[]): Finding[] {
  return [...Map.groupBy(unread, ({ source }) => source.file)].flatMap(([file, [first, ...rest]]) => {
    if (!first) return [];
    const parts = [first, ...rest].map(nameOf).join(', ');
    const found = finding(wholeFile(file), 'live-page-unread', parts, reviewCommand(first.locale, first.page));
    return isOut(first) ? { ...found, isLeftOut: true } : found;
  });
}

/** Enough keys to find the others by. */
const SHOWN_KEYS = 10;
