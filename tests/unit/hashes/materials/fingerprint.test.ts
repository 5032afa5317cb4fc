/** Changing one fact changes the code of every thing that says it, and of no other. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { codesFor } from '../../../../src/domain/materials/ledger.ts';
import type { Material } from '../../../../src/domain/materials/material.ts';
import { printedMaterials } from '../../../../src/hashes/materials/fingerprint.ts';
import { withHashes } from '../../../../src/hashes/page/translated-text.ts';
import type { Site } from '../../../../src/i18n/site.ts';
import { materialSchema } from '../../../../src/schemas/materials/material.ts';
import { aConfirmed, aService, aSite, type Parts, translated } from '../../made-up.ts';

const ES =
  '{ state: original, writtenBy: editor, title: Palabra, asks: Leer esto con calma., lines: { heading: Lee } }';

/** A thing with these numbers, in Spanish alone where nothing else is said. */
function aMaterial(id: string, changes: Record<string, unknown> = {}): Material {
  const file = materialSchema.parse({
    order: 1,
    form: 'banner',
    readers: ['everyone'],
    hangs: ['market'],
    never: ['camp'],
    numbers: ['police'],
    message: null,
    sources: [],
    words: { es: parse(ES) },
    ...changes,
  });
  return { id, ...withHashes(file) };
}

const POLICE = aMaterial('with-police');
const ADVICE = aMaterial('with-advice', { numbers: ['report'] });
const SAID = aMaterial('said', {
  numbers: [],
  words: { es: { ...parse(ES), items: [{ text: 'Llama al {report.digits}.' }] } },
});
const BARE = aMaterial('bare', { numbers: [] });
const TONGUES = aMaterial('tongues', {
  numbers: [],
  words: { es: { ...parse(ES), items: [{ text: 'Atiende en {police.languages}.' }] } },
});
const ALL = [POLICE, ADVICE, SAID, BARE];

/** Who always answers needs nobody beside it. */
const ALWAYS = { hours: { status: 'always' } } as const;
const police = (value = '999', changes = {}) =>
  aService('police', {
    ...ALWAYS,
    lastResort: true,
    channels: [{ type: 'short-code', value, reach: 'QM' }],
    ...changes,
  });

function codes(parts: Parts = {}, materials: readonly Material[] = ALL): Map<string, string> {
  return new Map(
    codesFor(printedMaterials(materials, aSite(parts)), []).map((one) => [`${one.material} ${one.locale}`, one.code]),
  );
}

/** The things whose code is another one in the second site. */
function changed(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...before.keys()].filter((key) => after.get(key) !== before.get(key));
}

const services = (...own: ReturnType<typeof aService>[]) => ({ services: own });
const ADVICE_SERVICE = aService('advice', ALWAYS);
const BEFORE = codes(services(police(), ADVICE_SERVICE));

describe('the code changes for each thing that says it, and for no other, with', () => {
  test.each<[string, Parts, string[]]>([
    ['one digit of a number', services(police('998'), ADVICE_SERVICE), ['with-police es']],
    [
      'one digit of a number that is named in words too',
      services(police(), aService('advice', { channels: [{ type: 'short-code', value: '556', reach: 'QM' }] })),
      ['said es', 'with-advice es'],
    ],
    [
      'how its operator prints a number',
      services(
        police('999', { channels: [{ type: 'short-code', value: '999', printed: '9-99', reach: 'QM' }] }),
        ADVICE_SERVICE,
      ),
      ['with-police es'],
    ],
    ['the day on which a number was confirmed', services(aConfirmed(police()), ADVICE_SERVICE), ['with-police es']],
    [
      'who plays a role',
      { ...services(police(), ADVICE_SERVICE), campaign: { roles: roles({ police: 'advice' }) } },
      ['with-police es'],
    ],
    [
      'that nobody plays it',
      { ...services(police(), ADVICE_SERVICE), campaign: { roles: roles({ police: null }) } },
      ['with-police es'],
    ],
  ])('%s', (_what, parts, things) => {
    expect(changed(BEFORE, codes(parts))).toEqual(things);
  });

  test.each<[string, Parts['campaign']]>([
    ['the stage', { stage: 'live' }],
    ['the sign', { sign: ['xxxxx', 'x...x', 'x...x', 'x...x', 'xxxxx'] }],
    ['the band', { band: false }],
  ])('%s, which all of them bear', (_what, campaign) => {
    expect(changed(BEFORE, codes({ ...services(police(), ADVICE_SERVICE), campaign }))).toHaveLength(ALL.length);
  });

  test('the languages of a number, where its words name them', () => {
    const attending = (languages: string[]) => codes(services(police('999', { languages })), [TONGUES, POLICE]);
    expect(changed(attending(['es']), attending(['es', 'qu']))).toEqual(['tongues es']);
  });

  test('that readers have tried it, which it says no more of itself', () => {
    const trial = { on: '2027-04-03', region: null, with: [{ kind: 'families', people: 5 }], changed: null };
    const tried = aMaterial('with-police', { words: { es: { ...parse(ES), preTested: trial } } });
    const around = services(police(), ADVICE_SERVICE);
    expect(changed(codes(around, [POLICE, BARE]), codes(around, [tried, BARE]))).toEqual(['with-police es']);
  });

  test('a word of its own, in that language alone', () => {
    const en = {
      state: 'machine',
      from: BARE.words.es!.hash,
      title: 'Word',
      asks: 'To read this calmly.',
      lines: { heading: 'Read' },
    };
    const two = (heading: string) =>
      aMaterial('bare', { numbers: [], words: { es: parse(ES), en: { ...en, lines: { heading } } } });
    const before = codes({}, [two('Read'), POLICE]);
    expect([...before.keys()]).toEqual(['bare en', 'bare es', 'with-police es']);
    expect(changed(before, codes({}, [two('Read it'), POLICE]))).toEqual(['bare en']);
  });

  test('a phrase of the interface that is printed on it', () => {
    const words = (phrase: string) => {
      const dictionary = new Map(translated('reviewed'));
      dictionary.set('emergency.police', { harm: 'core', state: 'original', phrase });
      return dictionary;
    };
    const site = (phrase: string): Site => ({
      ...aSite(services(police(), ADVICE_SERVICE)),
      dictionaries: new Map([['es', words(phrase)]]),
    });
    const of = (phrase: string) =>
      new Map(
        codesFor(printedMaterials(ALL, site(phrase)), []).map((one) => [`${one.material} ${one.locale}`, one.code]),
      );
    expect(changed(of('Policía'), of('Guardia'))).toEqual(['with-police es']);
  });

  test('where it must not hang', () => {
    expect(changed(codes({}, [BARE]), codes({}, [aMaterial('bare', { numbers: [], never: ['camp', 'bar'] })]))).toEqual(
      ['bare es'],
    );
  });

  test('the digits in words, where its numbers are said digit by digit', () => {
    const site = (three: string): Site => {
      const words = new Map(translated('reviewed')).set('digit.3', {
        harm: 'safety',
        state: 'original',
        phrase: three,
      });
      return { ...aSite(services(police(), ADVICE_SERVICE)), dictionaries: new Map([['es', words]]) };
    };
    const of = (three: string) =>
      new Map(
        codesFor(printedMaterials(ALL, site(three)), []).map((one) => [`${one.material} ${one.locale}`, one.code]),
      );
    expect(changed(of('tres'), of('3'))).toEqual(['said es']);
  });

  test('the names that tell nothing, on a plain thing alone', () => {
    const plain = aMaterial('plain', { form: 'plain' });
    const names = (name: string) => ({ contactNames: { es: [{ name, slug: 'a-name' }] } });
    const of = (name: string) => codes({ campaign: names(name) }, [plain, POLICE]);
    expect(changed(of('Ana C.'), of('Rosa M.'))).toEqual(['plain es']);
  });
});

