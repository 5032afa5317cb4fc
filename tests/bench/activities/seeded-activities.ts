import { toYamlText } from '../../../src/cli/yaml-text.ts';
import { ACTIVITY_KINDS, COVERT_KINDS } from '../../../src/codes/activity.ts';
import { isOneOf } from '../../../src/codes/keys.ts';
import { AUDIENCES } from '../../../src/codes/service.ts';
import { assertFound } from '../../../src/domain/found.ts';
import { addDays } from '../../../src/domain/plain-date.ts';

/** What invented activities are made of: the deployment's own codes, so that every list of the site is filled. */
export interface SeedFacts {
  year: number;
  /** Month and day of the campaign. */
  day: string;
  /** Primary tags of the site's languages. */
  languages: readonly string[];
  regions: readonly string[];
  organisations: readonly string[];
  sectors: readonly string[];
}

export interface SeededFile {
  /** Below the content folder. */
  path: string;
  text: string;
}

/** Any number of activities that nobody holds, the same each time: for measuring only, never for `content/`. */
export function seededActivities(count: number, facts: SeedFacts): SeededFile[] {
  return Array.from({ length: count }, (_, number) => seededActivity(number, facts));
}

function seededActivity(number: number, facts: SeedFacts): SeededFile {
  // A few have one of each; what goes by a prime goes round by itself.
  const pick = <T>(list: readonly T[], prime = 1): T =>
    assertFound(list[Math.floor(number / prime) % list.length], 'member of an empty list');
  const kind = pick(ACTIVITY_KINDS);
  // What may be told of only once it has been has been.
  const isPast = number % 5 === 2 || isOneOf(COVERT_KINDS, kind);
  const year = facts.year - (isPast ? 1 + (number % 2) : 0);
  // Around the day, and most on the day itself, as the campaign does.
  const starts = addDays(`${year}-${facts.day}`, number % 3 === 0 ? 0 : ((number * 7) % 60) - 20);
  const isOnline = number % 7 === 3;
  const isCancelled = number % 37 === 5;
  const id = `seeded-${String(number).padStart(6, '0')}`;
  const front = {
    title: `Actividad inventada número ${number} para medir`,
    lang: pick(facts.languages, 3),
    organisers: [pick(facts.organisations, 5)],
    organiserNames: [],
    sectors: [pick(facts.sectors, 7)],
    kind,
    status: isCancelled ? 'cancelled' : 'announced',
    when: {
      starts,
      ...(number % 11 === 4 ? { ends: addDays(starts, 2) } : {}),
      from: pick(['09:00', '15:30', '19:00'], 2),
    },
    place: isOnline
      ? {}
      : { venue: `Lugar ${number % 97}`, town: `Ciudad ${number % 211}`, region: pick(facts.regions, 11) },
    mode: isOnline ? 'online' : 'onsite',
    audiences: number % 2 === 0 ? [] : [pick(AUDIENCES, 13)],
    cost: pick(['free', 'paid', 'unknown'], 3),
    accessibility: { stepFree: pick(['yes', 'no', 'unknown'], 5), signLanguage: 'unknown', captions: 'unknown' },
    sequence: isCancelled ? 1 : 0,
    updatedOn: `${facts.year}-01-15`,
    confirmed: null,
    sources: [],
    confidence: 'medium',
  };
  const body = `Una actividad que **nadie** organiza, la número ${number}.\n\nSirve para medir cuánto tarda el sitio en construirse.`;
  // The folder is the year in which it begins.
  return {
    path: `events/${starts.slice(0, 4)}/${id}.md`,
    text: `---\n${toYamlText(front)}---\n\n${body}\n`,
  };
}
