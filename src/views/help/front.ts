import type { Situation } from '../../domain/campaign.ts';
import { assertFound } from '../../domain/found.ts';
import { isDialled } from '../../domain/service/dialling.ts';
import { emergencyRecords, situationServices, withAmbulance } from '../../domain/service/emergency.ts';
import { speaking } from '../../domain/service/speaking.ts';
import { isOut } from '../../domain/service/status.ts';
import type { ViewContext } from '../context.ts';
import { linkTo } from '../link-to.ts';
import { type Link, toHelpFrame } from '../page/frame.ts';
import { toRolePictogram } from '../page/pictogram.ts';
import { toAsking, tongueOf } from '../page/tongue.ts';
import { toFirstSituations, toSituationLinks, toWayLinks } from '../page/ways.ts';
import { toServiceCards } from '../service/card.ts';
import { toDial } from '../service/dial.ts';
import { spokenLanguage } from '../spoken-language.ts';

export type HelpFrontView = ReturnType<typeof toHelpFront>;

/**
 * The front of the help pages: numbers at once, then the ways in by need and by place. In a language with few words it begins with how
 * to ask for somebody who speaks it, and with who does, and each way in has its numbers.
 */
export function toHelpFront(context: ViewContext) {
  const { campaign, facts, t } = context;
  const tongue = tongueOf({ address: 'help' }, context);
  const attending = tongue === null ? [] : speaking(facts.servicesOf.get(campaign.country.code) ?? [], tongue);
  const records = attending.length > 0 ? attending : emergencyRecords(context, null);
  const entries = toEntries(context);
  const { first, others } = tongue === null ? toFirstSituations(entries) : { first: entries, others: [] };
  const cards = toServiceCards(records, { country: campaign.country.code }, context);
  return {
    frame: toHelpFrame({ address: 'help', title: context.words.t('help.title'), services: cards }, context),
    heading: t(tongue === null ? 'help.title' : 'nav.help'),
    lead: t('help.lead'),
    asking: tongue === null ? null : toAsking(tongue, context),
    now: {
      heading:
        attending.length > 0 && tongue !== null
          ? t('spoken.inTitle', { language: spokenLanguage(tongue, context).text })
          : t('help.now'),
      cards,
      calls: linkTo('calls', t('calls.title'), context),
    },
    needs: {
      heading: t('help.needs'),
      links: first,
      others: others.length > 0 ? { heading: t('help.moreNeeds'), links: others } : null,
    },
    places: {
      heading: t('help.places'),
      links: [
        linkTo('regions', t('help.byRegion', { country: context.country(campaign.country.code).text }), context),
        linkTo('countries', t('help.byCountry'), context),
        ...(facts.crossings.length > 0 ? [linkTo('borders', t('help.byBorder'), context)] : []),
        ...toWayLinks(context),
      ],
    },
    take: {
      heading: t('help.take'),
      links: [linkTo('card', t('card.title'), context), linkTo('contact', t('contact.title'), context)],
    },
  };
}

/** A way in by need, with the numbers of its page. */
export interface Entry extends Link {
  numbers: ReturnType<typeof toNumbers>;
}

/** The ways in by need; the switch of languages leads to each of them in a language that has few words. */
function toEntries(context: ViewContext): Entry[] {
  const { campaign, language } = context;
  const links = toSituationLinks(context);
  if (language.policy === 'all') return links.map((link) => ({ ...link, numbers: [] }));
  return campaign.needs.map((need, i) => ({
    ...assertFound(links[i], 'way in'),
    id: need.slug,
    numbers: need.id === 'abroad' ? [] : toNumbers(need, context),
  }));
}

/** Numbers that one press calls, each with the pictogram that the emergency bar draws; without where it has none. */
function toNumbers(need: Situation, context: ViewContext) {
  const { campaign, today } = context;
  const drawn = new Map(withAmbulance(context, null).map(({ record, word }) => [record, word]));
  return situationServices(need, context).flatMap((record) => {
    const channel = record.channels.find(isDialled);
    const dial = channel && !isOut(record, null, today) ? toDial(channel, campaign.country.code, context) : null;
    const word = drawn.get(record);
    return dial?.href
      ? { shown: dial.shown, href: dial.href, pictogram: word ? toRolePictogram(word, context, true) : null }
      : [];
  });
}
