import { claimDates, contactDates } from '../../domain/line/claims.ts';
import { isWithoutContact } from '../../domain/line/coverage.ts';
import { isDialled } from '../../domain/line/dialling.ts';
import { freshnessOf } from '../../domain/line/freshness.ts';
import type { Line } from '../../domain/line/line.ts';
import { neverStatus } from '../../domain/line/source-dates.ts';
import type { Claim } from '../../domain/line/stated-by.ts';
import type { Text } from '../../i18n/languages.ts';
import { formatList } from '../../i18n/names.ts';
import type { ViewContext } from '../context.ts';
import { spokenLanguage } from '../spoken-language.ts';
import { type DatedText, datedAtEnd, toEarlier, withDate } from './dated.ts';
import { type Dial, toDial } from './dial.ts';
import { toHours } from './hours.ts';
import { listName, longName } from './name.ts';
import { isClosed, type LineNotice, toNotice, withoutLinks } from './notice.ts';

/** A service in a list: its numbers at once, what is known in one line, and how far it can be relied on. */
export interface LineCard {
  id: string;
  href: string;
  name: Text;
  /** The whole name where `name` is a short one. */
  longName: Text | null;
  /** An alert, or that it does not answer and what to use instead. */
  notice: LineNotice | null;
  dials: Dial[];
  facts: DatedText[];
  status: Text;
  /** Why there is no contact; absent where there is one. */
  withoutContact: Text | null;
}

/** @param region ISO 3166-2 code of the page, or `null` where it is about no region */
export function toLineCard(
  record: Line,
  pageCountry: string,
  context: ViewContext,
  region: string | null = null,
): LineCard {
  const dials = mainChannels(record).map((channel) => toDial(channel, pageCountry, context, record));
  return {
    id: record.id,
    href: context.address('line', { line: record.id }),
    name: listName(record, context),
    longName: longName(record, context),
    notice: toNotice(record, region, pageCountry, context),
    dials: isClosed(record, region, context) ? withoutLinks(dials) : dials,
    facts: knownFacts(record, context),
    status: toStatus(record, context),
    withoutContact: isWithoutContact(record) ? context.t(`listing.${record.listing}`) : null,
  };
}

/** A card that also says that its hours are not known or in doubt, where a reader chooses whom to call or visit. */
export function toCardWithHours(...[record, pageCountry, context, region]: Parameters<typeof toLineCard>): LineCard {
  const card = toLineCard(record, pageCountry, context, region);
  const isSilent = record.channels.length > 0 && !areHoursSaid(record);
  return isSilent ? { ...card, facts: [...card.facts, ...toHours(record.hours, context)] } : card;
}

function areHoursSaid({ hours }: Line): boolean {
  return hours.status !== 'unknown' && (hours.status !== 'conflict' || hours.intervals !== undefined);
}

/** Channels that a card shows: a postal address only where there is nothing else; it stands on the service's own page. */
function mainChannels({ channels }: Line) {
  const remote = channels.filter((channel) => channel.type !== 'address');
  return remote.length > 0 ? remote : channels;
}

function knownFacts(record: Line, context: ViewContext): DatedText[] {
  const { t } = context;
  const dated = (claim: Claim) => earlierThanStatus(record, claim, context);
  const facts: DatedText[] = [t(`topic.${record.topic}`)];
  if (record.coverage.place) facts.push(context.name({ text: record.coverage.place, lang: record.name.lang }));
  if (areHoursSaid(record)) facts.push(...datedAtEnd(toHours(record.hours, context), dated('hours')));
  if (record.cost === 'free' && record.channels.some(isDialled)) facts.push(withDate(t('cost.free'), dated('cost')));
  if (record.languages.length > 1)
    facts.push(withDate(t('line.spokenIn', { languages: spokenIn(record, context) }), dated('languages')));
  return facts;
}

/** Of when a statement of a service is, where it may be of an earlier time than the date of its status. */
export function earlierThanStatus(record: Line, claim: Claim, context: ViewContext): Text | null {
  const { facts, today } = context;
  const shown = contactDates(record, facts.sources, today);
  return toEarlier(claimDates(record, claim, facts.sources, today), shown, context);
}

function spokenIn({ languages }: Line, context: ViewContext): string {
  const names = languages.map((tag) => spokenLanguage(tag, context).text);
  return formatList(names, context.language);
}

/** "Never confirmed; source of D", or the dates of the last check (absolute, since a page ages unbuilt). */
export function toStatus(record: Line, context: ViewContext): Text {
  const { t, facts, today } = context;
  const freshness = freshnessOf(record, today);
  if (freshness.state !== 'never') {
    const dates = { checked: context.date(freshness.checkedOn).text, until: context.date(freshness.goodUntil).text };
    return t(`status.${freshness.state}`, dates);
  }
  const { name, dates } = neverStatus(contactDates(record, facts.sources, today));
  const [from = '', to = from] = dates.map((date) => context.date(date).text);
  return t(`status.${name}`, name === 'neverBetween' ? { from, to } : { date: from });
}
