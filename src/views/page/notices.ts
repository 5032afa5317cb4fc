import { type Language, languageOf, type Text, textIn } from '../../i18n/languages.ts';
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

/** A sentence, or what says the same without words to who may not read it, and is not read aloud. */
export interface PageNotice extends Text {
  /** How many of five stitches are filled, beside the name of a language. */
  filled?: number;
}

/**
 * What holds for the page as a whole. Of texts in sections the section says what state it is in; a page that is made of
 * interface words has them for its text.
 */
export function toPageNotices(input: NoticeInput, context: ViewContext): PageNotice[] {
  const { site, campaign, language, words, isSource, chain, t } = context;
  const notices: Text[] = [];
  const unconfirmed = campaign.stage === 'preview' ? toUnconfirmed(input, context) : null;
  if (unconfirmed) notices.push(unconfirmed);
  const isMadeOfWords = !isSource && input.writtenIn === undefined;
  const standIn = languageOf(chain[1] ?? campaign.sourceLocale, site.languages);
  const fallback = standIn.name;
  if (!isSource && words.isScarce)
    return [
      ...notices,
      ...(language.policy === 'careful' ? toBars(language, standIn) : []),
      t('notice.incomplete', { language: language.name, fallback }),
    ];
  if (isMadeOfWords && !words.isComplete) notices.push(t('notice.partly', { fallback }));
  if (isMadeOfWords && words.hasMachine) notices.push(t('notice.machine'));
  return notices;
}

/** How much of the site there is in a language, and in the one that stands in. */
function toBars(language: Language, standIn: Language): PageNotice[] {
  return [
    { text: language.name, filled: 1 },
    { ...textIn(standIn.name, standIn, language), filled: 5 },
  ];
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
