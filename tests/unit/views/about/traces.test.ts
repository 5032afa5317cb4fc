import { expect, test } from 'vitest';
import measured from '../../../../src/views/about/measured-traces.json' with { type: 'json' };
import { toTraces } from '../../../../src/views/about/traces.ts';
import { aContext } from '../../made-up.ts';

const context = aContext();
const { t } = context;

test('says of each thing that was measured whether it stayed, browser by browser', () => {
  const { rows, browsers, lead } = toTraces(context);
  const found = Object.values(measured.remains);
  expect(browsers).toEqual(Object.entries(measured.versions).map((one) => one.join(' ')));
  expect(lead).toEqual(t('traces.lead', { date: context.date(measured.measuredOn).text }));
  const wanted = Object.keys(found[0]!).map((what) => ({
    what: t(`traces.${what as 'back'}`),
    answers: found.map((of) => t(of[what as 'back'] ? 'traces.yes' : 'traces.no')),
  }));
  expect(rows).toHaveLength(wanted.length);
  for (const row of wanted) expect(rows).toContainEqual(row);
});

test('says what nobody measured', () => {
  expect(toTraces(context).not.texts.map(({ text }) => text)).toContain(t('traces.not-person').text);
});
