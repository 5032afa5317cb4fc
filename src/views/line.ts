import { isAllowedLink, type Source } from '../domain/facts.ts';
import type { Helpline } from '../domain/helpline.ts';
import type { Text } from '../i18n/languages.ts';
import { formatList } from '../i18n/names.ts';
import type { ViewContext } from './context.ts';
import { type Dial, toDial } from './dial.ts';
import { type Frame, toFrame } from './frame.ts';
import { helpCrumbs } from './help-crumbs.ts';
import { toHours } from './hours.ts';
import { type LineCard, toLineCard, toStatus } from './line-card.ts';
import { fullName, neutralTitle } from './line-name.ts';
import { spokenLanguage } from './spoken-language.ts';

export interface Row {
  term: Text;
  values: Text[];
}

export interface SourceLine {
  id: string;
  text: string;
  href: string | null;
  date: Text | null;
}

export interface LineView {
  frame: Frame;
  heading: Text;
  operator: Text | null;
  dials: Dial[];
  status: Text;
  /** Why no contact stands here, and what to use instead. */
  withoutContact: { text: Text; reasons: Text[]; insteadHeading: Text; instead: LineCard[] } | null;
  facts: { heading: Text; rows: Row[]; unknown: Text | null };
  /** Absent where there is no number to call. */
  calling: { heading: Text; advice: Text[] } | null;
  sources: { heading: Text; read: Text; lines: SourceLine[] };
}

/** The page of one service. What is unknown is shown as unknown, in one line. */
export function toLine(record: Helpline, context: ViewContext): LineView {
  const { t, address, words } = context;
  const country = context.country(record.country);
  const dials = record.channels.map((channel) => toDial(channel, record.country, context));
  return {
    frame: toFrame(
      {
        address: 'line',
        params: { line: record.id },
        title: neutralTitle(record, context),
        description: words.plain('help.description'),
        crumbs: helpCrumbs(context, {
          href: address('country', { country: record.country.toLowerCase() }),
          label: country,
        }),
        zone: 'help',
        country: record.country,
      },
      context,
    ),
    heading: fullName(record, context),
    operator: toOperator(record, context),
    dials,
    status: toStatus(record, context),
    withoutContact: record.listing === 'listed' ? null : toInstead(record, context),
    facts: toFacts(record, context),
    calling: dials.some(({ isCall }) => isCall) ? { heading: t('call.heading'), advice: toAdvice(context) } : null,
    sources: {
      heading: t('line.sources'),
      read: t('line.read', { date: context.date(record.readOn).text }),
      lines: record.sources.flatMap((id) => {
        const source = context.facts.sources.get(id);
        return source ? [toSourceLine(source, context)] : [];
      }),
    },
  };
}

function toOperator(record: Helpline, context: ViewContext): Text | null {
  const organisation = record.operator ? context.facts.organisations.get(record.operator) : undefined;
  const name = organisation?.name ?? record.operatorName;
  return name ? context.name(name) : null;
}

function toInstead(record: Helpline, context: ViewContext) {
  const { t, facts, campaign } = context;
  const instead = record.instead.flatMap((id) => facts.helplines.get(id) ?? []);
  return {
    text: t(`listing.${record.listing}-long`),
    reasons: record.reasons.map((reason) => t(`reason.${reason}`)),
    insteadHeading: t('line.instead'),
    instead: instead.map((other) => toLineCard(other, campaign.country.code, context)),
  };
}

function toFacts(record: Helpline, context: ViewContext): LineView['facts'] {
  const { t, language } = context;
  const unknown: string[] = [];
  const rows: Row[] = [];
  const add = (key: string, values: Text[] | null) => {
    const term = t(`fact.${key}`);
    if (values && values.length > 0) rows.push({ term, values });
    else unknown.push(term.text);
  };
  add(
    'services',
    record.services.map((service) => t(`service.${service}`)),
  );
  add(
    'audiences',
    record.audiences.map((audience) => t(`audience.${audience}`)),
  );
  add('coverage', toCoverage(record, context));
  add('hours', record.hours.status === 'unknown' ? null : toHours(record.hours, context));
  add('cost', record.cost === 'unknown' ? null : [t(`cost.${record.cost}`)]);
  add('anonymity', record.anonymity === 'unknown' ? null : [t(`anonymity.${record.anonymity}`)]);
  add('languages', toLanguages(record, context));
  return {
    heading: t('line.facts'),
    rows,
    unknown: unknown.length === 0 ? null : t('line.unknown', { facts: formatList(unknown.map(lowerFirst), language) }),
  };
}

function toCoverage(record: Helpline, context: ViewContext): Text[] {
  const { t, facts } = context;
  const { level, regions, place } = record.coverage;
  const names = regions.flatMap((code) => facts.regions.find((region) => region.code === code)?.name ?? []);
  const parts = names.map((name) => context.name(name));
  if (place && !names.some(({ text }) => text === place))
    parts.unshift(context.name({ text: place, lang: record.name.lang }));
  if (parts.length > 0) return parts;
  return [
    level === 'national'
      ? t('coverage.national', { country: context.country(record.country).text })
      : t(`coverage.${level}`),
  ];
}

function toLanguages(record: Helpline, context: ViewContext): Text[] | null {
  const named = record.languages.map((tag) => spokenLanguage(tag, context));
  if (record.interpreter === 'yes') named.push(context.t('line.interpreter'));
  return named.length > 0 ? named : null;
}

const ADVICE = ['call.log', 'call.redial', 'call.bill', 'call.charge'] as const;

function toAdvice({ t }: ViewContext): Text[] {
  return ADVICE.map((key) => t(key));
}

/** A source as a reader sees it; a link only where its domain is allowed. */
export function toSourceLine(source: Source, context: ViewContext): SourceLine {
  const href = source.url && isAllowedLink(source.url, context.facts.allowedDomains) ? source.url : null;
  const text = source.title ? `${source.publisher}, ${source.title}` : source.publisher;
  return { id: source.id, text, href, date: source.date ? context.date(source.date) : null };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
