/** Where an activity may be joined online: rooms of the platforms that the campaign names, and nothing that only forwards. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { joinLinkIn, joinLinkOf } from '../../../src/domain/join-link.ts';
import { campaignSchema } from '../../../src/schemas/campaign.ts';

const file = parse(readFileSync('content/campaign.yaml', 'utf8'));
const rules = { allowedDomains: ['gob.pe'], platforms: campaignSchema.parse(file).platforms };

test.each([
  ['https://zoom.us/j/81234567890?pwd=aBc', 'Zoom', 'https://zoom.us/j/81234567890?pwd=aBc'],
  ['https://us02web.zoom.us/j/81234567890', 'Zoom', 'https://us02web.zoom.us/j/81234567890'],
  ['https://meet.google.com/abc-defg-hij?authuser=0', 'Google Meet', 'https://meet.google.com/abc-defg-hij'],
  ['https://teams.live.com/meet/9312345?p=Xy', 'Microsoft Teams', 'https://teams.live.com/meet/9312345?p=Xy'],
  [
    'https://teams.microsoft.com/l/meetup-join/19%3ameeting_a%40thread.v2/0?context=%7b%7d',
    'Microsoft Teams',
    'https://teams.microsoft.com/l/meetup-join/19%3ameeting_a%40thread.v2/0?context=%7b%7d',
  ],
  ['https://www.facebook.com/mininter/live', 'Facebook', 'https://www.facebook.com/mininter/live'],
  [
    'https://www.facebook.com/mininter/videos/123456?fbclid=x',
    'Facebook',
    'https://www.facebook.com/mininter/videos/123456',
  ],
  ['https://www.youtube.com/live/abcDEF_1?si=x', 'YouTube', 'https://www.youtube.com/live/abcDEF_1'],
  ['https://www.gob.pe/mimp', undefined, 'https://www.gob.pe/mimp'],
])('%s is joined', (text, platform, link) =>
  expect(joinLinkOf(text, rules)).toEqual({ link, ...(platform ? { platform } : {}) }),
);

test.each([
  'https://zoom.us/',
  'https://zoom.us/j/abc',
  'https://zoom.us.evil.example/j/123',
  'https://evilzoom.us/j/123',
  'https://zoom.us@evil.example/j/123',
  'https://zoom.us:8443/j/123',
  'https://zoom.us\\@evil.example/j/1',
  'https://ｚoom.us/j/123',
  'https://www.facebook.com/l.php?u=https://evil.example',
  'https://www.facebook.com/groups/12345',
  'https://www.youtube.com/watch?v=abc',
  'https://youtu.be/abc',
  'https://bit.ly/abc',
  'https://wa.me/51999888777',
  'https://chat.whatsapp.com/abc',
  'http://zoom.us/j/123',
  'https://www.gob.pe(@evil.example/',
  'javascript:alert(1)',
])('%s is not', (text) => expect(joinLinkOf(text, rules)).toBeNull());

test('nobody enters what was cancelled', () => {
  const place = { link: 'https://zoom.us/j/123' };
  expect(joinLinkIn({ place, status: 'announced' }, rules)).toBe(place.link);
  expect(joinLinkIn({ place, status: 'cancelled' }, rules)).toBeNull();
});

describe('a campaign may name no platform that only forwards', () => {
  test.each(['bit.ly', 'www.tinyurl.com', 'youtu.be', 't.me', '*.wa.me'])('%s', (host) => {
    const platforms = [{ name: 'Corto', hosts: [host], paths: ['/*'] }];
    expect(campaignSchema.safeParse({ ...file, platforms }).success).toBe(false);
  });
});
