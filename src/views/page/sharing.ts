import { fileAddressOf } from '../../i18n/addresses.ts';
import type { ViewContext } from '../context.ts';
import type { StripNumber } from './emergency-bar.ts';
import type { Frame } from './frame.ts';
import type { Picture } from './shared.ts';
import { toSign } from './sign.ts';

export type Sharing = ReturnType<typeof toSharing>;

/**
 * A page as a text to send on: what it is and says, whom to call, the day, and its address. A page for somebody in the situation, or
 * beside it, has none.
 *
 * @param lines what it is, and the one sentence to remember
 * @param card its picture, where it has one of its own
 */
export function toSharing(lines: readonly string[], frame: Frame, context: ViewContext, card: Picture | null = null) {
  const { campaign, t, words } = context;
  const numbers = frame.emergencyBar.numbers.filter(({ where }) => where === null).slice(0, CALLED);
  const day = `${frame.home.label.text}: ${words.plain('home.day')}`;
  return {
    text: [...lines, numbers.map(toCalled).join(' · '), day, frame.canonical].filter(Boolean).join('\n'),
    /** Without an address of the site, only the browser knows that of the page. */
    lacksAddress: frame.canonical === null,
    heading: t('activity.share'),
    words: {
      share: words.plain('carry.share'),
      copy: words.plain('carry.copy'),
      copied: words.plain('carry.copied'),
      byHand: words.plain('carry.byHand'),
    },
    card: card && {
      href: fileAddressOf('picture', { locale: card.locale, picture: card.name }, campaign),
      lang: card.lang,
      sentence: card.sentence,
      sign: toSign(context),
      name: t('share.card'),
      save: t('share.save'),
    },
  };
}

/** The police, and the line for what this site is about. */
const CALLED = 2;

/** A number with whose it is, and whom to call where it is not certain that it answers. */
function toCalled({ label, shown, night, hours }: StripNumber): string {
  const instead = night ? `${night.text.text} ${night.shown}` : hours?.text;
  return `${label.text}: ${shown}${instead ? ` (${instead})` : ''}`;
}
