import type { SourcedField } from '../../codes/service-fields.ts';
import { callAnswer, hasCallFacts } from '../../domain/service/call-answers.ts';
import { openFirst, withStanding } from '../../domain/service/closed.ts';
import { isWithoutContact } from '../../domain/service/coverage.ts';
import { isDialled, worksFrom } from '../../domain/service/dialling.ts';
import { onlyRegionsOf } from '../../domain/service/emergency.ts';
import { answerDates, channelDatesToSay, datesToSay, fieldDates } from '../../domain/service/field-dates.ts';
import { isTopicSaid, limitOf, offersOf } from '../../domain/service/offers.ts';
import { answerOf, askedFor } from '../../domain/service/questions.ts';
import type { Service } from '../../domain/service/service.ts';
import type { SourceDates } from '../../domain/service/source-dates.ts';
import type { Text } from '../../i18n/languages.ts';
import { formatList } from '../../i18n/names.ts';
import type { ViewContext } from '../context.ts';
import { leavesEdition } from '../leaves.ts';
import { spokenLanguage } from '../spoken-language.ts';
import { type DatedText, datedAtEnd, toDatedOrNone, withDate } from './dated.ts';
import { toDial } from './dial.ts';
import { toStatedHours } from './hours.ts';
import { answeredBy, cardNames, listName, regionNames } from './name.ts';
import { toNight } from './night.ts';
import { isClosed, type Place, toNotice, withoutLinks } from './notice.ts';
import { toCardStatus } from './status.ts';

/** A service in a list: its numbers first, what is known in one line, and the rest small. Whatever is open stands on its own page. */
export type ServiceCard = ReturnType<typeof toServiceCard> & {
  /** Its place on the page, where ways lead to it. */
  anchor?: string;
};

/**
 * Services as cards in their order, those that do not answer last. A closed one gives neither hours nor prices and leads to what the
 * page has beside it, or else to something else.
 */
export function toServiceCards(
  records: readonly Service[],
  place: Place,
  context: ViewContext,
  make: (record: Service, place: Place, context: ViewContext) => ServiceCard = toServiceCard,
): ServiceCard[] {
  const { region = null, beside = records } = place;
  return openFirst(records, region, context.today).map((record) => make(record, { ...place, beside }, context));
}

/** One service as a card; `toServiceCards` makes a list of them. */
export function toServiceCard(record: Service, place: Place, context: ViewContext) {
  const { country, region = null } = place;
  const channels = mainChannels(record).filter(
    (channel) => !isDialled(channel) || country !== null || worksFrom(channel, null),
  );
  const dates = channels.map((channel) =>
    hasCallFacts(channel) ? toDatedOrNone(channelDatesToSay(record, channel, context), context) : null,
  );
  const dials = channels.map((channel, i) => ({
    ...toDial(channel, country ?? '', context, record),
    /** As of when a number is, where its source counts no more; once for several of the same time. */
    dated: dates.findIndex((one) => one?.text === dates[i]?.text) === i ? (dates[i] ?? null) : null,
  }));
  const night = toNight(record, place, context);
  const isOut = isClosed(record, region, context);
  return {
    id: record.id,
    href: context.address('service', { service: record.id }),
    ...cardNames(record, context),
    leaves: leavesEdition('service', context, { service: record.id }),
    hreflang: context.hreflang('service', { service: record.id }),
    notice: toNotice(record, place, context),
    dials: isOut ? withoutLinks(dials) : dials,
    night,
    about: toAbout(record, isOut, context),
    /** What somebody wants to know before calling: hours, cost, languages and where. */
    facts: [
      ...knownFacts(withStanding(record, region, context.today), context),
      ...(isOut ? [] : toAskFirst(record, context)),
    ],
    /** What else is known, which stands small. */
    more: [...toOwner(record, context), ...toMenu(record, context)],
    /** How far its number can be relied on; `null` where the page says so of all of them. */
    status: toCardStatus(record, context),
    /** Where to read whom to call first; absent where there is a contact, or a number to call first. */
    withoutContact: isWithoutContact(record) && !night ? context.t('listing.page') : null,
  };
}

/** A card for a list of what is in one place, where a reader chooses where to go: with its addresses. */
export function toLocalCard(...[record, place, context]: Parameters<typeof toServiceCard>): ServiceCard {
  const card = toServiceCard(record, place, context);
  const shown = mainChannels(record);
  const addresses = record.channels.filter((channel) => channel.type === 'address' && !shown.includes(channel));
  return {
    ...card,
    anchor: record.id,
    dials: [...card.dials, ...addresses.map((channel) => toDial(channel, place.country ?? '', context, record))],
  };
}

/** Channels that a card shows: a postal address only where there is nothing else; it stands on the service's own page. */
function mainChannels({ channels }: Service) {
  const remote = channels.filter((channel) => channel.type !== 'address');
  return remote.length > 0 ? remote : channels;
}

