import { type Language, languageOf, type Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { toConfirmedNotice } from '../service/confirmed.ts';
import { emergencyBarServices } from './emergency-bar.ts';

/** What decides which notices stand above a page. */
export interface NoticeInput {
  country?: string | null;
  region?: string;
  /** Absent where the page is made of interface words. */
  writtenIn?: readonly string[];
  /** The services on the page, beside the numbers of its emergency bar. */
  services?: readonly { id: string }[];
}

/** A sentence; beside the names of languages its pieces show how much of the site is in each, for whoever cannot read the rest. */
export interface PageNotice extends Text {
  pieces?: Piece[];
}

interface Piece {
  text: string;
  /** How many of five stitches are filled beside a name. */
  filled: number | undefined;
}

/**
 * What holds for the page as a whole. Text in sections says itself what state it is in; a page made of interface words has them for
 * its text.
 */
export function toPageNotices(input: NoticeInput, context: ViewContext): PageNotice[] {
  const { site, campaign, language, words, isSource, chain, t } = context;
  const notices: PageNotice[] = [];
  const unconfirmed = campaign.stage === 'preview' ? toUnconfirmed(input, context) : null;
  if (unconfirmed) notices.push(unconfirmed);
  const isMadeOfWords = !isSource && input.writtenIn === undefined;
  const standIn = languageOf(chain[1] ?? campaign.sourceLocale, site.languages);
  const fallback = standIn.name;
  if (!isSource && words.isScarce) {
    const incomplete = t('notice.incomplete', { language: language.name, fallback });
    return [...notices, language.policy === 'careful' ? withStitches(incomplete, language, standIn) : incomplete];
  }
  if (isMadeOfWords && !words.isComplete) notices.push(t('notice.partly', { fallback }));
  if (isMadeOfWords && words.hasMachine) notices.push(t('notice.machine'));
  return notices;
}

/** One stitch beside a language with few words, and all of them beside the one that stands in. */
function withStitches(notice: Text, { name }: Language, standIn: Language): PageNotice {
  const filled = new Map([
    [name, 1],
    [standIn.name, 5],
  ]);
  const pieces = [...filled.keys()].reduce((parts, one) => parts.flatMap((part) => cutOut(part, one)), [notice.text]);
  return { ...notice, pieces: pieces.map((text) => ({ text, filled: filled.get(text) })) };
}

function cutOut(text: string, name: string): string[] {
  const at = text.indexOf(name);
  return at < 0 ? [text] : [text.slice(0, at), name, text.slice(at + name.length)];
}

/** A page that lists services counts those and its emergency bar; any other counts those of the country. */
function toUnconfirmed({ services = [], region, country }: NoticeInput, context: ViewContext): Text | null {
  if (services.length === 0) return toConfirmedNotice([], context);
  const records = services.flatMap(({ id }) => context.facts.services.get(id) ?? []);
  const emergencyBar = emergencyBarServices(
    country === undefined ? context.campaign.country.code : country,
    context,
    region ?? null,
  );
  return toConfirmedNotice([...emergencyBar, ...records], context);
}
