import { describe, expect, test } from 'vitest';
import { toCountries, toCountry } from '../../../../src/views/help/country.ts';
import { aContext, aService, aSite } from '../../made-up.ts';

const context = aContext();
const { t } = context;
const idsOf = (cards: readonly { id: string }[] = []) => cards.map(({ id }) => id);
const alsoWith = (...more: ReturnType<typeof aService>[]) =>
  aContext({ services: [...aSite().facts.services.values(), ...more] });

describe('the page of a country', () => {
  test('shows help lines first and the emergency number apart, with what it is', () => {
    const view = toCountry('QM', context);
    expect(idsOf(view.help.cards)).toEqual(['advice']);
    expect(idsOf(view.emergency?.cards)).toEqual(['police']);
    expect(view.emergency?.note).toEqual(t('country.emergencyNote'));
  });

  test('says so where it knows no help line', () => {
    const police = aService('only', { country: 'PT', lastResort: true });
    expect(toCountry('PT', alsoWith(police)).help.none).toEqual(t('country.none', { country: 'Portugal' }));
    expect(toCountry('QM', context).help.none).toBeNull();
  });

  test('has no part for emergencies where no number is known', () => {
    expect(toCountry('ES', context).emergency).toBeNull();
  });

  test('names the services without public contact, apart from the rest', () => {
    expect(toCountry('QM', context).withoutContact?.links.map(({ href }) => href)).toEqual([
      '/p-help/p-service/consulates/',
    ]);
  });

  test('leaves the services of one region to the page of that region', () => {
    const local = aService('local', { coverage: { level: 'region', regions: ['QM-A'] } });
    expect(idsOf(toCountry('QM', alsoWith(local)).help.cards)).not.toContain('local');
  });

  test('leads our own people to the consulates that are known there, and to the way of whoever is abroad', () => {
    const there = aService('consulate-there', { coverage: { level: 'abroad', regions: [], host: 'ES' } });
    const { consulate } = toCountry('ES', alsoWith(there));
    expect(consulate?.text).toEqual(t('country.consulateText', { country: 'Qamaria' }));
    expect(consulate?.links.map(({ href }) => href)).toEqual([
      '/p-help/p-service/consulate-there/',
      '/p-help/need-abroad/',
    ]);
  });

  test('speaks of no consulate where none is known, and to nobody at home', () => {
    expect(toCountry('ES', context).consulate).toMatchObject({ text: null, links: [{ href: '/p-help/need-abroad/' }] });
    expect(toCountry('QM', context).consulate).toBeNull();
  });
});

describe('the list of countries', () => {
  test('names each country with a service once, by the letter it begins with in the reader’s language', () => {
    const { letters } = toCountries(
      alsoWith(aService('more', { country: 'AT' }), aService('again', { country: 'AT' })),
    );
    expect(letters.map(({ letter, countries }) => [letter, countries.map(({ label }) => label.text)])).toEqual([
      ['A', ['Austria']],
      ['E', ['España']],
      ['Q', ['Qamaria']],
    ]);
  });

  test('puts a name with an accent under its plain letter, once', () => {
    const { letters } = toCountries(alsoWith(aService('more', { country: 'AT' }), aService('wide', { country: 'AX' })));
    const all = letters.map(({ letter }) => letter);
    expect(new Set(all).size).toBe(all.length);
  });
});
