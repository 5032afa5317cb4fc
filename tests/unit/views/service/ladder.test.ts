import { describe, expect, test } from 'vitest';
import { toLadder } from '../../../../src/views/service/ladder.ts';
import { toSituationAdvice } from '../../../../src/views/service/situation-advice.ts';
import { aContext, aService } from '../../made-up.ts';

const dialled = (id: string, value: string, changes = {}) =>
  aService(id, { channels: [{ type: 'short-code', value, reach: 'QM' }], ...changes });
const services = [
  dialled('police', '999', { hours: { status: 'always' } }),
  dialled('search', '514', { hours: { status: 'always' } }),
  dialled('children', '510', { topic: 'children' }),
  dialled('advice', '555'),
];
const needs = [
  { id: 'danger' as const, slug: 'danger', services: ['police'], about: ['peligro'] },
  { id: 'missing' as const, slug: 'missing', services: ['police', 'search'], about: ['no-aparece'] },
  { id: 'work' as const, slug: 'work', services: ['advice'], about: ['minas'] },
  { id: 'child' as const, slug: 'child', services: ['children'] },
];
const context = aContext({ services, campaign: { needs } });
const { t } = context;
const numbers = (message?: string) =>
  toLadder(context, message).rungs.map(({ dials }) => dials.map(({ shown }) => shown));

describe('the steps at the end of a message', () => {
  test('are the general ones for a message that is about no single need', () => {
    const general = toLadder(context).rungs.map(({ situation }) => situation);
    expect(general).toEqual([
      t('ladder.danger'),
      t('ladder.known'),
      t('ladder.child'),
      t('ladder.seen'),
      t('ladder.online'),
    ]);
    expect(toLadder(context, 'que-es').rungs).toEqual(toLadder(context).rungs);
  });

  test('lead somebody who is grown up and somebody under 18 each to a door of their own', () => {
    const report = { id: 'report' as const, slug: 'report', services: ['advice'] };
    const { rungs } = toLadder(aContext({ services, campaign: { needs: [...needs, report] } }));
    const doors = rungs.slice(1, 3).map(({ dials, link }) => [dials.map(({ shown }) => shown), link.href]);
    expect(doors).toEqual([
      [['555'], '/p-help/report/'],
      [['510'], '/p-help/child/'],
    ]);
  });

  test('lead for somebody grown up to the door of a loved one, where there is one', () => {
    const loved = { id: 'loved-one' as const, slug: 'somebody', services: ['advice'] };
    const report = { id: 'report' as const, slug: 'report', services: ['search'] };
    const { rungs } = toLadder(aContext({ services, campaign: { needs: [...needs, report, loved] } }));
    expect(rungs[1]).toMatchObject({ dials: [{ shown: '555' }], link: { href: '/p-help/somebody/' } });
  });

  test('name for a child the police and who takes reports before the number of children, by their roles', () => {
    const firstOf = (changes: object, message?: string) => {
      const roles = { ...context.campaign.roles, police: null, report: null, ...changes };
      const about = needs.map((need) => (need.id === 'child' ? { ...need, about: ['escuela'] } : need));
      const { rungs } = toLadder(aContext({ services, campaign: { needs: about, roles } }), message);
      const { first, purpose, dials } = rungs.find(({ dials }) => dials.some(({ shown }) => shown === '510'))!;
      return [first.map(({ shown }) => shown), purpose, dials.map(({ shown }) => shown)];
    };
    const roles = { police: 'police', report: 'advice' };
    expect(firstOf(roles)).toEqual([['999', '555'], t('ladder.support'), ['510']]);
    expect(firstOf(roles, 'escuela')).toEqual(firstOf(roles));
    expect(firstOf({ any: 'search' })).toEqual([['514'], t('ladder.support'), ['510']]);
    expect(firstOf({})).toEqual([[], t('ladder.support'), ['510']]);
    expect(toLadder(context).rungs.flatMap(({ situation, first }) => (first.length > 0 ? [situation] : []))).toEqual([
      t('ladder.child'),
    ]);
  });

  test('name nobody under 18 where the campaign has no door for them', () => {
    const { rungs } = toLadder(aContext({ services, campaign: { needs: needs.filter(({ id }) => id !== 'child') } }));
    expect(rungs.map(({ situation }) => situation)).not.toContainEqual(t('ladder.child'));
  });

  test('are danger and the very need for a message about one, each with a number of its own', () => {
    const { rungs } = toLadder(context, 'no-aparece');
    expect(rungs.map(({ situation }) => situation)).toEqual([t('ladder.danger'), t('need.missing')]);
    expect(numbers('no-aparece')).toEqual([['999'], ['514']]);
    expect(rungs[1]).toMatchObject({ action: t('ladder.missing-action'), link: { href: '/p-help/missing/' } });
  });

  test('send what was seen online to the ways to write, with who supports people by its role', () => {
    const online = toLadder(
      aContext({ services, campaign: { needs, roles: { ...context.campaign.roles, violence: 'search' } } }),
    ).rungs.at(-1);
    expect(online).toMatchObject({
      action: t('ladder.online-action'),
      purpose: t('ladder.support'),
      dials: [{ shown: '514' }],
      link: { href: '/p-help/p-written/' },
    });
    expect(toLadder(context).rungs.at(-1)).toMatchObject({ purpose: null, dials: [], night: null });
  });

  test('take the advice of the need where it has no shorter words', () => {
    expect(toLadder(context, 'minas').rungs[1]?.action).toEqual(toSituationAdvice({ id: 'work' }, context));
  });

  test('lead first to the page that a need begins with', () => {
    const offer = {
      id: 'offer' as const,
      slug: 'offer',
      services: ['advice'],
      begin: 'offer' as const,
      about: ['oferta'],
    };
    const { rungs } = toLadder(aContext({ services, campaign: { needs: [...needs, offer] } }), 'oferta');
    expect(rungs.map(({ begin }) => begin?.label)).toEqual([undefined, t('nav.offer')]);
    expect(rungs[1]?.link.href).toBe('/p-help/offer/');
  });

  test('have words of their own for who hears of it from a child', () => {
    const about = needs.map((need) => (need.id === 'child' ? { ...need, about: ['escuela'] } : need));
    const { rungs } = toLadder(aContext({ services, campaign: { needs: about } }), 'escuela');
    expect(rungs[1]).toMatchObject({ action: t('ladder.child-action'), dials: [{ shown: '510' }] });
  });

  test('are one where the message is about danger', () => {
    expect(numbers('peligro')).toEqual([['999']]);
  });

  test('say whom to call at night instead of a number that may not answer then', () => {
    const child = toLadder(context).rungs[2];
    expect(child?.dials.map(({ shown }) => shown)).toEqual(['510']);
    expect(child?.night).toMatchObject({ text: t('line.atNight'), dials: [{ shown: '999' }] });
  });
});
