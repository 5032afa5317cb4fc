import type { AllWords } from '../domain/activities/announce-words.ts';
import type { Platform } from '../domain/join-link.ts';
import type { PlainDate } from '../domain/plain-date.ts';
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
