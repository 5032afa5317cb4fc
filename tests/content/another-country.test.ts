/** The real texts, shown in a country that plays fewer roles and has taken nothing of Peru out: what is left is whole and not Peru's. */
import { describe, expect, test } from 'vitest';
import type { Content } from '../../src/check/content.ts';
import { placeHere } from '../../src/check/read/campaign-facts.ts';
import { members } from '../../src/check/source/loose.ts';
import { shownPages } from '../../src/check/translations/status.ts';
import { citedIn } from '../../src/domain/page/section-text.ts';
import { leftHere } from '../../src/domain/page/shown-here.ts';
import { blocksOf } from '../../src/domain/text/sentences.ts';
import { compile } from '../../src/domain/text/word-rules.ts';
import { content } from './texts.ts';

/** The same folder of another country: nobody looks for missing persons there, nor at work, nor at school. */
function taken(sourceLocale: string): Content {
  const campaign = structuredClone({ ...content.campaign!, source: undefined });
  const value = campaign.value!;
  const roles = { ...value.roles, missing: null, work: null, school: null };
  const changed = { ...value, sourceLocale, country: { ...value.country, code: 'KE' }, roles };
  return { ...content, campaign: { ...content.campaign!, value: changed } };
}

describe.each(['es', 'en'])('in a country whose source language is %s', (sourceLocale) => {
  const there = taken(sourceLocale);
  const place = placeHere(there)!;
  const pages = shownPages(there).map((page) => ({
    name: `${page.locale}/${page.id}`,
    locale: page.locale,
    sections: page.sections.map(({ id, body }) => ({ id, left: leftHere(body, place, page.locale) })),
  }));
  const wrong = (isWrong: (left: string, locale: string) => unknown) =>
    pages.flatMap(({ name, locale, sections }) =>
      sections.flatMap(({ id, left }) => (isWrong(left, locale) ? `${name}#${id}` : [])),
    );

  test('no text cites a law of Peru', () => {
    const laws = [...place.laws].flatMap(([id, country]) => (country === null ? [] : id));
    expect(wrong((left) => citedIn(null, left).some((id) => laws.includes(id)))).toEqual([]);
    expect(laws.length).toBeGreaterThan(40);
  });

  test('no text names a word of Peru', () => {
    expect(
      wrong((left, locale) => {
        const words = place.homes.get(locale)?.words.map((word) => compile(word)) ?? [];
        return blocksOf(left).some(({ text }) => words.some((word) => word.test(text)));
      }),
    ).toEqual([]);
  });

  test('no text names a region of Peru, its capital or a ministry', () => {
    const regions = members(content.regions?.value).flatMap(([, { name, capital }]) =>
      [name?.text, capital].filter(Boolean),
    );
    const home = new RegExp(
      `(?<!\\p{L})(${[...regions, 'Ministerio (de|del|P)', 'INEI', 'soles'].join('|')})(?!\\p{L})`,
      'u',
    );
    expect(regions.length).toBeGreaterThan(40);
    expect(wrong((left) => blocksOf(left).some(({ text }) => home.test(text)))).toEqual([]);
  });

  test('no text names a role that nobody plays', () => {
    expect(wrong((left) => /role="(missing|work|school)"/.test(left))).toEqual([]);
  });

  test('no heading stands without a text', () => {
    expect(wrong((left) => /^#{2,4} [^\n]*\s*$/.test(left.trim()) || /^(#{2,4}) [^\n]*\n+\1 /m.test(left))).toEqual([]);
  });

  test('every page of help still says something', () => {
    const bare = pages.filter(({ sections }) => sections.length === 0).map(({ name }) => name.slice(3));
    expect([...new Set(bare)].sort()).toEqual([]);
  });

  test('the check of an offer keeps its ten questions', () => {
    const { sections } = pages.find(({ name }) => name === `${sourceLocale}/offer`)!;
    expect(sections.filter(({ id }) => id.startsWith('ask-'))).toHaveLength(10);
  });
});
