import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../src/domain/plain-date.ts';
import { LAPSE_DAYS } from '../../../../src/domain/service/freshness.ts';
import type { Channel } from '../../../../src/domain/service/service.ts';
import { shownValue, toDial } from '../../../../src/views/service/dial.ts';
import { aConfirmed, aContext, aService, TODAY } from '../../made-up.ts';

const context = aContext();
const dial = (channel: Channel, pageCountry = 'QM') => toDial(channel, pageCountry, context);
const shortCode: Channel = { type: 'short-code', value: '999', reach: 'QM' };
const world: Channel = { type: 'phone', value: '+12025550123', reach: 'world' };

describe('a number that works in one country only', () => {
  test('is a link on a page about that country, and says where it works', () => {
    expect(dial(shortCode)).toMatchObject({
      href: 'tel:999',
      onlyInside: context.t('line.onlyInside', { country: 'Qamaria' }),
    });
  });

  test('is text on a page about another country, and still says where it works', () => {
    expect(dial(shortCode, 'ES')).toMatchObject({
      shown: '999',
      href: null,
      onlyInside: context.t('line.onlyInside', { country: 'Qamaria' }),
    });
  });

  test('is a message to send only inside its country', () => {
    const sms: Channel = { ...shortCode, type: 'sms' };
    expect([dial(sms).href, dial(sms, 'ES').href]).toEqual(['sms:999', null]);
  });
});

test('a number that works from everywhere is a link on every page, without a warning', () => {
  expect(dial(world, 'ES')).toMatchObject({ href: 'tel:+12025550123', onlyInside: null, label: null, isCall: true });
});

describe('a number of whatsapp', () => {
  const whatsapp: Channel = { type: 'whatsapp', value: '+12025550123', reach: 'world' };
  const hrefAfter = (days: number) => {
    const record = aConfirmed(aService('writes', { channels: [whatsapp] }), addDays(TODAY, -days));
    return toDial(whatsapp, 'QM', context, record).href;
  };

  test('is text until its operator has confirmed it', () => {
    expect(toDial(whatsapp, 'QM', context, aService('writes', { channels: [whatsapp] }))).toMatchObject({
      href: null,
      shown: '+1 202 555 0123',
      isCall: false,
      label: context.t('channel.whatsapp'),
    });
    expect(dial(whatsapp).href).toBeNull();
  });

  test('then opens the app that is on the phone, and no page of another company', () => {
    expect(hrefAfter(0)).toBe('whatsapp://send?phone=12025550123');
  });

  test('is text again once the confirmation has lapsed', () => {
    expect([hrefAfter(LAPSE_DAYS), hrefAfter(LAPSE_DAYS + 1)]).toEqual(['whatsapp://send?phone=12025550123', null]);
  });
});

test('a name of telegram is text, since its link would lead to another company', () => {
  expect(dial({ type: 'telegram', value: '+12025550123', reach: 'world' })).toMatchObject({
    href: null,
    isCall: false,
    label: context.t('channel.telegram'),
  });
});

test('a page is a link only where its domain is allowed', () => {
  const page = (value: string) => dial({ type: 'web', value, reach: 'world' }).href;
  expect(page('https://www.example.org/a')).toBe('https://www.example.org/a');
  expect(page('https://elsewhere.test/a')).toBeNull();
});

test('a mail address is a link', () => {
  expect(dial({ type: 'email', value: 'a@example.org', reach: 'world' }).href).toBe('mailto:a@example.org');
});

test('a postal address is never a link', () => {
  expect(dial({ type: 'address', value: 'Calle 1', reach: 'QM' }).href).toBeNull();
});

describe('what a reader sees of a channel', () => {
  test.each<[string, Channel, string]>([
    ['is the number as its operator prints it', { ...world, printed: '(202) 555-0123' }, '(202) 555-0123'],
    ['is an international number grouped', world, '+1 202 555 0123'],
    ['is a short code as it stands', shortCode, '999'],
    [
      'is an address without its protocol',
      { type: 'web', value: 'https://www.example.org/', reach: 'world' },
      'example.org',
    ],
  ])('%s', (_case, channel, shown) => expect(shownValue(channel)).toBe(shown));
});
