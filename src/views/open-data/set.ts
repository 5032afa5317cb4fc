import { FORMAT_VERSION } from '../../codes/service-fields.ts';
import type { Stage } from '../../codes/translation.ts';
import { compare } from '../../domain/compare.ts';
import type { PartialDate, PlainDate } from '../../domain/plain-date.ts';
import { type ConfirmedCount, countConfirmed } from '../../domain/service/confirmed.ts';
import { isShown, type PublishedService } from '../../domain/service/published-service.ts';
import type { Service } from '../../domain/service/service.ts';
import { isAllowedLink, type Source } from '../../domain/source.ts';
import { fileAddressOf } from '../../i18n/addresses.ts';
import type { PhraseKey } from '../../i18n/phrases.ts';
import type { Values } from '../../i18n/words.ts';
import { type ViewContext, viewContext } from '../context.ts';
import { CC_BY } from '../licence.ts';
import { publicAddress } from '../public-address.ts';
import { confirmedOf } from '../service/confirmed.ts';
import { toPublishedService } from '../service/open.ts';
import { completeLocales } from '../whole-locales.ts';

export interface SourceData {
  publisher: string;
  title: string | null;
  date: PartialDate | null;
  /** Only where its domain may be linked to; others are cited by name. */
  url: string | null;
}

/** What every file says about itself. */
export interface DataHead {
  stage: Stage;
  /** The day the site was built for; how far a number can be relied on is counted from it. */
  asOf: PlainDate;
  formatVersion: string;
  licence: { id: string; url: string };
  /** What to do before using a number, by locale. */
  terms: Record<string, string>;
  publisher: string | null;
  documentation: string;
  schema: string;
}

/** How far the services of one file are confirmed. */
interface FileConfirmation {
  /** In preview: that no operator has confirmed the numbers, or how many, by locale. Empty where all are, or in a live deployment. */
  notice: Record<string, string>;
  confirmed: ConfirmedCount;
}

/** The services of one file. */
export interface ServiceSet {
  records: PublishedService[];
  confirmation: FileConfirmation;
}

export interface OpenData {
  head: DataHead;
  /** All services, by the codes of their countries; within each, the order in which the pages list them. */
  all: ServiceSet;
  /** Those of the deployment's own country. */
  own: ServiceSet;
  sources: ReadonlyMap<string, SourceData>;
}

/** All services as data, with what the files say about themselves. */
export function toOpenData(context: ViewContext): OpenData {
  const { campaign, facts, today } = context;
  return {
    head: {
      stage: campaign.stage,
      asOf: today,
      formatVersion: FORMAT_VERSION,
      licence: CC_BY,
      terms: inEachLanguage('data.terms', context),
      publisher: campaign.publisher,
      documentation: publicAddress(context.address('data'), context),
      schema: publicAddress(fileAddressOf('linesSchema', {}, campaign), context),
    },
    all: toSet(
      [...facts.servicesOf].sort(([a], [b]) => compare(a, b)).flatMap(([, records]) => records),
      context,
    ),
    own: toSet(facts.servicesOf.get(campaign.country.code) ?? [], context),
    sources: new Map([...facts.sources].map(([id, source]) => [id, toSourceData(source, facts.allowedDomains)])),
  };
}

/** Every source that some services name, by its id, in the order of the ids. */
export function sourcesOf(
  records: readonly PublishedService[],
  sources: OpenData['sources'],
): Record<string, SourceData> {
  const ids = new Set(records.filter(isShown).flatMap(sourceIds));
  const known = [...ids].sort().flatMap((id) => {
    const source = sources.get(id);
    return source ? [[id, source] as const] : [];
  });
  return Object.fromEntries(known);
}

/** The sources that a record names, in whichever of its parts. */
function sourceIds(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'source' || key === 'sources' ? [part].flat().filter((id) => typeof id === 'string') : sourceIds(part),
  );
}

function toSourceData({ publisher, title, date, url }: Source, allowedDomains: readonly string[]): SourceData {
  return { publisher, title, date, url: url && isAllowedLink(url, allowedDomains) ? url : null };
}

function toSet(records: readonly Service[], context: ViewContext): ServiceSet {
  return {
    records: records.map((record) => toPublishedService(record, context)),
    confirmation: toConfirmation(records, context),
  };
}

function toConfirmation(records: readonly Service[], context: ViewContext): FileConfirmation {
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
