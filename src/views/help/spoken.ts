import { alternativesOf } from '../../domain/service/alternatives.ts';
import { isHeld, isListed } from '../../domain/service/coverage.ts';
import type { Service } from '../../domain/service/service.ts';
import { sourcesOfField } from '../../domain/service/source-dates.ts';
import { speaking, speakingUnreached, spokenLanguagesOf } from '../../domain/service/speaking.ts';
import type { Text } from '../../i18n/languages.ts';
import { collator } from '../../i18n/names.ts';
import type { Site } from '../../i18n/site.ts';
import { toCites } from '../cite.ts';
import type { ViewContext } from '../context.ts';
import { linkTo } from '../link-to.ts';
import { type Link, toHelpFrame } from '../page/frame.ts';
import { toAsking } from '../page/tongue.ts';
import { toServiceCards, toSpokenFact } from '../service/card.ts';
import { toLeftOut } from '../service/left-out.ts';
import { fullName } from '../service/name.ts';
import { endonym, spokenLanguage } from '../spoken-language.ts';
import { toAbroad } from './abroad.ts';

export type SpokenView = ReturnType<typeof toSpoken>;

/** The languages that a source states for a service with a contact or, in the site's own country, also for one without. */
export function spokenTags({ facts, campaign }: Pick<Site, 'facts' | 'campaign'>): string[] {
  const isNamed = (record: Service) =>
    isListed(record) || (record.country === campaign.country.code && !isHeld(record));
  return [...new Set([...facts.services.values()].filter(isNamed).flatMap(spokenLanguagesOf))].sort();
}

/** All languages, each with a page of its own. */
export function toSpoken(context: ViewContext) {
  const { campaign, facts, t, words, language } = context;
  const compare = collator(language);
  const own = (facts.servicesOf.get(campaign.country.code) ?? []).filter((record) => !isHeld(record));
  const here = new Set(own.flatMap(spokenLanguagesOf));
  const links = spokenTags(context)
    .map((tag) => ({ tag, link: toTongueLink(tag, context) }))
    .sort((a, b) => compare(a.link.label.text, b.link.label.text));
  const ofOthers = links.filter(({ tag }) => !here.has(tag)).map(({ link }) => link);
  return {
    frame: toHelpFrame({ address: 'spoken', title: words.t('spoken.title') }, context),
    heading: t('spoken.title'),
    lead: t('spoken.lead'),
    /** That there are services which are not confirmed yet, whose languages may be missing. */
    leftOut: context.facts.leftOut.length > 0 ? t('leftOut.search') : null,
    /** Languages of services in this country, then those of other countries only. */
    own: links.filter(({ tag }) => here.has(tag)).map(({ link }) => link),
    others: ofOthers.length === 0 ? null : { heading: t('spoken.abroad'), links: ofOthers },
  };
}

/** The services that attend in one language: numbers of this country, and names with their pages for other countries. */
export function toSpokenIn(tag: string, context: ViewContext) {
  const { campaign, facts, t, address, words } = context;
  const own = campaign.country.code;
  const spoken = [...facts.servicesOf].flatMap(([, records]) => speaking(records, tag));
  const cards = toServiceCards(
    spoken.filter(({ country }) => country === own),
    { country: own },
    context,
  );
  const without = speakingUnreached(facts.servicesOf.get(own) ?? [], tag);
  const instead = new Set(without.flatMap((record) => alternativesOf(record, context, { region: null })));
  const language = spokenLanguage(tag, context).text;
  return {
    frame: toHelpFrame(
      {
        address: 'spokenIn',
        params: { spokenLanguage: tag },
        title: words.t('spoken.inTitle', { language }),
        crumbs: [{ href: address('spoken'), label: t('spoken.title') }],
        services: cards.length > 0 ? cards : [...instead],
      },
      context,
    ),
    heading: t('spoken.inTitle', { language }),
    asking: toAsking(tag, context),
    note: t('spoken.note'),
    /** Services of this country; where none has a contact, those to call instead. */
    own: {
      heading: context.country(own),
      cards: cards.length > 0 ? cards : toServiceCards([...instead], { country: own }, context),
      none:
        toLeftOut((record) => spokenLanguagesOf(record).includes(tag), cards.length === 0, context) ??
        (cards.length > 0
          ? null
          : t(without.length > 0 ? 'spoken.noneReached' : 'spoken.none', { country: context.country(own).text })),
    },
    unreached: without.length === 0 ? null : toUnreached(without, context),
    abroad: toAbroad(
      spoken.filter(({ country }) => country !== own),
      context,
    ),
  };
}

/** Services whose contact is not shown, on the page of a language that they attend in. */
function toUnreached(records: readonly Service[], context: ViewContext) {
  const { t } = context;
  return {
    heading: t('spoken.unreached'),
    note: t('spoken.unreachedNote'),
    services: records.map((record) => ({
      ...linkTo('service', fullName(record, context), context, { service: record.id }),
      place: record.coverage.place ? context.name({ text: record.coverage.place, lang: record.name.lang }) : null,
      said: toSpokenFact(record, context),
      cites: toCites(sourcesOfField(record, 'languages'), context),
    })),
  };
}

/** A language in the reader's words and, where these differ, in its own. */
function toTongueLink(tag: string, context: ViewContext): Link & { own: Text | null } {
  const label = spokenLanguage(tag, context);
  const own = endonym(tag, context);
  return {
    ...linkTo('spokenIn', label, context, { spokenLanguage: tag }),
    own: own && own.toLowerCase() !== label.text.toLowerCase() ? { text: own, lang: tag } : null,
  };
}
