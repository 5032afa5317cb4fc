import { alternativesOf } from '../../domain/line/alternatives.ts';
import { isDialled } from '../../domain/line/dialling.ts';
import type { Line } from '../../domain/line/line.ts';
import { currentAlert, currentStatus, isOut, type LineAlert, type Outage } from '../../domain/line/status.ts';
import { isPublishable } from '../../domain/translation.ts';
import { chainOf, languageOf, type Text, textIn } from '../../i18n/languages.ts';
import { formatList } from '../../i18n/names.ts';
import type { ViewContext } from '../context.ts';
import { type Dial, toDial } from './dial.ts';
import { listName } from './name.ts';

/** A service to use instead of one that does not answer, with its numbers. */
export interface Alternative {
  id: string;
  href: string;
  name: Text;
  dials: Dial[];
}

/** What stands above a service while something is wrong with it. */
export interface LineNotice {
  alert: Text | null;
  /** `isHere`: nobody answers on this page's ground; otherwise only in the regions that the text names. */
  outage: { text: Text; heading: Text; instead: Alternative[]; isHere: boolean } | null;
}

/**
 * The alert of a service and, where it is closed or replaced, since when and what to use instead; `null` where all is well.
 *
 * @param region ISO 3166-2 code of the page, or `null` where it is about no region
 */
export function toNotice(
  record: Line,
  region: string | null,
  pageCountry: string,
  context: ViewContext,
): LineNotice | null {
  const outage = currentStatus(record, region, context.today);
  const alert = currentAlert(record, context.today);
  if (!outage && !alert) return null;
  return {
    alert: alert ? alertText(alert, context) : null,
    outage: outage && {
      text: outageText(outage, context),
      heading: context.t('outage.instead'),
      isHere: outage.regions.length === 0,
      instead: toAlternatives(record, region ?? outage.regions[0] ?? null, pageCountry, context),
    },
  };
}

/** The text of an alert in the reader's language, or in the next one that may be shown, marked with its language. */
function alertText({ text }: LineAlert, { site, campaign, language }: ViewContext): Text {
  const { languages } = site;
  const { sourceLocale, stage } = campaign;
  const own = chainOf(language.locale, languages, sourceLocale).find((locale) => {
    const { policy } = languageOf(locale, languages);
    return (
      text[locale] && isPublishable(text[locale].state, 'safety', { stage, policy, isSource: locale === sourceLocale })
    );
  });
  // An alert is never held back for want of a reviewer: the source's own words stand in.
  const shown = own ?? (text[sourceLocale] ? sourceLocale : Object.keys(text)[0]!);
  return textIn(text[shown]!.text, languageOf(shown, languages), language);
}

/** Its numbers as they may be shown while it is closed: still there to be recognised, and no link. */
export function withoutLinks(dials: readonly Dial[]): Dial[] {
  return dials.map((dial) => (dial.href && /^(tel|sms|whatsapp):/.test(dial.href) ? { ...dial, href: null } : dial));
}

/** Does nobody answer, on a page about this region (or about none)? */
export function isClosed(record: Line, region: string | null, { today }: ViewContext): boolean {
  return isOut(record, region, today);
}

function toAlternatives(record: Line, region: string | null, pageCountry: string, context: ViewContext) {
  return alternativesOf(record, context.facts, region, context.today).map(
    (other): Alternative => ({
      id: other.id,
      href: context.address('line', { line: other.id }),
      name: listName(other, context),
      dials: other.channels.filter(isDialled).map((channel) => toDial(channel, pageCountry, context)),
    }),
  );
}

function outageText({ state, on, regions }: Outage, context: ViewContext): Text {
  const { t, facts, language } = context;
  const date = context.date(on).text;
  const names = regions.map((code) => facts.regions.find((region) => region.code === code)?.name.text ?? code);
  if (names.length === 0) return t(`outage.${state}`, { date });
  return t(`outage.${state}In`, { date, regions: formatList(names, language) });
}
