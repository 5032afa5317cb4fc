/** What its operator contests is said beside a service, and nothing counts as confirmed from that day on. */
import { expect, test } from 'vitest';
import type { Service } from '../../../../src/domain/service/service.ts';
import { toService } from '../../../../src/hashes/page/translated-text.ts';
import { toServicePage } from '../../../../src/views/help/service.ts';
import { toPublishedService } from '../../../../src/views/service/open.ts';
import { toCardStatus, toStatus } from '../../../../src/views/service/status.ts';
import { aConfirmed, aContext, aService, OWN, TODAY } from '../../made-up.ts';

const point = { on: TODAY, kind: 'wrong', was: 'unknown', source: 'a-source' } as const;
const asked = (fact: string, changes: Partial<NonNullable<Service['contested']>[number]> = {}) => {
  const {
    country: _,
    alert: __,
    ...file
  } = aConfirmed(aService('line', { contested: [{ ...point, fact, ...changes }] }));
  const record = toService({ id: 'line', country: OWN }, file);
  return { record, context: aContext({ services: [record, aService('advice')] }) };
};

test('the page, the card, paper and the data do not call it confirmed, and say which fact it is', () => {
  const { record, context } = asked('cost');
  const said = context.t('fact.cost').text;
  const page = toServicePage(record, context);
  for (const status of [page.status, toCardStatus(record, context), toStatus(record, context)]) {
    expect(status?.text).toContain(`: ${said}.`);
    expect(status?.text).toContain(context.t('status.neverUndated').text.slice(0, 15));
  }
  expect(toPublishedService(record, context)).toMatchObject({ confirmation: { state: 'never', checkedOn: null } });
});

test('of a fact that changes nothing for who calls the page says no more than that it is not confirmed', () => {
  const { record, context } = asked('officialPage', { was: 'null' });
  const { record: unasked } = asked('officialPage', { was: 'null', kind: 'remark' });
  const never = toStatus({ ...unasked, checks: [] }, context);
  expect(toCardStatus(record, context)).toEqual(never);
});

test('once that is decided, the day of the confirmation stands there again', () => {
  const { record, context } = asked('cost', { stays: 'a-source' });
  const { text } = context.date(TODAY);
  expect(toCardStatus(record, context)?.text).toContain(text);
});
