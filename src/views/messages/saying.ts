import { type Saying, splitAtMark } from '../../domain/messages/saying.ts';
import type { ViewContext } from '../context.ts';
import { groundAt } from '../page/cloth.ts';
import { shownWords } from '../record-words.ts';

/** A sentence to remember, as a page or a card shows it. */
export type SayingCard = ReturnType<typeof toCard>;

/** All sentences to remember, as a list; under each in a row of four stands one of another ground. */
export function toSayingsView(sayings: readonly Saying[], context: ViewContext) {
  const cards = toSayings(sayings, context).map((card, place) => ({
    ...card,
    ground: groundAt(place + Math.floor(place / 4)),
  }));
  return { heading: context.t('sayings.heading'), cards };
}

/** Sentences to remember, each in the first language of the chain that may say it. */
export function toSayings(sayings: readonly Saying[], context: ViewContext): SayingCard[] {
  return sayings.map((saying) => toCard(saying, context));
}

function toCard(saying: Saying, context: ViewContext) {
  const { words, mark } = shownWords(saying, context);
  return {
    id: saying.id,
    /** All of it, with its language where that is not the page's. */
    text: mark(words.text),
    /** The same in three pieces, for whoever draws a line under its mark. */
    parts: splitAtMark(words.text, words.mark),
    /** The message that says the rest. */
    href: context.address('message', { message: saying.message }),
  };
}
