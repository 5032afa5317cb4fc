/** The paper of a region holds what its title promises: what is there, and what holds in the whole country. */
import { describe, expect, test } from 'vitest';
import { isListed, isNationwide, isOnlyIn } from '../../src/domain/service/coverage.ts';
import { isDialled } from '../../src/domain/service/dialling.ts';
import { viewContext } from '../../src/views/context.ts';
import { toRegionSheet } from '../../src/views/help/sheet.ts';
import { realSite } from './real-site.ts';

const context = viewContext(realSite());
const own = context.facts.servicesOf.get(context.campaign.country.code)?.filter(isListed) ?? [];

describe.each(context.facts.regions.map((region) => [region.name.text, region] as const))(
  'the sheet of %s',
  (_name, region) => {
    const { now, more } = toRegionSheet(region, context);
    const ids = [...now, ...more].map(({ id }) => id);

    test('has every number that holds in the whole country, each once', () => {
      const everywhere = own
        .filter(
          (service) => isNationwide(service) && service.channels.some((channel) => isDialled(channel) && !channel.of),
        )
        .map(({ id }) => id);
      expect(everywhere.length).toBeGreaterThan(4);
      expect(everywhere.filter((id) => !ids.includes(id))).toEqual([]);
      expect(ids).toEqual([...new Set(ids)]);
      const shared = own.flatMap(({ channels }) => channels.flatMap(({ of }) => of ?? []));
      expect(shared.length).toBeGreaterThan(0);
      expect(ids).toEqual(expect.arrayContaining(shared));
    });

    test('has every service that is there', () => {
      const there = own.filter((service) => isOnlyIn(service, region.code)).map(({ id }) => id);
      expect(there.filter((id) => !ids.includes(id))).toEqual([]);
    });
  },
);
