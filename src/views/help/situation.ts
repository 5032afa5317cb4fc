import { EMERGENCY_ROLES } from '../../codes/roles.ts';
import type { Situation } from '../../domain/campaign.ts';
import { isAbroad } from '../../domain/service/coverage.ts';
import { isDialled, worksFrom } from '../../domain/service/dialling.ts';
import { situationServices } from '../../domain/service/emergency.ts';
import { sharingAnswer } from '../../domain/service/questions.ts';
import type { Service } from '../../domain/service/service.ts';
import type { Text } from '../../i18n/languages.ts';
import { formatList } from '../../i18n/names.ts';
import type { ViewContext } from '../context.ts';
import { linkTo } from '../link-to.ts';
import { toHelpFrame } from '../page/frame.ts';
import { linesOf } from '../page/lines-of.ts';
import { messageSlug, toMessageLink } from '../page/message-links.ts';
import type { ProsePage } from '../page/prose.ts';
import { toSituationLinks, toWayLinks } from '../page/ways.ts';
import { type ServiceCard, toServiceCard, toServiceCards } from '../service/card.ts';
import type { Dial } from '../service/dial.ts';
import { listName } from '../service/name.ts';
import { adviceHeading, adviceHref, toMarkedAdvice } from '../service/situation-advice.ts';
import { type LinkedText, withWays } from '../way-in-text.ts';

/**
 * The page of one need: what to do first, its services in the order that the campaign gives, and what to read next.
 *
 * @param messages all messages, of which the campaign names those to read
 */
export function toSituation(situation: Situation, context: ViewContext, messages: readonly ProsePage[] = []) {
  const { campaign, t, address, words } = context;
  const records = situationServices(situation, context);
  const params = { situation: situation.slug };
  const here = address('situation', params);
  const countries = linkTo('countries', t('help.byCountry'), context);
  const isForAbroad = situation.id === 'abroad';
  const far = isForAbroad ? [] : records.filter(isAbroad);
  const isDanger = situation.id === 'danger';
  const near = records.filter((record) => !far.includes(record));
  const place = { country: isForAbroad ? null : campaign.country.code };
  const [card, ...cards] = toServiceCards(near, place, context, isDanger ? toDangerCard : toSituationCard);
  const urgent = isDanger && card && !card.notice ? card.dials : null;
  const told = toAdvice(toMarkedAdvice(situation, context), place.country, context);
  const named = told.advice.parts?.find(({ href }) => href?.startsWith('tel:'))?.href;
  const isNamed = ({ href }: Dial) => href !== null && href === named;
  return {
    frame: toHelpFrame(
      {
        address: 'situation',
        params,
        title: words.t(`need.${situation.id}-title`),
        ...(isForAbroad ? { country: null } : {}),
        services: records,
        begins: urgent ?? [],
      },
      context,
    ),
    heading: t(`need.${situation.id}`),
    /** In danger the first number comes before every word; `null` elsewhere, and where it does not answer. */
    urgent,
    ...told,
    /** The number that the first sentences name, as a button below them; absent where the first card has it. */
    named:
      urgent || card?.dials.some(isNamed)
        ? []
        : cards.flatMap((one) => sayingWhom(one, context).filter(isNamed)).slice(0, 1),
    /** The page to look at first: the one that the campaign names, or for who is abroad the list of countries. */
    begin: isForAbroad
      ? countries
      : situation.begin
        ? linkTo(situation.begin, t(`nav.${situation.begin}`), context)
        : null,
    traces: toTraces(near, isForAbroad ? null : campaign.country.code, context),
    caution: toCaution(near, context),
    unsaid: toUnsaid(situation, records, context),
    /** The service to turn to first, right after the first words, so that its number is on the first screen of a phone. */
    first: card ? [urgent ? { ...card, dials: [] } : card] : [],
    cards,
    /** Services in other countries, for whoever looks for somebody who is there; absent on the page of who is abroad. */
    elsewhere:
      far.length === 0
        ? null
        : {
            heading: t('need.elsewhere'),
            links: [
              countries,
              ...far.map((record) => linkTo('service', listName(record, context), context, { service: record.id })),
            ],
          },
    charge: t('help.charge'),
    calls: records.some(({ channels }) => channels.some(isDialled)) ? linkTo('calls', t('calls.title'), context) : null,
    read: toReading(situation, messages, context),
    others: {
      heading: t('help.otherWays'),
      links: [
        ...toSituationLinks(context).filter(({ href }) => href !== here),
        linkTo('regions', t('help.byRegion', { country: context.country(campaign.country.code).text }), context),
        ...(isForAbroad ? [] : [countries]),
        ...toWayLinks(context),
      ],
    },
  };
}

/** Sentences one by one, for who reads in a hurry, and the heading above them, where the advice is long. */
export interface Points {
  heading: Text | null;
  steps: LinkedText[];
}

