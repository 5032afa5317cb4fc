import type { AddressName, Params } from '../../i18n/addresses.ts';
import { nameText, primary, textIn } from '../../i18n/languages.ts';
import { toCitedSource } from '../cite.ts';
import { type ViewContext, viewContext } from '../context.ts';
import { nameInItself, spokenLanguage } from '../spoken-language.ts';
import { drawing } from './drawings.ts';
import { toPictogram } from './pictogram.ts';

/**
 * The language of readers who may not be able to read the words of a page: on the page of a language, and on the first pages of a
 * language with few words. `null` elsewhere.
 */
export function tongueOf(
  { address, params }: { address: AddressName; params?: Params },
  { language }: Pick<ViewContext, 'language'>,
): string | null {
  if (address === 'spokenIn') return params?.spokenLanguage ?? null;
  const isFirst = address === 'home' || address === 'help';
  return isFirst && language.policy === 'careful' ? primary(language.lang) : null;
}

export type Asking = NonNullable<ReturnType<typeof toAsking>>;

/**
 * How a reader asks for somebody who speaks their language: a sentence to show or to say, in the language spoken at the other end.
 * `null` for that language itself.
 */
export function toAsking(tongue: string, context: ViewContext) {
  const { site, campaign, language, t } = context;
  const there = viewContext(site, campaign.sourceLocale);
  const tag = primary(there.language.lang);
  if (tongue === tag) return null;
  const { text } = there.words.t('spoken.ask', { language: spokenLanguage(tongue, there).text });
  return {
    pictograms: [toPictogram(drawing('message', context)), toPictogram(drawing('table', context))],
    own: nameInItself(tongue, context),
    how: t('spoken.show', { language: spokenLanguage(tag, context).text }),
    words: textIn(text, there.language, language),
    texts: toTexts(tongue, context),
  };
}

/** What institutions published in the language. */
function toTexts(tongue: string, context: ViewContext) {
  const { facts, language } = context;
  return [...facts.sources.values()].flatMap((source) => {
    const { href } = toCitedSource(source, context);
    if (!source.language || primary(source.language) !== tongue || !href || !source.title) return [];
    return {
      href,
      title: nameText({ text: source.title, lang: source.language }, language),
      publisher: [source.publisher, source.date?.slice(0, 4)].filter(Boolean).join(', '),
    };
  });
}
