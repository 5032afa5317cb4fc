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

/** Share of the activities that lie in the two years before. */
const PAST = 0.2;

/** Any number of activities that nobody holds, the same for the same seed: for measuring only, never for `content/`. */
export function seededActivities(count: number, facts: SeedFacts, seed = 30_07): SeededFile[] {
  const random = mulberry(seed);
  return Array.from({ length: count }, (_, number) => seededActivity(number, facts, random));
}

function seededActivity(number: number, facts: SeedFacts, random: () => number): SeededFile {
  const pick = <T>(list: readonly T[]): T =>
    assertFound(list[Math.floor(random() * list.length)], 'member of an empty list');
  const some = <T>(list: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(list))),
  ];
  // In turn, so that a few have one of each.
  const kind = assertFound(ACTIVITY_KINDS[number % ACTIVITY_KINDS.length], 'kind');
  // What may be told of only once it has been has been.
  const isPast = random() < PAST || isOneOf(COVERT_KINDS, kind);
  const year = facts.year - (isPast ? 1 + Math.floor(random() * 2) : 0);
  // Around the day, and most on the day itself, as the campaign does.
  const starts = addDays(`${year}-${facts.day}`, random() < 0.3 ? 0 : Math.floor(random() * 60) - 20);
  const isOnline = random() < 0.15;
  const isCancelled = random() < 0.03;
  const id = `seeded-${String(number).padStart(6, '0')}`;
  const front = {
    title: `Actividad inventada número ${number} para medir`,
    lang: pick(facts.languages),
    organisers: [pick(facts.organisations)],
    organiserNames: [],
    sectors: [pick(facts.sectors)],
    kind,
    status: isCancelled ? 'cancelled' : 'announced',
    when: { starts, ...(random() < 0.1 ? { ends: addDays(starts, 2) } : {}), from: pick(['09:00', '15:30', '19:00']) },
    place: isOnline
      ? {}
      : { venue: `Lugar ${number % 97}`, town: `Ciudad ${number % 211}`, region: pick(facts.regions) },
    mode: isOnline ? 'online' : 'onsite',
    audiences: some(AUDIENCES, 2),
    cost: pick(['free', 'paid', 'unknown']),
    accessibility: { stepFree: pick(['yes', 'no', 'unknown']), signLanguage: 'unknown', captions: 'unknown' },
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

/** A small generator of pseudo-random numbers from 0 to 1 (Mulberry32, public domain). */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
