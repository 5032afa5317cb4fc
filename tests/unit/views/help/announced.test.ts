/** An announced number is held with its day and its regions, and one word in its record switches it on. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { byKey } from '../../../../src/domain/keys.ts';
import type { Line } from '../../../../src/domain/line/line.ts';
import { inService } from '../../../../src/domain/line/plan.ts';
import { ROLES } from '../../../../src/domain/roles.ts';
import { regionsSchema } from '../../../../src/schemas/facts.ts';
import { lineSchema } from '../../../../src/schemas/line/line.ts';
import { toCountry } from '../../../../src/views/help/country.ts';
import { toRegion } from '../../../../src/views/help/region.ts';
import { aCampaign, aContext } from '../../made-up.ts';

const OWN = 'PE';
const read = (file: string) => parse(readFileSync(`content/facts/${file}`, 'utf8')) as unknown;
const regions = regionsSchema.parse(read('regions.yaml'));
const recordOf = (id: string) => ({ id, country: OWN, ...lineSchema.parse(read(`helplines/pe/${id}.yaml`)) }) as Line;
const announced = recordOf('central-911');
const today = ['pnp-105', 'linea-1818', 'linea-100', 'linea-anna-1810', 'samu-106', 'bomberos-116'].map(recordOf);

/** The pages of all regions, and that of the country, with the announced number off or on and others changed. */
function pages(isOn: boolean, change: (record: Line) => Line = (record) => record) {
  const plan = { ...announced.plan!, isOn, ...(isOn ? { switchedOn: '2026-12-20' } : {}) };
  const country = { code: OWN, names: { es: 'Perú' } };
  const roles = { ...byKey(ROLES, () => null), police: 'pnp-105' };
  const emergency = ['police' as const];
  const context = aContext({
    today: '2027-01-10',
    regions,
    campaign: { ...aCampaign({ country, roles, emergency, core: [], needs: [] }) },
    lines: inService([...today.map(change), { ...announced, plan }]),
  });
  const of = (code: string) => JSON.stringify(toRegion(regions.find((one) => one.code === code)!, context));
  return {
    of,
    all: new Map(regions.map(({ code }) => [code, of(code)])),
    country: JSON.stringify(toCountry(OWN, context)),
  };
}

const TEL = 'tel:911';

describe('the announced 911', () => {
  test('is held as a dated plan for Lima and Callao only, and is off', () => {
    expect(announced.coverage.regions).toEqual(['PE-LMA', 'PE-CAL']);
    expect(announced.plan).toMatchObject({ announcedOn: '2025-08-28', expected: '2026-12', isOn: false });
    expect(announced.plan?.sources.length).toBeGreaterThan(0);
  });

  test('is on no page while it is off', () => {
    const off = pages(false);
    for (const text of [...off.all.values(), off.country]) expect(text).not.toContain(TEL);
  });

  test('is on the pages of Lima and Callao once it is on, beside the numbers of today', () => {
    const on = pages(true);
    for (const code of ['PE-LMA', 'PE-CAL']) {
      expect(on.of(code)).toContain(TEL);
      expect(on.of(code)).toContain('tel:105');
    }
  });

  test('changes nothing in Puno, nor in any other region, nor on the page of the country', () => {
    const [off, on] = [pages(false), pages(true)];
    const changed = [...on.all].filter(([code, text]) => text !== off.all.get(code)).map(([code]) => code);
    expect(changed.sort()).toEqual(['PE-CAL', 'PE-LMA']);
    expect(on.of('PE-PUN')).toBe(off.of('PE-PUN'));
    expect(on.country).toBe(off.country);
  });

  test('stands alone in Lima and Callao once the police have ended the old number there, and Puno keeps it', () => {
    const status = { state: 'replaced', on: '2027-01-05', by: ['central-911'], source: 'pan911' } as const;
    const ended = pages(true, (record) =>
      record.id === 'pnp-105'
        ? { ...record, status: { ...status, regions: ['PE-LMA', 'PE-CAL'], by: [...status.by] } }
        : record,
    );
    expect(ended.of('PE-LMA')).toContain(TEL);
    expect(ended.of('PE-LMA')).not.toContain('tel:105');
    expect(ended.of('PE-PUN')).toContain('tel:105');
    expect(ended.of('PE-PUN')).not.toContain(TEL);
  });
});
