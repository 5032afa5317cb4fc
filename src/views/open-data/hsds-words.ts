import { isAbroad } from '../../domain/service/coverage.ts';
import { isDialledType } from '../../domain/service/dialling.ts';
import type { Service } from '../../domain/service/service.ts';
import { primary } from '../../i18n/languages.ts';
import { formatList } from '../../i18n/names.ts';
import type { PhraseKey } from '../../i18n/phrases.ts';
import type { ViewContext } from '../context.ts';
import { toStatus } from '../service/card.ts';
import { isAttended, toHours } from '../service/hours.ts';
import { spokenLanguage } from '../spoken-language.ts';

/** What HSDS wants in words, in the language of the context. */
export interface HsdsWords {
  /** What the service is about, what it offers, and how far its number can be relied on. */
  description: string;
  eligibility: string | null;
  fees: string | null;
  interpretation: string | null;
  /** The opening hours, one sentence for each interval. */
  hours: string[];
  languages: { code: string; name: string }[];
  areas: string[];
  /** What kind of body runs it. */
  operator: string;
  /** The name of a kind of channel, where its number does not say it. */
  channel(type: Service['channels'][number]['type']): string | null;
}

/** The words about one service; what is not known is null. */
export function toHsdsWords(record: Service, context: ViewContext): HsdsWords {
  const { t, words } = context;
  const list = (keys: readonly PhraseKey[]) => {
    const { texts, language } = words.together(keys);
    return formatList(texts, language);
  };
  const { audiences, services, topic, cost, interpreter } = record;
  return {
    description: `${t(`topic.${topic}`).text}. ${list(services.map((one) => `service.${one}` as const))}. ${toStatus(record, context).text}`,
    eligibility: audiences.length > 0 ? list(audiences.map((one) => `audience.${one}` as const)) : null,
    fees: cost === 'unknown' ? null : t(`cost.${cost}`).text,
    interpretation: interpreter === 'yes' ? t('line.interpreter').text : null,
    hours: toHours(record.hours, context, isAttended(record)).map(({ text }) => text),
    languages: record.languages.map((tag) => ({ code: primary(tag), name: spokenLanguage(tag, context).text })),
    areas: toAreas(record, context),
    operator: toOperatorKind(record, context),
    channel: (type) => (isDialledType(type) ? null : t(`channel.${type}`).text),
  };
}

function toAreas(record: Service, context: ViewContext): string[] {
  const { coverage, country } = record;
  const regions = coverage.regions.map(
    (code) => context.facts.regions.find((region) => region.code === code)?.name.text ?? code,
  );
  const places = [...(coverage.place ? [coverage.place] : []), ...regions];
  if (places.length > 0) return [...new Set(places)];
  return [isAbroad(record) ? context.t('coverage.abroad').text : context.country(country).text];
}

function toOperatorKind({ operator, kind }: Service, { facts, t }: ViewContext): string {
  const sector = operator ? facts.organisations.get(operator)?.sector : undefined;
  return sector ? t(`sector.${sector}`).text : t(`data.kind.${kind}`).text;
}
