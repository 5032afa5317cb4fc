import type { BEGINNINGS, PathWord, SituationId } from '../codes/campaign.ts';
import type { Role, StripRole } from '../codes/roles.ts';
import type { Topic } from '../codes/topics.ts';
import type { Stage } from '../codes/translation.ts';
import type { Platform } from './join-link.ts';
import type { Roles } from './roles.ts';

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
