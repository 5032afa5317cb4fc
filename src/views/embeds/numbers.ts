import { isListed, isOfNoRegion } from '../../domain/service/coverage.ts';
import { isDialled } from '../../domain/service/dialling.ts';
import { servicesToKeep } from '../../domain/service/emergency.ts';
import type { Service } from '../../domain/service/service.ts';
import type { PhraseKey } from '../../i18n/phrases.ts';
import type { ViewContext } from '../context.ts';
import { type ServiceCard, toServiceCards } from '../service/card.ts';
import { toCardDate } from '../service/confirmed.ts';
import { FOOT_WORDS, toFoot } from './foot.ts';

/** The numbers of a country in the frame of another site. */
export type NumbersEmbed = ReturnType<typeof toNumbersEmbed>;

const OWN_WORDS = [...FOOT_WORDS, 'embed.numbers', 'embed.about', 'embed.tap'] as const satisfies readonly PhraseKey[];

/** Has the language all words of this frame? Beside a frame nothing could say that a word stands in another language. */
export function hasNumbersEmbed({ words }: ViewContext): boolean {
  return OWN_WORDS.every((key) => words.has(key));
}

/** The countries with a number to call, our own first. */
export function numberedCountries({ campaign, facts }: Pick<ViewContext, 'campaign' | 'facts'>): string[] {
  const own = campaign.country.code;
  const others = [...facts.servicesOf.keys()].filter((code) => code !== own).sort();
  return [own, ...others].filter((code) => calledIn(code, { campaign, facts }).length > 0);
}

/**
 * The card of a country: of our own what every page and sheet has, of another what its page has.
 *
 * @param code ISO 3166-1 code of the country
 */
export function toNumbersEmbed(code: string, context: ViewContext) {
  const { campaign, language, t } = context;
  const records = calledIn(code, context);
  const cards = toServiceCards(records, { country: code, beside: records }, context);
  const isOwn = code === campaign.country.code;
  return {
    lang: language.lang,
    dir: language.dir,
    title: numbersTitle(code, context),
    rows: cards.map((card) => toRow(card, context)),
    notes: [
      t('embed.tap'),
      ...(isOwn ? [t('card.inside', { country: context.country(code).text })] : []),
      toCardDate(records, context),
      ...toFoot(isOwn ? context.address('help') : context.address('country', { country: code.toLowerCase() }), context),
    ],
  };
}

/** Says what it is and not for whom: a browser may show the name of a frame. */
export function numbersTitle(code: string, context: ViewContext) {
  return context.t('embed.numbers', { country: context.country(code).text });
}

function toRow(card: ServiceCard, { t }: ViewContext) {
  const { name, longName, notice, night, about, facts, more, status } = card;
  const dials = card.dials.filter(({ isCall }) => isCall);
  return {
    name,
    dials,
    notice,
    night,
    facts,
    /** What is folded below it. */
    about: t('embed.about', { number: dials[0]?.shown ?? name.text }),
    more: [
      ...(longName ? [longName] : []),
      ...about,
      ...more,
      ...dials.flatMap(({ onlyInside }) => onlyInside ?? []),
      ...(status ? [status] : []),
    ],
  };
}

/** Services with a number to call; in another country those who help come before its police. */
function calledIn(code: string, { campaign, facts }: Pick<ViewContext, 'campaign' | 'facts'>): Service[] {
  const ofCountry = () => {
    const all = (facts.servicesOf.get(code) ?? []).filter(isOfNoRegion);
    return all.sort((a, b) => Number(a.lastResort) - Number(b.lastResort));
  };
  const records = code === campaign.country.code ? servicesToKeep({ campaign, facts }) : ofCountry();
  return records.filter((record) => isListed(record) && record.channels.some(isDialled));
}
