import type { Platform } from './join-link.ts';
import type { Role, Roles, StripRole } from './roles.ts';
import type { Topic } from './topics.ts';
import type { Stage } from './translation.ts';

export const SITUATIONS = [
  'danger',
  'report',
  'missing',
  'offer',
  'said-yes',
  'papers',
  'work',
  'child',
  'migrant',
  'abroad',
  'lawyer',
  'quiet',
] as const;
export type SituationId = (typeof SITUATIONS)[number];

/** Situations of whoever may be held, or looks for somebody who may be: the police is the first or the second that they find. */
export const HELD_SITUATIONS = [
  'danger',
  'missing',
  'said-yes',
  'papers',
  'work',
  'child',
  'migrant',
  'quiet',
] as const satisfies readonly SituationId[];
/** Situations of whoever cannot call: who is written to need not stand after who is called. */
export const WRITTEN_SITUATIONS = ['quiet'] as const satisfies readonly SituationId[];

/** Pages that a way into help may begin with, before any number. */
export const BEGINNINGS = ['offer'] as const;

/** The short words that addresses are made of. */
export const PATH_WORDS = [
  'help',
  'region',
  'country',
  'service',
  'messages',
  'activities',
  'classroom',
  'search',
  'data',
  'about',
  'privacy',
  'accessibility',
  'sources',
  'law',
  'figures',
  'sector',
  'calendar',
  'quizzes',
  'handout',
  'directory',
  'spoken',
  'written',
  'call',
  'border',
  'card',
  'discreet',
  'contact',
  'publish',
  'subscribe',
  'month',
  'audience',
  'mode',
  'language',
  'organiser',
  'archive',
  'programme',
  'ideas',
  'certificate',
  'feed',
  'text',
  'offer',
  'adverts',
  'glossary',
  'translations',
  'commission',
  'easy',
  'changes',
  'offline',
  'templates',
  'results',
  'pretest',
  'materials',
  'press',
  'place',
  'files',
  'code',
  'class',
  'key',
  'logo',
  'guide',
  'slides',
] as const;

export type PathWord = (typeof PATH_WORDS)[number];

export interface Situation {
  id: SituationId;
  slug: string;
  /** A page to look at first, before any number. */
  begin?: (typeof BEGINNINGS)[number] | undefined;
  services: string[];
  /** Messages that tell more, by their file names. */
  read?: string[] | undefined;
  /** Messages that are about this need alone: they end with its own steps. */
  about?: string[] | undefined;
}

export type Night = { other: Role[] } & { [topic in Topic]?: Role[] | undefined };

/** This deployment, as `content/campaign.yaml` describes it; what nobody has told us is `null`. */
export interface Campaign {
  year: number;
  /** Month and day, `07-30`. */
  day: string;
  theme: Record<string, string> | null;
  country: { code: string; names: Record<string, string> };
  timeZone: string;
  stage: Stage;
  publisher: string | null;
  isGovernment: boolean | null;
  address: string | null;
  contact: string | null;
  /** The sign of the campaign, row by row: `x` a stitch, `.` the ground. */
  sign: string[];
  /** Does each page have its woven band? */
  band: boolean;
  sourceLocale: string;
  paths: Record<PathWord, string>;
  /** Who plays the roles that texts name. */
  roles: Roles;
  /** The roles and codes of those who write, translate, read and check; never the name of a person. */
  team: string[];
  /** The roles whose numbers are on every page, in order; a phrase `emergency.<role>` names each. */
  emergency: StripRole[];
  /** Who is called where a service may not answer: roles whose services always do, by topic; `other` is for every other topic. */
  night: Night;
  needs: Situation[];
  core: string[];
  giveaways: Record<string, string[]>;
  /** Neutral names, by locale, under which a reader may keep a number. */
  contactNames: Record<string, { name: string; slug: string }[]>;
  /** Numbers that texts may show, since they belong to nobody. */
  fictionalNumbers: string[];
  /** Where activities are joined online, besides the sites of institutions. */
  platforms: Platform[];
}

/**
 * May this role or code sign something in this deployment? `campaign.yaml` lists them, so that neither a typo nor the
 * name of a person passes for one. A listed word followed by a number is one more of its kind.
 *
 * @example isOfTeam('traduccion-2', ['editor', 'traduccion']) // => true
 */
export function isOfTeam(by: string, team: readonly string[]): boolean {
  return team.includes(by) || team.includes(by.replace(/-\d+$/, ''));
}
