/** What shows a value of a content file, as the editing screen and the view of a change list it. */
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/check/read/content.ts';
import { type Follower, followersOf } from '../../../src/cli/followers.ts';
import { broken } from '../../fixtures/content-faults/faults.ts';
import { live } from '../../fixtures/content-faults/reviews.ts';
import { cleanTree, type Tree, withTree } from '../../fixtures/content-faults/tree.ts';
import { contentOf } from '../../fixtures/content-read.ts';

const POLICE = 'facts/services/gb/policia-999.yaml';
const OFFICE = 'facts/services/gb/oficina-central.yaml';

const followers = (file: string, tree: Tree = cleanTree()) =>
  withTree(tree, (dir) => followersOf(readContent(dir), file, 'en'));
const namesOf = (all: readonly Follower[], kind: Follower['kind']) =>
  all.filter((one) => one.kind === kind).map(({ name }) => name);

describe('of a service', () => {
  test('are its page, the lists it stands in, and open data, with their addresses', () => {
    const all = followers(OFFICE);
    expect(namesOf(all, 'page')).toEqual([
      'ayuda › service › Oficina central',
      'ayuda › directory',
      'ayuda › region › inglaterra',
      'ayuda › region › gales',
      'ayuda › region › inglaterra › handout',
      'ayuda › region › gales › handout',
      'ayuda › spoken › es',
      'activities › organiser › oficina',
    ]);
    expect(namesOf(all, 'feed')).toContain('data › country › gb.csv');
    expect(all.find(({ name }) => name.endsWith('inglaterra'))?.address).toBe('/ayuda/region/inglaterra/');
  });

  test('that is an emergency number, are every page, told as one', () => {
    expect(followers(POLICE)[0]).toEqual({ kind: 'page', name: 'Every page: the emergency bar' });
    expect(namesOf(followers(OFFICE), 'page')).not.toContain('Every page: the emergency bar');
  });

  test('whose number is printed, are the papers and their codes', () => {
    const all = followers(POLICE, live(cleanTree()));
    expect(namesOf(all, 'paper')).toEqual(['classroom › Mirar', 'classroom › quizzes › Preguntas']);
    expect(namesOf(all, 'code')).toEqual(['8245 3292: Mirar (es)', '3640 3575: Preguntas (es)']);
    expect(namesOf(followers(OFFICE, live(cleanTree())), 'code')).toEqual([]);
    expect(namesOf(followers(POLICE), 'code')).toEqual([]);
  });

  test('are told of a service with a mistake in it too, and that papers are not known', () => {
    const all = followers(POLICE, broken(POLICE, 'kind: police', 'kind: polis'));
    expect(namesOf(all, 'page')).toContain('ayuda › service › Policía');
    expect(namesOf(all, 'paper')).toEqual(['What is printed and its codes: not known while the check finds mistakes']);
  });
});

test('of an activity, are its page, the lists and the calendars', () => {
  const all = followers('events/2027/feria.md');
  expect(namesOf(all, 'page')[0]).toBe('activities › 2027 › Feria de la plaza');
  expect(namesOf(all, 'feed')).toContain('activities › 2027 › feria.ics');
});

test('of a quiz, are the lesson that names it and its own papers', () => {
  const all = followers('quizzes/preguntas.yaml', live(cleanTree()));
  expect(namesOf(all, 'page')).toContain('classroom › Mirar › handout');
  expect(namesOf(all, 'code')).toEqual(['3640 3575: Preguntas (es)']);
});

test('of what no page shows, are none', () => {
  expect([followers('words/es.yaml'), followers('README.md'), followers('nothing/here.yaml')]).toEqual([[], [], []]);
});

describe('in the real content', () => {
  const content = contentOf('content');

  test('what is alike and many is told as one, with how many there are', () => {
    const { campaign } = content;
    const published = {
      ...content,
      campaign: { ...campaign!, whole: { ...campaign!.whole!, stage: 'live' as const } },
    };
    const all = followersOf(published, 'facts/services/pe/linea-1818.yaml', 'es');
    expect(all).toContainEqual({ kind: 'page', name: 'ayuda › region › … (26)' });
    expect(all.some(({ name }) => /^Códigos de lo impreso \(\d{2,}\)$/.test(name))).toBe(true);
    expect(all.length).toBeLessThan(60);
  });

  test('a text that names a role follows who plays it, and a saying shows on its message', () => {
    const school = followersOf(content, 'facts/services/pe/siseve.yaml', 'es');
    expect(school.map(({ address }) => address)).toContain('/mensajes/escuela/');
    expect(followersOf(content, 'sayings/pregunta.yaml', 'es')[0]?.address).toBe('/mensajes/oferta/');
  });
});
