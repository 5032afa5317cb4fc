/** A number exists once: changing one digit in a record changes every output that shows it, and no other. */
import { expect, test } from 'vitest';
import type { Service } from '../../../../src/domain/service/service.ts';
import { toCountry } from '../../../../src/views/help/country.ts';
import { toRegion } from '../../../../src/views/help/region.ts';
import { toServicePage } from '../../../../src/views/help/service.ts';
import { toSituation } from '../../../../src/views/help/situation.ts';
import { toFrame } from '../../../../src/views/page/frame.ts';
import { toInlineService } from '../../../../src/views/service/inline.ts';
import { aContext, aService, translated } from '../../made-up.ts';

const NORTH = {
  code: 'QM-N',
  slug: 'norte',
  name: { text: 'Norte', lang: 'es' },
  capital: null,
  shape: 'QM-N',
  borders: [],
};
const SOUTH = { ...NORTH, code: 'QM-S', slug: 'sur', name: { text: 'Sur', lang: 'es' }, shape: 'QM-S' };
const OLD = '+442079460155';
const NEW = '+442079460156';

const phone = (value: string): Service['channels'] => [{ type: 'phone', value, reach: 'world' }];
const short = (value: string): Service['channels'] => [{ type: 'short-code', value, reach: 'QM' }];

/** Every output of every language, as text, by its name. */
function outputs(changed: string): Map<string, string> {
  const services = [
    aService('police', { lastResort: true, channels: short('999') }),
    aService('advice', { channels: short('555') }),
    aService('desk', { channels: phone(changed), coverage: { level: 'region', regions: ['QM-N'] } }),
    aService('consulates', { listing: 'route', reasons: ['no-public-contact'], instead: ['desk'], channels: [] }),
    aService('abroad', { country: 'ES', channels: short('777') }),
  ];
  const words = { en: translated('machine'), ar: translated('reviewed'), qu: translated('machine') };
  const all = new Map<string, string>();
  for (const locale of ['es', 'en', 'ar', 'qu']) {
    const context = aContext({ services, words, regions: [NORTH, SOUTH] }, locale);
    const add = (name: string, view: unknown) => all.set(`${locale} ${name}`, JSON.stringify(view));
    for (const record of context.facts.services.values()) add(`line ${record.id}`, toServicePage(record, context));
    for (const need of context.campaign.needs) add(`need ${need.id}`, toSituation(need, context));
    for (const region of [NORTH, SOUTH]) add(`region ${region.slug}`, toRegion(region, context));
    for (const code of ['QM', 'ES']) add(`country ${code}`, toCountry(code, context));
    for (const id of ['police', 'desk']) add(`text ${id}`, toInlineService({ id }, context));
    const page = { address: 'help', title: { text: 'x' }, description: 'x', zone: 'help' } as const;
    add('frame', toFrame(page, context));
  }
  return all;
}

const before = outputs(OLD);
const after = outputs(NEW);
const digitsShown = (text: string | undefined) => (text ?? '').replace(/[^\d]/g, '');
const shows = (text: string | undefined, number: string) => digitsShown(text).includes(number.slice(1));

test('each output that shows the number changes, in every language', () => {
  const showing = [...before].filter(([, text]) => shows(text, OLD)).map(([name]) => name);
  expect(showing.length).toBeGreaterThanOrEqual(4 * 4);
  for (const name of showing)
    expect([name, shows(after.get(name), NEW), shows(after.get(name), OLD)]).toEqual([name, true, false]);
});

test('no other output changes', () => {
  const changed = [...before].filter(([name, text]) => after.get(name) !== text).map(([name]) => name);
  expect(changed).toEqual([...before].filter(([, text]) => shows(text, OLD)).map(([name]) => name));
});

test('nothing but the digit changes where it does', () => {
  const masked = (text: string | undefined) => text?.replaceAll(/0155|0156|01 55|01 56/g, '····');
  for (const [name, text] of before) expect([name, masked(after.get(name))]).toEqual([name, masked(text)]);
});
