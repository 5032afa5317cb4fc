import { isListed } from '../../domain/line/coverage.ts';
import type { Facts } from '../../domain/line/facts.ts';
import type { Line } from '../../domain/line/line.ts';
import { primary, type Text } from '../../i18n/languages.ts';
import { collator } from '../../i18n/names.ts';
import type { ViewContext } from '../context.ts';
import { type LineCard, toLineCards } from '../line/card.ts';
import { helpCrumbs } from '../page/crumbs.ts';
import { type Frame, type Link, toFrame } from '../page/frame.ts';
import { spokenLanguage } from '../spoken-language.ts';
import { type AbroadView, toAbroad } from './abroad.ts';

export interface SpokenView {
  frame: Frame;
  heading: Text;
  lead: Text;
  /** Languages of services in this country, then those of other countries only. */
  own: TongueLink[];
  others: { heading: Text; links: TongueLink[] } | null;
}

/** A language in the reader's words and, where these differ, in its own. */
export interface TongueLink extends Link {
  own: Text | null;
}

export interface SpokenInView {
  frame: Frame;
  heading: Text;
  note: Text;
  own: { heading: Text; cards: LineCard[]; none: Text | null };
  abroad: AbroadView | null;
}

/** The languages that a source states for a service with a contact: those of the site's own country first, each once. */
export function spokenTags({ lines }: Pick<Facts, 'lines'>): string[] {
  return [...new Set([...lines.values()].filter(isListed).flatMap(tagsOf))].sort();
}

/** All languages, each with a page of its own. */
export function toSpoken(context: ViewContext): SpokenView {
  const { campaign, facts, t, words, language } = context;
  const compare = collator(language);
  const here = new Set((facts.linesOf.get(campaign.country.code) ?? []).filter(isListed).flatMap(tagsOf));
  const links = spokenTags(facts)
    .map((tag) => ({ tag, link: toTongueLink(tag, context) }))
    .sort((a, b) => compare(a.link.label.text, b.link.label.text));
  const ofOthers = links.filter(({ tag }) => !here.has(tag)).map(({ link }) => link);
  return {
    frame: toFrame(
      {
        address: 'spoken',
        title: words.t('spoken.title'),
        description: words.plain('help.description'),
        crumbs: helpCrumbs(context),
        zone: 'help',
      },
      context,
    ),
    heading: t('spoken.title'),
    lead: t('spoken.lead'),
    own: links.filter(({ tag }) => here.has(tag)).map(({ link }) => link),
    others: ofOthers.length === 0 ? null : { heading: t('spoken.abroad'), links: ofOthers },
  };
}

/** The services that attend in one language: numbers of this country, and names with their pages for other countries. */
export function toSpokenIn(tag: string, context: ViewContext): SpokenInView {
  const { campaign, facts, t, address, words } = context;
  const own = campaign.country.code;
  const speaking = [...facts.linesOf].flatMap(([, records]) =>
    records.filter((record) => isListed(record) && tagsOf(record).includes(tag)),
  );
  const cards = toLineCards(
    speaking.filter(({ country }) => country === own),
    { country: own },
    context,
  );
  const language = spokenLanguage(tag, context).text;
  return {
    frame: toFrame(
      {
        address: 'spokenIn',
        params: { tongue: tag },
        title: words.t('spoken.inTitle', { language }),
        description: words.plain('help.description'),
        crumbs: helpCrumbs(context, { href: address('spoken'), label: t('spoken.title') }),
        zone: 'help',
        lines: cards,
      },
      context,
    ),
    heading: t('spoken.inTitle', { language }),
    note: t('spoken.note'),
    own: {
      heading: context.country(own),
      cards,
      none: cards.length === 0 ? t('spoken.none', { country: context.country(own).text }) : null,
    },
    abroad: toAbroad(
      speaking.filter(({ country }) => country !== own),
      context,
    ),
  };
}

function toTongueLink(tag: string, context: ViewContext): TongueLink {
  const label = spokenLanguage(tag, context);
  const own = endonym(tag, context);
  return {
    href: context.address('spokenIn', { tongue: tag }),
    label,
    own: own && own.toLowerCase() !== label.text.toLowerCase() ? { text: own, lang: tag } : null,
  };
}

/** A language's name in itself, for who reads that language and not this one; `null` where nobody told us. */
function endonym(tag: string, { site }: ViewContext): string | null {
  const known = site.languages.find(({ lang }) => primary(lang) === tag);
  if (known) return known.name;
  if (Intl.DisplayNames.supportedLocalesOf(tag).length === 0) return null;
  return new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' }).of(tag) ?? null;
}

/** `es-PE` and `es` are one language to a reader who looks for theirs; so are `cmn` and `zh`, which Intl calls the same. */
function tagsOf({ languages }: Line): string[] {
  return [...new Set(languages.map((tag) => primary(Intl.getCanonicalLocales(tag)[0] ?? tag)))];
}
