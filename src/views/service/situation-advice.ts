import { byKey, keysOf } from '../../codes/keys.ts';
import type { Role } from '../../codes/roles.ts';
import type { Situation } from '../../domain/campaign.ts';
import { cutText } from '../../domain/text/sentences.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { targetOf, withoutWay } from '../way-in-text.ts';
import { calledNumber } from './inline.ts';

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
 * What to do first, of one way into help, with the numbers inside the sentences that say to call: whoever reads no further has
 * them. Where nobody here has such a number, or the campaign has no such other way in, the sentence goes whole. An advice that rests
 * on the law of other countries gives way to one that holds anywhere.
 */
export function toSituationAdvice(situation: Pick<Situation, 'id'>, context: ViewContext): Text {
  const { text, ...marked } = toMarkedAdvice(situation, context);
  const sentences = cutText(text, marked.lang ?? context.language.lang).filter((one) => adviceHeading(one) === null);
  return withoutWay({ ...marked, text: sentences.join('') });
}

/** The heading that a sentence of an advice is, above those that follow it, as `# Your health.`; `null` for what is none. */
export function adviceHeading(sentence: string): string | null {
  return /^# (.+?)\.?\s*$/.exec(sentence)?.[1] ?? null;
}

/** The same with its headings, and brackets around the words that lead to the regions or to another way in (`way-in-text.ts`). */
export function toMarkedAdvice({ id }: Pick<Situation, 'id'>, context: ViewContext): Text {
  const { campaign, language } = context;
  const countries = campaign.needs.find((need) => need.id === id)?.adviceFor;
  const isLawElsewhere = id === 'missing' && countries !== undefined && !countries.includes(campaign.country.code);
  const advice = context.t(isLawElsewhere ? 'need.missing-advice-elsewhere' : `need.${id}-advice`, {
    country: context.country(context.campaign.country.code).text,
    ...byKey(keysOf(NAMED), (name) => calledNumber(NAMED[name], context) ?? NO_NUMBER),
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

/** Does the sentence lead to no other way in, or to one that the campaign has? */
function leadsSomewhere(sentence: string, needs: readonly Pick<Situation, 'id'>[]): boolean {
  const to = targetOf(sentence);
  return to === undefined || needs.some(({ id }) => id === to);
}

/** Stands where nobody has a number: a sign that no text has. */
const NO_NUMBER = '\uFFFC';
