/** An announced number is held with its day and its regions, and one word in its record switches it on. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { byKey } from '../../../../src/codes/keys.ts';
import { ROLES } from '../../../../src/codes/roles.ts';
import { announcedOnly, inService } from '../../../../src/domain/service/plan.ts';
import type { Service } from '../../../../src/domain/service/service.ts';
import { encodeVcard } from '../../../../src/outputs/help/vcard.ts';
import { regionsSchema } from '../../../../src/schemas/facts.ts';
import { serviceSchema } from '../../../../src/schemas/service/service.ts';
import { sourcesSchema } from '../../../../src/schemas/sources.ts';
import { viewContext } from '../../../../src/views/context.ts';
import { contactFiles, toContact, toContactCard } from '../../../../src/views/help/contact.ts';
import { toHelpFront } from '../../../../src/views/help/front.ts';
import { toRegion } from '../../../../src/views/help/region.ts';
import { toCountrySheet, toRegionSheet } from '../../../../src/views/help/sheet.ts';
import { toSituation } from '../../../../src/views/help/situation.ts';
import { toDiscreetWallet, toWallet } from '../../../../src/views/help/wallet.ts';
import { toEmergencyBar } from '../../../../src/views/page/emergency-bar.ts';
import { toPublishedService } from '../../../../src/views/service/open.ts';
import { aCampaign, aSite } from '../../made-up.ts';

const OWN = 'PE';
const read = (file: string) => parse(readFileSync(`content/facts/${file}`, 'utf8')) as unknown;
const regions = regionsSchema.parse(read('regions.yaml'));
const recordOf = (id: string) =>
  ({ id, country: OWN, ...serviceSchema.parse(read(`services/pe/${id}.yaml`)) }) as Service;
const { sources } = sourcesSchema.parse(read('sources.yaml'));
const announced = recordOf('central-911');
const today = ['pnp-105', 'linea-1818', 'linea-100', 'linea-anna-1810', 'samu-106', 'bomberos-116'].map(recordOf);

interface Switch {
  isOn: boolean;
  change?: (record: Service) => Service;
}

/** The deployment in January, with the announced number off or on and others changed. */
function deployment({ isOn, change = (record) => record }: Switch) {
  const plan = { ...announced.plan!, isOn, ...(isOn ? { switchedOn: '2026-12-20' } : {}) };
  const country = { code: OWN, names: { es: 'Perú' } };
  const roles = { ...byKey(ROLES, () => null), police: 'pnp-105' };
  const emergency = ['police' as const];
  const needs = [
    { id: 'danger' as const, slug: 'need-danger', services: ['pnp-105', 'samu-106', 'bomberos-116', 'linea-100'] },
    { id: 'report' as const, slug: 'need-report', services: ['linea-1818', 'pnp-105'] },
  ];
  const all = [...today.map(change), { ...announced, plan }];
  const site = aSite({
    today: '2027-01-10',
    regions,
    campaign: { ...aCampaign({ country, roles, emergency, core: [], needs }) },
    services: inService(all),
    announced: announcedOnly(all),
    sources,
  });
  return viewContext(site, 'es');
}

/** The pages of all regions. */
function pages(given: Switch) {
  const context = deployment(given);
  const of = (code: string) => JSON.stringify(toRegion(regions.find((one) => one.code === code)!, context));
  return { of, all: new Map(regions.map(({ code }) => [code, of(code)])) };
}

/** Every place that shows the emergency numbers of the whole country, as text by a name. */
function everyPlace(given: Switch): [string, string][] {
  const context = deployment(given);
  const { campaign, facts } = context;
  const file = contactFiles(context).find(({ record }) => record.id === announced.id);
  const data = facts.services.has(announced.id) ? toPublishedService(announced, context) : null;
  const places: [string, unknown][] = [
    ['danger page', toSituation(campaign.needs[0]!, context).cards],
    ['emergency bar', toEmergencyBar(OWN, context)],
    ['front of help', toHelpFront(context).now],
    ['contacts', toContact(context).services],
    ['contact file', file ? encodeVcard(toContactCard(file.record, file.name, context)) : ''],
    ['card', toWallet(context).card],
    ['plain card', toDiscreetWallet(context).card],
    ['sheet of the country', toCountrySheet(OWN, context).now],
    ['sheet of Lima', toRegionSheet(regions.find(({ code }) => code === 'PE-LMA')!, context).now],
    ['data', data],
  ];
  return places.map(([name, view]) => [name, JSON.stringify(view)]);
}

