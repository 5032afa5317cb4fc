import { FORMAT_VERSION } from '../../codes/service-fields.ts';
import { countConfirmed } from '../../domain/service/freshness.ts';
import { isShown, type PublishedService } from '../../domain/service/published-service.ts';
import type { Service } from '../../domain/service/service.ts';
import { compare } from '../../domain/sorting.ts';
import { isAllowedLink, type Source } from '../../domain/source.ts';
import { fileAddressOf } from '../../i18n/addresses.ts';
import type { PhraseKey } from '../../i18n/phrases.ts';
import type { Values } from '../../i18n/words.ts';
import { type ViewContext, viewContext } from '../context.ts';
import { publicAddress } from '../public-address.ts';
import { confirmedOf } from '../service/confirmed.ts';
import { toPublishedService } from '../service/open.ts';
import { completeLocales } from '../whole-locales.ts';

/** The licence of what the site says and shows; its code has another. */
const CC_BY = { id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };

/** The services of one file. */
export type ServiceSet = ReturnType<typeof toSet>;

export type OpenData = ReturnType<typeof toOpenData>;

/** All services as data, with what the files say about themselves. */
export function toOpenData(context: ViewContext) {
  const { campaign, facts, today } = context;
  return {
    head: {
      stage: campaign.stage,
      /** The day the site was built for; how far a number can be relied on is counted from it. */
      asOf: today,
      formatVersion: FORMAT_VERSION,
      licence: CC_BY,
      /** What to do before using a number, by locale. */
      terms: inEachLanguage('data.terms', context),
      publisher: campaign.publisher,
      documentation: publicAddress(context.address('data'), context),
      schema: publicAddress(fileAddressOf('linesSchema', {}, campaign), context),
    },
    /** All services, by the codes of their countries; within each, the order in which the pages list them. */
    all: toSet(
      [...facts.servicesOf].sort(([a], [b]) => compare(a, b)).flatMap(([, records]) => records),
      context,
    ),
    own: toSet(facts.servicesOf.get(campaign.country.code) ?? [], context),
    sources: new Map([...facts.sources].map(([id, source]) => [id, toSourceData(source, facts.allowedDomains)])),
  };
}

/** Every source that some services name, in the order of the ids. */
export function sourcesOf(
  records: readonly PublishedService[],
  sources: OpenData['sources'],
): Record<string, ReturnType<typeof toSourceData>> {
  const ids = new Set(records.filter(isShown).flatMap(sourceIds));
  const known = [...ids].sort().flatMap((id) => {
    const source = sources.get(id);
    return source ? [[id, source] as const] : [];
  });
  return Object.fromEntries(known);
}

function sourceIds(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'source' || key === 'sources' ? [part].flat().filter((id) => typeof id === 'string') : sourceIds(part),
  );
}

/** A source; its address only where its domain may be linked to. */
function toSourceData({ publisher, title, date, url }: Source, allowedDomains: readonly string[]) {
  return { publisher, title, date, url: url && isAllowedLink(url, allowedDomains) ? url : null };
}

function toSet(records: readonly Service[], context: ViewContext) {
  return {
    records: records.map((record) => toPublishedService(record, context)),
    confirmation: toConfirmation(records, context),
  };
}

/** How far they are confirmed. In preview `notice` says by locale that no operator has confirmed them, or how many are. */
function toConfirmation(records: readonly Service[], context: ViewContext) {
  const confirmed = countConfirmed(records, context.today);
  const { state } = confirmedOf(records, context);
  if (context.campaign.stage !== 'preview' || state === 'all') return { notice: {}, confirmed };
  const notice =
    state === 'none'
      ? inEachLanguage('notice.preview', context)
      : inEachLanguage('notice.confirmedIn', context, { count: confirmed.confirmed, total: confirmed.total });
  return { notice, confirmed };
}

/** A phrase in every language that has all phrases, the source language first. */
function inEachLanguage(key: PhraseKey, context: ViewContext, values?: Values): Record<string, string> {
  const { site, campaign } = context;
  const locales = new Set([campaign.sourceLocale, ...completeLocales(context)]);
  return Object.fromEntries([...locales].map((locale) => [locale, viewContext(site, locale).words.plain(key, values)]));
}
