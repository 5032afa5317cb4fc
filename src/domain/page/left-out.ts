import type { Stage, TextState } from '../../codes/translation.ts';

/**
 * What help and every page cannot do without: the first page, what the foot of each page leads to, what open data names as its
 * description, and the warning beside a number. Unread, these stop a published site; it goes without any other text.
 */
const NEEDED = ['home', 'about', 'privacy', 'accessibility', 'sources', 'data'].map((page) => `pages/${page}`);
const ALERTS = 'alerts/';

/**
 * Does a site of this stage go without a text, since nobody has read its original as it stands? Routes, links, ways into help,
 * search and files ask here, by what `Site.leftOut` holds, and the check by the same rule.
 *
 * @param text its place in `content/`: `pages/messages/oferta`, `lessons/x`
 * @param states of its original, part by part
 */
export function isLeftOut(text: string, states: readonly TextState[], stage: Stage | undefined): boolean {
  return stage === 'live' && !isNeeded(text) && states.some((state) => state !== 'reviewed');
}

/** Does a published site stop where nobody has read this text? */
export function isNeeded(text: string): boolean {
  return NEEDED.includes(text) || text.startsWith(ALERTS);
}
