import { ACTIVITY_KINDS, ACTIVITY_MODES, ANSWERS, COVERT_KINDS } from '../codes/activity.ts';
import { isOneOf } from '../codes/keys.ts';
import { METHODS } from '../codes/results.ts';
import { SECTORS } from '../codes/sectors.ts';
import { AUDIENCES, COSTS } from '../codes/service.ts';
import { joinWords, type OwnWords } from '../domain/activities/announce-words.ts';
import type { Platform } from '../domain/join-link.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Region } from '../domain/place.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { PhraseKey } from '../i18n/phrases.ts';
import { ANNOUNCED_STATUSES } from './announcement.ts';
import type { Choice, IntakeContext } from './context.ts';

/** What the rules are made from: the content of the deployment. */
export interface ContextInput {
  campaign: { year: number; timeZone: string; platforms: readonly Platform[] };
  today: PlainDate;
  /** The language of a text that names none, and those that a text may be in, with their names. */
  lang: string;
  languages: readonly Choice[];
  regions: readonly Pick<Region, 'code' | 'name' | 'capital'>[];
  organisations: readonly Pick<Organisation, 'id' | 'name' | 'acronym' | 'sector' | 'domain'>[];
  invented: readonly string[];
  lines: readonly string[];
  allowedDomains: readonly string[];
  /** The words of each language, those of the first language first. */
  words: readonly OwnWords[];
  /** A phrase of the interface in every language that has it, the reader's own first. */
  phrases: (key: PhraseKey) => readonly string[];
}

/** Other ways to say a choice, which forms do not offer: `a; b`. */
const othersOf = (phrase: string) => phrase.split(';').map((word) => word.trim());

/** The rules' view of a deployment, for the command and for the page. */
export function contextFrom(input: ContextInput): IntakeContext {
  const { phrases, campaign, today, lang, languages, invented } = input;
  const choices = <C extends string>(
    codes: readonly C[],
    keyOf: (code: C) => PhraseKey,
    alsoOf?: (code: C) => PhraseKey,
    wordsOf: (code: C) => readonly string[] = () => [],
  ): Choice[] =>
    codes.map((code) => {
      const also = [...(alsoOf ? phrases(alsoOf(code)).flatMap(othersOf) : []), ...wordsOf(code)];
      const [shown = code, ...others] = new Set([...phrases(keyOf(code)), ...also]);
      return { code, words: [shown, ...others] };
    });
  const wordsOf = (field: 'kind' | 'audiences' | 'languages', code: string): string[] =>
    input.words.flatMap(({ announce }) => {
      const own: Readonly<Record<string, string[] | undefined>> = announce?.choices?.[field] ?? {};
      return own[code] ?? [];
    });
  const spoken = languages.map(
    ({ code, words: [shown, ...others] }): Choice => ({
      code,
      words: [shown, ...others, ...wordsOf('languages', code)],
    }),
  );
  const answers = choices(
    ANSWERS,
    (code) => `announce.word-answer-${code}`,
    (code) => `announce.word-answer-${code}-also`,
  );
  return {
    year: campaign.year,
    timeZone: campaign.timeZone,
    today,
    lang,
    invented,
    lines: input.lines,
    allowedDomains: input.allowedDomains,
    platforms: campaign.platforms,
    words: joinWords(input.words),
    regions: input.regions.map(({ code, name, capital }) => ({
      code,
      // People call a region by its capital, where no region has that name itself.
      words:
        capital && !input.regions.some((other) => other.name.text === capital) ? [name.text, capital] : [name.text],
      capital,
    })),
    organisations: input.organisations.map(({ id, name, acronym, sector, domain }) => ({
      code: id,
      words: [name.text, ...(acronym ? [acronym] : [])],
      sector,
      domain,
    })),
    choices: {
      lang: spoken,
      sectors: choices(SECTORS, (code) => `sector.${code}`),
      kind: choices(
        ACTIVITY_KINDS,
        (code) => `activityKind.${code}`,
        undefined,
        (code) => wordsOf('kind', code),
      ).map((choice) => (isOneOf(COVERT_KINDS, choice.code) ? { ...choice, isHidden: true } : choice)),
      status: choices(
        ANNOUNCED_STATUSES,
        (code) => `announce.word-status-${code}`,
        (code) => `announce.word-status-${code}-also`,
      ),
      mode: [
        ...choices(
          ACTIVITY_MODES.filter((mode) => mode !== 'unknown'),
          (code) => `activityMode.${code}`,
          (code) => `announce.word-mode-${code}-also`,
        ),
        ...answers.filter(({ code }) => code === 'unknown'),
      ],
      // Who is not told apart comes first: most activities are for anyone.
      audiences: choices(
        ['anyone', ...AUDIENCES.filter((code) => code !== 'anyone')],
        (code) => `audience.${code}`,
        undefined,
        (code) => wordsOf('audiences', code),
      ),
      cost: choices(
        COSTS,
        (code) => `announce.word-cost-${code}`,
        (code) => `announce.word-cost-${code}-also`,
      ),
      stepFree: answers,
      signLanguage: answers,
      captions: answers,
      interpretation: answers,
      quietSpace: answers,
      spoken,
      held: choices(
        ['yes', 'no'],
        (code) => `announce.word-held-${code}`,
        (code) => `announce.word-held-${code}-also`,
      ),
      counted: choices(
        METHODS,
        (code) => `announce.word-counted-${code}`,
        (code) => `announce.word-counted-${code}-also`,
      ),
    },
  };
}