/** Advice of a few sentences as one paragraph; of more its beginning, and the rest as points. */
function toAdvice(advice: Text, country: string | null, context: ViewContext) {
  const hrefOf = (to: string | undefined) => adviceHref(to, country, context);
  const sentences = linesOf(advice, context);
  if (sentences.length <= MOST_SENTENCES) return { advice: withWays(advice, hrefOf), points: [] };
  const first: string[] = [];
  const points: Points[] = [{ heading: null, steps: [] }];
  for (const sentence of sentences) {
    const heading = adviceHeading(sentence.text);
    if (heading !== null) points.push({ heading: { ...sentence, text: heading }, steps: [] });
    // Where a number is missing, and its sentence with it, a heading comes sooner.
    else if (points.length === 1 && first.length < FIRST_SENTENCES) first.push(sentence.text);
    else points.at(-1)?.steps.push(withWays(sentence, hrefOf));
  }
  return {
    advice: withWays({ ...advice, text: first.join(' ') }, hrefOf),
    points: points.filter(({ steps }) => steps.length > 0),
  };
}

const MOST_SENTENCES = 4;
const FIRST_SENTENCES = 2;

/** What the contacts leave behind, each kind once: the note about calls, and those about what is written. */
function toTraces(records: readonly Service[], country: string | null, { t, words }: ViewContext): Text[] {
  const channels = records.flatMap((record) => record.channels);
  const used = channels.filter((channel) => !isDialled(channel) || worksFrom(channel, country));
  const keys = used.flatMap((channel) => {
    const key = `trace.${channel.type}`;
    if (isDialled(channel)) return ['call.log' as const];
    return words.isKnown(key) ? [key] : [];
  });
  return keys.length > 0 ? [...new Set(keys)].map((key) => t(key)) : [t('call.log')];
}

/** That no source names the messengers of the page for these cases, so that nobody tells the wrong office first. */
function toCaution(records: readonly Service[], { words }: ViewContext): Text | null {
  const ways = MESSENGERS.filter((type) => {
    const users = records.filter(({ channels }) => channels.some((channel) => channel.type === type));
    return users.length > 0 && users.every(({ focus }) => focus === 'not-stated');
  });
  const names = ways.map((type) => `channel.${type}` as const);
  return names.length > 0 ? words.withOthers('written.notCovered', 'ways', names, formatList) : null;
}

const MESSENGERS = ['whatsapp', 'telegram', 'chat', 'sms'] as const;

/** Messages that tell more, and the page that another way in begins with where one of these is about that way. */
function toReading({ id: own, read = [] }: Situation, messages: readonly ProsePage[], context: ViewContext) {
  const { campaign, t } = context;
  const told = read
    .flatMap((id) => messages.find((message) => messageSlug(message) === id) ?? [])
    .map((message) => toMessageLink(message, context));
  const begun = campaign.needs.flatMap(({ id, begin, about = [] }) =>
    begin && id !== own && about.some((message) => read.includes(message))
      ? [linkTo(begin, t(`nav.${begin}`), context)]
      : [],
  );
  const links = [...told, ...(told.length > 0 ? begun : [])];
  return links.length > 0 ? { heading: context.t('need.read'), links } : null;
}

/** Whoever has no papers, or came from another country, may fear that a call reaches the migration office. */
function toUnsaid({ id }: Situation, records: readonly Service[], { t }: ViewContext): Text | null {
  const isUnknown = records.every((record) => sharingAnswer(record, 'sharesWithMigration') === 'unknown');
  return FEARING.includes(id) && isUnknown ? t('need.papers-migration') : null;
}

const FEARING: readonly Situation['id'][] = ['papers', 'migrant'];

/** A card that also says who must not take its form about work for help. */
function toSituationCard(...[record, place, context]: Parameters<typeof toServiceCard>): ServiceCard {
  const card = toServiceCard(record, place, context);
  const isLabourForm = record.topic === 'labour' && record.channels.some(({ type }) => type === 'web-form');
  return isLabourForm ? { ...card, facts: [...card.facts, context.t('need.labour-form')] } : card;
}

/** In danger a button says whom it calls. */
function toDangerCard(...[record, place, context]: Parameters<typeof toServiceCard>): ServiceCard {
  const card = toSituationCard(record, place, context);
  return { ...card, dials: sayingWhom(card, context) };
}

/** The buttons of a service of the emergency bar, each saying whom it calls, where no language needs that place for its verb. */
function sayingWhom({ id, dials }: ServiceCard, { campaign, t }: ViewContext): Dial[] {
  const role = EMERGENCY_ROLES.find((one) => campaign.roles[one] === id);
  if (!role) return dials;
  const after = t(`emergency.${role}`);
  return dials.map((dial) => (dial.call?.after.text === '' ? { ...dial, call: { ...dial.call, after } } : dial));
}
