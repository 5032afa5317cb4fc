import { describe, expect, test } from 'vitest';
import type { MessageGroup } from '../../../../src/codes/texts.ts';
import type { Evidence, Saying } from '../../../../src/domain/messages/saying.ts';
import type { Section } from '../../../../src/domain/page/sections.ts';
import type { Source } from '../../../../src/domain/source.ts';
import { type MessagePage, toMessage, toMessages } from '../../../../src/views/messages/message.ts';
import { aContext } from '../../made-up.ts';

const section: Section = { id: 'uno', harm: 'core', state: 'original', hash: 'h1' };
const card = (action: string, preTested: Evidence['preTested'] = null): Evidence => ({
  action,
  basis: ['leaflet'],
  preTested,
});
const sources: Record<string, Omit<Source, 'id'>> = {
  leaflet: {
    publisher: 'Casa de los Faroles',
    title: null,
    kind: 'other',
    date: '2025',
    url: null,
    facts: [],
    confidence: 'high',
    readOn: '2026-11-24',
  },
};
const version = (title: string, sections = [section]) => ({
  title,
  description: `Sobre ${title}.`,
  head: section,
  sections,
});
const message = (id: string, group: MessageGroup, evidence = card('Pregunta quién contrata.')): MessagePage => ({
  id: `messages/${id}`,
  zone: 'campaign',
  order: 0,
  audience: 'self',
  group,
  versions: new Map([['es', version(id)]]),
  evidence: new Map([['es', evidence]]),
});
const context = aContext({ sources });

describe('the list of messages', () => {
  const pages = [message('mina', 'people'), message('oferta', 'offer'), message('beca', 'offer')];
  const { groups } = toMessages(pages, context);

  test('stands by situation, in the order of the situations and not of the files', () => {
    expect(groups.map(({ id, messages }) => [id, messages.map(({ label }) => label.text)])).toEqual([
      ['offer', ['oferta', 'beca']],
      ['people', ['mina']],
    ]);
  });

  test('leaves out a situation that has no message', () => {
    expect(groups.map(({ id }) => id)).not.toContain('travel');
  });

  test('names each situation in the reader’s words', () => {
    expect(groups[0]!.heading.text).toBe(context.t('messages.group-offer').text);
  });
});

describe('the page of a message', () => {
  const pages = [message('oferta', 'offer'), message('beca', 'offer'), message('mina', 'people')];
  const view = toMessage(pages[0]!, pages, context);

  test('leads to the others of the same situation, and to all', () => {
    expect(view.others.links.map(({ label }) => label.text)).toEqual(['beca', context.t('messages.all').text]);
  });

  test('says whom it speaks to, what it asks and what it rests on', () => {
    expect(view.evidence.rows.slice(0, 2).map(({ value }) => value.text)).toEqual([
      context.t('evidence.audience-self').text,
      'Pregunta quién contrata.',
    ]);
    expect(view.evidence.basis.links).toEqual([
      { href: '/p-about/p-sources/#leaflet', text: 'Casa de los Faroles, 2025' },
    ]);
  });

  test('has the sentences that belong to it, and no other, and rests also on what they do, each source once', () => {
    const saying = (id: string, of: string, ...rests: string[]): Saying => ({
      id,
      order: 0,
      message: of,
      sources: rests,
      words: { es: { state: 'original', hash: 'h1', text: 'Antes de ir, pregunta.', mark: null } },
    });
    const all = [saying('uno', 'oferta', 'leaflet', 'law'), saying('dos', 'mina', 'other')];
    const more = aContext({ sources: { ...sources, law: { ...sources.leaflet!, publisher: 'Ley' } } });
    const { sayings, evidence } = toMessage(pages[0]!, pages, more, all);
    expect(sayings.map(({ id }) => id)).toEqual(['uno']);
    expect(evidence.basis.links.map(({ text }) => text)).toEqual(['Casa de los Faroles, 2025', 'Ley, 2025']);
    expect(view.sayings).toEqual([]);
  });

  test('says nothing of whom it speaks to where that is anybody', () => {
    const everyones: MessagePage = { ...pages[0]!, audience: 'everyone' };
    expect(toMessage(everyones, pages, context).evidence.rows[0]!.value.text).toBe('Pregunta quién contrata.');
  });

  test('says that no reader has tried it, while none has', () => {
    expect(view.evidence.rows[2]!.value.text).toBe(context.t('evidence.notTested').text);
  });

  test('says which readers tried it, how many, when, and what changed, and of fewer than five of a kind no more than that', () => {
    const groups = [
      { kind: 'families', people: 5 },
      { kind: 'speakers', people: 1 },
    ] as const;
    const changed = 'Se quitó una palabra rara.';
    const trial = { on: '2027-04-03', region: null, with: [...groups], changed };
    const tried = message('oferta', 'offer', card('Pregunta.', trial));
    const { text } = toMessage(tried, [tried], context).evidence.rows[2]!.value;
    expect(text).toContain(context.t('tried.families', { count: 5 }).text);
    expect(text).toContain(context.t('tried.few').text);
    expect(text).not.toContain(context.t('tried.speakers', { count: 1 }).text);
    expect(text).not.toContain('abril');
    expect(text).toContain('2027');
    expect(text).toContain(changed);
    const same = message('oferta', 'offer', card('Pregunta.', { ...trial, changed: null }));
    const unchanged = toMessage(same, [same], context).evidence.rows[2]!.value;
    expect(unchanged.text).toContain(context.t('tried.unchanged').text);
  });

  test('shows the card in the language that the title stands in, marked where it is not the page’s', () => {
    const [, action] = toMessage(pages[0]!, pages, aContext({ sources }, 'en')).evidence.rows;
    expect(action!.value).toEqual({ text: 'Pregunta quién contrata.', lang: 'es-PE' });
  });
});

describe('what hands a message on', () => {
  const page = message('oferta', 'offer');

  test('is its title, the one thing it asks, and its card, which says the same', () => {
    const { sharing, frame } = toMessage(page, [page], context);
    const card = frame.shared.own;
    expect(sharing?.text.split('\n').slice(0, 2)).toEqual(['oferta', 'Pregunta quién contrata.']);
    expect(card?.sentence).toBe('Pregunta quién contrata.');
    expect(sharing?.card?.href).toContain(`${card?.name}.png`);
  });

  test('is nothing where its reader may be watched', () => {
    const { sharing, frame } = toMessage({ ...page, zone: 'help' }, [page], context);
    expect([sharing, frame.shared.own]).toEqual([null, null]);
  });
});
