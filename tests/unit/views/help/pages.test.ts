import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Crossing, Region, RegionMap } from '../../../../src/domain/records.ts';
import type { Service } from '../../../../src/domain/service/service.ts';
import { drawRegions } from '../../../../src/outputs/help/region-drawing.ts';
import { mapSchema } from '../../../../src/schemas/help/places.ts';
import { toBorder, toBorders } from '../../../../src/views/help/border.ts';
import { contactServices, toContact, toContactCard } from '../../../../src/views/help/contact.ts';
import { toRegionMap } from '../../../../src/views/help/region-map.ts';
import { toCountrySheet, toRegionSheet } from '../../../../src/views/help/sheet.ts';
import { spokenTags, toSpoken, toSpokenIn } from '../../../../src/views/help/spoken.ts';
import { toDiscreetWallet, toWallet } from '../../../../src/views/help/wallet.ts';
import { toWritten } from '../../../../src/views/help/written.ts';
import { aConfirmed, aContext, aService, aSite } from '../../made-up.ts';

const base = [...aSite().facts.services.values()];
const east: Region = {
  code: 'QM-E',
  slug: 'east',
  name: { text: 'Este', lang: 'es' },
  capital: null,
  shape: 'QM-E',
  borders: ['ES'],
};
const gate: Crossing = {
  id: 'gate',
  name: { text: 'La Puerta', lang: 'es' },
  region: 'QM-E',
  neighbours: ['ES'],
  sources: ['a-source'],
};

describe('the pages by spoken language', () => {
  const services = [
    ...base,
    aService('speaks', { languages: ['qu', 'es-PE'] }),
    aService('chinese', { country: 'ES', languages: ['cmn'] }),
    aService('hidden', { listing: 'held', reasons: ['old-source'], channels: [], languages: ['fr'] }),
  ];
  const context = aContext({ services });

  test('are one for each language that a listed service has, whatever its variety is called', () => {
    expect(spokenTags(context)).toEqual(['es', 'qu', 'zh']);
  });

  test('begin with the languages of this country, each also in its own words', () => {
    const view = toSpoken(context);
    expect(view.own.map(({ label, own }) => [label.text, own?.text])).toEqual([
      ['español', undefined],
      ['quechua', 'Runasimi'],
    ]);
    expect(view.others?.links.map(({ own }) => own)).toEqual([{ text: '中文', lang: 'zh' }]);
  });

  test('say of a service without a contact what is known, who says it, and whom to call instead', () => {
    const route = { listing: 'route', reasons: ['no-public-contact'], channels: [], instead: ['police'] } as const;
    const changes = { ...route, reasons: [...route.reasons], channels: [], instead: [...route.instead] };
    const center = aService('center', { ...changes, languages: ['es', 'shp'], sources: ['a-source'] });
    const withCenter = aContext({ services: [...services, center] });
    expect(spokenTags(withCenter)).toContain('shp');
    const { own, unreached } = toSpokenIn('shp', withCenter);
    expect(unreached?.services).toMatchObject([
      { href: '/p-help/p-service/center/', cites: [{ href: '/p-about/p-sources/#a-source' }] },
    ]);
    expect(own.cards.map(({ id }) => id)).toEqual(['police']);
    expect(own.none?.text).toBe(withCenter.t('spoken.noneReached', { country: 'Qamaria' }).text);
    expect(toSpokenIn('qu', withCenter).unreached).toBeNull();
  });

  test('say nothing of a service that is not shown at all so far', () => {
    expect(toSpokenIn('fr', context)).toMatchObject({ unreached: null, own: { cards: [] } });
  });

  test('show the numbers of this country, and the names of services elsewhere', () => {
    expect(toSpokenIn('qu', context).own.cards.map(({ id }) => id)).toEqual(['speaks']);
    const chinese = toSpokenIn('zh', context);
    expect(chinese.own).toMatchObject({ cards: [], none: { text: expect.stringContaining('Qamaria') } });
    expect(chinese.abroad?.countries.map(({ services }) => services.map(({ href }) => href))).toEqual([
      ['/p-help/p-service/chinese/'],
    ]);
  });
});

