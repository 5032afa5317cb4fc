import { expect, test } from 'vitest';
import { indexActivities } from '../../../../src/domain/activities/indexed.ts';
import { hasDatesEmbed, toDatesEmbed } from '../../../../src/views/embeds/dates.ts';
import { hasNumbersEmbed, numberedCountries, toNumbersEmbed } from '../../../../src/views/embeds/numbers.ts';
import { toEmbeds } from '../../../../src/views/embeds/page.ts';
import { activityContext, anActivity } from '../../../fixtures/events/made-up.ts';
import { aContext, aService, aSite, sourceWords } from '../../made-up.ts';

const context = aContext();
const alsoWith = (...more: ReturnType<typeof aService>[]) =>
  aContext({ services: [...aSite().facts.services.values(), ...more] });
const shownIn = (code: string, where = context) =>
  toNumbersEmbed(code, where).rows.flatMap(({ dials }) => dials.map(({ shown }) => shown));

test('has the numbers of every page for our own country, and for another those of its page, its police last', () => {
  expect(shownIn('QM').length).toBeGreaterThan(1);
  const phone = (value: string) => ({ channels: [{ ...aService('x').channels[0]!, value, reach: 'PT' }] });
  const where = alsoWith(
    aService('police-there', { country: 'PT', lastResort: true, ...phone('112') }),
    aService('line-there', { country: 'PT', ...phone('116') }),
    aService('local', { country: 'PT', coverage: { level: 'region', regions: ['PT-11'] }, ...phone('117') }),
  );
  expect(shownIn('PT', where)).toEqual(['116', '112']);
  expect(numberedCountries(where)[0]).toBe('QM');
  expect(numberedCountries(where)).toContain('PT');
});

test('has no country without a number to call', () => {
  const written = aService('form', { country: 'PT', channels: [] });
  expect(numberedCountries(alsoWith(written))).not.toContain('PT');
});

test('says as of which day it is', () => {
  const { notes } = toNumbersEmbed('QM', context);
  expect(notes.map(({ text }) => text)).toContain(
    context.t('embed.asOf', { date: context.date(context.today).text }).text,
  );
});

test('is made in no language that lacks a word of it', () => {
  const without = new Map([...sourceWords].filter(([key]) => key !== 'embed.tap'));
  expect(hasNumbersEmbed(context)).toBe(true);
  expect(hasDatesEmbed(context)).toBe(true);
  const other = aContext({ words: { en: without } }, 'en');
  expect([hasNumbersEmbed(other), hasDatesEmbed(other)]).toEqual([false, true]);
  expect(toEmbeds(other).embeds.map(({ id }) => id)).toEqual(['dates']);
  expect(hasDatesEmbed(aContext({}, 'qu'))).toBe(false);
});

test('says that nobody has announced anything, and shows the observance days', () => {
  const where = activityContext();
  const empty = toDatesEmbed(indexActivities([], where.today), where);
  expect(empty.none?.text).toBe(where.t('activities.none', { year: String(where.campaign.year) }).text);
  expect(empty.rows.map(({ title }) => title.text)).toContain('Día del Farol');
});

test('shows the nearest dates, and that one was called off', () => {
  const where = activityContext();
  const fairs = Array.from({ length: 12 }, (_, i) =>
    anActivity(`fair-${i}`, { when: { starts: `2027-07-${10 + i}` }, status: i === 0 ? 'cancelled' : 'announced' }),
  );
  const { none, rows } = toDatesEmbed(indexActivities(fairs, where.today), where);
  expect(none).toBeNull();
  expect(rows).toHaveLength(8);
  expect(rows[0]).toMatchObject({ isCancelled: true, status: where.t('activity.status-cancelled') });
});

test('says that the code is not whole while the site has no address', () => {
  const at = (address: string | null) => toEmbeds(aContext({ campaign: { address } }));
  expect(at(null)).toMatchObject({ isWhole: false, notices: [context.t('embeds.noAddress')] });
  expect(at('https://example.org')).toMatchObject({ isWhole: true, notices: [] });
  expect(at('https://example.org').embeds.map(({ src }) => src.startsWith('https://example.org/'))).toEqual([
    true,
    true,
  ]);
});
