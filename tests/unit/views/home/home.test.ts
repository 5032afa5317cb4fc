import { describe, expect, test } from 'vitest';
import { indexActivities } from '../../../../src/domain/activities/indexed.ts';
import type { Section } from '../../../../src/domain/page/sections.ts';
import { toHome } from '../../../../src/views/home/home.ts';
import type { ProsePage } from '../../../../src/views/page/prose.ts';
import { aContext } from '../../made-up.ts';

const section = (id: string): Section => ({ id, harm: 'core', state: 'original', hash: `hash-${id}` });
const page = (...ids: string[]): ProsePage => ({
  id: 'home',
  zone: 'campaign',
  order: 0,
  versions: new Map([
    ['es', { title: 'Inicio', description: 'Sobre el sitio.', head: section('head'), sections: ids.map(section) }],
  ]),
});
const homeIn = (context = aContext(), text = page('message', 'what')) =>
  toHome(text, [], indexActivities([], context.today), context);

describe('the day', () => {
  test('says nothing of a theme while nobody has announced one', () => {
    expect(homeIn(aContext()).coming.theme).toBeNull();
  });

  test('shows the theme in the language of the reader, or else in the source language', () => {
    const theme = { es: 'Lema', en: 'Theme' };
    const themeIn = (locale: string) => homeIn(aContext({ campaign: { theme } }, locale)).coming.theme?.text.text;
    expect(themeIn('en')).toContain('Theme');
    expect(themeIn('qu')).toContain('Lema');
  });

  test('is not said a second time among the dates that come', () => {
    const { on, rows } = homeIn().coming;
    expect(on).toBe('2027-07-30');
    expect(rows.map(({ date }) => date)).not.toContain(on);
  });
});

test('the times around the day stand there in a language that has words for them, and elsewhere the way to the dates', () => {
  expect(homeIn().coming.phases?.parts).toHaveLength(5);
  const { phases, all } = homeIn(aContext({}, 'qu')).coming;
  expect(phases).toBeNull();
  expect(all.href).toContain('/p-activities/');
});

describe('the slogan', () => {
  test('is one sentence with one word underlined', () => {
    const context = aContext();
    const { before, mark, after } = homeIn(context).slogan;
    expect(mark).toBe(context.t('home.mark').text);
    expect(before + mark + after).toBe(context.t('home.heading', { mark }).text);
  });

  test('is marked with its language where it is not that of the page', () => {
    expect(homeIn(aContext({}, 'qu')).slogan.lang).toBe('es-PE');
    expect(homeIn().slogan.lang).toBeUndefined();
  });
});

describe('the ways in', () => {
  test('are the first six needs of the campaign, and all the rest is one press away', () => {
    const context = aContext();
    const { links, others } = homeIn(context).help;
    expect(links.length).toBe(Math.min(6, context.campaign.needs.length));
    expect(others[0]?.href).toBe(context.address('help'));
  });

  test('lead whoever already said yes to help, also where the campaign has no such need', () => {
    const context = aContext({ campaign: { needs: [] } });
    expect(homeIn(context).already.link.href).toBe(context.address('help'));
  });
});

test('the invented message stands apart from the rest of the text, and is left out where nobody wrote one', () => {
  const { message, prose } = homeIn();
  expect(message?.runs.flatMap(({ ids }) => ids)).toEqual(['message']);
  expect(prose.runs.flatMap(({ ids }) => ids)).toEqual(['what']);
  expect(homeIn(aContext(), page('what')).message).toBeNull();
});

test('the site is described as data only once it has an address', () => {
  expect(homeIn().about).toBeNull();
  const live = aContext({ campaign: { address: 'https://site.example' } });
  expect(homeIn(live).about).toMatchObject({ url: 'https://site.example/', languages: ['es-PE'] });
});