describe('the page for who cannot speak aloud', () => {
  const whatsapp = { type: 'whatsapp', value: '+34600000000', reach: 'world' } as const;
  const writes = aService('writes', { channels: [whatsapp, { type: 'short-code', value: '555', reach: 'QM' }] });

  test('groups services by way of writing, each with what it leaves on the phone', () => {
    const { ways } = toWritten(aContext({ services: [...base, writes] }));
    expect(ways.map(({ heading, trace, cards }) => [heading.text, trace.text, cards.map(({ id }) => id)])).toEqual([
      ['WhatsApp', expect.stringContaining('queda en tu teléfono'), ['writes']],
    ]);
  });

  test('opens a chat only with a number that its operator has confirmed; until then the number is text', () => {
    const dialOf = (record: Service) =>
      toWritten(aContext({ services: [...base, record] })).ways[0]?.cards[0]?.dials.find(
        ({ type }) => type === 'whatsapp',
      );
    expect(dialOf(writes)).toMatchObject({ href: null, shown: '+34 600 00 00 00' });
    expect(dialOf(aConfirmed(writes))).toMatchObject({
      href: 'whatsapp://send?phone=34600000000',
      shown: '+34 600 00 00 00',
    });
  });

  test('puts first what takes these cases, and says of which ways no source says so', () => {
    const form = { type: 'web-form', value: 'https://example.org/form', reach: 'world' } as const;
    const covered = aService('covered', { focus: 'covered', services: ['labour'], channels: [form] });
    const another = { ...writes, focus: 'not-stated', services: ['report-crime'] } as const;
    const desk = { ...writes, id: 'a-desk', focus: 'not-stated', services: ['health'] } as const;
    const services = [...base, desk, another, covered].map((record) => ({
      ...record,
      services: [...record.services],
    }));
    const view = toWritten(aContext({ services }));
    expect(view.ways.map(({ cards }) => cards.map(({ id }) => id))).toEqual([['covered'], ['writes', 'a-desk']]);
    expect(view.caution).toEqual(aContext().t('written.notCovered', { ways: 'WhatsApp' }));
    expect(view.ways[0]!.cards[0]!.about.at(-1)).toEqual(
      aContext().t('line.offers', { services: aContext().t('service.labour').text }),
    );
    expect(toWritten(aContext({ services: [...base, covered] })).caution).toBeNull();
  });

  test('says so where there is nobody to write to', () => {
    expect(toWritten(aContext())).toMatchObject({ ways: [], none: { text: expect.stringContaining('Qamaria') } });
  });
});

describe('the page of a crossing', () => {
  const at = (id: string, level: 'region' | 'district', changes = {}) =>
    aService(id, { coverage: { level, regions: ['QM-E'], border: 'gate' }, ...changes });
  const there = aService('theirs', {
    country: 'ES',
    lastResort: true,
    channels: [{ type: 'short-code', value: '112', reach: 'ES' }],
  });
  const services = [
    ...base,
    at('wide', 'region'),
    at('close', 'district'),
    at('silent', 'district', { listing: 'route', reasons: ['no-public-contact'], channels: [] }),
    there,
  ];
  const context = aContext({ services, regions: [east], crossings: [gate] });
  const view = toBorder(gate, context);

  test('shows the nearest services of this side first, then the numbers of the whole country', () => {
    expect(view.here.cards.map(({ id }) => id)).toEqual(['close', 'wide', 'police', 'advice']);
    expect(view.here.region?.href).toBe('/p-help/p-region/east/');
    expect(view.withoutContact?.links.map(({ href }) => href)).toEqual(['/p-help/p-service/silent/']);
  });

  test('shows the emergency numbers of the other side as links that say where they work', () => {
    expect(view.there.map(({ cards }) => cards.flatMap(({ dials }) => dials))).toMatchObject([
      [{ href: 'tel:112', onlyInside: context.t('line.onlyInside', { country: 'España' }) }],
    ]);
  });

  test('says so where the other side’s number is not known', () => {
    const [side] = toBorder({ ...gate, neighbours: ['FR'] }, context).there;
    expect(side).toMatchObject({ cards: [], note: context.t('border.thereNone', { country: 'Francia' }) });
  });

  test('is in the list of crossings', () => {
    expect(toBorders(context).own).toEqual([{ href: '/p-help/p-border/gate/', label: { text: 'La Puerta' } }]);
  });
});

