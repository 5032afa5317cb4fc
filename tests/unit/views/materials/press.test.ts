/** The press kit: whom to ask comes from the settings, and what is not written leads nowhere. */
import { describe, expect, test } from 'vitest';
import type { Section } from '../../../../src/domain/page/sections.ts';
import { toAbout } from '../../../../src/views/about/front.ts';
import { toMaterials } from '../../../../src/views/materials/front.ts';
import { toPress, toPressCard } from '../../../../src/views/materials/press-pack.ts';
import type { ProsePage } from '../../../../src/views/page/prose.ts';
import { aContext } from '../../made-up.ts';
import { coded } from './a-material.ts';

const context = aContext();
const { t, address } = context;
const section = (id: string): Section => ({ id, harm: 'core', state: 'original', hash: `hash-${id}` });
const page: ProsePage = {
  id: 'press',
  zone: 'campaign',
  order: 0,
  versions: new Map([
    ['es', { title: 'Prensa', description: 'Sobre prensa.', head: section('head'), sections: [section('before')] }],
  ]),
};

describe('whom the press may ask', () => {
  test('is nobody while nobody is named, and the page says so', () => {
    const { asked } = toPress(page, [], null, context);
    expect(asked.texts).toEqual([t('press.noPublisher'), t('press.nobody'), t('press.noData')]);
    expect(asked.contact).toBeNull();
  });

  test('is the address of the deployment once there is one, still without data of victims', () => {
    const [contact, publisher] = ['prensa@example.org', 'Entidad inventada'];
    const { asked } = toPress(page, [], null, aContext({ campaign: { contact, publisher } }));
    expect(asked.contact?.href).toBe(`mailto:${contact}`);
    expect(asked.texts).toEqual([t('press.publisher', { publisher }), t('press.noData')]);
  });
});

test('the kit to take away shows its weight, and is left out where the build could not make it', () => {
  expect(toPress(page, [], { href: '/x.zip', bytes: 2_500_000 }, context).pack?.size).toBe('2.5\u00A0MB');
  expect(toPress(page, [], null, context).pack).toBeNull();
});

describe('the way to the kit', () => {
  const pressOf = (view: ReturnType<typeof toMaterials>) => view.groups.find(({ id }) => id === 'press');
  const leadsThere = (links: readonly { href: string }[]) => links.some(({ href }) => href === address('press'));

  test('stands in the workshop under its own use', () => {
    const group = pressOf(toMaterials([coded()], null, context, [toPressCard(context)]));
    expect(group?.heading).toEqual(t('use.press'));
    expect(group?.plain.map(({ href }) => href)).toEqual([address('press')]);
  });

  test('stands on the page about the campaign', () => {
    expect(leadsThere(toAbout(page, context, true).links)).toBe(true);
  });

  test('stands nowhere where a country has not written one', () => {
    expect(pressOf(toMaterials([coded()], null, context))).toBeUndefined();
    expect(leadsThere(toAbout(page, context).links)).toBe(false);
  });
});
