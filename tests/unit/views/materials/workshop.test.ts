/** The workshop page, the page of one thing, and the pack with everything. */
import { describe, expect, test } from 'vitest';
import { filesOf, pictureOf } from '../../../../src/views/materials/files.ts';
import { toMaterials } from '../../../../src/views/materials/front.ts';
import { toMade } from '../../../../src/views/materials/made.ts';
import { toMaterial } from '../../../../src/views/materials/material.ts';
import { toPack } from '../../../../src/views/materials/pack.ts';
import { aContext } from '../../made-up.ts';
import { aMaterial, coded, someWords } from './a-material.ts';

const context = aContext();
const { words } = context;
const chats = aMaterial({
  ...{ id: 'mensajes', form: 'chats', readers: ['families'], hangs: ['chat'], never: [] },
  words: { es: someWords({ title: 'Mensajes', items: [{ text: 'Llama al {report} & pregunta' }] }) },
});
const things = [coded(), coded(chats)];
const sentences = Array.from({ length: 12 }, (_, i) => ({ text: `Frase ${i + 1}` }));
const cards = coded(
  aMaterial({
    ...{ id: 'tarjetas', form: 'cards', readers: ['everyone'], hangs: ['chat'], never: [] },
    words: { es: someWords({ title: 'Tarjetas', items: sentences }) },
  }),
);
const weighed = (thing: (typeof things)[number]) => {
  const made = toMade(thing, context);
  return 'printed' in made ? filesOf(made.printed).map((file) => ({ ...file, bytes: 32_000 })) : [];
};