describe('the sheets to print', () => {
  const local = aService('local', { coverage: { level: 'region', regions: ['QM-E'] } });
  const context = aContext({ services: [...base, local], regions: [east] });

  test('of a region have the emergency numbers, then what is there', () => {
    const { now, more } = toRegionSheet(east, context);
    expect([now, more].map((cards) => cards.map(({ id }) => id))).toEqual([['police', 'advice'], ['local']]);
  });

  test('of a country repeat no service', () => {
    const { now, more } = toCountrySheet('QM', context);
    expect([now, more].map((cards) => cards.map(({ id }) => id))).toEqual([['police', 'advice'], []]);
  });

  test('say in a preview that nobody has confirmed them, with the day', () => {
    const date = '1 de julio de 2027';
    expect(toRegionSheet(east, context).dated).toEqual(
      context.t('sheet.unconfirmed', { date, dated: context.t('dated.year', { year: '2025' }).text }),
    );
    const live = aContext({ campaign: { stage: 'live' }, regions: [east] });
    expect(toRegionSheet(east, live).dated).toEqual(live.t('sheet.dated', { date }));
  });
});

describe('the cards', () => {
  test('say what each number is for, that it works only here and that nobody has confirmed it', () => {
    const context = aContext();
    const { card } = toWallet(context);
    expect(card.rows).toEqual([
      { label: context.t('emergency.police'), numbers: ['999'], hours: null, night: null, where: null, closed: null },
      { label: context.t('emergency.report'), numbers: ['555'], hours: null, night: null, where: null, closed: null },
    ]);
    expect(card.back).toContainEqual(
      context.t('card.unconfirmed', { dated: context.t('dated.year', { year: '2025' }).text }),
    );
  });

  test('say of a number that its hours are in doubt, but not on the plain card', () => {
    const doubtful = aContext({ services: [aService('police', { hours: { status: 'conflict' } })] });
    const differ = doubtful.t('emergency.hoursDiffer');
    expect(toWallet(doubtful).card.rows[0]).toMatchObject({ hours: differ });
    expect(toDiscreetWallet(doubtful).card.rows[0]).toMatchObject({ hours: null });
    expect(toDiscreetWallet(doubtful).key?.rows[0]).toMatchObject({ hours: differ });
  });

  test('say whom to call where a number may not be answered, on the plain card by the name of another row', () => {
    const days = [{ days: ['mo' as const], opens: '07:00', closes: '19:00' }];
    const services = [
      aService('police', {
        channels: [{ type: 'short-code', value: '999', reach: 'QM' }],
        hours: { status: 'always' },
      }),
      aService('advice', { hours: { status: 'conflict', intervals: days } }),
    ];
    const context = aContext({ services });
    const [, row] = toWallet(context).card.rows;
    expect(row?.night?.other).toEqual({ text: '999' });
    expect(row?.night?.text.text).toMatch(/^si no contestan, .*martes/);
    expect(row?.hours).toBeNull();
    const plain = toDiscreetWallet(context);
    expect(plain.card.rows[1]?.night?.other).toEqual(plain.card.rows[0]?.label);
    expect(plain.key?.rows[1]?.night?.other).toEqual({ text: '999' });
  });

  test('have a plain kind with neutral names, and a number in place of a name that is missing', () => {
    const { card, key } = toDiscreetWallet(aContext());
    expect(card.rows.map(({ label, numbers }) => [label.text, ...numbers])).toEqual([
      ['Ana C.', '999'],
      ['2.', '555'],
    ]);
    expect(key?.rows.map(({ name, line }) => [name.text, line.label.text])).toEqual([
      ['Ana C.', 'Servicio police'],
      ['2.', 'Servicio advice'],
    ]);
  });
});

