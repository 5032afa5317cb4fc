import { describe, expect, test } from 'vitest';
import { toHelpFront } from '../../../src/views/help-front.ts';
import { toNeed } from '../../../src/views/need.ts';
import { aContext } from '../made-up.ts';

const need = { id: 'danger', slug: 'need-danger', lines: ['advice', 'gone', 'police'] } as const;
const context = aContext({
  campaign: {
    needs: [
      { ...need, lines: [...need.lines] },
      { id: 'work', slug: 'need-work', lines: ['advice'] },
    ],
  },
});
const { t } = context;

describe('the page of a need', () => {
  const view = toNeed(context.campaign.needs[0]!, context);

  test('begins with what to do', () => {
    expect(view.advice).toEqual(t('need.danger-advice'));
  });

  test('shows its services in the order of the campaign, without one that does not exist', () => {
    expect(view.cards.map(({ id }) => id)).toEqual(['advice', 'police']);
  });

  test('says of each service whom it serves, and that its hours are not known where they are not', () => {
    const serves = t('need.serves', { audiences: t('audience.anyone').text });
    expect(view.cards[0]?.facts).toEqual(expect.arrayContaining([t('hours.unknown'), serves]));
  });

  test('says that nobody may charge', () => expect(view.charge).toEqual(t('help.charge')));

  test('leads to every other way in, but not to itself', () => {
    expect(view.others.links.map(({ href }) => href)).toEqual([
      '/p-help/need-work/',
      '/p-help/p-region/',
      '/p-help/p-country/',
      '/p-help/p-directory/',
      '/p-help/p-spoken/',
      '/p-help/p-written/',
    ]);
  });
});

test('the front of the help pages shows numbers at once and every way in', () => {
  const view = toHelpFront(context);
  expect(view.now.cards.map(({ id }) => id)).toEqual(['police', 'advice']);
  expect(view.needs.links.map(({ href }) => href)).toEqual(['/p-help/need-danger/', '/p-help/need-work/']);
  expect(view.places.links.map(({ href }) => href)).toEqual([
    '/p-help/p-region/',
    '/p-help/p-country/',
    '/p-help/p-directory/',
    '/p-help/p-spoken/',
    '/p-help/p-written/',
  ]);
  expect(view.take.links.map(({ href }) => href)).toEqual(['/p-help/p-card/', '/p-help/p-contact/']);
});
