import { type MarkedText, type Saying, splitAtMark } from '../../domain/messages/saying.ts';
import type { Text } from '../../i18n/languages.ts';
import { type Cite, toCites } from '../cite.ts';
import type { ViewContext } from '../context.ts';
import { shownWords } from '../record-words.ts';

/** A sentence to remember, as a page or a card shows it. */
export interface SayingCard {
  id: string;
  /** All of it, with its language where that is not the page's. */
  text: Text;
  /** The same in three pieces, for whoever draws a line under its mark. */
  parts: MarkedText;
  /** The message that says the rest. */
  href: string;
  sources: Cite[];
}

/** All of them, as the list of messages shows them. */
export interface SayingsView {
  /** The one at the head of the page, before the situations; none where there is no saying. */
  first: SayingCard[];
  heading: Text;
  cards: SayingCard[];
}

/** All sentences to remember, as a list. */
export function toSayingsView(sayings: readonly Saying[], context: ViewContext): SayingsView {
  const cards = toSayings(sayings, context);
  return { first: cards.slice(0, 1), heading: context.t('sayings.heading'), cards };
}

/** Sentences to remember, each in the first language of the chain that may say it. */
export function toSayings(sayings: readonly Saying[], context: ViewContext): SayingCard[] {
  return sayings.map((saying) => toCard(saying, context));
}

/** The sentences that one message stands for. */
export function toSayingsOf(message: string, sayings: readonly Saying[], context: ViewContext): SayingCard[] {
  return toSayings(
    sayings.filter((saying) => saying.message === message),
    context,
  );
}

function toCard(saying: Saying, context: ViewContext): SayingCard {
  const { words, mark } = shownWords(saying, context);
  return {
    id: saying.id,
    text: mark(words.text),
    parts: splitAtMark(words.text, words.mark),
    href: context.address('message', { message: saying.message }),
    sources: toCites(saying.sources, context),
  };
}
