import { ACTIVITY_KINDS, ACTIVITY_MODES, ANSWERS, COVERT_KINDS } from '../codes/activity.ts';
import { ACCESS_FIELDS } from '../codes/announced-fields.ts';
import { byKey, isOneOf } from '../codes/keys.ts';
import { METHODS } from '../codes/results.ts';
import { SECTORS } from '../codes/sectors.ts';
import { AUDIENCES, COSTS } from '../codes/service.ts';
import type { AllWords } from '../domain/activities/announce-words.ts';
import { joinWords, type OwnWords } from '../domain/activities/announce-words.ts';
import type { Platform } from '../domain/join-link.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Organisation, Region } from '../domain/records.ts';
import type { PhraseKey } from '../i18n/phrases.ts';
import { ANNOUNCED_STATUSES } from './announcement.ts';
import type { ChoiceField } from './fields.ts';

/** Something that may be chosen: its code, and the words that people write for it in any language; the first is shown. */
export interface Choice {
  code: string;
  words: readonly [string, ...string[]];
  /** It is understood where somebody writes it, and never offered. */
  isHidden?: boolean;
}

/** The choices that a form and a template offer. */
export function offered(choices: readonly Choice[]): Choice[] {
  return choices.filter(({ isHidden }) => !isHidden);
}

/**
 * What the rules know about the deployment, as plain JSON: the command reads it from the content, the page gets it with
 * its island, so that both judge alike.
 */
export interface IntakeContext {
  /** The year of the campaign: announcements are for it. */
  year: number;
  today: PlainDate;
  /** The language of a text that names none. */
  lang: string;
  regions: readonly (Choice & { capital: string | null })[];
  organisations: readonly (Choice & { sector: string; domain: string | null })[];
  choices: Readonly<Record<ChoiceField, readonly Choice[]>>;
  /** Domains that the site may link to; each allows its subdomains. */
  allowedDomains: readonly string[];
  /** Where activities are joined online, besides these. */
  platforms: readonly Platform[];
  /** Digits of numbers that texts may show, since they belong to nobody. */
  invented: readonly string[];
  /** Digits of the numbers of services, which texts may name. */
  lines: readonly string[];
  /** How the languages of the deployment say what is read and guarded against. */
  words: AllWords;
}

/** What the rules are made from: the content of the deployment. */
export interface ContextInput {
  campaign: { year: number; platforms: readonly Platform[] };
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

type PhraseBeforeAlso = PhraseKey extends infer P ? (P extends `${infer S}-also` ? S : never) : never;

const othersOf = (phrase: string) => phrase.split(';').map((word) => word.trim());

/** The rules' view of a deployment, for the command and for the page. */
export function contextFrom(input: ContextInput): IntakeContext {
  const { phrases, campaign, today, lang, languages, invented } = input;
  const choices = <C extends string>(
    codes: readonly C[],
    keyOf: (code: C) => PhraseKey,
    wordsOf: (code: C) => readonly string[] = () => [],
  ): Choice[] =>
    codes.map((code) => {
      const [shown = code, ...others] = new Set([...phrases(keyOf(code)), ...wordsOf(code)]);
      return { code, words: [shown, ...others] };
    });
  /** Other ways to say a choice, which forms do not offer, are `a; b` behind a key of their own. */
  const withOthers = <C extends string, K extends PhraseBeforeAlso>(
    codes: readonly C[],
    keyOf: (code: C) => PhraseKey,
    alsoOf: (code: C) => K,
  ) => choices(codes, keyOf, (code) => phrases(`${alsoOf(code)}-also`).flatMap(othersOf));
  const told = <C extends string, K extends PhraseBeforeAlso & PhraseKey>(codes: readonly C[], keyOf: (code: C) => K) =>
    withOthers(codes, keyOf, keyOf);
  const wordsOf = (field: 'kind' | 'audiences' | 'languages', code: string): string[] =>
    input.words.flatMap(({ announce }) => {
      const own: Readonly<Record<string, string[] | undefined>> = announce?.choices?.[field] ?? {};
      return own[code] ?? [];
    });
  const spoken = languages.map(
    ({ code, words }): Choice => ({ code, words: [...words, ...wordsOf('languages', code)] }),
  );
  const answers = told(ANSWERS, (code) => `announce.word-answer-${code}`);
  return {
    year: campaign.year,
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
        (code) => wordsOf('kind', code),
      ).map((choice) => (isOneOf(COVERT_KINDS, choice.code) ? { ...choice, isHidden: true } : choice)),
      status: told(ANNOUNCED_STATUSES, (code) => `announce.word-status-${code}`),
      mode: [
        ...withOthers(
          ACTIVITY_MODES.filter((mode) => mode !== 'unknown'),
          (code) => `activityMode.${code}`,
          (code) => `announce.word-mode-${code}`,
        ),
        ...answers.filter(({ code }) => code === 'unknown'),
      ],
      // Who is not told apart comes first: most activities are for anyone.
      audiences: choices(
        ['anyone', ...AUDIENCES.filter((code) => code !== 'anyone')],
        (code) => `audience.${code}`,
        (code) => wordsOf('audiences', code),
      ),
      cost: told(COSTS, (code) => `announce.word-cost-${code}`),
      ...byKey(ACCESS_FIELDS, () => answers),
      spoken,
      held: told(['yes', 'no'], (code) => `announce.word-held-${code}`),
      counted: told(METHODS, (code) => `announce.word-counted-${code}`),
    },
  };
}