describe('a line that is closed', () => {
  const status = { state: 'closed', on: '2027-06-01', by: ['advice'], source: 'a-source' } as const;
  const withStatus = (changes: object) =>
    aContext({
      regions: [east],
      services: base.map((record) =>
        record.id === 'police' ? { ...record, status: { ...status, by: [...status.by], ...changes } } : record,
      ),
    });

  test('stands last on the cards as closed and leads to the row to use instead, whose number is there once', () => {
    const context = withStatus({});
    for (const view of [toWallet(context), toDiscreetWallet(context)]) {
      const row = view.card.rows.at(-1);
      expect(row).toMatchObject({
        numbers: [],
        hours: null,
        closed: {
          text: context.t('outage.closed', { date: '1 de junio de 2027' }),
          rows: [view.card.rows[0]?.label],
          instead: [],
        },
      });
      expect(JSON.stringify(view.card.rows).match(/"555"/g)).toHaveLength(1);
    }
  });

  test('stands on the cards with the number to use instead, where that has no row of its own', () => {
    const relief = aService('relief', { channels: [{ type: 'short-code', value: '777', reach: 'QM' }] });
    const police = aService('police', { lastResort: true, status: { ...status, by: ['relief'] } });
    const rest = base.filter(({ id }) => id !== 'police');
    const row = toWallet(aContext({ services: [police, relief, ...rest] })).card.rows.at(-1);
    expect(row?.closed).toMatchObject({ rows: [], instead: ['777'] });
  });

  test('is not among the numbers to keep, and what to use instead is, once', () => {
    expect(contactServices(withStatus({})).map(({ id }) => id)).toEqual(['advice']);
  });

  test('keeps its number on them where it is closed in one region only', () => {
    const context = withStatus({ regions: ['QM-E'] });
    expect(toWallet(context).card.rows[0]).toMatchObject({
      numbers: ['999'],
      closed: { rows: [{ text: 'Trata' }], instead: [] },
    });
    expect(toContactCard(context.facts.services.get('police')!, 'Ana C.', context)).toMatchObject({
      numbers: ['999'],
    });
  });
});

describe('the numbers to keep', () => {
  test('are the emergency and core lines that a phone here dials, under every neutral name', () => {
    const context = aContext({ campaign: { core: ['police', 'consulates', 'abroad'] } });
    expect(contactServices(context).map(({ id }) => id)).toEqual(['police', 'advice']);
    expect(toContact(context).services[0]?.links.map(({ href }) => href)).toEqual([
      '/p-help/p-contact/es/police/ana-c.vcf',
    ]);
  });

  test('use the names of the language that stands in', () => {
    expect(toContact(aContext({}, 'qu')).services[0]?.links[0]?.href).toBe('/p-help/p-contact/es/police/ana-c.vcf');
    expect(toContact(aContext({}, 'en')).services[0]?.links[0]?.href).toBe('/p-help/p-contact/en/police/anna-c.vcf');
  });

  test('say in the note how far the number can be relied on', () => {
    const context = aContext();
    expect(toContactCard(context.facts.services.get('police')!, 'Ana C.', context)).toEqual({
      name: 'Ana C.',
      numbers: ['999'],
      note: context.t('card.unconfirmed', { dated: context.t('dated.year', { year: '2025' }).text }).text,
    });
  });
});

