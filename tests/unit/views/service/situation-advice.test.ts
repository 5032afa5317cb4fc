import { describe, expect, test } from 'vitest';
import { toLadder } from '../../../../src/views/service/ladder.ts';
import { toSituationAdvice } from '../../../../src/views/service/situation-advice.ts';
import { aContext, aService } from '../../made-up.ts';

const dialled = (id: string, value: string, changes = {}) =>
  aService(id, { channels: [{ type: 'short-code', value, reach: 'QM' }], ...changes });
const closed = { status: { state: 'closed', on: '2027-06-28', source: 'a-source' } as const };
const nobody = { ...aContext().campaign.roles, police: null, any: null, report: null };
const at = (roles: object, services: ReturnType<typeof aService>[]) =>
  aContext({ services, campaign: { roles: { ...nobody, ...roles } } });

describe('the advice of a way into help', () => {
  test('has the number inside the sentence that says to call', () => {
    const { text } = toSituationAdvice({ id: 'papers' }, at({ police: 'guard' }, [dialled('guard', '999')]));
    expect(text).toMatch(/: 999\. /);
  });

  test('has the one number for every emergency where the police has none of its own', () => {
    expect(toSituationAdvice({ id: 'papers' }, at({ any: 'all' }, [dialled('all', '112')])).text).toMatch(/: 112\. /);
  });

  test.each([
    ['nobody plays the role', at({}, [])],
    ['who plays it is closed', at({ police: 'guard' }, [dialled('guard', '999', closed)])],
  ])('ends its sentence without a number where %s', (_case, context) => {
    const { text } = toSituationAdvice({ id: 'papers' }, context);
    expect(text).not.toMatch(/999|[:{}]/);
    expect(text).not.toMatch(/\s\.|\.\./);
  });

  test('is the same at the end of a message', () => {
    const needs = [{ id: 'work' as const, slug: 'work', services: ['guard'], about: ['minas'] }];
    const services = [dialled('guard', '999')];
    const context = aContext({ services, campaign: { needs, roles: { ...nobody, police: 'guard' } } });
    expect(toLadder(context, 'minas').rungs.at(-1)?.action).toEqual(toSituationAdvice({ id: 'work' }, context));
  });
});
