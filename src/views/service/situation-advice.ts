import { byKey, keysOf } from '../../codes/keys.ts';
import type { Role } from '../../codes/roles.ts';
import type { Situation } from '../../domain/campaign.ts';
import { cutText } from '../../domain/text/sentences.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { targetsOf, withoutWays } from '../way-in-text.ts';
import { shownValue, toDial } from './dial.ts';
import { calledChannel } from './inline.ts';

/** The roles whose number an advice may name, as `: {police}` at the end of a sentence; the first that has one gives it. */
const NAMED = {
  police: ['police', 'any'],
  report: ['report'],
  children: ['children'],
  violence: ['violence'],
  missing: ['missing'],
  ombudsman: ['ombudsman'],
  legal: ['legal'],
} as const satisfies Record<string, readonly Role[]>;

/**
 * What to do first in a situation, with the numbers inside the sentences that say to call, for whoever reads no further. A sentence
 * goes whole where nobody here has its number, or the campaign has no such other way in. Advice that rests on the law of other
 * countries gives way to advice that holds anywhere.
 */
export function toSituationAdvice(situation: Pick<Situation, 'id'>, context: ViewContext): Text {
  const { text, ...marked } = toMarkedAdvice(situation, context);
  const sentences = cutText(text, marked.lang ?? context.language.lang).filter((one) => adviceHeading(one) === null);
  return withoutWays({ ...marked, text: sentences.join('') });
}

/** The heading that a sentence of an advice is, above those that follow it, as `# Your health.`; `null` for what is none. */
export function adviceHeading(sentence: string): string | null {
  return /^# (.+?)\.?\s*$/.exec(sentence)?.[1] ?? null;
}

/** The advice with its headings, and brackets around numbers and the words that lead to the regions or to another way in (`way-in-text.ts`). */
export function toMarkedAdvice({ id }: Pick<Situation, 'id'>, context: ViewContext): Text {
  const { campaign, language } = context;
  const countries = campaign.needs.find((need) => need.id === id)?.adviceFor;
  const isLawElsewhere = id === 'missing' && countries !== undefined && !countries.includes(campaign.country.code);
  const advice = context.t(isLawElsewhere ? 'need.missing-advice-elsewhere' : `need.${id}-advice`, {
    country: context.country(context.campaign.country.code).text,
    ...byKey(keysOf(NAMED), (name) => {
      const channel = calledChannel(NAMED[name], context);
      return channel ? `[${shownValue(channel)}](${CALL}${name})` : NO_NUMBER;
    }),
  });
  const sentences = cutText(advice.text, advice.lang ?? language.lang);
  return {
    ...advice,
    text: sentences
      .filter((sentence) => !sentence.includes(NO_NUMBER) && leadsSomewhere(sentence, campaign.needs))
      .join('')
      .trimEnd(),
  };
}

/** Is every other way in that the sentence leads to one that the campaign has? */
function leadsSomewhere(sentence: string, needs: readonly Pick<Situation, 'id'>[]): boolean {
  return targetsOf(sentence).every((to) => to.startsWith(CALL) || needs.some(({ id }) => id === to));
}

/**
 * Where marked words of an advice lead: to a number where the page may have it as a link, to another way in, or to the regions.
 *
 * @param country the country of the page, `null` on one for any
 */
export function adviceHref(to: string | undefined, country: string | null, context: ViewContext): string | null {
  const named = keysOf(NAMED).find((name) => to === CALL + name);
  if (named) {
    const channel = calledChannel(NAMED[named], context);
    return channel && toDial(channel, country ?? '', context).href;
  }
  const other = context.campaign.needs.find(({ id }) => id === to);
  return other ? context.address('situation', { situation: other.slug }) : context.address('regions');
}

/** Before the name of a number, where words lead to it. */
const CALL = 'call-';

/** Stands where nobody has a number: a sign that no text has. */
const NO_NUMBER = '\uFFFC';
