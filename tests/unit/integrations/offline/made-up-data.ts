import type { KitData } from '../../../../src/domain/classroom/offline.ts';

/** What a copy says about itself, made up. */
export const DATA: KitData = {
  folder: 'files',
  readMe: 'readme',
  version: '2027-20270701',
  made: '2027-07-01',
  validUntil: '2027-09-29',
  isDraft: true,
  site: null,
  recall: null,
  withdrawn: [{ code: '1234 5678', on: '2027-06-01', reason: 'number' }],
  notice: 'A copy.',
  rest: 'The rest is elsewhere.',
  sheet: { href: '/help/country/qm/handout/', label: 'Numbers' },
  noticesLabel: 'Notices',
  text: 'Read me',
};
