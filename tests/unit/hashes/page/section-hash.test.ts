/** When a translation becomes stale, over made-up pages: nothing here asks a version history, so a shallow clone does. */
import { fc, test as prop } from '@fast-check/vitest';
import { expect } from 'vitest';
import { type Section, stateOf } from '../../../../src/domain/page/sections.ts';
import { statusOf } from '../../../../src/domain/page/translation-status.ts';
import { sectionHash } from '../../../../src/hashes/page/section-hash.ts';

const word = fc.constantFrom('llama', 'pide', 'ayuda', 'nunca', 'sola', 'número', 'casa', 'Perú', '105', '¿qué?');
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `${words.join(' ')}.`);
const link = fc.tuple(word, fc.webUrl()).map(([text, url]) => `Lee [${text}](${url.replace(/[()]/g, '')}).`);
const body = fc.array(fc.oneof(sentence, link), { minLength: 1, maxLength: 6 });
const space = fc.constantFrom(' ', '  ', '\n', '\n\n', ' \n');
const LOCALES = ['es', 'en', 'qu'];

prop.prop([body, fc.array(space, { minLength: 6, maxLength: 6 })])(
  'white space between sentences is no change',
  (sentences, spaces) => {
    const spread = sentences.map((text, index) => `${text}${spaces[index % spaces.length]}`).join('');
    expect(sectionHash(spread)).toBe(sectionHash(sentences.join(' ')));
  },
);

prop.prop([body, fc.webUrl()])('another target of a link is no change', (sentences, url) => {
  const target = `](${url.replace(/[()]/g, '')})`;
  const moved = sentences.map((text) => text.replace(/\]\([^)]*\)/, () => target));
  expect(sectionHash(moved.join(' '))).toBe(sectionHash(sentences.join(' ')));
});

prop.prop([fc.array(body, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(), sentence])(
  'a changed sentence makes exactly its section stale, in every language',
  (bodies, at, where, changed) => {
    const index = at % bodies.length;
    const before = bodies.map((sentences) => sectionHash(sentences.join(' ')));
    const next = bodies[index]!.with(where % bodies[index]!.length, changed).join(' ');
    const after = before.with(index, sectionHash(next));
    const original = after.map((hash, id): Section => ({ id: `s${id}`, harm: 'core', state: 'original', hash }));
    const translated = before.map((from, id): Section => ({ ...original[id]!, state: 'human', from, hash: 'own' }));
    const versions = new Map(LOCALES.map((locale) => [locale, { sections: locale === 'es' ? original : translated }]));
    const isChanged = after[index] !== before[index];
    for (const { locale, counts } of statusOf([{ id: 'page', versions }], LOCALES, 'es')) {
      expect(counts.stale).toBe(locale !== 'es' && isChanged ? 1 : 0);
    }
    for (const [position, section] of original.entries()) {
      expect(stateOf(translated, section, false)).toBe(position === index && isChanged ? 'stale' : 'human');
    }
  },
);

prop.prop([body, body])('a mended translation does not become fresh by it', (source, mended) => {
  const original: Section = { id: 's', harm: 'core', state: 'original', hash: sectionHash(source.join(' ')) };
  const stale: Section = { ...original, state: 'human', from: 'ffffffffffff', hash: sectionHash(mended.join(' ')) };
  expect(stateOf([stale], original, false)).toBe('stale');
  expect(stateOf([{ ...stale, hash: sectionHash(`${mended.join(' ')} más`) }], original, false)).toBe('stale');
});
