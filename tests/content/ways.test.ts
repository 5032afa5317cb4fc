/** The ways into help say what people look for, and lead to services that are for whoever comes. */
import { expect, test } from 'vitest';
import { contentOf } from '../fixtures/content-read.ts';

const content = contentOf('content');
const needs = content.campaign!.whole!.needs;
const serviceOf = (id: string) => content.services.find((service) => service.id === id)!.whole!;
const phrase = (key: string) => content.strings.find(({ locale }) => locale === 'es')!.whole!.safety[key] as string;

test('the way of documents says the words that people search', () => {
  const text = ['need.papers', 'need.papers-advice'].map(phrase).join(' ');
  expect(text).toMatch(/DNI/);
  expect(text).toMatch(/pasaporte/);
});

test('each service for whoever came from another country names migrants or refugees in its record', () => {
  const { services } = needs.find(({ id }) => id === 'migrant')!;
  const others = services.filter(
    (id) => !serviceOf(id).audiences.some((one) => one === 'migrants' || one === 'refugees'),
  );
  expect(others).toEqual([]);
});

test('each of them shows a way to reach it: those that have none are named by the pages of places', () => {
  const { services } = needs.find(({ id }) => id === 'migrant')!;
  expect(services.filter((id) => serviceOf(id).listing !== 'listed' || serviceOf(id).channels.length === 0)).toEqual(
    [],
  );
});

test('what happens most often stands among the first six: force, somebody missing, somebody loved, a child', () => {
  const first = needs.slice(0, 6).map(({ id }) => id);
  expect(first[0]).toBe('danger');
  expect(first).toEqual(expect.arrayContaining(['forced', 'missing', 'loved-one', 'child', 'offer']));
});

test('an offer is looked at before any number', () => {
  expect(needs.find(({ id }) => id === 'offer')?.begin).toBe('offer');
});
