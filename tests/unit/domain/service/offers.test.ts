import { describe, expect, test } from 'vitest';
import { isTopicSaid, limitOf, offersOf } from '../../../../src/domain/service/offers.ts';
import type { Service } from '../../../../src/domain/service/service.ts';

const offering = (
  topic: Service['topic'],
  services: Service['services'],
  audiences: Service['audiences'] = ['anyone'],
) => ({ topic, services, audiences });

describe('what one gets from a service', () => {
  test('is not said where its topic says all of it', () => {
    expect(offersOf(offering('emergency', ['emergency', 'health']))).toEqual([]);
    expect(offersOf(offering('missing', ['report-crime', 'emergency']))).toEqual([]);
    expect(offersOf(offering('tourism', ['victim-support']))).toEqual([]);
    expect(isTopicSaid(offering('emergency', ['emergency', 'health']))).toBe(false);
  });

  test('is said whole where a part of it is more than the topic, which then is not repeated', () => {
    const police = offering('emergency', ['emergency', 'report-crime']);
    expect(offersOf(police)).toEqual(['emergency', 'report-crime']);
    expect(isTopicSaid(police)).toBe(true);
  });

  test('leaves a topic that says more than any of it', () => {
    const line = offering('trafficking', ['report-crime']);
    expect(offersOf(line)).toEqual(['report-crime']);
    expect(isTopicSaid(line)).toBe(false);
  });

  test('does not name support in general beside what names it more closely', () => {
    expect(offersOf(offering('violence', ['victim-support', 'psychosocial', 'legal-aid']))).toEqual([
      'psychosocial',
      'legal-aid',
    ]);
    // Then the topic says it, and stays.
    expect(isTopicSaid(offering('victims', ['victim-support', 'psychosocial']))).toBe(false);
    expect(offersOf(offering('rights', ['legal-aid', 'victim-support']))).toEqual(['legal-aid', 'victim-support']);
  });

  test('does not say that it protects children where it is said to be for them, unless there is nothing else', () => {
    const minors = ['children', 'families'] as const;
    expect(offersOf(offering('children', ['child-protection', 'legal-aid'], [...minors]))).toEqual(['legal-aid']);
    expect(offersOf(offering('school', ['child-protection'], [...minors]))).toEqual(['child-protection']);
  });
});

test.each<[Service['audiences'], ReturnType<typeof limitOf>]>([
  [['women', 'victims'], 'women'],
  [['women', 'children', 'victims', 'families'], null],
  [['children', 'adolescents', 'families', 'schools'], 'minors'],
  [['children', 'families', 'victims'], null],
  [['families'], null],
  [['anyone', 'women'], null],
  [[], null],
])('a service for %j is limited to %s', (audiences, limit) => {
  expect(limitOf({ audiences })).toBe(limit);
});
