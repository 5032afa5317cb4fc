import { ACTIVITY_KINDS, ACTIVITY_MODES, ANSWERS } from '../domain/activities/activity.ts';
import { joinWords, type OwnWords } from '../domain/activities/announce-words.ts';
import { AUDIENCES, COSTS } from '../domain/line/codes.ts';
import { type Organisation, SECTORS } from '../domain/organisation.ts';
import type { Region } from '../domain/place.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { AnnounceContext, Choice } from './context.ts';

/** What the rules are made from: the content of the deployment. */
export interface ContextInput {
  campaign: { year: number; timeZone: string };
  today: PlainDate;
  /** The language of a text that names none, and those that a text may be in, with their names. */
  lang: string;
  languages: readonly Choice[];
  regions: readonly Pick<Region, 'code' | 'name' | 'capital'>[];
  organisations: readonly Pick<Organisation, 'id' | 'name' | 'acronym' | 'sector' | 'domain'>[];
  invented: readonly string[];
  allowedDomains: readonly string[];
  /** The words of each language, those of the first language first. */
  words: readonly OwnWords[];
  /** A phrase of the interface in every language that has it, the reader's own first. */
  phrases: (key: string) => readonly string[];
}

/** Other ways to say a choice, which forms do not offer: `a; b`. */
const othersOf = (phrase: string) => phrase.split(';').map((word) => word.trim());

/** The rules' view of a deployment, for the command and for the page. */
export function contextFrom(input: ContextInput): AnnounceContext {
  const { phrases, campaign, today, lang, languages, invented } = input;
  const choices = (codes: readonly string[], prefix: string): Choice[] =>
    codes.map((code) => ({
      code,
      words: [...new Set([...phrases(`${prefix}${code}`), ...phrases(`${prefix}${code}-also`).flatMap(othersOf)])],
    }));
  const answers = choices(ANSWERS, 'announce.word-answer-');
  return {
    year: campaign.year,
    timeZone: campaign.timeZone,
    today,
    lang,
    invented,
    allowedDomains: input.allowedDomains,
    words: joinWords(input.words),
    regions: input.regions.map(({ code, name, capital }) => ({ code, words: [name.text], capital })),
    organisations: input.organisations.map(({ id, name, acronym, sector, domain }) => ({
      code: id,
      words: [name.text, ...(acronym ? [acronym] : [])],
      sector,
      domain,
    })),
    choices: {
      lang: languages,
      sectors: choices(SECTORS, 'sector.'),
      kind: choices(ACTIVITY_KINDS, 'activityKind.'),
      status: choices(['announced', 'moved', 'cancelled'], 'announce.word-status-'),
      mode: [
        ...choices(
          ACTIVITY_MODES.filter((mode) => mode !== 'unknown'),
          'activityMode.',
        ),
        answers.find(({ code }) => code === 'unknown')!,
      ],
      audiences: choices(AUDIENCES, 'audience.'),
      cost: choices(COSTS, 'announce.word-cost-'),
      stepFree: answers,
      signLanguage: answers,
      captions: answers,
      interpretation: answers,
      quietSpace: answers,
      spoken: languages,
    },
  };
}
