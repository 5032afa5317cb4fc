/** The press kit as files: its words with the numbers of today, and only the things that may stand beside a story. */
import { describe, expect, test } from 'vitest';
import type { Section } from '../../../../src/domain/page/sections.ts';
import { toPressPack } from '../../../../src/views/materials/press-pack.ts';
import { aContext, aService, type Parts } from '../../made-up.ts';
import { aMaterial, coded, someWords } from './a-material.ts';

const section = (id: string, cites: string[]): Section => ({
  ...{ id, harm: 'core', state: 'original', hash: `hash-${id}`, cites },
});
const BODY = `## Lo primero

- Una **cifra**: 12 casos. <Cite id="a-source" />
- Policía: <Service role="police" />.

| Qué | Fuente |
| --- | --- |
| 12 casos | <Cite id="a-source" /> |

Mira <PageLink to="law">la ley</PageLink>.
`;
const written = {
  page: {
    ...{ id: 'press', order: 0, zone: 'campaign' as const },
    versions: new Map([
      [
        'es',
        {
          ...{ title: 'Prensa', description: 'Sobre prensa.' },
          ...{ head: section('head', []), sections: [section('before', ['a-source'])] },
        },
      ],
    ]),
  },
  bodies: new Map([['es', new Map([['before', BODY]])]]),
};
const police = (value: string) => [
  aService('police', { channels: [{ type: 'short-code', value, reach: 'QM' }], hours: { status: 'always' } }),
];
const sheet = aMaterial({
  ...{ id: 'hoja', form: 'numbers', numbers: ['police'] },
  words: { es: someWords({ lines: { heading: 'Números' } }) },
});
const packIn = (locale: string, parts: Parts = { services: police('999') }) =>
  toPressPack(written, [coded(sheet), coded()], aContext(parts, locale));
const textIn = (parts?: Parts) => packIn('es', parts)?.texts[0]?.text ?? '';

describe('the text of the kit', () => {
  test('has the number of a service, the number of a source, and the source with its address at the end', () => {
    expect(textIn()).toContain('- Una cifra: 12 casos. [1]');
    expect(textIn()).toContain('- Policía: 999.');
    expect(textIn()).toContain('- 12 casos · [1]');
    expect(textIn()).toMatch(/\n\[1\] .+/);
  });

  test('says where another page lies once the site has an address, and no path before', () => {
    expect(textIn()).toContain('Mira la ley.');
    expect(textIn({ campaign: { address: 'https://example.org' } })).toContain(
      `Mira la ley (https://example.org${aContext().address('law')}).`,
    );
  });

  test('changes with the record of a service', () => {
    expect(textIn({ services: police('777') })).toContain('- Policía: 777.');
  });

  test('has no mark of how it was written', () => {
    expect(textIn()).not.toMatch(/<[A-Z]|\*\*|^#/m);
  });

  test('says that it is a draft while this is a preview, and that there is nobody to ask', () => {
    const { words } = aContext();
    for (const key of ['carry.draft', 'press.nobody', 'press.noData'] as const)
      expect(textIn()).toContain(words.plain(key));
  });
});

test('the kit has sheets of numbers, and no poster that was made for a wall', () => {
  expect([...new Set(packIn('es')?.files.map(({ printed }) => printed.id))]).toEqual(['hoja']);
});

test('a language without the text has no kit of its own', () => {
  expect(packIn('en')).toBeNull();
});
