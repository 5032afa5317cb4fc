import { describe, expect, test } from 'vitest';
import { viewContext } from '../../../../src/views/context.ts';
import { toHelpFront } from '../../../../src/views/help/front.ts';
import { toSpokenIn } from '../../../../src/views/help/spoken.ts';
import { toAsking } from '../../../../src/views/page/tongue.ts';
import { aService, aSite } from '../../made-up.ts';

const number = (value: string) => [{ type: 'short-code' as const, value, reach: 'QM' }];
const site = aSite({
  services: [
    aService('police', { channels: number('999'), languages: ['es', 'qu'], hours: { status: 'always' } }),
    aService('advice', { channels: number('555'), languages: ['es'] }),
    aService('medics', { channels: number('777'), topic: 'emergency' }),
  ],
  campaign: { emergency: ['police', 'report'] },
});
site.campaign.roles.ambulance = 'medics';
const qu = viewContext(site, 'qu');
const barOf = ({ frame }: { frame: { emergencyBar: { numbers: { shown: string; attends: { text: string }[] }[] } } }) =>
  frame.emergencyBar.numbers.map(({ shown, attends }) => [shown, ...attends.map(({ text }) => text)]);

describe('a page for who may not read its words', () => {
  test('begins with the numbers and the ambulance, and says by its own name which attend in the language, and when', () => {
    expect(barOf(toHelpFront(qu))).toEqual([['999', 'Runasimi', '24 h'], ['555'], ['777']]);
    expect(barOf(toSpokenIn('qu', viewContext(site, 'es')))[0]).toEqual(['999', 'Runasimi', '24 h']);
  });

  test('draws each number of the bar', () => {
    const { numbers } = toHelpFront(qu).frame.emergencyBar;
    expect(numbers.map(({ pictogram }) => pictogram?.path?.startsWith('M'))).toEqual([true, true, true]);
  });

  test('draws the pictogram of a service with two numbers once, and repeats it at the second', () => {
    const [police, ...others] = site.facts.services.values();
    const services = [{ ...police!, channels: [...number('999'), ...number('998')] }, ...others];
    const twice = aSite({ services, campaign: site.campaign });
    const drawn = toHelpFront(viewContext(twice, 'qu')).frame.emergencyBar.numbers.map(({ shown, pictogram }) => [
      shown,
      pictogram?.id,
      pictogram?.path !== null,
    ]);
    expect(drawn.slice(0, 2)).toEqual([
      ['999', 'pictogram-police', true],
      ['998', 'pictogram-police', false],
    ]);
  });

  test('gives each way in the numbers of its page, drawn as in the bar', () => {
    const [danger] = toHelpFront(qu).needs.links;
    expect(danger?.numbers).toMatchObject([
      { shown: '999', href: 'tel:999', pictogram: { id: 'pictogram-police', path: null } },
      { shown: '555' },
    ]);
  });

  test('asks in the language of the other end, whatever the page speaks', () => {
    const { words } = toAsking('qu', viewContext(site, 'en'))!;
    expect(words.text).toContain('quechua');
    expect(words.lang).toBe(viewContext(site, 'es').language.lang);
  });

  test('asks nothing on the page of that language itself', () => {
    expect(toAsking('es', viewContext(site, 'es'))).toBeNull();
  });
});

test('says without words how much there is in such a language, beside its name, where a sentence would not be read', () => {
  const notice = toHelpFront(qu).frame.notices.find(({ pieces }) => pieces);
  const pieces = notice?.pieces ?? [];
  expect(pieces.filter(({ filled }) => filled)).toEqual([
    { text: 'Runasimi', filled: 1 },
    { text: 'Español', filled: 5 },
  ]);
  expect(pieces.map(({ text }) => text).join('')).toBe(notice?.text);
});

test('a page in a whole language has its numbers without pictograms, and no ambulance', () => {
  const { frame, asking } = toHelpFront(viewContext(site, 'es'));
  expect(asking).toBeNull();
  expect(frame.emergencyBar.numbers.map(({ shown, pictogram }) => [shown, pictogram])).toEqual([
    ['999', null],
    ['555', null],
  ]);
});