describe('the workshop', () => {
  const all = toMaterials(things, { href: '/x.zip', bytes: 2_500_000 }, context);

  test('groups its things by use, and leaves out a use without any', () => {
    expect(all.groups.map(({ id, pictured, plain }) => [id, pictured.length, plain.length])).toEqual([
      ['wall', 1, 0],
      ['phone', 0, 1],
    ]);
  });

  test('says that its things are drafts while it is a preview', () => {
    expect(all.notices.map(({ text }) => text)).toEqual([words.plain('carry.draft')]);
  });

  test('without a thing says that there is none', () => {
    expect(toMaterials([], null, context).notices.map(({ text }) => text)).toContain(words.plain('carry.nothing'));
  });

  const undrawn = (some: typeof things) => some.map((thing) => ({ ...thing, isUndrawn: true as const }));

  test('shows a picture of each poster in two sizes, and none where the build has no program that draws', () => {
    const [wall] = all.groups;
    expect(wall?.pictured.map(({ picture }) => picture)).toEqual([
      {
        ...{ src: '/p-materials/p-files/es/cartel-small.png', width: 226, height: 320 },
        large: { src: '/p-materials/p-files/es/cartel-view.png', width: 636, height: 900 },
      },
    ]);
    const bare = toMaterials(undrawn(things), null, context).groups;
    expect(bare.map(({ pictured, plain }) => [pictured.length, plain.length])).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  test('lists what is read aloud or filled in, which would be one white sheet beside another', () => {
    const spot = coded(aMaterial({ id: 'cuña', form: 'spot-30', hangs: ['radio'], numbers: [] }));
    const air = toMaterials([spot], null, context).groups.find(({ id }) => id === 'air');
    expect([air?.pictured.length, air?.plain.length]).toEqual([0, 1]);
  });

  test('shows each card to send beside the next, and leads to it on its page', () => {
    const view = toMaterials([...things, cards], null, context);
    expect(view.strip?.pictures).toHaveLength(12);
    expect(view.strip?.pictures[1]).toMatchObject({
      src: '/p-materials/p-files/es/tarjetas-1080x1080-2-small.png',
      href: '/p-materials/tarjetas/#picture-2',
      alt: { text: 'Frase 2' },
    });
    // Not a second time among what is for a phone.
    expect(view.groups.find(({ id }) => id === 'phone')?.plain).toHaveLength(1);
    expect(toMaterials(undrawn([cards]), null, context).strip).toBeNull();
  });

  test('shows the weight of the pack', () => {
    expect(all.pack?.size).toBe('2.5\u00A0MB');
  });
});

describe('the page of a poster', () => {
  const [poster] = things;
  const page = toMaterial(poster!, weighed(poster!), context);

  test('offers each of its sizes with its weight', () => {
    expect(page.files?.items).toHaveLength(5);
    expect(page.files?.items[1]).toMatchObject({ href: '/p-materials/p-files/es/cartel-a4.pdf', size: '32\u00A0kB' });
  });

  test('offers first what a photocopier takes, and shows it in colour', () => {
    expect(page.files?.items[0]?.href).toBe('/p-materials/p-files/es/cartel-a4-copier.pdf');
    expect(page.picture?.src).toBe('/p-materials/p-files/es/cartel-view.png');
    const made = toMade(poster!, context);
    expect('printed' in made && pictureOf(made.printed)?.format.ink).toBe('colour');
  });

  test('says where it must not hang, and why', () => {
    const row = page.rows.find(({ term }) => term.text === words.plain('carry.never'));
    expect(row?.values[0]?.text.toLowerCase()).toContain(words.plain('never.camp'));
  });

  test('says everything that stands on it, for whoever cannot open a file', () => {
    const said = page.words?.items.map(({ text }) => text) ?? [];
    expect(said).toEqual(expect.arrayContaining(['Antes de ir, pregunta.', words.plain('home.already'), '¿Quién?']));
    expect(said.join(' ')).toContain('999');
    expect(said).not.toContain('pregunta');
  });

  test('has its code', () => {
    expect(page.rows.flatMap(({ values }) => values.map(({ text }) => text))).toContain('4821 0937');
  });

  test('says that its files could not be made, where they could not', () => {
    const bare = toMaterial(poster!, [], context);
    expect(bare.files).toBeNull();
    expect(bare.notices.map(({ text }) => text)).toContain(words.plain('carry.notDrawn'));
  });

  test('shows no picture of it where the build has no program that draws', () => {
    expect(toMaterial(poster!, weighed(poster!), context).picture).not.toBeNull();
    expect(toMaterial({ ...poster!, isUndrawn: true }, [], context).picture).toBeNull();
  });

  test('in a language without it has the files of the language that stands in, and says so', () => {
    const page = toMaterial(poster!, weighed(poster!), aContext({}, 'en'));
    expect(page.notices.map(({ text }) => text)).toContain(aContext({}, 'en').words.plain('carry.elsewhere'));
    expect(page.files?.items[0]?.href).toBe('/p-materials/p-files/es/cartel-a4-copier.pdf');
  });
});

describe('the page of cards', () => {
  const page = toMaterial(cards, weighed(cards), context);

  test('shows each with its sentence and its two files, and no list of all of them', () => {
    expect(page.gallery).toHaveLength(12);
    expect(page.gallery[2]).toMatchObject({ id: 'picture-3', width: 320, height: 320, alt: { text: 'Frase 3' } });
    expect(page.gallery[2]?.files.map(({ label }) => label.text)).toEqual([
      `3. ${words.plain('format.square')}`,
      `3. ${words.plain('format.tall')}`,
    ]);
    expect([page.picture, page.files?.items]).toEqual([null, []]);
  });

  test('is a list of files where the build has no program that draws', () => {
    const bare = toMaterial({ ...cards, isUndrawn: true }, weighed(cards), context);
    expect([bare.gallery, bare.files?.items.length]).toEqual([[], 24]);
  });
});

describe('the page of texts to send', () => {
  const page = toMaterial(things[1]!, [], context);
  const [text] = page.texts?.items ?? [];

  test('has each text with its number in it and its length', () => {
    expect(text).toMatchObject({ text: `[${words.plain('material.draft')}] Llama al 555 & pregunta`, lang: 'es-PE' });
    expect(text?.length.text).toBe(words.plain('carry.signs', { count: 23 }));
  });

  test('hands it to the phone’s own messages, marked as a draft, and to no other site', () => {
    const sent = encodeURIComponent(`[${words.plain('material.draft')}] Llama al 555 & pregunta`);
    expect(text?.links.map(({ href }) => href)).toEqual([`sms:?&body=${sent}`, `mailto:?body=${sent}`]);
  });

  test('does not say that files are missing, since it has none', () => {
    expect(page.notices.map(({ text }) => text)).not.toContain(words.plain('carry.notDrawn'));
  });
});

describe('the page of a text that is read aloud', () => {
  const pageOf = (form: 'spot-30' | 'voice') =>
    toMaterial(
      coded(aMaterial({ form, words: { es: someWords({ items: [{ text: 'Llama: {report.digits}.' }] }) } })),
      [],
      context,
    );

  test('keeps the last seconds of a spot for a local service, and none of a voice note', () => {
    expect(pageOf('spot-30').texts?.local?.text).toBe(words.plain('carry.local'));
    expect(pageOf('voice').texts?.local).toBeNull();
  });

  test('says that its sheet could not be made, though its text is there', () => {
    expect(pageOf('voice').notices.map(({ text }) => text)).toContain(words.plain('carry.notDrawn'));
    expect(pageOf('voice').texts?.items).toHaveLength(1);
  });
});

describe('the pack of a language', () => {
  const pack = toPack(things, context);

  test('has every file, the texts, and first what is in it', () => {
    expect(pack?.files).toHaveLength(5);
    expect(pack?.texts.map(({ name }) => name)).toEqual(['0.txt', 'mensajes.txt']);
  });

  test('says of each thing its code and where it must not hang', () => {
    expect(pack?.texts[0]?.text).toContain('4821 0937');
    expect(pack?.texts[0]?.text.toLowerCase()).toContain(words.plain('never.camp'));
  });

  test('says in each text that it is a draft', () => {
    for (const { text } of pack?.texts.slice(1) ?? []) expect(text).toContain(words.plain('material.draft'));
  });

  test('is absent where the language has nothing of its own', () => {
    expect(toPack(things, aContext({}, 'en'))).toBeNull();
  });
});
