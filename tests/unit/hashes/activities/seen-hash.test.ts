/** What a reading of an activity is bound to: all that a reader of the site sees of it, and nothing else. */
import { describe, expect, test } from 'vitest';
import { seenHash } from '../../../../src/hashes/activities/seen-hash.ts';
import { activitySchema } from '../../../../src/schemas/activities/activity.ts';

type Seen = Parameters<typeof seenHash>[0];

/** What a reader of the site does not see, or what the team wrote of it. Whoever adds a field decides here whether it is read. */
const UNSEEN = ['sequence', 'updatedOn', 'confirmed', 'confidence', 'overrides', 'change.calledBack', 'outcome'];

/** An activity with every field that there is. */
const WHOLE = {
  title: 'Función de títeres',
  lang: 'es',
  organisers: ['mimp'],
  organiserNames: [{ text: 'Club Inventado', lang: 'es' }],
  sectors: ['education'],
  kind: 'fair',
  status: 'moved',
  when: { starts: '2027-07-30', ends: '2027-07-31', from: '15:00', to: '17:00' },
  place: {
    venue: 'Plaza Inventada',
    town: 'Puno',
    region: 'PE-PUN',
    directions: 'Por la puerta azul',
    coordinates: { lat: -15.84, lon: -70.02 },
    link: 'https://example.org/sala',
  },
  mode: 'mixed',
  audiences: ['families'],
  languages: ['es', 'qu'],
  cost: 'free',
  accessibility: { stepFree: 'yes', signLanguage: 'no', captions: 'no', interpretation: 'yes', quietSpace: 'no' },
  change: {
    reason: 'Se corrió por lluvia',
    previous: { starts: '2027-07-29', from: '15:00' },
    calledBack: { by: 'editor', on: '2027-07-20', page: 'https://example.org/contacto' },
  },
  outcome: { held: 'yes', mode: 'onsite', counted: { people: 80, method: 'each' }, by: 'editor', on: '2027-07-31' },
  series: 'titeres',
  sequence: 1,
  updatedOn: '2027-07-20',
  confirmed: { role: 'editor', on: '2027-07-20', how: 'prensa@example.org' },
  sources: ['mimp-2027'],
  confidence: 'medium',
  overrides: [{ rule: 'terms', reason: 'Es el nombre de la ley.', role: 'editor' }],
  description: 'Una función inventada.\n\nHabrá música.',
};

describe('what is read is bound to', () => {
  const seen = pathsOf(WHOLE).filter((path) => !isUnseen(path));

  test('an activity that has every field of the schema, so that a new one must be seen or named here', () => {
    expect(
      activitySchema.safeParse({ ...WHOLE, description: undefined }).error?.issues.map(({ path }) => path),
    ).toEqual([[]]);
    expect(new Set(fieldsOf(WHOLE))).toEqual(new Set([...fieldsOf(activitySchema), 'description']));
    expect(UNSEEN.filter((path) => !fieldsOf(activitySchema).includes(path))).toEqual([]);
  });

  test.each(seen)('%s', (path) => {
    expect(hashOf(changedAt(WHOLE, path))).not.toBe(hashOf(WHOLE));
  });

  test.each(fieldsOf(WHOLE).filter((path) => !isUnseen(path)))('whether there is %s', (path) => {
    expect(hashOf(without(WHOLE, path))).not.toBe(hashOf(WHOLE));
  });
});

test('nobody can write two announcements with one hash, to have one read and then send the other', () => {
  expect(hashOf(WHOLE)).toMatch(/^[0-9a-f]{32,}$/);
});

describe('the reading stays with', () => {
  test.each(pathsOf(WHOLE).filter(isUnseen))('another %s', (path) => {
    expect(hashOf(changedAt(WHOLE, path))).toBe(hashOf(WHOLE));
  });

  test.each([
    ['its fields in another order', mapped(WHOLE, (value) => value, true)],
    ['white space at the ends', mapped(WHOLE, (value) => (typeof value === 'string' ? ` ${value}\n` : value))],
    [
      'accents written in two signs',
      mapped(WHOLE, (value) => (typeof value === 'string' ? value.normalize('NFD') : value)),
    ],
    [
      'ends of lines as another system writes them',
      mapped(WHOLE, (value) => (typeof value === 'string' ? value.replaceAll('\n', '\r\n') : value)),
    ],
    [
      'a call that is noted later, where nothing else was said of the change',
      { ...bare(), change: { calledBack: WHOLE.change.calledBack } },
      bare(),
    ],
    ['its folder and its name', { ...WHOLE, id: 'titeres', year: 2027, reading: 'unread' }],
  ])('%s', (_case, other, own: unknown = WHOLE) => {
    expect(hashOf(other)).toBe(hashOf(own));
  });

  test('no words that moved from one field to another', () => {
    const { venue, town, ...rest } = WHOLE.place;
    expect(hashOf({ ...WHOLE, place: { ...rest, venue: town, town: venue } })).not.toBe(hashOf(WHOLE));
    expect(hashOf({ ...WHOLE, audiences: [], sectors: ['education', 'families'] })).not.toBe(hashOf(WHOLE));
  });
});

function bare() {
  const { change: _change, ...rest } = WHOLE;
  return rest;
}

function hashOf(activity: unknown): string {
  return seenHash(activity as Seen);
}

function isUnseen(path: string): boolean {
  return UNSEEN.some((one) => path === one || path.startsWith(`${one}.`));
}

/** The path of each value, those in lists too. */
function pathsOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, part]) => pathsOf(part, path ? `${path}.${key}` : key));
}

/** The paths of the fields of a record, or of the schema of one; what stands in a list is no field. */
function fieldsOf(value: unknown, path = ''): string[] {
  const parts = fieldsIn(value);
  return [
    ...(path ? [path] : []),
    ...Object.entries(parts ?? {}).flatMap(([key, part]) => fieldsOf(part, path ? `${path}.${key}` : key)),
  ];
}

function fieldsIn(value: unknown): object | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  if (!('def' in value)) return value;
  const { shape, innerType } = value.def as { shape?: object; innerType?: unknown };
  return shape ?? fieldsIn(innerType);
}

/** A copy in which every value went through `to`, the keys of each record the other way round where that is asked. */
function mapped(value: unknown, to: (value: unknown) => unknown, isTurned = false): unknown {
  if (Array.isArray(value)) return value.map((part) => mapped(part, to, isTurned));
  if (typeof value !== 'object' || value === null) return to(value);
  const parts = Object.entries(value).map(([key, part]) => [key, mapped(part, to, isTurned)]);
  return Object.fromEntries(isTurned ? parts.reverse() : parts);
}

function changedAt(value: unknown, path: string): unknown {
  return edited(value, path.split('.'), (part) => (typeof part === 'number' ? part + 1 : `${part}x`));
}

function without(value: unknown, path: string): unknown {
  return edited(value, path.split('.'), () => undefined);
}

function edited(value: unknown, [key, ...rest]: string[], to: (part: unknown) => unknown): unknown {
  if (key === undefined) return to(value);
  if (Array.isArray(value)) return value.map((part, i) => (String(i) === key ? edited(part, rest, to) : part));
  const record = value as Record<string, unknown>;
  return { ...record, [key]: edited(record[key], rest, to) };
}