/** To call before going to a place whose hours nobody knows, or of which sources differ. */
function toAskFirst({ channels, hours }: Service, { t }: ViewContext): DatedText[] {
  const isVisited = channels.some(isDialled) && channels.some(({ type }) => type === 'address');
  return isVisited && (hours.status === 'unknown' || hours.status === 'conflict') ? [t('hours.askFirst')] : [];
}

/** Its topic, unless its services say it too, whom it is limited to, and what one can turn to it for: words that promise nothing. */
function toAbout(record: Service, isOut: boolean, context: ViewContext): DatedText[] {
  // Who needs that line may not know the word for it.
  const topic = context.t(record.topic === 'trafficking' ? 'line.trafficking' : `topic.${record.topic}`);
  if (isOut) return [topic];
  const offers = offersOf(record).map((one) => `service.${one}` as const);
  const isSaid = isTopicSaid(record);
  const limit = limitOf(record);
  // That it is for children, a topic of that name says by itself.
  const isLimitSaid = record.topic === 'children' && !isSaid;
  const dated = (field: SourcedField) => datedOnCard(record, field, context);
  return [
    ...(isSaid ? [] : [topic]),
    ...(limit && !isLimitSaid ? [withDate(context.t(`line.only-${limit}`), dated('audiences'))] : []),
    ...(offers.length > 0
      ? [withDate(context.words.withOthers('line.offers', 'services', offers, formatList), dated('services'))]
      : []),
  ];
}

function knownFacts(record: Service, context: ViewContext): DatedText[] {
  const { t } = context;
  const dated = (field: SourcedField) => datedOnCard(record, field, context);
  const facts: DatedText[] = [...datedAtEnd(toStatedHours(record, context), dated('hours'))];
  if (record.cost === 'free' && record.channels.some(isDialled)) facts.push(withDate(t('cost.free'), dated('cost')));
  if (record.languages.length > 1) facts.push(toSpokenFact(record, context));
  if (record.coverage.place) facts.push(context.name({ text: record.coverage.place, lang: record.name.lang }));
  else if (record.plan) facts.push(t('line.onlyIn', { regions: regionNames(onlyRegionsOf(record), context) }));
  return [...facts, ...toNameless(record, context), ...toAsks(record, context)];
}

/** In which languages it attends, and of when that is said. */
export function toSpokenFact(record: Service, context: ViewContext): DatedText {
  const said = context.t('line.spokenIn', { languages: spokenIn(record, context) });
  return withDate(said, datedOnCard(record, 'languages', context));
}

/** That another service answers its number. */
function toOwner(record: Service, context: ViewContext): DatedText[] {
  const owner = answeredBy(record, context);
  return owner ? [context.t('line.answeredBy', { name: listName(owner, context).text })] : [];
}

/** That a menu answers, and what to press as far as anybody says. */
function toMenu(record: Service, context: ViewContext): DatedText[] {
  const { t, facts, today } = context;
  const channel = record.channels.find((one) => hasCallFacts(one) && callAnswer(one, 'menu') === 'yes');
  const statement = channel?.callFacts?.menu;
  if (!channel || !statement) return [];
  const { menuOption: option } = channel;
  const said = option === undefined ? t('line.menu') : t('line.menuOption', { option });
  return [
    withDate(said, sayable(record, answerDates(record, 'callFacts', [statement], facts.sources, today), context)),
  ];
}

/** That one may write without a name, where a source says so: whoever is afraid has to know it before a form. */
function toNameless(record: Service, context: ViewContext): DatedText[] {
  const { t, facts, today } = context;
  if (record.channels.some(isDialled)) return [];
  const stated = record.sharing?.mayStayAnonymous;
  if (answerOf(stated) === 'yes' && stated)
    return [
      withDate(
        t('line.nameless'),
        sayable(record, answerDates(record, 'sharing', [stated], facts.sources, today), context),
      ),
    ];
  if (stated || record.anonymity !== 'anonymous') return [];
  return [withDate(t('line.nameless'), datedOnCard(record, 'anonymity', context))];
}

/** What it asks for before it helps, so that nobody learns it halfway through a form. */
function toAsks(record: Service, context: ViewContext): DatedText[] {
  const { words, facts, today } = context;
  const asked = askedFor(record);
  if (asked.length === 0) return [];
  const said = words.withOthers(
    'line.asks',
    'things',
    asked.map((one) => `asks.${one}` as const),
    formatList,
  );
  const statements = asked.flatMap((one) => record.asks?.[one] ?? []);
  return [withDate(said, sayable(record, answerDates(record, 'sharing', statements, facts.sources, today), context))];
}

/** As of when a statement in a list is: only where its source counts no more, and never beside an emergency number. */
function datedOnCard(record: Service, field: SourcedField, context: ViewContext): Text | null {
  return sayable(record, fieldDates(record, field, context.facts.sources, context.today), context);
}

function sayable(record: Service, dates: SourceDates, context: ViewContext): Text | null {
  return toDatedOrNone(datesToSay(record, dates, context), context);
}

function spokenIn({ languages }: Service, context: ViewContext): string {
  const names = languages.map((tag) => spokenLanguage(tag, context).text);
  return formatList(names, context.language);
}
