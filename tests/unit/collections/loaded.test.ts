/** What the site reads of the content, from entries as the site builder gives them. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { phraseReviewHash } from '../../../src/hashes/page/dictionary.ts';
import { stringsSchema } from '../../../src/schemas/page/prose.ts';
import { activityContext, anActivity } from '../../fixtures/events/made-up.ts';
import { aCampaign, aService, TODAY } from '../made-up.ts';

interface StoredEntry {
  id: string;
  data: unknown;
  body?: string;
}

const { collections } = vi.hoisted(() => ({ collections: new Map<string, StoredEntry[]>() }));
vi.mock('astro:content', () => ({
  getCollection: async (name: string) => collections.get(name) ?? [],
  getEntry: async (name: string, id: string) => collections.get(name)?.find((entry) => entry.id === id),
}));

const strings = stringsSchema.parse(parse(readFileSync('content/strings/es.yaml', 'utf8')));
const SOURCE_STRINGS: StoredEntry[] = [{ id: 'es', data: strings }];

// What is loaded is kept for a whole build; each test is a build of its own.
beforeEach(() => vi.resetModules());
afterEach(() => collections.clear());

function siteOf(changes: Record<string, StoredEntry[]> = {}) {
  const all: Record<string, StoredEntry[]> = {
    campaign: [{ id: 'campaign', data: aCampaign() }],
    organisations: [{ id: 'organisations', data: {} }],
    days: [{ id: 'days', data: {} }],
    sources: [{ id: 'sources', data: { sources: {}, allowedDomains: [] } }],
    regions: [{ id: 'all', data: { items: [] } }],
    strings: SOURCE_STRINGS,
    texts: [{ id: 'texts', data: { pages: {}, messages: {} } }],
    ...changes,
  };
  for (const [name, entries] of Object.entries(all)) collections.set(name, entries);
}

async function load() {
  return (await import('../../../src/collections/site.ts')).loadSite(TODAY);
}

describe('the words of a language', () => {
  test('are reviewed where somebody has read what they say now, and are what the file says where it is not', async () => {
    const exit = phraseReviewHash('safety', 'Exit', strings.safety['exit.label']);
    const of = (read: string) => ({ read, harm: 'safety', by: 'revision-1', on: '2027-05-04' });
    const data = {
      ...strings,
      state: 'machine',
      safety: { ...strings.safety, 'exit.label': 'Exit' },
      reviewed: { 'exit.label': of(exit), 'nav.home': of(exit) },
    };
    siteOf({ strings: [...SOURCE_STRINGS, { id: 'en', data }] });
    const words = (await load()).dictionaries.get('en')!;
    expect(words.get('exit.label')?.state).toBe('reviewed');
    expect(words.get('exit.note')?.state).toBe('machine');
    expect([...words.values()].filter(({ state }) => state === 'reviewed')).toHaveLength(1);
  });
});

describe('a service', () => {
  const serviceIn = (folder: string, id: string, changes = {}): StoredEntry => {
    const { id: _id, country: _country, ...data } = aService(id, changes);
    return { id: `${folder}/${id}`, data };
  };

  test('is of the country of its folder, under the name of its file', async () => {
    siteOf({ services: [serviceIn('qm', 'one'), serviceIn('es', 'two')] });
    const { facts } = await load();
    expect(facts.services.get('two')).toMatchObject({ id: 'two', country: 'ES' });
    expect(facts.servicesOf.get('QM')?.map(({ id }) => id)).toEqual(['one']);
  });

  test('that is announced and not switched on is nowhere', async () => {
    const plan = { announcedOn: '2027-01', expected: null, replaces: [], sources: ['a-source'], isOn: false };
    siteOf({ services: [serviceIn('qm', 'one'), serviceIn('qm', 'planned', { plan })] });
    const { facts } = await load();
    expect([...facts.services.keys()]).toEqual(['one']);
    expect(facts.servicesOf.get('QM')?.map(({ id }) => id)).toEqual(['one']);
  });
});

describe('activities', () => {
  const entryOf = (id: string, starts: string, updatedOn: string): StoredEntry => {
    const { id: _id, year: _year, description, ...data } = anActivity(id, { when: { starts }, updatedOn });
    return { id: `${starts.slice(0, 4)}/${id}`, data, body: description };
  };

  test('come or are over as of the day that the site is built for', async () => {
    const site = { ...activityContext().site, today: '2027-07-15' };
    collections.set('activities', [
      entryOf('over', '2027-07-14', '2027-06-01'),
      entryOf('today', '2027-07-15', '2027-06-01'),
      entryOf('coming', '2027-07-30', '2027-07-14'),
    ]);
    const { index } = await (await import('../../../src/collections/activities.ts')).loadActivities(site);
    expect(index.all.coming.map(({ id }) => id)).toEqual(['today', 'coming']);
    expect(index.all.past.map(({ id }) => id)).toEqual(['over']);
  });
});

describe('a message', () => {
  const entryOf = (locale: string, action: string): StoredEntry => ({
    id: `${locale}/messages/offer`,
    data: {
      title: action,
      description: action,
      evidence: { action, basis: ['a-source'], preTested: null },
      sections: {},
    },
    body: '<Section id="law" harm="core">\n\nA law.\n\n</Section>\n',
  });
  const load = async (record: object) => {
    vi.resetModules();
    siteOf();
    collections.set('texts', [{ id: 'texts', data: { pages: {}, messages: { offer: record } } }]);
    collections.set('pages', [entryOf('es', 'Pregunta.'), entryOf('en', 'Ask.')]);
    return (await (await import('../../../src/collections/messages.ts')).loadMessages('es'))[0]!;
  };

  test('says in each language what it asks, in the words of that language', async () => {
    const { group, evidence } = await load({ audience: 'self', group: 'offer' });
    expect(group).toBe('offer');
    expect([...evidence].map(([locale, { action }]) => [locale, action])).toEqual([
      ['es', 'Pregunta.'],
      ['en', 'Ask.'],
    ]);
  });

  test('lies in the zone of help in every language where its reader may be watched', async () => {
    expect((await load({ audience: 'self', group: 'offer' })).zone).toBe('help');
    expect((await load({ audience: 'school', group: 'offer' })).zone).toBe('campaign');
  });

  test.each(['es', 'en'])('shows in %s no section that holds for another country', async (locale) => {
    const ids = async (country: string) =>
      (await load({ audience: 'self', group: 'offer', sections: { law: { for: [country] } } })).versions
        .get(locale)!
        .sections.map(({ id }) => id);
    expect(await ids('XB')).toEqual([]);
    expect(await ids(aCampaign().country.code)).toEqual(['law']);
  });
});
