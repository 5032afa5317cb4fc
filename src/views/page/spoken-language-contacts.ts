import { openFirst } from '../../domain/service/closed.ts';
import { isDialled } from '../../domain/service/dialling.ts';
import { servicesOfHelp } from '../../domain/service/emergency.ts';
import { primaryTag, speaking } from '../../domain/service/speaking.ts';
import { isOut } from '../../domain/service/status.ts';
import type { ViewContext } from '../context.ts';
import { linkTo } from '../link-to.ts';
import { toSpokenFact } from '../service/card.ts';
import { toDial } from '../service/dial.ts';
import { listName } from '../service/name.ts';
import { toNight } from '../service/night.ts';
import { spokenLanguage } from '../spoken-language.ts';

/** The services that attend in the reader's own language, before everything else on the first page. */
export type SpokenLanguageContacts = NonNullable<ReturnType<typeof toSpokenLanguageContacts>>;

/**
 * The numbers of the way of help that attend in the language of the page; `null` for the source language, which is not in doubt, and
 * for one that no source names for such a number.
 */
export function toSpokenLanguageContacts(context: ViewContext) {
  const { language, isSource, facts, campaign, t, today } = context;
  const country = campaign.country.code;
  const tag = primaryTag(language.lang);
  const named = servicesOfHelp(campaign).flatMap((id) => facts.services.get(id) ?? []);
  const services = openFirst(speaking(named, tag), null, today).filter(
    (record) => record.channels.some(isDialled) && !isOut(record, null, today),
  );
  if (isSource || services.length === 0) return null;
  return {
    heading: t('spoken.inTitle', { language: spokenLanguage(tag, context).text }),
    services: services.map((record) => ({
      name: linkTo('service', listName(record, context), context, { service: record.id }),
      dials: record.channels.filter(isDialled).map((channel) => toDial(channel, country, context, record)),
      night: toNight(record, { country }, context),
      said: toSpokenFact(record, context),
    })),
    all: linkTo('spokenIn', t('spoken.all'), context, { spokenLanguage: tag }),
  };
}