describe('the map', () => {
  const square = (id: string, arc: number) => ({ type: 'Polygon' as const, id, arcs: [[arc]] });
  const map = mapSchema.parse({
    type: 'Topology',
    attribution: [
      { text: 'Invented outlines', lang: 'en' },
      { text: 'Líneas inventadas', lang: 'es' },
    ],
    transform: { scale: [1, 1], translate: [0, 0] },
    objects: { regions: { type: 'GeometryCollection', geometries: [square('QM-E', 0), square('QM-W', 1)] } },
    arcs: [
      [
        [0, 0],
        [0, 5],
        [5, 0],
        [0, -5],
        [-5, 0],
      ],
      // The other way round: some programs write rings so.
      [
        [5, 0],
        [5, 0],
        [0, 5],
        [-5, 0],
        [0, -5],
      ],
    ],
  }) as RegionMap;
  const west = { ...east, code: 'QM-W', slug: 'west', shape: 'QM-W' };
  const north = { ...east, code: 'QM-N', slug: 'north', shape: 'QM-W', name: { text: 'Norte', lang: 'es' } };
  const counts = new Map([
    ['QM-E', 1],
    ['QM-W', 4],
  ]);
  const countOf = ([first]: readonly Region[]) => counts.get(first?.code ?? '') ?? 0;
  const context = aContext({ regions: [east, west, north], map });
  const view = toRegionMap(drawRegions(map), countOf, context)!;

  test('leads from a shape to the page of its region, and from a shared one to the list', () => {
    expect(view.shapes.map(({ href, name }) => [href, name])).toEqual([
      ['/p-help/p-region/east/', 'Este'],
      ['#region-west', 'Este, Norte'],
    ]);
  });

  test('draws each shape inside the picture, whichever way its ring runs', () => {
    const [, , width, height] = view.viewBox.split(' ').map(Number);
    const numbers = view.shapes.flatMap(({ d }) => [...d.matchAll(/(-?\d+),(-?\d+)/g)]);
    expect(
      numbers.every(([, x, y]) => Number(x) >= 0 && Number(x) <= width! && Number(y) >= 0 && Number(y) <= height!),
    ).toBe(true);
    expect(view.shapes.map(({ d }) => d.match(/\d+,\d+/g)?.length)).toEqual([4, 4]);
  });

  test('says how many services a region has, as a number and as a tint that its legend puts into words', () => {
    expect(view.shapes.map(({ count, tint }) => [count, tint])).toEqual([
      ['1', 1],
      ['4', 2],
    ]);
    expect(view.legend.tints).toEqual([
      { tint: 1, text: context.t('regions.count', { count: 1 }) },
      { tint: 2, text: context.t('regions.count', { count: 4 }) },
    ]);
  });

  test('puts the many counts of a large country into four steps without a gap', () => {
    const regions = Array.from({ length: 9 }, (_, i) => ({
      ...east,
      code: `QM-${i}`,
      slug: `r${i}`,
      shape: `QM-${i}`,
    }));
    const shapes = regions.map(({ shape }) => ({ id: shape, d: 'M0,0L9,0L9,9Z', middle: { x: 1, y: 1, room: 1 } }));
    const drawn = { width: 9, height: 9, shapes };
    const many = toRegionMap(drawn, ([first]) => Number(first?.code.slice(3)), aContext({ regions, map }));
    expect(many?.shapes.map(({ tint }) => tint)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 4]);
  });

  test('names who made the outlines in the language of the page, or else in the first', () => {
    expect(view.attribution).toEqual({ text: 'Líneas inventadas' });
    const only = { ...map, attribution: map.attribution.slice(0, 1) };
    const foreign = toRegionMap(drawRegions(only), countOf, aContext({ regions: [east], map: only }));
    expect(foreign?.attribution).toEqual({ text: 'Invented outlines', lang: 'en' });
  });

  test('puts the number of each region inside its shape', () =>
    expect(drawRegions(map)?.shapes.map(({ middle }) => middle)).toEqual([
      { x: 125, y: 125, room: 250 },
      { x: 375, y: 125, room: 250 },
    ]));

  test('is absent in a country that has none', () =>
    expect(toRegionMap(drawRegions(null), countOf, aContext({ regions: [east] }))).toBeNull());

  test('of the real country has every shape that a region names', () => {
    const real = mapSchema.parse(JSON.parse(readFileSync('content/facts/map.json', 'utf8')));
    expect(real.objects.regions.geometries).toHaveLength(25);
  });
});