describe('the code stays the same with', () => {
  test('the day on which the site is built', () => {
    expect(codes({ today: '2027-01-01' })).toEqual(codes({ today: '2029-12-31' }));
  });

  test('its place in the list, the order of its fields, and who has read it', () => {
    const lines = { heading: 'Lee', text: 'Una frase.' };
    const one = aMaterial('bare', { numbers: [], words: { es: { ...parse(ES), lines } } });
    const other = aMaterial('bare', {
      numbers: [],
      order: 90,
      words: { es: { ...parse(ES), writtenBy: 'reviewer', lines: { text: lines.text, heading: lines.heading } } },
    });
    expect(codes({}, [other])).toEqual(codes({}, [one]));
  });

  test.each<[string, Parts['campaign']]>([
    ['the year, which no paper says', { year: 2028 }],
    ['who publishes', { publisher: 'Una institución', isGovernment: true }],
    ['where to write to', { contact: 'avisos@example.org' }],
    ['the address of the site', { address: 'https://example.org' }],
  ])('%s', (_what, campaign) => {
    expect(changed(BEFORE, codes({ ...services(police(), ADVICE_SERVICE), campaign }))).toEqual([]);
  });

  test('whom it is for, where it goes and what its page says of it', () => {
    const es = { ...parse(ES), asks: 'Otra cosa que se pide.', alt: 'Lo que se ve.' };
    const other = aMaterial('bare', {
      numbers: [],
      readers: ['young'],
      hangs: ['school'],
      message: 'oferta',
      words: { es },
    });
    expect(codes({}, [other])).toEqual(codes({}, [BARE]));
  });

  test('what somebody looked up of the service and does not print', () => {
    expect(
      changed(BEFORE, codes(services(police('999', { cost: 'free', languages: ['qu'] }), ADVICE_SERVICE))),
    ).toEqual([]);
  });
});

describe('a thing is made', () => {
  const site = aSite(services(police(), ADVICE_SERVICE));
  const made = (material: Material) => printedMaterials([material], site).map(({ locale }) => locale);

  test('only in languages that have words of their own, also from numbers and pictograms', () => {
    expect(made(POLICE)).toEqual(['es']);
    expect(made(aMaterial('numbers', { form: 'numbers' }))).toEqual(['es']);
  });

  test('not where it has numbers and none of them answers', () => {
    expect(made(aMaterial('fire', { numbers: ['fire'] }))).toEqual([]);
    expect(made(aMaterial('fire', { numbers: ['fire', 'police'] }))).toEqual(['es']);
  });

  test('not where its words name a service that nobody plays', () => {
    expect(made(aMaterial('said', { words: { es: { ...parse(ES), items: [{ text: 'Llama al {fire}.' }] } } }))).toEqual(
      [],
    );
  });
});

test('what changed can be told from the parts of the fingerprint', () => {
  const [before] = printedMaterials([POLICE], aSite(services(police(), ADVICE_SERVICE)));
  const [after] = printedMaterials([POLICE], aSite(services(police('998'), ADVICE_SERVICE)));
  const parts = Object.entries(before!.parts).filter(
    ([part, hash]) => new Map(Object.entries(after!.parts)).get(part) !== hash,
  );
  expect(parts.map(([part]) => part)).toEqual(['numbers']);
  expect(before!.fingerprint).toMatch(/^[0-9a-f]{16}$/);
});

function roles(changes: Record<string, string | null>) {
  return { ...aSite().campaign.roles, ...changes };
}