const TEL = 'tel:911';

describe('the announced 911', () => {
  test('is held as a dated plan for Lima and Callao only, and is off', () => {
    expect(announced.coverage.regions).toEqual(['PE-LMA', 'PE-CAL']);
    expect(announced.plan).toMatchObject({ announcedOn: '2025-08-28', expected: '2026-12', isOn: false });
    expect(announced.plan?.sources.length).toBeGreaterThan(0);
  });

  test('is a number to call on no page while it is off', () => {
    for (const text of pages({ isOn: false }).all.values()) expect(text).not.toContain(TEL);
    for (const [, text] of everyPlace({ isOn: false })) expect(text).not.toContain('911');
  });

  test('is told of in Lima and Callao while it is off, with its source and its date, and nowhere else', () => {
    const context = deployment({ isOn: false });
    const told = regions.filter((region) => toRegion(region, context).announced !== null).map(({ code }) => code);
    expect(told.sort()).toEqual(['PE-CAL', 'PE-LMA']);
    const said = toRegion(regions.find(({ code }) => code === 'PE-LMA')!, context).announced;
    expect(said?.numbers[0]?.text.text).toMatch(/911 .*28 de agosto de 2025/);
    expect(said?.numbers[0]?.expected?.text).toContain('diciembre de 2026');
    expect(said?.numbers[0]?.sources.map(({ id, date }) => [id, date?.text])).toContainEqual([
      'correo911',
      '28 de agosto de 2025',
    ]);
    expect(JSON.stringify(said)).not.toContain('tel:');
  });

  test('is told of no more once it is on', () => {
    const context = deployment({ isOn: true });
    expect(regions.flatMap((region) => toRegion(region, context).announced ?? [])).toEqual([]);
  });

  test('is in every place of the emergency numbers once it is on', () => {
    const without = everyPlace({ isOn: true }).filter(([, text]) => !text.includes('911'));
    expect(without).toEqual([]);
  });

  test('says in every place about the whole country that it is for Lima and Callao', () => {
    const silent = everyPlace({ isOn: true }).filter(
      ([name, text]) =>
        !['data', 'sheet of Lima'].includes(name) &&
        !/Solo en Lima Metropolitana y Callao/.test(text.replace(/\\r\\n /g, '')),
    );
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  test('comes after the numbers of the whole country there, and before them in its own regions', () => {
    const context = deployment({ isOn: true });
    const lima = regions.find(({ code }) => code === 'PE-LMA')!;
    expect(
      toSituation(context.campaign.needs[0]!, context)
        .cards.map(({ id }) => id)
        .at(-1),
    ).toBe('central-911');
    expect(toRegion(lima, context).national.cards[0]?.id).toBe('central-911');
    expect(toRegion(lima, context).frame.emergencyBar.numbers.map(({ shown }) => shown)).toEqual(['911', '105']);
  });

  test('joins no need of which it takes over a part only', () => {
    const context = deployment({ isOn: true });
    expect(JSON.stringify(toSituation(context.campaign.needs[1]!, context).cards)).not.toContain('911');
  });

  test('is on the pages of Lima and Callao once, beside the numbers of today', () => {
    const on = pages({ isOn: true });
    for (const code of ['PE-LMA', 'PE-CAL']) {
      expect(on.of(code).match(/"id":"central-911"/g)).toHaveLength(1);
      expect(on.of(code)).toContain('tel:105');
    }
  });

  test('changes nothing in Puno, nor in any other region', () => {
    const [off, on] = [pages({ isOn: false }), pages({ isOn: true })];
    const changed = [...on.all].filter(([code, text]) => text !== off.all.get(code)).map(([code]) => code);
    expect(changed.sort()).toEqual(['PE-CAL', 'PE-LMA']);
  });

  test('stands alone in Lima and Callao once the police have ended the old number there, and Puno keeps it', () => {
    const status = { state: 'replaced', on: '2027-01-05', by: ['central-911'], source: 'pan911' } as const;
    const change = (record: Service): Service =>
      record.id === 'pnp-105'
        ? { ...record, status: { ...status, regions: ['PE-LMA', 'PE-CAL'], by: [...status.by] } }
        : record;
    const ended = pages({ isOn: true, change });
    expect(ended.of('PE-LMA')).toContain(TEL);
    expect(ended.of('PE-LMA')).not.toContain('tel:105');
    expect(ended.of('PE-PUN')).toContain('tel:105');
    expect(ended.of('PE-PUN')).not.toContain(TEL);
  });
});
